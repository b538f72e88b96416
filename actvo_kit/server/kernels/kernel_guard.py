"""Guards the kernels: a kernel answers its owner's cookie and nobody else, and only widget messages, at a limited rate
(DESIGN §5).
"""

import asyncio
from typing import Any

from jupyter_server._tz import utcnow
from jupyter_server.auth import Authorizer, IdentityProvider, User
from jupyter_server.services.kernels.handlers import KernelHandler
from tornado import web
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from actvo_kit.server.guard.message_filter import is_widget_message, mended
from actvo_kit.server.guard.response_headers import is_ours
from actvo_kit.server.guard.seat_cookie import seat_of
from actvo_kit.words import N_, _

__all__ = ["OwnKernelsOnly", "ReadKernel", "SeatIdentity", "WidgetSocket"]

MOST_SOCKETS = 4
TOO_MUCH = 1008
NOT_PASSED_ON = N_(
    "Pages cannot connect: the proxy in front of the room does not pass websockets on. The lines it "
    "needs are in the facilitator guide, “Behind a proxy”."
)


class SeatIdentity(IdentityProvider):  # type: ignore[misc]
    """Tells Jupyter's handlers whose request it is. There is no login route and no token."""

    def get_user(self, handler: web.RequestHandler) -> User | None:
        """Returns the seat of the request as Jupyter's user."""
        seat = seat_of(handler)
        return User(seat.name, name=seat.holder) if seat else None

    def get_handlers(self) -> list[Any]:
        """Returns no routes."""
        return []


class OwnKernelsOnly(Authorizer):  # type: ignore[misc]
    """Authorizes reading a kernel and its websocket for its owner alone."""

    def is_authorized(self, handler: Any, user: User, action: str, resource: str) -> bool:
        """Returns whether the kernel of the request's path serves `user`."""
        if resource != "kernels":
            return False
        return bool(handler.kernel_manager.serves(user.username, handler.path_kwargs.get("kernel_id")))


class ReadKernel(KernelHandler):  # type: ignore[misc]
    """Serves a kernel's model, which the page needs to connect; nobody ends a kernel by this route."""

    SUPPORTED_METHODS = ("GET",)

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Answers with the status alone; a refusal is no line in the facilitator's terminal."""
        self.finish()


class WidgetSocket(VoilaKernelWebsocketHandler):  # type: ignore[misc]
    """The websocket between a page and its kernel: only the widget protocol passes, at a person's pace."""

    def set_default_headers(self) -> None:
        """Sets the room's headers, on a refusal too."""
        for name, value in self.settings["headers"].items():
            self.set_header(name, value)

    async def pre_get(self) -> None:
        """Refuses a request without an origin, which every browser names and Tornado checks (SECURITY 33).

        An owner's browser always asks for a websocket: when the upgrade is gone on the way, the facilitator is alarmed.
        """
        if not self.request.headers.get("Origin"):
            raise web.HTTPError(403)
        if self.request.headers.get("Upgrade", "").lower() != "websocket":
            if self.kernel_manager.serves(self.current_user.username, self.kernel_id):
                self.settings["room"].alarms.ring("websocket", _(NOT_PASSED_ON))
            raise web.HTTPError(400)
        await super().pre_get()

    def check_origin(self, origin: str | None = None) -> bool:
        """Returns whether the origin is the room's, as for forms; `pre_get` refused a request without one."""
        return is_ours(origin or self.get_origin() or "", self.request.host, self.settings)

    def write_message(self, message: Any, binary: bool = False) -> "asyncio.Future[None]":
        """Sends a message; that a page leaves just now is no news for the terminal."""
        sent: asyncio.Future[None] = super().write_message(message, binary)
        sent.add_done_callback(lambda done: done.cancelled() or done.exception())
        return sent

    async def open(self, kernel_id: str) -> None:
        """Opens the socket and closes the seat's oldest beyond four: a phone that comes back is never turned away by
        its own old ones.
        """
        self.settings["room"].alarms.over("websocket")
        self.set_nodelay(True)  # else an acknowledgement waits 40 ms for that of the message before it
        sockets = self.kernel_manager.sockets.setdefault(self.current_user.username, [])
        sockets.append(self)
        for oldest in sockets[:-MOST_SOCKETS]:
            oldest.close(TOO_MUCH, "open elsewhere")
        await super().open(kernel_id)

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Answers with the status alone: Jupyter's own page for it needs what this server has not."""
        self.finish()

    def on_close(self) -> None:
        """Marks the kernel as idle from now on, until a page comes back."""
        sockets = self.kernel_manager.sockets.get(self.current_user.username, [])
        if self in sockets:
            sockets.remove(self)
        super().on_close()
        if self.kernel_id in self.kernel_manager:
            self.kernel_manager.get_kernel(self.kernel_id).last_activity = utcnow()

    def on_message(self, ws_message: str | bytes) -> None:
        """Drops what is not a widget message, and closes the socket when the seat's rate is exceeded, however many it
        opens.
        """
        if self.ws_connection is None:  # closed by us; what came with the flood is still being read
            return
        if not self.kernel_manager.budgets[self.current_user.name].spend():
            self.close(TOO_MUCH, "too many messages")
        elif is_widget_message(ws_message, self.selected_subprotocol):
            super().on_message(mended(ws_message))
