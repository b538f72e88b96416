"""Whose kernel, which messages, how many (DESIGN §5): a kernel answers its owner's cookie and nobody else."""

import asyncio
import os
import secrets
import sys
import uuid
from collections import defaultdict
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import zmq
from jupyter_server._tz import utcnow
from jupyter_server.auth import Authorizer, IdentityProvider, User
from jupyter_server.services.kernels.handlers import KernelHandler
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado import web
from tornado.ioloop import IOLoop
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from actvo_kit.model.room_views import News
from actvo_kit.server.desk.desk_sockets import Lines
from actvo_kit.server.guard.message_filter import is_widget_message, mended
from actvo_kit.server.guard.rate_limits import Budget
from actvo_kit.server.guard.response_headers import is_ours
from actvo_kit.server.guard.seat_cookie import Seat, seat_of
from actvo_kit.server.host.runtime_folder import DESK
from actvo_kit.server.kernels.cell_runner import Runner
from actvo_kit.server.kernels.kernel_exit import Ends
from actvo_kit.server.kernels.spare_kernels import SpareKernels
from actvo_kit.words import N_, _

__all__ = ["NO_ECHO", "Kernels", "OwnKernelsOnly", "ReadKernel", "SeatIdentity", "WidgetSocket", "owner_of_request"]

MOST_PER_PERSON = 2
LEFT_S = 5.0
MOST_SOCKETS = 4
PER_SECOND, BURST = 50, 250
TOO_MUCH = 1008
SIGNED_OUT = 4001
NOT_PASSED_ON = N_(
    "Pages cannot connect: the proxy in front of the room does not pass websockets on. The lines it "
    "needs are in the facilitator guide, “Behind a proxy”."
)
WARM_UP = "from actvo_kit.warm_up import warm_up\n\nwarm_up()"
MOST_ZMQ_SOCKETS = 16_384
"""A page takes three; two pages of each of 200 people would be more than ZeroMQ's own limit of 1,023."""
KEPT_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT")
NO_ECHO = {"JUPYTER_WIDGETS_ECHO": "0"}
"""What a browser sends is not sent back to it. ipywidgets reads this when imported, so the fork server needs it too."""

owner_of_request: ContextVar[Seat | None] = ContextVar("owner_of_request", default=None)


class SeatIdentity(IdentityProvider):  # type: ignore[misc]
    """Tells Jupyter's handlers who asks. There is no login route and no token."""

    def get_user(self, handler: web.RequestHandler) -> User | None:
        """The seat of the request as a user."""
        seat = seat_of(handler)
        return User(seat.name, name=seat.whose) if seat else None

    def get_handlers(self) -> list[Any]:
        """No routes."""
        return []


class OwnKernelsOnly(Authorizer):  # type: ignore[misc]
    """A kernel is its owner's: reading it, its websocket, and ending it."""

    def is_authorized(self, handler: Any, user: User, action: str, resource: str) -> bool:
        """Whether the kernel of the request's path serves `user`."""
        if resource != "kernels":
            return False
        return bool(handler.kernel_manager.serves(user.username, handler.path_kwargs.get("kernel_id")))


class Kernels(AsyncMappingKernelManager):  # type: ignore[misc]
    """Starts a kernel for the owner of the request, with one capability and an allowlisted environment."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.context.set(zmq.MAX_SOCKETS, MOST_ZMQ_SOCKETS)
        self._owners: dict[str, Seat] = {}
        self._capabilities: dict[str, str] = {}
        self.replaced: set[str] = set()
        self.signed_out: set[str] = set()
        self.pool = SpareKernels(self._start_spare)
        self.ends = Ends()
        self.lines = Lines()
        self.sockets: dict[str, list[WidgetSocket]] = {}
        self.budgets: defaultdict[str, Budget] = defaultdict(lambda: Budget(PER_SECOND, BURST))
        self.desk_socket = str(Path(self.connection_dir) / DESK)

    def owner_of(self, kernel_id: str | None) -> str | None:
        """The seat name of a kernel's owner."""
        seat = self._owners.get(kernel_id or "")
        return seat.name if seat else None

    def serves(self, seat: str, kernel_id: str | None) -> bool:
        """Whether a kernel is for the seat of this name: its owner's, and the projector's for a facilitator too."""
        owner = self.owner_of(kernel_id)
        return owner == seat or (seat, owner) == ("facilitator:", "projector:")

    def why_ended(self, kernel_id: str) -> str:
        """What its page is told."""
        if kernel_id in self.signed_out:
            return "signed_out"
        return "replaced" if kernel_id in self.replaced else "gone"

    def seat_behind(self, capability: str) -> Seat | None:
        """Whose desk a capability opens."""
        return self._owners.get(self._capabilities.get(capability, ""))

    async def start_kernel(self, **kwargs: Any) -> str:
        """Raises 403 without an owner: a GET that nobody signed for starts nothing."""
        seat = owner_of_request.get()
        if seat is None:
            raise web.HTTPError(403)
        kernel_id = None if kwargs.get("path") else await self._spare()
        if kernel_id is None:
            kernel_id = await self._start(seat, **kwargs)
        else:
            self._owners[kernel_id] = seat
        await self._end_surplus(seat)
        return kernel_id

    async def _spare(self) -> str | None:
        """One of the pool that still lives."""
        while (kernel_id := self.pool.take()) is not None:
            if kernel_id in self and await self.is_alive(kernel_id):
                return kernel_id
            await self._end_if_there(kernel_id)
        return None

    async def _start_spare(self) -> str:
        """A kernel of nobody: its capability opens no desk until somebody owns it. It has run a page by then."""
        kernel_id = await self._start(None, kernel_name="python3", path="")
        async for _outputs in Runner(self.get_kernel(kernel_id)).run([WARM_UP]):
            pass
        return kernel_id

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

    def start_watching_activity(self, kernel_id: str) -> None:
        """Nobody reads along what a kernel says: it is idle from the moment its last page left (`WidgetSocket`)."""
        kernel = self._kernels[kernel_id]
        kernel.reason, kernel.execution_state, kernel.last_activity = "", "idle", utcnow()

    async def shutdown_kernel(self, kernel_id: str, **kwargs: Any) -> None:
        """Ends a kernel and closes its desk."""
        self._forget(kernel_id)
        await super().shutdown_kernel(kernel_id, **kwargs)

    async def shutdown_all(self, now: bool = False) -> None:
        """Also of the one that is being made ready just now."""
        await self.pool.stop()
        await super().shutdown_all(now)

    def end_soon(self, kernel_id: str) -> None:
        """Ends a kernel whose page was left, after the seconds a reload may take to save."""
        IOLoop.current().call_later(LEFT_S, self._end_if_there, kernel_id)

    async def end_of(self, news: News) -> None:
        """Ends what the seats that `news` ends have open: their lines first, so that nothing of theirs comes in."""
        ended = {kernel_id: owner for kernel_id, owner in self._owners.items() if owner.ended_by(news)}
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
        mine = [one for one, owner in self._owners.items() if owner.whose == seat.whose and one in self]
        for kernel_id in mine[:-MOST_PER_PERSON]:
            self.replaced.add(kernel_id)
            self.ends.tell(kernel_id)
            self.end_soon(kernel_id)

    def _forget(self, kernel_id: str) -> None:
        self._owners.pop(kernel_id, None)
        self.pool.forget(kernel_id)
        self.ends.tell(kernel_id)
        IOLoop.current().call_later(LEFT_S, self._forget_why, kernel_id)
        self._capabilities = {one: kernel for one, kernel in self._capabilities.items() if kernel != kernel_id}

    def _forget_why(self, kernel_id: str) -> None:
        self.replaced.discard(kernel_id)
        self.signed_out.discard(kernel_id)

    def _environment(self, capability: str) -> dict[str, str]:
        kept = {name: os.environ[name] for name in KEPT_ENVIRONMENT if name in os.environ}
        python = str(Path(sys.executable).parent)
        home = self.connection_dir
        return kept | {
            "PATH": os.pathsep.join([python, kept.get("PATH", "")]),
            "HOME": home,
            "IPYTHONDIR": home,
            **NO_ECHO,
            "ACTVO_DESK_SOCKET": self.desk_socket,
            "ACTVO_DESK_CAPABILITY": capability,
        }


