"""Starts the kernels of a room, each for the owner of the request, and ends them when they are left or signed out.

For who is about to come, the page is run before they ask (`SpareKernels`): such a kernel opens its person's desk, so
that the page shows their answers, but it serves no browser until the very session that it was made for asks for it.
"""

import asyncio
import os
import secrets
import sys
import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import zmq
from jupyter_server._tz import utcnow
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado import web
from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketHandler

from actvo_kit.model.room_views import News
from actvo_kit.room.room import Coming
from actvo_kit.server.desk.desk_sockets import Lines
from actvo_kit.server.guard.rate_limits import Budget
from actvo_kit.server.guard.seat_cookie import Seat
from actvo_kit.server.host.runtime_folder import DESK
from actvo_kit.server.kernels.cell_runner import RanAhead, Runner
from actvo_kit.server.kernels.kernel_exit import KernelEnds
from actvo_kit.server.kernels.spare_kernels import SpareKernels

__all__ = ["BURST", "NO_ECHO", "PER_SECOND", "SPARE", "Kernels", "owner_of_request", "page_of_request"]

MOST_PER_PERSON = 2
LEFT_S = 5.0
PER_SECOND, BURST = 50, 250
SIGNED_OUT = 4001
SPARE = 2
WARM_UP = "from actvo_kit.warm_up import warm_up\n\nwarm_up({page!r})"
MOST_ZMQ_SOCKETS = 16_384
"""ZeroMQ's limit of sockets, raised from 1,023: a page takes three, and each of 200 people may have two pages."""
KEPT_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT")
NO_ECHO = {"JUPYTER_WIDGETS_ECHO": "0"}
"""The setting by which a kernel does not send back what a browser sent. ipywidgets reads it when imported, so the fork
server needs it too.
"""

owner_of_request: ContextVar[Seat | None] = ContextVar("owner_of_request", default=None)
page_of_request: ContextVar[str] = ContextVar("page_of_request", default="")


