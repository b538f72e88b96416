"""Presses of one button by one browser: pressed twice, or once more because the answer was lost, it is the same act."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import NamedTuple

from actvo_kit.room.door import Joined

__all__ = ["Presses"]

KEPT_S = 300.0
"""Longer than somebody waits for a page that does not come."""
MOST = 2_000


class _Press(NamedTuple):
    """What came of one, or will."""

    at: float
    act: "asyncio.Future[Joined]"


class Presses:
    """By browser and what it sent, and only while the way in still opens. Belongs to one event loop."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._made: dict[tuple[str, ...], _Press] = {}

    async def before(self, mark: tuple[str, ...], opens: Callable[[Joined], Awaitable[bool]]) -> Joined | None:
        """What the same press brought, or brings in this moment. Raises what that one raised."""
        self._forget()
        press = self._made.get(mark)
        if press is None:
            return None
        joined = await asyncio.shield(press.act)
        if await opens(joined):
            return joined
        self._made.pop(mark, None)
        return None

    async def first(self, mark: tuple[str, ...], work: Callable[[], Awaitable[Joined]]) -> Joined:
        """Does it, unless it is done already. A browser that goes away meanwhile changes nothing; what failed may be
        tried again at once.
        """
        if mark in self._made:
            return await asyncio.shield(self._made[mark].act)
        act = asyncio.ensure_future(work())
        self._made[mark] = _Press(self._now(), act)
        act.add_done_callback(lambda done: done.exception() and self._made.pop(mark, None))
        return await asyncio.shield(act)

    def _forget(self) -> None:
        until = self._now() - KEPT_S
        while self._made and (len(self._made) > MOST or next(iter(self._made.values())).at < until):
            self._made.pop(next(iter(self._made)))
