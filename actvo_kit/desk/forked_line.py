"""How a fenced kernel reaches its desk: down the line it was forked with, it sends one end of a new socket pair."""

import os
import socket
from typing import Any

import anyio.abc
import httpcore
from httpcore._backends.anyio import AnyIOStream
from httpcore._backends.sync import SyncStream

__all__ = ["AsyncLine", "Line"]


class Line(httpcore.SyncBackend):
    """`number` is the line's descriptor."""

    def __init__(self, number: int) -> None:
        self._number = number

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Any = None,
    ) -> SyncStream:
        """Where the other end is answered, whatever `path` says."""
        mine = _answered(self._number)
        mine.settimeout(timeout)
        return SyncStream(mine)


class AsyncLine(httpcore.AnyIOBackend):
    """`number` is the line's descriptor."""

    def __init__(self, number: int) -> None:
        self._number = number

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore names it
        socket_options: Any = None,
    ) -> AnyIOStream:
        """Where the other end is answered, whatever `path` says."""
        return AnyIOStream(await anyio.abc.UNIXSocketStream.from_socket(_answered(self._number)))


def _answered(number: int) -> socket.socket:
    """Our end of a new pair. Raises httpcore.ConnectError when the server is gone."""
    mine, its = socket.socketpair()
    with its, socket.socket(fileno=os.dup(number)) as line:
        try:
            socket.send_fds(line, [b"."], [its.fileno()])
        except OSError as error:
            mine.close()
            raise httpcore.ConnectError(str(error)) from error
    return mine
