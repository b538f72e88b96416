"""Leaves a server alone for a while that has failed several times in a row."""

import time
from collections.abc import Callable

__all__ = ["Breaker"]

FAILURES = 5
PAUSE_S = 60.0


class Breaker:
    """Opens after five failures in a row; after a minute one more try is let through."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._opened = 0.0

    @property
    def is_open(self) -> bool:
        """Returns whether the endpoint should be left alone now."""
        return self._failures >= FAILURES and self._clock() - self._opened < PAUSE_S

    def failed(self) -> None:
        """Notes one more failure."""
        self._failures += 1
        self._opened = self._clock()

    def worked(self) -> None:
        """Notes that the endpoint answered."""
        self._failures = 0
