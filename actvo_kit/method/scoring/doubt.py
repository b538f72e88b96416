"""Finds the doubtful cell that is most worth testing, METHOD E10: the proxy for its value of information."""

from collections.abc import Iterable, Mapping

from actvo_kit.method.scoring.matrix import BEST, HALF_WIDTHS, WORST, Matrix
from actvo_kit.model.answers.scoring import Cell
from actvo_kit.model.record import Record

__all__ = ["Doubt", "cell_doubts", "doubts", "leader"]

CONTENDER = 0.1
"""The first-rank acceptability from which an option's cells are looked at beside the leader's."""
UNKNOWN = (BEST - WORST) / 2


class Doubt(Record):
    """A cell that is not sure. `worth` is how many points of the total it could move, 0 to 100."""

    option: str
    criterion: str
    worth: float


def leader(acceptability: Mapping[str, tuple[float, ...]]) -> str | None:
    """Returns the option that is first most often; the earlier one where two are level. None when there is none."""
    return max(acceptability, key=lambda option: acceptability[option][0], default=None)


def doubts(matrix: Matrix, acceptability: Mapping[str, tuple[float, ...]]) -> tuple[Doubt, ...]:
    """Returns the doubtful cells of the leader and of all that are first in a tenth of the draws, most worth testing
    first.

    worth = global weight × half-width / 4 × 100, with half-widths 0, .5 and 1 by confidence and 2 when unknown. Cells
    that are worth the same keep the order of options (most often first, first) and of criteria.
    """
    first = leader(acceptability)
    by_rank = sorted(acceptability, key=lambda option: -acceptability[option][0])
    looked_at = [option for option in by_rank if option == first or acceptability[option][0] >= CONTENDER]
    return cell_doubts(matrix, looked_at)


def cell_doubts(matrix: Matrix, options: Iterable[str]) -> tuple[Doubt, ...]:
    """Returns the doubtful cells of `options`, most worth testing first; equal ones in the order of options and
    criteria.
    """
    doubtful = [
        Doubt(option=option, criterion=criterion, worth=float(weight) * half / (BEST - WORST) * 100)
        for option in options
        for criterion, weight in matrix.weights.items()
        if (half := _half_width(matrix.cells[option][criterion]))
    ]
    return tuple(sorted(doubtful, key=lambda doubt: -round(doubt.worth, 9)))


def _half_width(cell: Cell) -> float:
    return UNKNOWN if cell.x is None else HALF_WIDTHS[cell.conf]
