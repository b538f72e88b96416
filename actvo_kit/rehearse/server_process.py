"""The server of a rehearsal: a process of its own, in a folder of its own, that may be killed and started again."""

import asyncio
import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import httpx

from actvo_kit.words import _

__all__ = ["HouseLost", "ServerProcess", "free_port"]

START_S = 60.0
END_S = 15.0
LINK = re.compile(r"http\S+#key=\S+")
ROLES = ("participant", "facilitator", "cofacilitator", "projector")
"""In the order of their links, whatever language they are printed in."""
SOCKETS = Path("/proc/net/unix")
PREFIX = "ACTVO_"
TRACEBACK = "Traceback (most recent call last):"


class HouseLost(Exception):
    """The room did not start; the text is what it said."""


class ServerProcess:
    """`actvo serve` of `pack` on `port` and the one after it, kept in `home`. `before` is put before the command."""

    def __init__(self, pack: Path, home: Path, port: int, public_url: str, before: tuple[str, ...] = ()) -> None:
        self.home, self.port = home, port
        self._words = [
            *before, sys.executable, "-m", "actvo_kit.cli", "serve", str(pack.resolve()),
            "--host=127.0.0.1", f"--port={port}", f"--public-url={public_url}",
        ]  # fmt: skip
        self.process: subprocess.Popen[bytes] | None = None
        self.links: dict[str, str] = {}

    @property
    def room(self) -> Path:
        """Returns the folder of the room, with its database."""
        return self.home / "room"

    @property
    def database(self) -> Path:
        """Returns its SQLite file."""
        return self.room / "room.sqlite"

    async def start(self) -> float:
        """Starts it and waits until it answers. Returns seconds. Raises HouseLost."""
        began = time.monotonic()
        # A rehearsal never meets the real room, its database or its language model.
        own = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        with (self.home / "said").open("wb") as out, (self.home / "trouble").open("ab") as trouble:
            self.process = subprocess.Popen(  # noqa: ASYNC220, S603 - our own command; it returns at once
                self._words, env=own | {f"{PREFIX}HOME": str(self.room)}, stdout=out, stderr=trouble
            )
        async with httpx.AsyncClient(timeout=5) as client:
            while time.monotonic() - began < START_S:
                with suppress(httpx.HTTPError):
                    (await client.get(f"http://127.0.0.1:{self.port}/health")).raise_for_status()
                    took = time.monotonic() - began
                    await self._read_links()
                    return took
                if self.process.poll() is not None:
                    break
                await asyncio.sleep(0.05)
        self.stop()
        silent = _("The room did not answer within {seconds} s.", seconds=f"{START_S:.0f}")
        raise HouseLost(self.trouble() or silent)

    async def _read_links(self) -> None:
        """Reads the links as they are printed for the facilitator."""
        while len(self.links) < len(ROLES):
            self.links = dict(zip(ROLES, LINK.findall(self.said()), strict=False))
            await asyncio.sleep(0.02)

    def kill(self) -> None:
        """Kills it with signal 9, so that it says no goodbye."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def stop(self) -> None:
        """Ends it as Ctrl+C does."""
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(END_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def said(self) -> str:
        """Returns what it printed since it was started last."""
        return (self.home / "said").read_text("utf-8")

    def trouble(self) -> str:
        """Returns what it wrote to stderr, without the inner lines of a traceback."""
        lines = (self.home / "trouble").read_text("utf-8", "replace").splitlines()
        return "\n".join(line for line in lines if line.strip() and not line[0].isspace() and line != TRACEBACK)

    def kill_kernel(self, kernel: str) -> bool:
        """Kills the process that holds a kernel's sockets; False where the system does not say which it is."""
        pid = _process_of(kernel) if SOCKETS.exists() else None
        if pid is None:
            return False
        os.kill(pid, signal.SIGKILL)
        return True


def _process_of(kernel: str) -> int | None:
    lines = (line.split() for line in SOCKETS.read_text("utf-8").splitlines())
    inodes = {f"socket:[{words[6]}]" for words in lines if len(words) > 7 and f"kernel-{kernel}" in words[7]}
    for folder in Path("/proc").glob("[0-9]*/fd"):
        with suppress(OSError):
            if inodes & {os.readlink(file) for file in folder.iterdir()}:
                return int(folder.parent.name)
    return None


def free_port() -> int:
    """Returns a port of this machine with a free one after it, below those that the system gives away by itself: a
    server that comes back finds its port as it left it.
    """
    with socket.socket() as first, socket.socket() as two:
        port = 22_000 + 2 * secrets.randbelow(5_000)
        with suppress(OSError):
            first.bind(("127.0.0.1", port))
            two.bind(("127.0.0.1", port + 1))
            return port
    return free_port()
