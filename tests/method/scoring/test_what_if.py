from itertools import combinations, permutations, product

import pytest
from hypothesis import given, settings

from actvo_kit.method.scoring import always_behind, rank_acceptability, removals, what_would_lead
from actvo_kit.method.scoring.matrix import has_total
from actvo_kit.method.scoring.what_if import CellChange, OrderChange, Reversal, WhatIf
from tests.method.scoring.examples import (
    METHOD,
    MINE,
    SCORES,
    SURE,
    leads,
    matrices,
    matrix,
    mine_only,
    with_cell,
    worth,
)

# ── the worked matrix


def test_half_a_point_of_value_or_one_swap_would_do_for_c():
    # C is 1.8229 behind A; half a point of KC2 is worth 3.2552
    assert what_would_lead(METHOD, "OPT-C") == WhatIf(
        option="OPT-C",
        cell=CellChange(option="OPT-C", criterion="KC2", before=4, after=4.5),
        order=OrderChange(personal=MINE, commercial=("KC2", "KC3", "KC1", "KC4"), passed=(("KC3", "KC1"),)),
    )


def test_b_would_need_three_swaps_and_no_single_cell_would_do():
    found = what_would_lead(METHOD, "OPT-B")
    assert (found.cell, len(found.order.passed)) == (None, 3)


def test_nothing_would_do_for_d():
    assert what_would_lead(METHOD, "OPT-D") == WhatIf(option="OPT-D", cell=None, order=None)


@pytest.mark.parametrize(
    ("table", "option"),
    [(METHOD, "OPT-A"), (METHOD.only(["OPT-D"]), "OPT-D"), (mine_only(X=[None, None, 5], Y=[1, 1, 1]), "X"),
     (mine_only(X=[None, None, 5], Y=[1, 1, 1]), "Y")],
)  # fmt: skip
def test_none_when_it_leads_stands_alone_or_has_no_total(table, option):
    assert what_would_lead(table, option) is None


def test_unknown_option():
    with pytest.raises(KeyError, match="OPT-X"):
        what_would_lead(METHOD, "OPT-X")


# ── cells


def test_level_does_not_lead():
    found = what_would_lead(mine_only(X=[3, 3], Y=[3, 3]), "X")
    assert found.cell == CellChange(option="X", criterion="KP1", before=3, after=3.5)
    assert found.order is None


def test_an_own_cell_is_named_before_a_rival_s_and_the_heavier_one_first():
    cell = what_would_lead(mine_only(X=[3, 3, 3], Y=[3, 3, 3.5]), "X").cell
    assert (cell.option, cell.criterion, cell.after) == ("X", "KP1", 3.5)


def test_a_rival_s_cell_when_the_own_ones_have_no_room():
    cell = what_would_lead(mine_only(X=[5, 5, 5], Y=[5, 5, 5]), "X").cell
    assert cell == CellChange(option="Y", criterion="KP1", before=5, after=4.5)


def test_a_rival_s_cell_is_lowered_as_far_as_it_takes():
    # Y is 43.75 behind; a point of KP1 is worth 18.75, and Y has room for two
    cell = what_would_lead(mine_only(X=[5, 5], Y=[3, 4]), "Y").cell
    assert cell == CellChange(option="X", criterion="KP1", before=5, after=2.5)


def test_two_rivals_ahead_are_not_brought_down_by_one_cell():
    # only Z's last cell would have to move a little; with Y as strong, X has to rise
    cell = what_would_lead(mine_only(X=[4, 1], Y=[5, 1], Z=[5, 1]), "X").cell
    assert cell == CellChange(option="X", criterion="KP2", before=1, after=4.5)


def test_an_unknown_own_cell_moves_from_its_worst():
    # unknown to 4.5 is 3.5 points, although 4.5 is near to 5; from 3 to 4.5 is the smaller step
    far = what_would_lead(mine_only(X=[3, None], Y=[3, 4]), "X")
    assert far.cell == CellChange(option="X", criterion="KP1", before=3, after=4.5)
    near = what_would_lead(mine_only(X=[5, None], Y=[5, 1]), "X")
    assert near.cell == CellChange(option="X", criterion="KP2", before=None, after=1.5)


def test_an_unknown_cell_of_a_rival_moves_from_its_best():
    far = what_would_lead(mine_only(X=[2, 5], Y=[None, 2]), "X")
    assert far.cell == CellChange(option="X", criterion="KP1", before=2, after=4.5)
    near = what_would_lead(mine_only(X=[5, 5], Y=[None, 5]), "X")
    assert near.cell == CellChange(option="Y", criterion="KP1", before=None, after=4.5)


