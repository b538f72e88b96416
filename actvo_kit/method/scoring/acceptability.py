"""Computes how often an option comes first over all weightings in the person's order, METHOD E9 Robustness 2 (SMAA)."""

from functools import lru_cache
from typing import Any, Literal
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from actvo_kit.method.scoring.matrix import BEST, HALF_WIDTHS, WORST, Matrix, SideName, has_total
from actvo_kit.model.answers.scoring import Cell

__all__ = ["DRAWS", "SEED", "Sureness", "ordered_weights", "rank_acceptability", "sureness"]

Sureness = Literal["clearly", "usually", "too_close"]
Floats = NDArray[np.float64]
DRAWS = 20_000
SEED = 20_240_501
"""The seed of the draws, fixed, so that the same answers always read the same."""
LEVEL = 1e-9
CLEARLY, USUALLY = 0.9, 0.6


def rank_acceptability(matrix: Matrix, draws: int = DRAWS, seed: int = SEED) -> dict[str, tuple[float, ...]]:
    """Returns the share of draws in which each option takes rank 1, 2, … n; each option's shares sum to 1.

    Weights of a side are uniform over all weightings in the person's order, the personal share over its band; a cell is
    triangular around its score with half-width 0, .5 or 1 by confidence, cut at 1 and 5, and an unknown one uniform.
    Options that are level within 1e-9 share their ranks. An option with more than half of a side's cells unknown is not
    among the keys. Draws belong to a cell: those of an option are the same whichever others stand beside it. Raises
    ValueError for fewer than one draw. Sampling error at 20 000 draws: below ±.007.
    """
    if draws < 1:
        raise ValueError("at least one draw is needed")
    options = [option for option in matrix.cells if has_total(matrix, option)]
    if not options:
        return {}
    low, high = (float(end) for end in matrix.band)
    share = _rng(seed, "share").uniform(low, high, draws)
    personal = _side(matrix, "personal", options, draws, seed)
    commercial = _side(matrix, "commercial", options, draws, seed)
    ranks = _ranks(commercial + share * (personal - commercial))
    return {option: tuple(ranks[at].tolist()) for at, option in enumerate(options)}


def sureness(first: float) -> Sureness:
    """Says a first-rank acceptability in words: clearly from .90, usually from .60, else too close to call."""
    return "clearly" if first >= CLEARLY else "usually" if first >= USUALLY else "too_close"


def ordered_weights(n: int, draws: int, rng: np.random.Generator) -> Floats:
    """Draws `n` × `draws` weights that sum to 1, the largest in the first row, uniform over all such (sorted
    Dirichlet).
    """
    drawn: Floats = rng.standard_exponential((n, draws))
    drawn /= drawn.sum(axis=0)
    drawn.sort(axis=0)
    return drawn[::-1]


def _rng(seed: int, *names: str) -> np.random.Generator:
    """Returns the random stream that belongs to these names."""
    return np.random.default_rng([seed, *(crc32(name.encode()) for name in names)])


@lru_cache(maxsize=8)
def _weights(side: SideName, n: int, draws: int, seed: int) -> Floats:
    return ordered_weights(n, draws, _rng(seed, side))


def _side(matrix: Matrix, side: SideName, options: list[str], draws: int, seed: int) -> Floats:
    """Returns options × draws: the values of one side, 0 to 1."""
    order = matrix.order(side)
    values = np.zeros((len(options), draws))
    if not order:
        return values
    for weight, criterion in zip(_weights(side, len(order), draws, seed), order, strict=True):
        for at, option in enumerate(options):
            scores = _scores(matrix.cells[option][criterion], draws, _rng(seed, option, criterion))
            values[at] += weight * ((scores - WORST) / (BEST - WORST))
    return values


def _scores(cell: Cell, draws: int, rng: np.random.Generator) -> Any:
    """Returns one number for a sure cell, else `draws` of them."""
    if cell.x is None:
        return rng.uniform(WORST, BEST, draws)
    half = HALF_WIDTHS[cell.conf]
    if not half:
        return cell.x
    return rng.triangular(max(WORST, cell.x - half), cell.x, min(BEST, cell.x + half), draws)


def _ranks(scores: Floats) -> Floats:
    """Returns options × ranks: shares of draws, from options × draws."""
    count, draws = scores.shape
    counts = np.zeros((count, count))
    for at, own in enumerate(scores):
        ahead = (scores - own > LEVEL).sum(axis=0)
        level = (np.abs(scores - own) <= LEVEL).sum(axis=0)
        for size in range(1, count + 1):
            firsts = np.bincount(ahead[level == size], minlength=count)
            for shift in range(size):
                counts[at, shift:] += firsts[: count - shift] / size
    shares: Floats = counts / draws
    return shares
