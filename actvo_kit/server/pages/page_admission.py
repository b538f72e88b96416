"""Admits pages by turns: so many at once as there are cores for, and none without memory for it."""

import asyncio
import secrets
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

from tornado import web

from actvo_kit.server.host.host_capacity import FORKED, KEPT_MEMORY_MB

__all__ = ["PageAdmission", "come_back"]

PER_CORE = 4
"""Pages made at once per core."""
PATIENCE_S = 15.0
"""Seconds that a page waits for its turn. Then the browser gets a page that says so and tries again: nobody looks at an
empty one for longer.
"""
FLOOR_MB = KEPT_MEMORY_MB / 2
"""Free memory below which the machine itself gets slow; the other half is for what people's kernels still grow."""
MOST_OF_ONE = 2
"""The most pages of one person that wait or are being made."""
SOON_S, SPREAD_S = 4, 8

Gone = Callable[[], bool]


def come_back(handler: web.RequestHandler) -> None:
    """Tells a browser to try again, each at its own moment: a hundred at once are a storm. The address is named, or
    Chromium only scrolls where a step stands behind its `#`.
    """
    seconds = SOON_S + secrets.randbelow(SPREAD_S + 1)
    handler.set_header("Retry-After", str(seconds))
    handler.set_header("Refresh", f"{seconds}; url={handler.request.path}")
    handler.set_header("Cache-Control", "no-store")


class PageAdmission:
    """A queue of turns for the pages of one room, on its event loop. `free_up` ends kernels until it is told that
    memory is enough.
    """

    def __init__(self, cores: float, free_mb: Callable[[], float], free_up: Callable[[Gone], Awaitable[None]]) -> None:
        self.width = max(PER_CORE, round(PER_CORE * cores))
        self._turns = asyncio.Semaphore(self.width)
        self._free_mb, self._free_up = free_mb, free_up
        self._easing = asyncio.Lock()
        self._inside = 0
        self._asking: defaultdict[str, list[Gone]] = defaultdict(list)

    @asynccontextmanager
    async def turn(self, who: str, is_gone: Gone) -> AsyncIterator[bool]:
        """Waits for a turn; yields False when the browser is gone meanwhile. Raises 503 when it has to come
        back later.
        """
        with self._one_more_of(who, is_gone):
            await self._wait()
            try:
                self._inside += 1
                if not is_gone():
                    await self._have_memory()
                yield not is_gone()
            finally:
                self._inside -= 1
                self._turns.release()

    async def ease(self) -> None:
        """Frees memory while it is short."""
        async with self._easing:
            if self._is_short():
                await self._free_up(lambda: not self._is_short())

    async def _have_memory(self) -> None:
        await self.ease()
        if self._is_short():
            raise web.HTTPError(503)

    def _is_short(self) -> bool:
        """Returns whether memory is short, counting what pages that are being made have not taken yet."""
        return self._free_mb() < FLOOR_MB + self._inside * FORKED.person_mb

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self._turns.acquire()
        except TimeoutError as error:
            raise web.HTTPError(503) from error

    @contextmanager
    def _one_more_of(self, who: str, is_gone: Gone) -> Iterator[None]:
        """Counts a page of this person, or raises 503. A page that was reloaded meanwhile does not count."""
        if sum(not waiting_gone() for waiting_gone in self._asking[who]) >= MOST_OF_ONE:
            raise web.HTTPError(503)
        self._asking[who].append(is_gone)
        try:
            yield
        finally:
            self._asking[who].remove(is_gone)
            if not self._asking[who]:
                del self._asking[who]
