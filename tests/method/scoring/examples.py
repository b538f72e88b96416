"""METHOD E9's worked matrix, and matrices of all kinds for property tests."""

from fractions import Fraction

from hypothesis import strategies as st

from actvo_kit.method.scoring import Matrix
from actvo_kit.method.weights import exact_roc
from actvo_kit.model.answers.scoring import Cell
from actvo_kit.model.ids import COMMERCIAL, CRITERIA, PERSONAL

MINE, OURS = ("KP1", "KP3", "KP2", "KP4"), ("KC2", "KC1", "KC3", "KC4")
SCORES = {
    "OPT-A": (4, 5, 5, 3, 4, 4, 2, 3),
    "OPT-B": (3, 3, 3, 5, 3, 3, 5, 5),
    "OPT-C": (5, 4, 4, 2, 3, 4, 3, 2),
    "OPT-D": (3, 2, 2, 4, 3, 3, 4, 3),
}
"""KP1 to KP4, then KC1 to KC4."""
UNSURE = {
    "OPT-A": {"KC3": "low", "KP1": "medium", "KC2": "medium"},
    "OPT-B": {"KP1": "medium"},
    "OPT-C": {"KP1": "low", "KC2": "medium"},
}


def matrix(scores, conf=None, personal=MINE, commercial=OURS, **rest):
    """`scores` by option, over the criteria of both sides in the order of their ids; `conf` where it is not high."""
    conf, used = conf or {}, sorted((*personal, *commercial), key=(*CRITERIA, *personal, *commercial).index)
    cells = {
        option: {one: Cell(x=x, conf=conf.get(option, {}).get(one, "high")) for one, x in zip(used, mine, strict=True)}
        for option, mine in scores.items()
    }
    return Matrix(cells=cells, personal=personal, commercial=commercial, **rest)


def with_cell(table, option, criterion, x):
    """The matrix with one score changed."""
    mine = table.cells[option]
    changed = mine | {criterion: mine[criterion].model_copy(update={"x": x})}
    return table.model_copy(update={"cells": table.cells | {option: changed}})


def mine_only(**scores):
    """Options of one side; every option as a list of scores, the first criterion counts most."""
    return matrix(scores, personal=PERSONAL[: len(next(iter(scores.values())))], commercial=())


METHOD = matrix(SCORES, UNSURE)
SURE = matrix(SCORES)

halves = st.integers(2, 10).map(lambda twice: twice / 2)
shares = st.sampled_from([
    (0.5, (0.3, 0.7)), (0.3, (0.3, 0.7)), (0.65, (0.3, 0.7)), (0.4, (0.4, 0.4)), (0.0, (0.0, 1.0)), (1.0, (0.0, 1.0)),
])  # fmt: skip


@st.composite
def matrices(draw, least=1, most=4, longest=4, unknown=True, sure=False):
    """`least` to `most` options, up to `longest` criteria a side, all shares; half of the cells of some are unknown."""
    sizes = st.tuples(st.integers(0, longest), st.integers(0, longest)).filter(any)
    orders = (
        draw(st.permutations(side))[:size] for side, size in zip((PERSONAL, COMMERCIAL), draw(sizes), strict=True)
    )
    personal, commercial = (tuple(order) for order in orders)
    cells = st.builds(
        Cell,
        x=st.one_of(halves, halves, halves, st.none()) if unknown else halves,
        conf=st.just("high") if sure else st.sampled_from(["high", "medium", "low"]),
    )
    mine = st.fixed_dictionaries(dict.fromkeys((*personal, *commercial), cells))
    options = [f"OPT-{number}" for number in range(draw(st.integers(least, most)))]
    alpha, limits = draw(shares)
    return Matrix(
        cells={option: draw(mine) for option in options},
        personal=personal,
        commercial=commercial,
        alpha=alpha,
        limits=limits,
    )


def worth(table, option, end):
    """The total from its definition, with unknown cells at `end`: α·Σ w·v + (1 − α)·Σ w·v, times 100."""
    share = Fraction(table.alpha).limit_denominator(100)
    if not (table.personal and table.commercial):
        share = Fraction(bool(table.personal))
    sides = ((share, table.personal), (1 - share, table.commercial))
    return sum(
        100 * part * weight * (Fraction(end if (x := table.cells[option][one].x) is None else x) - 1) / 4
        for part, order in sides
        for weight, one in zip(exact_roc(len(order)) if order else (), order, strict=True)
    )


def leads(table, option):
    """Whether it is strictly ahead of all that have a total, unknown cells at worst for it and at best for them."""
    rivals = [
        one for one, mine in table.cells.items()
        if one != option and all(2 * sum(mine[k].x is None for k in order) <= len(order)
                                 for order in (table.personal, table.commercial))
    ]  # fmt: skip
    return all(worth(table, option, 1) > worth(table, one, 5) for one in rivals)
