"""What would have to be true for another option to lead, and whether taking one away turns the order of the others."""

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, permutations
from math import floor
from typing import Any

import numpy as np

from actvo_kit.method.scoring.acceptability import DRAWS, SEED, rank_acceptability
from actvo_kit.method.scoring.matrix import BEST, WORST, Matrix, SideName, has_total, totals, value
from actvo_kit.method.weights import roc_weights
from actvo_kit.model.record import Record

__all__ = ["CellChange", "OrderChange", "Reversal", "WhatIf", "removals", "what_would_lead"]

SIDES: tuple[SideName, ...] = ("personal", "commercial")
AHEAD = 1e-9
POINT = 25
"""What one point of a cell with all the weight adds to a total, 0 to 100."""


class CellChange(Record):
    """One cell at another score; `before` None was unknown, and `after` is the least (or most) it would have to be."""

    option: str
    criterion: str
    before: float | None
    after: float


class OrderChange(Record):
    """Both orders after as few swaps of neighbours as it takes; `passed` are the pairs (now earlier, now later)."""

    personal: tuple[str, ...]
    commercial: tuple[str, ...]
    passed: tuple[tuple[str, str], ...]


class WhatIf(Record):
    """The smallest change of one cell, and of the orders, after which `option` leads; None: there is none."""

    option: str
    cell: CellChange | None
    order: OrderChange | None


class Reversal(Record):
    """Without `removed`, the others stand in another order: `before` and `after` are whole."""

    removed: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def what_would_lead(matrix: Matrix, option: str) -> WhatIf | None:
    """What would have to be true for `option` to lead; None when it leads already, has no total or stands alone.

    It leads when its total is higher than every other's, with unknown cells at worst for it and at best for the others
    (as in dominance). Cells move in half points between 1 and 5. Raises KeyError for an unknown option.
    """
    rivals = [one for one in matrix.cells if one != option and has_total(matrix, one)]
    if not has_total(matrix, option) or not rivals:
        return None
    ends = totals(matrix)
    behind = max(ends[one].total.high for one in rivals)  # type: ignore[union-attr]
    if ends[option].total.low > behind + AHEAD:  # type: ignore[union-attr]
        return None
    return WhatIf(option=option, cell=_cell(matrix, option, rivals), order=_order(matrix, option, rivals))


def removals(matrix: Matrix, draws: int = DRAWS, seed: int = SEED) -> tuple[Reversal, ...]:
    """The options without which the others would stand in another order of first places; empty when none is.

    Totals use fixed scales, so they never turn when an option leaves; only the share of first places can.
    """
    before = _by_first(rank_acceptability(matrix, draws, seed))
    found = []
    for removed in before if len(before) > 2 else ():
        kept = tuple(one for one in before if one != removed)
        after = _by_first(rank_acceptability(matrix.only(kept), draws, seed))
        if after != kept:
            found.append(Reversal(removed=removed, before=kept, after=after))
    return tuple(found)


def _by_first(acceptability: dict[str, tuple[float, ...]]) -> tuple[str, ...]:
    """Options by how often they are first, then second, and so on, to three digits: finer differences are noise."""
    return tuple(sorted(acceptability, key=lambda one: [-round(share, 3) for share in acceptability[one]]))


def _cell(matrix: Matrix, option: str, rivals: list[str]) -> CellChange | None:
    found = [*_raised(matrix, option, rivals), *_lowered(matrix, option, rivals)]
    weights = matrix.weights

    def size(one: CellChange) -> tuple[float, bool, Fraction]:
        own = one.option == option
        return _step(one, WORST if own else BEST), not own, -weights[one.criterion]

    return min(found, key=size, default=None)


def _raised(matrix: Matrix, option: str, rivals: list[str]) -> Iterator[CellChange]:
    """One of the option's own cells, higher."""
    lacking = max(_worth(matrix, one, BEST) for one in rivals) - _worth(matrix, option, WORST)
    for criterion, points in _points(matrix).items():
        x = matrix.cells[option][criterion].x
        after = _above(Fraction(WORST if x is None else x) + lacking / points)
        if after <= BEST:
            yield CellChange(option=option, criterion=criterion, before=x, after=after)


