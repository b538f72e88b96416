"""Who is asking now, and who is next: first come, first served, and everybody sees how many are before them."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

__all__ = ["Queue"]

Tell = Callable[[int], None]


class Queue:
    """At most `at_once` are served at the same time. Belongs to one event loop."""

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        self._waiting: deque[tuple[asyncio.Future[None], Tell]] = deque()

    @asynccontextmanager
    async def turn(self, tell: Tell) -> AsyncIterator[None]:
        """Waits for a turn and holds it; `tell` hears how many are before, each time that changes."""
        if self._free:
            self._free -= 1
        else:
            await self._wait(tell)
        try:
            yield
        finally:
            self._next()

    async def _wait(self, tell: Tell) -> None:
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        place = (mine, tell)
        self._waiting.append(place)
        tell(len(self._waiting))
        try:
            await mine
        except asyncio.CancelledError:
            if place in self._waiting:
                self._waiting.remove(place)
                self._say()
            elif mine.done() and not mine.cancelled():  # the turn came in the very moment of leaving
                self._next()
            raise

    def _next(self) -> None:
        while self._waiting:
            future, _ = self._waiting.popleft()
            if not future.done():
                future.set_result(None)
                self._say()
                return
        self._free += 1

    def _say(self) -> None:
        for ahead, (_, tell) in enumerate(self._waiting, 1):
            tell(ahead)
