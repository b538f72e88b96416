"""Computes how far an option's two totals could move with what is not sure: the soft shape around its point (METHOD
E9).
"""

from actvo_kit.method.scoring.matrix import BEST, HALF_WIDTHS, WORST, Matrix, Side, totals
from actvo_kit.model.answers.scoring import Cell

__all__ = ["extents"]


def extents(matrix: Matrix) -> dict[str, tuple[Side, Side]]:
    """Returns the personal and commercial range, 0 to 100, of every option that has both totals.

    From all unsure cells at their lower end to all at their upper end: ± half-width by confidence, cut at 1 and 5; an
    unknown cell reaches from 1 to 5.
    """
    low, high = totals(_all_at(matrix, -1)), totals(_all_at(matrix, 1))
    ranges = {}
    for option, from_, to in ((option_id, low[option_id], high[option_id]) for option_id in matrix.cells):
        if from_.personal and from_.commercial and to.personal and to.commercial:
            ranges[option] = (
                Side(low=from_.personal.low, high=to.personal.high),
                Side(low=from_.commercial.low, high=to.commercial.high),
            )
    return ranges


def _all_at(matrix: Matrix, direction: int) -> Matrix:
    cells = {
        option: {criterion: _moved(cell, direction) for criterion, cell in cells.items()}
        for option, cells in matrix.cells.items()
    }
    return matrix.model_copy(update={"cells": cells})


def _moved(cell: Cell, direction: int) -> Cell:
    if cell.x is None:
        return cell
    x = cell.x + direction * HALF_WIDTHS[cell.conf]
    return cell.model_copy(update={"x": min(BEST, max(WORST, x))})
