"""Remembers names that were proposed to somebody just now: a hundred people of one name are proposed a hundred
names.
"""

import time
from collections.abc import Callable

__all__ = ["NameOffers"]

HELD_S = 120.0
"""Seconds that somebody may take to press the button; then the name is proposed again."""
MOST = 400


class NameOffers:
    """A queue of proposed names, in memory only. They bind nobody: whoever types such a name gets it."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._at: dict[str, float] = {}

    def add(self, name: str) -> None:
        """Adds a proposal; of too many the oldest is forgotten."""
        self._at.pop(name, None)
        self._at[name] = self._now()
        if len(self._at) > MOST:
            del self._at[next(iter(self._at))]

    def held(self) -> list[str]:
        """Returns the names that may still be accepted."""
        since = self._now() - HELD_S
        self._at = {name: at for name, at in self._at.items() if at > since}
        return list(self._at)
