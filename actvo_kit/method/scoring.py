"""Weights that need only an order: rank-order centroid weights, METHOD E9."""

__all__ = ["roc_weights"]


def roc_weights(n: int) -> tuple[float, ...]:
    """Rank-order centroid weights of `n` ranked things, largest first; they sum to 1.

    w_k = (1/k + 1/(k+1) + … + 1/n) / n, METHOD §14.1. Raises ValueError for n < 1.
    """
    if n < 1:
        raise ValueError("weights need at least one thing to weigh")
    return tuple(sum(1 / i for i in range(k, n + 1)) / n for k in range(1, n + 1))