def _lowered(matrix: Matrix, option: str, rivals: list[str]) -> Iterator[CellChange]:
    """A cell of the only rival that is ahead, lower."""
    mine = _worth(matrix, option, WORST)
    ahead = [one for one in rivals if _worth(matrix, one, BEST) >= mine]
    if len(ahead) != 1:
        return
    lead = _worth(matrix, ahead[0], BEST) - mine
    for criterion, points in _points(matrix).items():
        x = matrix.cells[ahead[0]][criterion].x
        after = -_above(lead / points - Fraction(BEST if x is None else x))
        if after >= WORST:
            yield CellChange(option=ahead[0], criterion=criterion, before=x, after=after)


def _points(matrix: Matrix) -> dict[str, Fraction]:
    """Criterion → what one point of a cell adds to a total. What weighs nothing, at a share of 0 or 1, is left out."""
    return {one: weight * POINT for one, weight in matrix.weights.items() if weight}


def _above(x: Fraction) -> float:
    """The first half point above x."""
    return (floor(2 * x) + 1) / 2


def _step(change: CellChange, unknown: float) -> float:
    """How far a cell moves, from 0 to 4; one that is unknown moves from the end that it counted at."""
    return abs(change.after - (unknown if change.before is None else change.before))


def _worth(matrix: Matrix, option: str, end: float) -> Fraction:
    """The total of an option, 0 to 100, with unknown cells at `end`."""
    cells = matrix.cells[option]
    parts = (weight * value(end if (x := cells[one].x) is None else x) for one, weight in matrix.weights.items())
    return 100 * sum(parts, Fraction(0))


def _order(matrix: Matrix, option: str, rivals: list[str]) -> OrderChange | None:
    """The nearest pair of orders in which the option leads: all of them are tried, 24 × 24 at most."""
    mine, ours = (_orders(matrix, side, option, rivals) for side in SIDES)
    share = float(matrix.share)
    lead = share * mine[1][:, None, :] + (1 - share) * ours[1][None, :, :]
    leads = np.argwhere((lead > AHEAD).all(axis=2))
    if not len(leads):
        return None
    a, b = min(leads.tolist(), key=lambda pair: (mine[2][pair[0]] + ours[2][pair[1]], *pair))
    personal, commercial = mine[0][a], ours[0][b]
    passed = (*_passed(matrix.personal, personal), *_passed(matrix.commercial, commercial))
    return OrderChange(personal=personal, commercial=commercial, passed=passed)


def _passed(before: tuple[str, ...], after: tuple[str, ...]) -> list[tuple[str, str]]:
    """The pairs that changed places."""
    return [(one, other) for one, other in combinations(after, 2) if before.index(one) > before.index(other)]


def _orders(matrix: Matrix, side: SideName, option: str, rivals: list[str]) -> tuple[list[Any], Any, list[int]]:
    """All orders of a side; how far the option is ahead of each rival in each of them; the swaps to each of them."""
    order = matrix.order(side)
    if not order:
        return [()], np.zeros((1, len(rivals))), [0]
    places, swaps = _permutations(len(order))
    mine = np.array([_v(matrix, option, one, WORST) for one in order])
    theirs = np.array([[_v(matrix, rival, one, BEST) for one in order] for rival in rivals])
    advantage = (mine - theirs)[:, places] @ np.array(roc_weights(len(order)))
    return [tuple(order[at] for at in row) for row in places.tolist()], advantage.T, swaps


@lru_cache(maxsize=8)
def _permutations(n: int) -> tuple[Any, list[int]]:
    """All orders of n places, as they are first, and how many neighbours each swaps (Kendall's distance)."""
    found = list(permutations(range(n)))
    swaps = [sum(a > b for a, b in combinations(row, 2)) for row in found]
    return np.array(found), swaps


def _v(matrix: Matrix, option: str, criterion: str, end: float) -> float:
    x = matrix.cells[option][criterion].x
    return float(value(end if x is None else x))
