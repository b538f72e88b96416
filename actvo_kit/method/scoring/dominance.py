"""Finds what holds for every weighting in the person's order, METHOD E9 Robustness 1: exact, and explainable."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import accumulate, product

from actvo_kit.method.scoring.matrix import BEST, WORST, Matrix, SideName, value
from actvo_kit.model.answers.scoring import Cell

__all__ = ["always_behind", "dominates"]


def dominates(matrix: Matrix, a: str, b: str, side: SideName | None = None) -> bool:
    """Returns whether option `a` is at least as good as `b` for every weighting in the person's order, and once better.

    On one side: every cumulative sum of v in rank order is at least as large (the extreme points of the ordered
    simplex; Kirkwood & Sarin 1985). Without `side`: every pair of extreme points, at both ends of the band of personal
    shares. An unknown cell is worst for `a` and best for `b`. Raises KeyError for an unknown option.
    """
    if side is not None:
        return _never_behind(_means(matrix, a, b, side))
    nothing = [Fraction(0)]
    personal, ours = (_means(matrix, a, b, "personal") or nothing, _means(matrix, a, b, "commercial") or nothing)
    return _never_behind([share * p + (1 - share) * c for share, p, c in product(matrix.band, personal, ours)])


def always_behind(matrix: Matrix, options: Iterable[str]) -> tuple[str, ...]:
    """Returns those of `options` that some other option dominates: "whatever exact weights you use, it stays
    behind".
    """
    return tuple(b for b in options if any(dominates(matrix, a, b) for a in matrix.cells if a != b))


def _never_behind(differences: list[Fraction]) -> bool:
    return all(difference >= 0 for difference in differences) and any(difference > 0 for difference in differences)


def _means(matrix: Matrix, a: str, b: str, side: SideName) -> list[Fraction]:
    """Returns the mean advantage of `a` over the first 1, 2, … n criteria: the side's difference at each
    extreme point.
    """
    order = matrix.order(side)
    worst, best = _at(WORST), _at(BEST)
    steps = [worst(matrix.cells[a][criterion]) - best(matrix.cells[b][criterion]) for criterion in order]
    return [total / count for count, total in enumerate(accumulate(steps), 1)]


def _at(end: float) -> Callable[[Cell], Fraction]:
    return lambda cell: value(end if cell.x is None else cell.x)