class ReadKernel(KernelHandler):  # type: ignore[misc]
    """Reading a kernel's model, which the page needs to connect; nobody ends one by this route."""

    SUPPORTED_METHODS = ("GET",)

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """The status says it all; a refusal is no line in the facilitator's terminal."""
        self.finish()


class WidgetSocket(VoilaKernelWebsocketHandler):  # type: ignore[misc]
    """The page's line to its kernel: only the widget protocol passes, at a person's pace."""

    def set_default_headers(self) -> None:
        """A refusal carries them too."""
        for name, value in self.settings["headers"].items():
            self.set_header(name, value)

    async def pre_get(self) -> None:
        """A browser always names its origin, and Tornado checks it; who names none is refused (SECURITY 33).

        An owner's browser always asks for a websocket: when that is gone on the way, the facilitator has to know.
        """
        if not self.request.headers.get("Origin"):
            raise web.HTTPError(403)
        if self.request.headers.get("Upgrade", "").lower() != "websocket":
            if self.kernel_manager.serves(self.current_user.username, self.kernel_id):
                self.settings["room"].alarms.ring("websocket", _(NOT_PASSED_ON))
            raise web.HTTPError(400)
        await super().pre_get()

    def check_origin(self, origin: str | None = None) -> bool:
        """As for forms; `pre_get` refused who names none."""
        return is_ours(origin or self.get_origin() or "", self.request.host, self.settings)

    def write_message(self, message: Any, binary: bool = False) -> "asyncio.Future[None]":
        """A page that leaves just now is no news for the terminal."""
        sent: asyncio.Future[None] = super().write_message(message, binary)
        sent.add_done_callback(lambda done: done.cancelled() or done.exception())
        return sent

    async def open(self, kernel_id: str) -> None:
        """The newest sockets of a seat stay; a phone that comes back is never turned away by its own old ones."""
        self.settings["room"].alarms.over("websocket")
        self.set_nodelay(True)  # else an acknowledgement waits 40 ms for that of the message before it
        mine = self.kernel_manager.sockets.setdefault(self.current_user.username, [])
        mine.append(self)
        for oldest in mine[:-MOST_SOCKETS]:
            oldest.close(TOO_MUCH, "open elsewhere")
        await super().open(kernel_id)

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """The status of a refused socket says it all: Jupyter's own page for it needs what this server has not."""
        self.finish()

    def on_close(self) -> None:
        """From now on its kernel is idle, until a page comes back."""
        mine = self.kernel_manager.sockets.get(self.current_user.username, [])
        if self in mine:
            mine.remove(self)
        super().on_close()
        if self.kernel_id in self.kernel_manager:
            self.kernel_manager.get_kernel(self.kernel_id).last_activity = utcnow()

    def on_message(self, ws_message: str | bytes) -> None:
        """Drops what is not a widget message, and ends a seat's line that floods, however many it opens."""
        if self.ws_connection is None:  # closed by us; what came with the flood is still being read
            return
        if not self.kernel_manager.budgets[self.current_user.name].spend():
            self.close(TOO_MUCH, "too many messages")
        elif is_widget_message(ws_message, self.selected_subprotocol):
            super().on_message(mended(ws_message))
