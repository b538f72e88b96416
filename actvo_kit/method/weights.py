"""Computes weights that need only an order, METHOD E9: rank-order centroid, rank sum, and the order that swings
give.
"""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

__all__ = ["exact_roc", "rank_sum_weights", "roc_weights", "swing_order"]


@lru_cache(maxsize=32)
def exact_roc(n: int) -> tuple[Fraction, ...]:
    """Returns the same as `roc_weights`, as exact fractions: ROC(4) is 25/48, 13/48, 7/48, 3/48."""
    if n < 1:
        raise ValueError("weights need at least one thing to weigh")
    return tuple(sum((Fraction(1, i) for i in range(k, n + 1)), Fraction(0)) / n for k in range(1, n + 1))


def roc_weights(n: int) -> tuple[float, ...]:
    """Returns rank-order centroid weights of `n` ranked things, largest first; they sum to 1.

    w_k = (1/k + 1/(k+1) + … + 1/n) / n, METHOD E9 and §14.1: the centroid of all weights in this order. Raises
    ValueError for n < 1.
    """
    return tuple(float(weight) for weight in exact_roc(n))


def rank_sum_weights(n: int) -> tuple[float, ...]:
    """Returns rank-sum weights of `n` ranked things, largest first; they sum to 1 and are flatter than ROC.

    w_k = 2(n + 1 − k) / (n(n + 1)), METHOD §14 (b). Raises ValueError for n < 1.
    """
    if n < 1:
        raise ValueError("weights need at least one thing to weigh")
    return tuple(2 * (n + 1 - k) / (n * (n + 1)) for k in range(1, n + 1))


def swing_order(criteria: Sequence[str], first: Sequence[str]) -> tuple[str, ...]:
    """Returns the order in which criteria would be lifted from worst to best, METHOD E9 (2).

    `first` answers "which would you improve first?" again and again, each time among those that are left; the last one
    follows by itself. Raises ValueError for a criterion that is not asked about or is named twice, and for answers that
    leave more than one open.
    """
    remaining = list(criteria)
    for criterion in first:
        if criterion not in remaining:
            raise ValueError(f"{criterion} is not among what is left to improve: {', '.join(remaining) or 'nothing'}")
        remaining.remove(criterion)
    if len(remaining) > 1:
        raise ValueError(f"still to be ordered: {', '.join(remaining)}")
    return (*first, *remaining)
