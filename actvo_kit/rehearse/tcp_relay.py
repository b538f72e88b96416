"""The network between the people and the room, as one thing that can be held still or cut: a small TCP relay."""

import asyncio
from contextlib import suppress

__all__ = ["Wire"]

PIECE = 65_536


class Wire:
    """Listens on a free port of this machine and passes everything on to `target`."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._moving = asyncio.Event()
        self._moving.set()
        self._whole = True
        self._writers: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None
        self._port = 0
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        """Returns the port at which people come in."""
        return self._port

    async def start(self) -> None:
        """Begins to listen."""
        self._server = await asyncio.start_server(self._relay, "127.0.0.1", 0, backlog=512)
        self._port = int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Ends every connection and listens no more."""
        self.cut()
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()

    def hold(self) -> None:
        """Lets nothing move any more; connections stay, as on a phone in a lift."""
        self._moving.clear()

    def cut(self) -> None:
        """Ends every connection and accepts no new one."""
        self._whole = False
        for writer in self._writers:
            writer.transport.abort()
        self._moving.set()

    def mend(self) -> None:
        """Lets everything move again."""
        self._whole = True
        self._moving.set()

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self._whole:
            writer.transport.abort()
            return
        try:
            inner, outer = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, outer}
        for source, other in ((reader, outer), (inner, writer)):
            task = asyncio.create_task(self._pass_on(source, other))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while piece := await reader.read(PIECE):
                await self._moving.wait()
                writer.write(piece)
                await writer.drain()
        self._writers.discard(writer)
        with suppress(OSError, RuntimeError):
            writer.close()
