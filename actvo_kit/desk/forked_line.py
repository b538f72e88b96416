"""Connects a fenced kernel to its desk: it sends one end of a new socket pair down the line it was forked with."""

import os
import socket
from typing import Any

import anyio.abc
import httpcore
from httpcore._backends.anyio import AnyIOStream
from httpcore._backends.sync import SyncStream

__all__ = ["AsyncLine", "Line"]


class Line(httpcore.SyncBackend):
    """Connects httpcore over the line whose descriptor is `number`."""

    def __init__(self, number: int) -> None:
        self._number = number

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Any = None,
    ) -> SyncStream:
        """Returns the near end of a new socket pair, whose other end the desk answers, whatever `path` says."""
        end = _answered(self._number)
        end.settimeout(timeout)
        return SyncStream(end)


class AsyncLine(httpcore.AnyIOBackend):
    """Connects asynchronous httpcore over the line whose descriptor is `number`."""

    def __init__(self, number: int) -> None:
        self._number = number

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore names it
        socket_options: Any = None,
    ) -> AnyIOStream:
        """Returns the near end of a new socket pair, whose other end the desk answers, whatever `path` says."""
        return AnyIOStream(await anyio.abc.UNIXSocketStream.from_socket(_answered(self._number)))


def _answered(number: int) -> socket.socket:
    """Returns the near end of a new pair. Raises httpcore.ConnectError when the server is gone."""
    end, its = socket.socketpair()
    with its, socket.socket(fileno=os.dup(number)) as line:
        try:
            socket.send_fds(line, [b"."], [its.fileno()])
        except OSError as error:
            end.close()
            raise httpcore.ConnectError(str(error)) from error
    return end
