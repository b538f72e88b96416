"""How often something may be done: a wrong code tried, a message sent (SECURITY §4)."""

import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from actvo_kit.errors import DoorError

__all__ = ["Budget", "FailedTries"]

MINUTE_S = 60.0
PER_ADDRESS = 10
PER_ROOM = 14
"""31^6 codes at 14 tries a minute: one in a million guessed in an hour (SECURITY, control 22)."""
ROOM = "*"


class FailedTries:
    """Counts wrong codes. A room behind one address is not slowed down by people who come in."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._at: dict[str, deque[float]] = defaultdict(deque)

    def check(self, address: str) -> None:
        """Raises DoorError while there were too many wrong codes in the last minute."""
        if self._recent(address) >= PER_ADDRESS or self._recent(ROOM) >= PER_ROOM:
            raise DoorError("That was tried too often. Wait a minute, then try again; a link opens at once.")

    def add(self, address: str) -> None:
        """Notes one wrong code."""
        moment = self._now()
        self._at[address].append(moment)
        self._at[ROOM].append(moment)

    @contextmanager
    def counted(self, address: str) -> Iterator[None]:
        """Counts a try before it is made, so that many at once are not one; what is no DoorError was no wrong one."""
        self.check(address)
        self.add(address)
        mine = self._at[address][-1]
        wrong = False
        try:
            yield
        except DoorError:
            wrong = True
            raise
        finally:
            if not wrong:
                self._forgive(address, mine)

    def _forgive(self, address: str, moment: float) -> None:
        for key in (address, ROOM):
            with suppress(ValueError):
                self._at[key].remove(moment)

    def _recent(self, key: str) -> int:
        moments = self._at[key]
        while moments and moments[0] < self._now() - MINUTE_S:
            moments.popleft()
        if not moments:
            del self._at[key]
            return 0
        return len(moments)


class Budget:
    """So many a second in the long run, and `burst` at once."""

    def __init__(self, per_second: float, burst: float, now: Callable[[], float] = time.monotonic) -> None:
        self._per_second, self._burst, self._now = per_second, burst, now
        self._left, self._at = burst, now()

    def spend(self) -> bool:
        """One more; False when there is none left."""
        now = self._now()
        self._left = min(self._burst, self._left + (now - self._at) * self._per_second)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True
