"""Receives the sockets that forked kernels send over their lines, and lets the desk answer at each.

So a kernel needs no name to connect to, and may be forbidden every other socket (`kernels/seccomp.py`).
"""

import asyncio
import os
import socket
from typing import Any

from tornado.iostream import IOStream
from tornado.tcpserver import TCPServer

__all__ = ["Lines"]

MOST = 128
"""The most conversations one kernel may have open; a page has three or four, and its client opens a hundred at most."""


class Lines:
    """The lines of all kernels, on one event loop."""

    def __init__(self) -> None:
        self._desk: TCPServer | None = None

    def lead_to(self, desk: TCPServer) -> None:
        """Names the server that answers at the sockets."""
        self._desk = desk

    def watch(self, process: Any) -> None:
        """Listens on the line of a kernel until it ends; `process` is what the provisioner started, and an ordinary one
        has no line.
        """
        line: socket.socket | None = getattr(process, "line", None)
        if line is None:
            return
        line.setblocking(False)
        loop, open_ones = asyncio.get_running_loop(), list[IOStream]()

        def hear() -> None:
            try:
                _, sent, _, _ = socket.recv_fds(line, 1, 1)
            except BlockingIOError:
                return
            except OSError:
                sent = []
            if not sent:
                loop.remove_reader(line)
                line.close()
                return
            open_ones[:] = [stream for stream in open_ones if not stream.closed()]
            self._take(sent[0], open_ones)

        loop.add_reader(line, hear)

    def _take(self, sent: int, open_ones: list[IOStream]) -> None:
        if self._desk is None or len(open_ones) >= MOST:
            os.close(sent)
            return
        try:
            stream = IOStream(socket.socket(fileno=sent))
        except OSError:  # no socket
            os.close(sent)
            return
        open_ones.append(stream)
        self._desk.handle_stream(stream, ())
