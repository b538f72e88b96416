"""Starts spare kernels before anybody asks, while people wait and before a step that opens another page, so that a page
opens at once (DESIGN §4).
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from math import inf

from actvo_kit.server.host import host_resources

__all__ = ["SpareKernels"]

MOST = 120
PAUSE_S = 0.1
"""Seconds between two starts: a kernel boots for about as long on a core, and one core stays free for people."""
QUIET_S = 5.0
"""Seconds without a page being opened, before which none is started: it would take the processor from people."""
KEPT_FREE_MB = 1500
"""Free memory below which no spare kernel is started."""


class SpareKernels:
    """A queue of spare kernels' ids, oldest first, on one event loop."""

    def __init__(self, start: Callable[[], Awaitable[str]], free_mb: Callable[[], float] | None = None) -> None:
        self._start = start
        self._free_mb = free_mb or host_resources.free_mb
        self._ready: deque[str] = deque()
        self._want = 0
        self._taken_at = -inf
        self._filling: asyncio.Task[None] | None = None

    def aim(self, want: int) -> None:
        """Sets how many spare kernels to keep ready; more than that are kept until they are taken."""
        self._want = min(want, MOST)
        self._refill()

    def _refill(self) -> None:
        if self._filling is None or self._filling.done():
            self._filling = asyncio.get_running_loop().create_task(self._fill())

    def take(self) -> str | None:
        """Returns the oldest spare kernel's id, or None; starts another one when it is quiet again."""
        loop = asyncio.get_running_loop()
        self._taken_at = loop.time()
        loop.call_later(QUIET_S, self._refill)
        return self._ready.popleft() if self._ready else None

    async def stop(self) -> None:
        """Starts no more of them; returns when the one that is being started is there."""
        self._want = 0
        if self._filling is not None:
            await asyncio.wait([self._filling])

    def forget(self, kernel_id: str) -> None:
        """Removes a kernel that has ended."""
        with suppress(ValueError):
            self._ready.remove(kernel_id)

    async def _fill(self) -> None:
        while len(self._ready) < self._want and self._free_mb() > KEPT_FREE_MB:
            if asyncio.get_running_loop().time() >= self._taken_at + QUIET_S:
                self._ready.append(await self._start())
            await asyncio.sleep(PAUSE_S)
