"""How far two raters agree: in percent, and as Cohen's kappa, plain and with linear weights."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

__all__ = ["Agreement", "agreement"]

MOST = 2
"""The rubric's scale is 0, 1, 2."""


class Agreement(NamedTuple):
    """Of what both `rated`: the share that is equal, and kappa. None where chance alone would agree in all."""

    rated: int
    percent: float
    kappa: float | None
    weighted: float | None


def agreement(first: Sequence[int], second: Sequence[int]) -> Agreement:
    """Of two raters' scores for the same cases, in the same order. Raises ValueError when they are not as many."""
    pairs = list(zip(first, second, strict=True))
    if not pairs:
        return Agreement(0, 0.0, None, None)
    equal = sum(a == b for a, b in pairs)
    return Agreement(
        len(pairs), 100 * equal / len(pairs), _kappa(pairs, lambda a, b: float(a != b)),
        _kappa(pairs, lambda a, b: abs(a - b) / MOST),
    )  # fmt: skip


def _kappa(pairs: list[tuple[int, int]], distance: Callable[[int, int], float]) -> float | None:
    """1 less the distance that is seen, over the one that chance would give with the same use of the scale."""
    one, other = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    seen = sum(distance(a, b) for a, b in pairs) / len(pairs)
    chance = sum(one[a] * other[b] * distance(a, b) for a in one for b in other) / len(pairs) ** 2
    return 1 - seen / chance if chance else None
