"""Connects the two ZeroMQ sockets that a page needs of its kernel: one to ask, one to listen (Jupyter opens eleven for
each page).
"""

import asyncio
from typing import Any

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from tornado import web
from zmq.eventloop.zmqstream import ZMQStream

__all__ = ["PageConnection", "until_heard"]

WELCOME_S = 0.5
TOLD = ("status", "comm_open", "comm_msg", "comm_close", "comm_info_reply", "kernel_info_reply")


async def until_heard(kernel: Any, shell: ZMQStream, iopub: ZMQStream) -> None:
    """Waits until the listener misses nothing of what the kernel says. Raises RuntimeError when the kernel has ended.

    A kernel welcomes its first listener (Jupyter's enhancement proposal 65); it is asked when there was one already.
    """
    heard = asyncio.Event()

    def hear(_: object) -> None:
        iopub.stop_on_recv()
        heard.set()

    iopub.on_recv(hear)
    shell.on_recv(lambda _: None)
    while not heard.is_set():
        try:
            await asyncio.wait_for(heard.wait(), WELCOME_S)
        except TimeoutError:
            if iopub.closed() or not await kernel.is_alive():
                raise RuntimeError("the kernel has ended") from None
            kernel.session.send(shell, "kernel_info_request")


class PageConnection(ZMQChannelsWebsocketConnection):  # type: ignore[misc]
    """Passes messages between a page's websocket and its kernel. A page sends on `shell` alone: nothing else is
    connected.
    """

    async def prepare(self) -> None:
        """Takes the kernel's key without asking it anything, since it has just made the page. Raises 404 when it has
        ended.
        """
        await self._register_session()
        if not await self.kernel_manager.is_alive():
            raise web.HTTPError(404)
        self.session.key = self.kernel_manager.session.key

    def create_stream(self) -> None:
        """Connects iopub and shell."""
        for channel in ("iopub", "shell"):
            connect = getattr(self.kernel_manager, f"connect_{channel}")
            self.channels[channel] = stream = connect(identity=self.session.bsession)
            stream.channel = channel

    def handle_outgoing_message(self, stream: str, outgoing_msg: list[Any]) -> None:
        """Passes on what concerns widgets; never what was printed, and no error: a traceback has paths and values."""
        _, parts = self.session.feed_identities(outgoing_msg)
        if self.session.unpack(parts[1])["msg_type"] in TOLD:
            super().handle_outgoing_message(stream, outgoing_msg)

    def nudge(self) -> "asyncio.Future[None]":
        """Returns a future that is done when the page would hear everything, or when the socket is closed."""
        return asyncio.ensure_future(self._heard())

    async def _heard(self) -> None:
        try:
            await until_heard(self.kernel_manager, self.channels["shell"], self.channels["iopub"])
        except (RuntimeError, OSError, KeyError):  # it ended, or the page left
            self.websocket_handler.close()
