"""Who opens a page waits for a turn: so many at once as there are cores for, and none without memory for it."""

import asyncio
import secrets
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from tornado import web

__all__ = ["Waves", "come_back"]

PER_CORE = 4
"""Measured on 2 cores: fewer leave a core idle while kernels answer, more only share it (benchmarks/join.py)."""
PATIENCE_S = 15.0
"""Then the browser gets a page that says so and tries again: nobody looks at an empty one for longer."""
PAGE_MB = 40.0
MOST_OF_ONE = 2
"""Pages of one person that wait."""
SOON_S, SPREAD_S = 4, 8

Gone = Callable[[], bool]


def come_back(handler: web.RequestHandler) -> None:
    """Tells a browser to try again, each at its own moment: a hundred at once are a storm."""
    seconds = SOON_S + secrets.randbelow(SPREAD_S + 1)
    handler.set_header("Retry-After", str(seconds))
    handler.set_header("Refresh", str(seconds))
    handler.set_header("Cache-Control", "no-store")


class Waves:
    """The turns of one room, on its event loop. `free_up` gives memory back until it is told that there is enough."""

    def __init__(self, cores: float, free_mb: Callable[[], float], free_up: Callable[[Gone], Awaitable[None]]) -> None:
        self.width = max(PER_CORE, round(PER_CORE * cores))
        self.floor_mb = self.width * PAGE_MB
        self._turns = asyncio.Semaphore(self.width)
        self._free_mb, self._free_up = free_mb, free_up
        self._easing = asyncio.Lock()
        self._waiting: defaultdict[str, list[Gone]] = defaultdict(list)

    @asynccontextmanager
    async def turn(self, who: str, gone: Gone) -> AsyncIterator[bool]:
        """Waits; False when the browser is `gone` meanwhile. Raises 503 when it has to come back later."""
        await self._wait(who, gone)
        try:
            if not gone():
                await self.ease()
                if self._is_short():
                    raise web.HTTPError(503)
            yield not gone()
        finally:
            self._turns.release()

    async def ease(self) -> None:
        """Gives memory back while it is short."""
        async with self._easing:
            if self._is_short():
                await self._free_up(lambda: not self._is_short())

    def _is_short(self) -> bool:
        return self._free_mb() < self.floor_mb

    async def _wait(self, who: str, gone: Gone) -> None:
        mine = self._waiting[who] = [one for one in self._waiting[who] if not one()]
        if len(mine) >= MOST_OF_ONE:
            raise web.HTTPError(503)
        mine.append(gone)
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self._turns.acquire()
        except TimeoutError as error:
            raise web.HTTPError(503) from error
        finally:
            self._waiting[who] = [one for one in self._waiting[who] if one is not gone]
            if not self._waiting[who]:
                del self._waiting[who]
