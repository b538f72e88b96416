"""Finds what would have to be true for another option to lead, and whether taking one away turns the order of the
others.
"""

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
"""The points that one step of a cell with all the weight adds to a total, 0 to 100."""


class CellChange(Record):
    """A cell at another score; `before` None was unknown, and `after` is the least (or most) it would have to be."""

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
    """An option, `removed`, without which the others stand in another order: `before` and `after` are whole."""

    removed: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def what_would_lead(matrix: Matrix, option: str) -> WhatIf | None:
    """Returns what would have to be true for `option` to lead; None when it leads already, has no total or stands
    alone.

    It leads when its total is higher than every other's, with unknown cells at worst for it and at best for the others
    (as in dominance). Cells move in half points between 1 and 5. Raises KeyError for an unknown option.
    """
    rivals = [rival for rival in matrix.cells if rival != option and has_total(matrix, rival)]
    if not has_total(matrix, option) or not rivals:
        return None
    ends = totals(matrix)
    behind = max(ends[rival].total.high for rival in rivals)  # type: ignore[union-attr]
    if ends[option].total.low > behind + AHEAD:  # type: ignore[union-attr]
        return None
    return WhatIf(option=option, cell=_cell(matrix, option, rivals), order=_order(matrix, option, rivals))


def removals(matrix: Matrix, draws: int = DRAWS, seed: int = SEED) -> tuple[Reversal, ...]:
    """Returns the options without which the others would stand in another order of first places; empty when none is.

    Totals use fixed scales, so they never turn when an option leaves; only the share of first places can.
    """
    before = _by_first(rank_acceptability(matrix, draws, seed))
    reversals = []
    for removed in before if len(before) > 2 else ():
        remaining = tuple(option for option in before if option != removed)
        after = _by_first(rank_acceptability(matrix.only(remaining), draws, seed))
        if after != remaining:
            reversals.append(Reversal(removed=removed, before=remaining, after=after))
    return tuple(reversals)


def _by_first(acceptability: dict[str, tuple[float, ...]]) -> tuple[str, ...]:
    """Orders options by how often they are first, then second, and so on, to three digits: finer differences
    are noise.
    """
    return tuple(sorted(acceptability, key=lambda option: [-round(share, 3) for share in acceptability[option]]))


def _cell(matrix: Matrix, option: str, rivals: list[str]) -> CellChange | None:
    changes = [*_raised(matrix, option, rivals), *_lowered(matrix, option, rivals)]
    weights = matrix.weights

    def size(change: CellChange) -> tuple[float, bool, Fraction]:
        own = change.option == option
        return _step(change, WORST if own else BEST), not own, -weights[change.criterion]

    return min(changes, key=size, default=None)


def _raised(matrix: Matrix, option: str, rivals: list[str]) -> Iterator[CellChange]:
    """Yields changes that raise one of the option's own cells."""
    lacking = max(_worth(matrix, rival, BEST) for rival in rivals) - _worth(matrix, option, WORST)
    for criterion, points in _points(matrix).items():
        x = matrix.cells[option][criterion].x
        after = _above(Fraction(WORST if x is None else x) + lacking / points)
        if after <= BEST:
            yield CellChange(option=option, criterion=criterion, before=x, after=after)


def _lowered(matrix: Matrix, option: str, rivals: list[str]) -> Iterator[CellChange]:
    """Yields changes that lower a cell of the only rival that is ahead."""
    own = _worth(matrix, option, WORST)
    ahead = [rival for rival in rivals if _worth(matrix, rival, BEST) >= own]
    if len(ahead) != 1:
        return
    lead = _worth(matrix, ahead[0], BEST) - own
    for criterion, points in _points(matrix).items():
        x = matrix.cells[ahead[0]][criterion].x
        after = -_above(lead / points - Fraction(BEST if x is None else x))
        if after >= WORST:
            yield CellChange(option=ahead[0], criterion=criterion, before=x, after=after)


def _points(matrix: Matrix) -> dict[str, Fraction]:
    """Returns what one point of each criterion's cell adds to a total. What weighs nothing, at a share of 0 or 1, is
    left out.
    """
    return {criterion: weight * POINT for criterion, weight in matrix.weights.items() if weight}


def _above(x: Fraction) -> float:
    """Returns the first half point above x."""
    return (floor(2 * x) + 1) / 2


def _step(change: CellChange, unknown: float) -> float:
    """Returns how far a cell moves, from 0 to 4; an unknown one moves from the end that it counted at."""
    return abs(change.after - (unknown if change.before is None else change.before))


def _worth(matrix: Matrix, option: str, end: float) -> Fraction:
    """Returns the total of an option, 0 to 100, with unknown cells at `end`."""
    cells = matrix.cells[option]
    parts = (
        weight * value(end if (x := cells[criterion].x) is None else x) for criterion, weight in matrix.weights.items()
    )
    return 100 * sum(parts, Fraction(0))


def _order(matrix: Matrix, option: str, rivals: list[str]) -> OrderChange | None:
    """Returns the nearest pair of orders in which the option leads: all of them are tried, 24 × 24 at most."""
    for_me, for_them = (_orders(matrix, side, option, rivals) for side in SIDES)
    share = float(matrix.share)
    lead = share * for_me[1][:, None, :] + (1 - share) * for_them[1][None, :, :]
    leads = np.argwhere((lead > AHEAD).all(axis=2))
    if not len(leads):
        return None
    a, b = min(leads.tolist(), key=lambda pair: (for_me[2][pair[0]] + for_them[2][pair[1]], *pair))
    personal, commercial = for_me[0][a], for_them[0][b]
    passed = (*_passed(matrix.personal, personal), *_passed(matrix.commercial, commercial))
    return OrderChange(personal=personal, commercial=commercial, passed=passed)


def _passed(before: tuple[str, ...], after: tuple[str, ...]) -> list[tuple[str, str]]:
    """Returns the pairs that changed places."""
    return [(option, other) for option, other in combinations(after, 2) if before.index(option) > before.index(other)]


def _orders(matrix: Matrix, side: SideName, option: str, rivals: list[str]) -> tuple[list[Any], Any, list[int]]:
    """Returns all orders of a side; how far the option is ahead of each rival in each of them; the swaps to each of
    them.
    """
    order = matrix.order(side)
    if not order:
        return [()], np.zeros((1, len(rivals))), [0]
    places, swaps = _permutations(len(order))
    own = np.array([_v(matrix, option, criterion, WORST) for criterion in order])
    theirs = np.array([[_v(matrix, rival, criterion, BEST) for criterion in order] for rival in rivals])
    advantage = (own - theirs)[:, places] @ np.array(roc_weights(len(order)))
    return [tuple(order[at] for at in row) for row in places.tolist()], advantage.T, swaps


@lru_cache(maxsize=8)
def _permutations(n: int) -> tuple[Any, list[int]]:
    """Returns all orders of n places, as they are first, and how many neighbours each swaps (Kendall's distance)."""
    orders = list(permutations(range(n)))
    swaps = [sum(a > b for a, b in combinations(row, 2)) for row in orders]
    return np.array(orders), swaps


def _v(matrix: Matrix, option: str, criterion: str, end: float) -> float:
    x = matrix.cells[option][criterion].x
    return float(value(end if x is None else x))