class Kernels(AsyncMappingKernelManager):  # type: ignore[misc]
    """Starts each kernel for the owner of the request, with one capability and an allowlisted environment, and
    ends it.
    """

    cells_of: Callable[[str], list[str]]
    """Reads the code cells of a page's notebook."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.context.set(zmq.MAX_SOCKETS, MOST_ZMQ_SOCKETS)
        self._owners: dict[str, Seat] = {}
        self._capabilities: dict[str, str] = {}
        self.replaced: set[str] = set()
        self.signed_out: set[str] = set()
        self._coming = Coming("")
        self.waiting: Counter[Seat] = Counter()
        """The seats whose waiting room is open, each as often as it is."""
        self._ahead_of: dict[str, Seat] = {}
        """For whom a page runs ahead, by its kernel."""
        self._when_taken: dict[str, Callable[[], None]] = {}
        self.pool = SpareKernels(self._start_spare, self._run_ahead)
        self.ends = KernelEnds()
        self.lines = Lines()
        self.sockets: dict[str, list[WebSocketHandler]] = {}
        self.budgets: defaultdict[str, Budget] = defaultdict(lambda: Budget(PER_SECOND, BURST))
        self.desk_socket = str(Path(self.connection_dir) / DESK)

    def owner_of(self, kernel_id: str | None) -> str | None:
        """Returns the seat name of a kernel's owner."""
        seat = self._owners.get(kernel_id or "")
        return seat.name if seat else None

    def serves(self, seat: str, kernel_id: str | None) -> bool:
        """Returns whether a kernel is for the seat of this name: its owner's, and the projector's for a facilitator
        too.
        """
        owner = self.owner_of(kernel_id)
        return owner == seat or (seat, owner) == ("facilitator:", "projector:")

    def why_ended(self, kernel_id: str) -> str:
        """Returns what the page of an ended kernel is told: "signed_out", "replaced" or "gone"."""
        if kernel_id in self.signed_out:
            return "signed_out"
        return "replaced" if kernel_id in self.replaced else "gone"

    def seat_behind(self, capability: str) -> Seat | None:
        """Returns the seat whose desk a capability opens, or None."""
        kernel_id = self._capabilities.get(capability, "")
        return self._owners.get(kernel_id) or self._ahead_of.get(kernel_id)

    def when_taken(self, capability: str, tell: Callable[[], None]) -> None:
        """Calls `tell` as soon as somebody owns the kernel: at once, or when a page that ran ahead is opened."""
        kernel_id = self._capabilities.get(capability, "")
        if kernel_id in self._ahead_of:
            self._when_taken[kernel_id] = tell
        else:
            tell()

    async def start_kernel(self, **kwargs: Any) -> str:
        """Returns the id of a kernel, spare or new, that now belongs to the request's owner. Raises 403 without an
        owner.
        """
        seat = owner_of_request.get()
        if seat is None:
            raise web.HTTPError(403)
        kernel_id = None if kwargs.get("path") else await self._spare(seat)
        if kernel_id is None:
            kernel_id = await self._start(seat, **kwargs)
        else:
            self._own(kernel_id, seat)
        await self._end_surplus(seat)
        self._aim()
        return kernel_id

    def _own(self, kernel_id: str, seat: Seat) -> None:
        """Gives a spare kernel to its owner; one that ran ahead hears the news from now on."""
        self._owners[kernel_id] = seat
        self._ahead_of.pop(kernel_id, None)
        if tell := self._when_taken.pop(kernel_id, None):
            tell()

    def make_ready(self, coming: Coming) -> None:
        """Keeps spare kernels ready for the page that is `coming`: for all who wait, for those who move and look at a
        page now, and two in any case for those who come late. It runs ahead for every browser that will open it.
        """
        if coming.page != self._coming.page:
            for kernel_id in self.pool.drop_ahead():
                self.end_soon(kernel_id)
        self._coming = coming
        self._aim()

    def _aim(self) -> None:
        if not self._coming.page:
            return
        looking = [owner for owner in self._owners.values() if owner.role == "participant"]
        moving = min(self._coming.moving, len({owner.holder for owner in looking}))
        seats = looking if self._coming.moving else self.waiting if self._coming.waiting else ()
        self.pool.aim(max(self._coming.waiting, moving, SPARE), dict.fromkeys(seats))

    @contextmanager
    def waits(self, seat: Seat) -> Iterator[None]:
        """Counts a waiting room of this seat's while the context is entered: its first page runs ahead."""
        self.waiting[seat] += 1
        self._aim()
        try:
            yield
        finally:
            self.waiting[seat] -= 1
            self.waiting += Counter()  # without those that are nil

    async def _spare(self, seat: Seat) -> str | None:
        """Returns the id of a spare kernel that still lives, the seat's own if the page ran ahead in it, or None."""
        ahead = seat if page_of_request.get() == self._coming.page else None
        while (kernel_id := self.pool.take(ahead)) is not None:
            if kernel_id in self and await self.is_alive(kernel_id):
                return kernel_id
            await self._end_if_there(kernel_id)
        return None

    async def _start_spare(self) -> str:
        """Starts a kernel that nobody owns, and runs a page in it. Its capability opens no desk until somebody
        owns it.
        """
        kernel_id = await self._start(None, kernel_name="python3", path="")
        async for _outputs in Runner(self.get_kernel(kernel_id)).run([WARM_UP.format(page=self._coming.page)]):
            pass
        return kernel_id

    async def _run_ahead(self, kernel_id: str, seat: Seat) -> bool:
        """Runs the coming page in a spare kernel for a seat. Returns whether it did so without an error; if not, the
        kernel ends.
        """
        page = self._coming.page
        self._ahead_of[kernel_id] = seat
        cells = self.cells_of(page)
        outputs = [shown async for shown in Runner(self.get_kernel(kernel_id)).run(cells)]
        runs = all(output.output_type != "error" for shown in outputs for output in shown)
        if runs and page == self._coming.page and kernel_id in self._ahead_of:
            self.get_kernel(kernel_id).ran_ahead = RanAhead(cells, outputs)
            return True
        await self._end_if_there(kernel_id)
        return False

    async def _start(self, seat: Seat | None, **kwargs: Any) -> str:
        kernel_id, capability = str(uuid.uuid4()), secrets.token_urlsafe(32)
        self._capabilities[capability] = kernel_id
        if seat is not None:
            self._owners[kernel_id] = seat
        try:
            await super().start_kernel(**kwargs | {"kernel_id": kernel_id, "env": self._environment(capability)})
        except BaseException:
            self._forget(kernel_id)
            raise
        process = self.get_kernel(kernel_id).provisioner.process
        self.ends.watch(kernel_id, process)
        self.lines.watch(process)
        return kernel_id

    async def cull_kernel_if_idle(self, kernel_id: str) -> None:
        """Ends a kernel that nobody had a socket to for ten minutes, but none that is kept ready: people may wait for
        longer.
        """
        if kernel_id not in self.pool:
            await super().cull_kernel_if_idle(kernel_id)

    def start_watching_activity(self, kernel_id: str) -> None:
        """Marks a kernel as idle without listening to it: it is idle from the moment its last page left
        (`WidgetSocket`).
        """
        kernel = self._kernels[kernel_id]
        kernel.reason, kernel.execution_state, kernel.last_activity = "", "idle", utcnow()

    async def shutdown_kernel(self, kernel_id: str, **kwargs: Any) -> None:
        """Ends a kernel and closes its desk."""
        self._forget(kernel_id)
        await super().shutdown_kernel(kernel_id, **kwargs)

    async def shutdown_all(self, now: bool = False) -> None:
        """Ends all kernels, also the spare one that is just starting."""
        await self.pool.stop()
        await super().shutdown_all(now)

    def end_soon(self, kernel_id: str) -> None:
        """Ends a kernel whose page was left, after the seconds a reload may take to save."""
        IOLoop.current().call_later(LEFT_S, self._end_if_there, kernel_id)

    async def end_of(self, news: News) -> None:
        """Ends the kernels of the seats that `news` ends; closes their sockets first, so that nothing of theirs comes
        in.
        """
        ended = {
            kernel_id: owner for kernel_id, owner in (self._owners | self._ahead_of).items() if owner.ended_by(news)
        }
        for name in {owner.name for owner in ended.values()}:
            for line in list(self.sockets.get(name, ())):
                line.close(SIGNED_OUT, "signed out")
        self.signed_out |= ended.keys()
        for kernel_id in ended:
            self.ends.tell(kernel_id)
        await asyncio.gather(*(self._end_if_there(kernel_id) for kernel_id in ended))

    async def _end_if_there(self, kernel_id: str) -> None:
        if kernel_id in self:
            await self.shutdown_kernel(kernel_id)

    async def _end_surplus(self, seat: Seat) -> None:
        owned = [
            kernel_id for kernel_id, owner in self._owners.items() if owner.holder == seat.holder and kernel_id in self
        ]
        for kernel_id in owned[:-MOST_PER_PERSON]:
            self.replaced.add(kernel_id)
            self.ends.tell(kernel_id)
            self.end_soon(kernel_id)

    def _forget(self, kernel_id: str) -> None:
        self._owners.pop(kernel_id, None)
        self._ahead_of.pop(kernel_id, None)
        self._when_taken.pop(kernel_id, None)
        self.pool.forget(kernel_id)
        self.ends.tell(kernel_id)
        IOLoop.current().call_later(LEFT_S, self._forget_why, kernel_id)
        self._capabilities = {secret: kernel for secret, kernel in self._capabilities.items() if kernel != kernel_id}

    def _forget_why(self, kernel_id: str) -> None:
        self.replaced.discard(kernel_id)
        self.signed_out.discard(kernel_id)

    def _environment(self, capability: str) -> dict[str, str]:
        inherited = {name: os.environ[name] for name in KEPT_ENVIRONMENT if name in os.environ}
        python = str(Path(sys.executable).parent)
        home = self.connection_dir
        return inherited | {
            "PATH": os.pathsep.join([python, inherited.get("PATH", "")]),
            "HOME": home,
            "IPYTHONDIR": home,
            **NO_ECHO,
            "ACTVO_DESK_SOCKET": self.desk_socket,
            "ACTVO_DESK_CAPABILITY": capability,
        }