@pytest.mark.parametrize(("alpha", "option", "side"), [(0.0, "X", "KC1"), (1.0, "Y", "KP1")])
def test_a_side_that_weighs_nothing_is_not_changed(alpha, option, side):
    table = matrix({"X": (3, 1), "Y": (1, 3)}, personal=("KP1",), commercial=("KC1",), alpha=alpha, limits=(0, 1))
    assert what_would_lead(table, option).cell.criterion == side


# ── what hypothesis finds

quick = settings(deadline=None, max_examples=60)
small = matrices(least=2, most=3, longest=3)


def step(change, option):
    end = 1 if change.option == option else 5
    return abs(change.after - (end if change.before is None else change.before))


def moves(table, option, at_most):
    """Every change of one cell by less than `at_most`, as the matrix after it."""
    for other, mine in table.cells.items():
        for one, cell in mine.items():
            start = cell.x if cell.x is not None else 1 if other == option else 5
            for x in (half / 2 for half in range(2, 11)):
                if abs(x - start) < at_most:
                    yield with_cell(table, other, one, x)


@quick
@given(small)
def test_the_cell_is_the_smallest_change_that_does_it(table):
    for option in table.cells:
        found = what_would_lead(table, option)
        if found is None:
            assert leads(table, option) or not has_total(table, option)
            continue
        assert not leads(table, option)
        if cell := found.cell:
            assert leads(with_cell(table, cell.option, cell.criterion, cell.after), option)
            less = cell.after - 0.5 if cell.option == option else cell.after + 0.5
            assert not leads(with_cell(table, cell.option, cell.criterion, less), option)
        rivals = [one for one in table.cells if has_total(table, one)]
        nearer = moves(table.only(rivals), option, step(cell, option) if cell else 5)
        assert not any(leads(after, option) for after in nearer)


def swaps(before, after):
    return sum(before.index(a) > before.index(b) for a, b in combinations(after, 2))


@quick
@given(small)
def test_the_order_is_the_nearest_one_that_does_it(table):
    for option in table.cells:
        found = what_would_lead(table, option)
        if found is None:
            continue
        tried = {
            (swaps(table.personal, personal) + swaps(table.commercial, commercial), personal, commercial)
            for personal, commercial in product(permutations(table.personal), permutations(table.commercial))
            if leads(table.model_copy(update={"personal": personal, "commercial": commercial}), option)
        }
        if found.order is None:
            assert not tried
            continue
        order = found.order
        assert (len(order.passed), order.personal, order.commercial) in tried
        assert len(order.passed) == min(tried)[0] > 0
        for now, later in order.passed:
            before, after = (
                (table.personal, order.personal) if now in table.personal else (table.commercial, order.commercial)
            )
            assert before.index(now) > before.index(later)
            assert after.index(now) < after.index(later)


@quick
@given(matrices(least=2, unknown=False))
def test_whoever_stays_behind_always_does_not_lead_already(table):
    for option in always_behind(table, table.cells):
        best = max(worth(table, one, 5) for one in table.cells)
        assert what_would_lead(table, option) is not None or worth(table, option, 1) == best


# ── taking one away


def test_taking_one_away_from_the_worked_matrix_turns_nothing():
    assert removals(METHOD) == ()


def test_an_order_that_turns():
    # A and C are each first sometimes and B is always between them; without C, B is ahead of A in most weightings
    table = matrix({"A": (3, 3, 1), "B": (2, 4, 2), "C": (1, 5, 3)}, personal=("KP1", "KP2"), commercial=("KC1",))
    assert rank_acceptability(table)["B"] == (0, 1, 0)
    assert removals(table) == (Reversal(removed="C", before=("A", "B"), after=("B", "A")),)
    assert removals(table, draws=500) == removals(table, seed=1) == removals(table)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_two_have_nothing_to_turn(count):
    assert removals(SURE.only(list(SCORES)[:count])) == ()


@pytest.mark.parametrize("seed", range(5))
def test_equal_and_doubtful_options_are_not_turned_by_chance(seed):
    scores = {"LAST": (1,) * 8} | dict.fromkeys("XYZ", (4,) * 8)
    table = matrix(scores, {option: dict.fromkeys(MINE, "low") for option in scores})
    assert rank_acceptability(table, 500, seed)["LAST"] == (0, 0, 0, 1)
    assert [one for one in removals(table, 500, seed) if one.removed == "LAST"] == []


@quick
@given(matrices(least=3, unknown=False))
def test_whoever_never_is_first_nor_second_turns_nothing(table):
    shares = rank_acceptability(table, draws=64)
    always_last = {option for option, mine in shares.items() if mine[-1] == 1}
    assert not always_last & {one.removed for one in removals(table, draws=64)}
