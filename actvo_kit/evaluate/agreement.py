"""Computes how far two raters agree: in percent, and as Cohen's kappa, plain and with linear weights."""

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

__all__ = ["SCALE", "Agreement", "agreement"]

SCALE = (0, 1, 2)
"""The rubric's."""


class Agreement(NamedTuple):
    """The share of what both `rated` that is equal, in percent, and kappa. None where chance alone would agree
    in all.
    """

    rated: int
    percent: float
    kappa: float | None
    weighted: float | None


def agreement(first: Sequence[int], second: Sequence[int]) -> Agreement:
    """Computes the agreement of two raters' scores for the same cases, in one order. Raises ValueError when they are
    not as many.
    """
    pairs = pd.DataFrame({"first": first, "second": second})
    if pairs.empty:
        return Agreement(0, 0.0, None, None)
    equal = int((pairs["first"] == pairs["second"]).sum())
    counts = pd.crosstab(pairs["first"], pairs["second"]).reindex(index=SCALE, columns=SCALE, fill_value=0)
    apart = pd.DataFrame(
        [[abs(first_score - second_score) for second_score in SCALE] for first_score in SCALE], SCALE, SCALE
    )
    return Agreement(
        len(pairs), 100 * equal / len(pairs), _kappa(counts, apart > 0), _kappa(counts, apart / max(SCALE))
    )


def _kappa(counts: pd.DataFrame, distance: pd.DataFrame) -> float | None:
    """Returns 1 less the distance that is seen, over the one that chance would give with the same use of the scale."""
    ratings = counts.to_numpy().sum()
    chance = pd.DataFrame(
        [[row * column / ratings for column in counts.sum()] for row in counts.sum(axis=1)], SCALE, SCALE
    )
    by_chance = (chance * distance).to_numpy().sum()
    return float(1 - (counts * distance).to_numpy().sum() / by_chance) if by_chance else None
