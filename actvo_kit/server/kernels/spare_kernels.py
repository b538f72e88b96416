"""Starts spare kernels before anybody asks, while people wait and before a step that opens another page, so that a page
opens at once (DESIGN §4).
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from math import inf

from actvo_kit.server.guard.seat_cookie import Seat
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
    """A queue of spare kernels' ids, oldest first, on one event loop; and those in which the coming page ran ahead for
    a seat, which nobody else gets.

    `start` starts a kernel for nobody; `run_ahead` runs the page in one for a seat, and returns whether it holds.
    """

    def __init__(
        self,
        start: Callable[[], Awaitable[str]],
        run_ahead: Callable[[str, Seat], Awaitable[bool]],
        free_mb: Callable[[], float] | None = None,
    ) -> None:
        self._start, self._run_ahead = start, run_ahead
        self._free_mb = free_mb or host_resources.free_mb
        self._ready: deque[str] = deque()
        self._ahead: dict[Seat, str] = {}
        self._seats: list[Seat] = []
        self._want = 0
        self._taken_at = -inf
        self._filling: asyncio.Task[None] | None = None

    def aim(self, want: int, seats: Iterable[Seat] = ()) -> None:
        """Sets how many spare kernels to keep ready, and for whom the page runs ahead in one of them; more than that
        are kept until they are taken.
        """
        self._want, self._seats = min(want, MOST), list(seats)
        self._refill()

    def _refill(self) -> None:
        if self._filling is None or self._filling.done():
            self._filling = asyncio.get_running_loop().create_task(self._fill())

    def take(self, seat: Seat | None = None) -> str | None:
        """Returns the id of the kernel in which the page ran ahead for `seat`, else that of the oldest spare one, or
        None; starts another one when it is quiet again.
        """
        loop = asyncio.get_running_loop()
        self._taken_at = loop.time()
        loop.call_later(QUIET_S, self._refill)
        if seat in self._ahead:
            return self._ahead.pop(seat)
        return self._ready.popleft() if self._ready else None

    def give_up(self) -> str | None:
        """Returns the id of a kernel that can be done without, or None: one that ran ahead is the last to go."""
        return self.take() or self.take(next(iter(self._ahead), None))

    def drop_ahead(self) -> list[str]:
        """Returns the ids of all kernels that ran ahead, for another page is coming, and keeps them no longer."""
        dropped, self._ahead = list(self._ahead.values()), {}
        return dropped

    async def stop(self) -> None:
        """Starts no more of them; returns when the one that is being started is there."""
        self._want, self._seats = 0, []
        if self._filling is not None:
            await asyncio.wait([self._filling])

    def __contains__(self, kernel_id: str) -> bool:
        return kernel_id in self._ready or kernel_id in self._ahead.values()

    def forget(self, kernel_id: str) -> None:
        """Removes a kernel that has ended."""
        with suppress(ValueError):
            self._ready.remove(kernel_id)
        self._ahead = {seat: ahead for seat, ahead in self._ahead.items() if ahead != kernel_id}

    async def _fill(self) -> None:
        while (self._next_seat() or self._count() < self._want) and self._free_mb() > KEPT_FREE_MB:
            if asyncio.get_running_loop().time() >= self._taken_at + QUIET_S:
                await self._add()
            await asyncio.sleep(PAUSE_S)

    async def _add(self) -> None:
        """Starts one kernel more, or runs the page ahead for whoever has none."""
        seat = self._next_seat()
        if seat is None:
            self._ready.append(await self._start())
            return
        seats = self._seats
        kernel_id = self._ready.popleft() if self._ready else await self._start()
        if await self._run_ahead(kernel_id, seat):
            self._ahead[seat] = kernel_id
        else:  # the page fails, and whoever opens it sees that; or another page is coming, for which `aim` was called
            seats.remove(seat)

    def _next_seat(self) -> Seat | None:
        """Returns a seat for which no page ran ahead yet."""
        if len(self._ahead) >= MOST:
            return None
        return next((seat for seat in self._seats if seat not in self._ahead), None)

    def _count(self) -> int:
        return len(self._ready) + len(self._ahead)
