"""Remembers presses of one button by one browser: pressed twice, or once more because the answer was lost, it is the
same act.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple, TypeVar

__all__ = ["RepeatedPresses"]

T = TypeVar("T")

KEPT_S = 300.0
"""Seconds that a press is remembered: longer than somebody waits for a page that does not come."""
MOST = 2_000


class _Press(NamedTuple):
    """A press: when it was, and the future of its result."""

    at: float
    act: "asyncio.Future[Any]"


class RepeatedPresses:
    """A map from the mark of a press (browser and what it sent) to its result, while that stands. On one event loop."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._made: dict[tuple[str, ...], _Press] = {}

    async def once(
        self, mark: tuple[str, ...], work: Callable[[], Awaitable[T]], stands: Callable[[T], Awaitable[bool]]
    ) -> T:
        """Returns the result of the same press, as long as that stands; else does the work."""
        result = await self.before(mark, stands)
        return await self.first(mark, work) if result is None else result

    async def before(self, mark: tuple[str, ...], stands: Callable[[T], Awaitable[bool]]) -> T | None:
        """Returns the result of the same press, finished or still under way; None without one. Raises what that press
        raised.
        """
        self._forget()
        press = self._made.get(mark)
        if press is None:
            return None
        result: T = await asyncio.shield(press.act)
        if await stands(result):
            return result
        if self._made.get(mark) is press:  # nobody began it anew meanwhile
            del self._made[mark]
        return None

    async def first(self, mark: tuple[str, ...], work: Callable[[], Awaitable[T]]) -> T:
        """Does the work, unless it is done already. A browser that goes away meanwhile changes nothing; what failed may
        be tried again at once.
        """
        if mark in self._made:
            result: T = await asyncio.shield(self._made[mark].act)
            return result
        act = asyncio.ensure_future(work())
        self._made[mark] = _Press(self._now(), act)
        act.add_done_callback(lambda done: done.exception() and self._made.pop(mark, None))
        return await asyncio.shield(act)

    def _forget(self) -> None:
        until = self._now() - KEPT_S
        while self._made and (len(self._made) > MOST or next(iter(self._made.values())).at < until):
            self._made.pop(next(iter(self._made)))
