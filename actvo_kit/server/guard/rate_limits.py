"""Limits how often something may be done: a wrong code tried, a message sent (SECURITY §4)."""

import asyncio
import ipaddress
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import NamedTuple

from actvo_kit.errors import DoorError
from actvo_kit.words import N_, _

__all__ = [
    "DESK_AT_ONCE",
    "OWN_AT_ONCE",
    "OWN_BURST",
    "OWN_PER_SECOND",
    "OWN_REST_S",
    "PER_STAFF_DOOR",
    "Budget",
    "Callers",
    "Tries",
]

PER_ADDRESS = 10
PER_ROOM = 14
"""Wrong codes per minute in one room: of 31^6 codes, 14 tries at once and 14 a minute find the right one within an hour
less than once in a million.
"""
PER_STAFF_DOOR = 600
"""Wrong recovery codes per minute: of 31^12, so many tries find none, and a flood of them is over in seconds."""
OWN_PER_SECOND, OWN_BURST = 0.5, 20
"""Requests of one person about their own data: to take along, codes, links, deleting."""
OWN_AT_ONCE = 1
"""Requests about own data at once, of all people together; each takes some 15 ms of the server."""
OWN_REST_S = 0.06
"""Seconds before the next such turn, so that saves that wait meanwhile come first. A hundred people take everything
along in 8 s.
"""
CALLS_PER_SECOND, CALLS_BURST = 1.0, 60
"""Requests of one address for the pages of colleagues, of whom a house has several behind one address."""
DESK_AT_ONCE = 4
"""Desk requests of one person's pages at once; more of them wait, so that others' find a thread."""
PATIENCE_S = 15.0
MOST_WAITING, MOST_OF_ONE = 1_000, 16
LOOK_S = 0.25
TOO_OFTEN = N_("That was tried too often. Wait a minute, then try again; a link opens at once.")


class Budget:
    """A token bucket: `per_second` in the long run, and `burst` at once."""

    def __init__(self, per_second: float, burst: float, now: Callable[[], float] = time.monotonic) -> None:
        self._per_second, self._burst, self._now = per_second, burst, now
        self._left, self._at = burst, now()

    @property
    def left(self) -> float:
        """Returns how many tokens there are now."""
        now = self._now()
        self._left = min(self._burst, self._left + (now - self._at) * self._per_second)
        self._at = now
        return self._left

    @property
    def is_whole(self) -> bool:
        """Returns whether the bucket is full: nothing was spent for a while."""
        return self.left >= self._burst

    def spend(self) -> bool:
        """Takes one token; returns False when there is none."""
        if self.left < 1:
            return False
        self._left -= 1
        return True

    def give_back(self) -> None:
        """Puts the last token back."""
        self._left = min(self._burst, self._left + 1)


class Callers:
    """A budget for each address, of which only those are kept that were used lately."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._of: dict[str, Budget] = {}

    def spend(self, address: str) -> bool:
        """Takes one token of an address; returns False when it has none."""
        self._of = {address: budget for address, budget in self._of.items() if not budget.is_whole}
        return self._of.setdefault(_neighbours(address), Budget(CALLS_PER_SECOND, CALLS_BURST, self._now)).spend()


class _Try(NamedTuple):
    """A try that waits for its turn."""

    address: str
    turn: "asyncio.Future[None]"


class Tries:
    """A queue of tries at one door, on one event loop. Wrong codes cost a token, right ones do not.

    So many are answered at once, from one address and in all; then each try waits for its turn, right or wrong, and
    those go first from whose address the fewest wrong ones came. A stranger who guesses delays others by seconds and
    shuts nobody out; a room behind one address is not slowed down by people who come in.
    """

    def __init__(self, most: int = PER_ROOM, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._all = Budget(most / 60, most, now)
        self._of: dict[str, Budget] = {}
        self._waiting: list[_Try] = []
        self._look: asyncio.TimerHandle | None = None

    @asynccontextmanager
    async def counted(self, address: str) -> AsyncIterator[None]:
        """Waits for a turn, and counts a DoorError within as a wrong try. Raises DoorError when there is no turn in
        time.
        """
        address = _neighbours(address)
        await self._turn(address)
        wrong = False
        try:
            yield
        except DoorError:
            wrong = True
            raise
        finally:
            if not wrong:
                self._all.give_back()
                self._budget(address).give_back()
            self._serve()

    async def _turn(self, address: str) -> None:
        if (
            len(self._waiting) >= MOST_WAITING
            or sum(waiting.address == address for waiting in self._waiting) >= MOST_OF_ONE
        ):
            raise DoorError(_(TOO_OFTEN))
        attempt = _Try(address, asyncio.get_running_loop().create_future())
        self._waiting.append(attempt)
        self._serve()
        try:
            await asyncio.wait_for(attempt.turn, PATIENCE_S)
        except TimeoutError as error:
            raise DoorError(_(TOO_OFTEN)) from error
        finally:
            if attempt in self._waiting:
                self._waiting.remove(attempt)

    def _serve(self) -> None:
        """Gives turns to the tries that may have one now, and looks again soon while some wait."""
        self._of = {address: budget for address, budget in self._of.items() if not budget.is_whole}
        while self._waiting and self._all.left >= 1:
            first = max(self._waiting, key=lambda waiting: self._budget(waiting.address).left)
            if not self._budget(first.address).spend():
                break
            self._all.spend()
            self._waiting.remove(first)
            first.turn.set_result(None)
        if self._waiting and self._look is None:
            self._look = asyncio.get_running_loop().call_later(LOOK_S, self._look_again)

    def _look_again(self) -> None:
        self._look = None
        self._serve()

    def _budget(self, address: str) -> Budget:
        return self._of.setdefault(address, Budget(PER_ADDRESS / 60, PER_ADDRESS, self._now))


def _neighbours(address: str) -> str:
    """Returns the part of an address that one place shares: all of it, or of an IPv6 address the half that its network
    gave it.
    """
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    return str(ipaddress.ip_network((ip, 64), strict=False)) if ip.version == 6 else address
