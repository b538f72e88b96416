"""A real room in a process of its own, as `actvo demo` opens it, that a test may kill and start again."""

import asyncio
import csv
import os
import re
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import psutil
from sqlalchemy import Connection

from actvo_kit.model.flow import Flow
from actvo_kit.packs import load_pack
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.entry.entry_links import links
from actvo_kit.server.host.listening_address import Address
from actvo_kit.store import people, rooms
from actvo_kit.store.store import Store
from tests.forked import Forked

ROOT = Path(__file__).parent.parent
START_S = 180
PACK = load_pack(ROOT / "workshops" / "career_design")
STEPS = PACK.workshop.steps
KERNEL_ID = re.compile(r"\w{8}(?:-\w{4}){3}-\w{12}")


WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
PORTS = range(9300 + WORKER * 1300, 9300 + (WORKER + 1) * 1300, 2)
"""Of this worker alone: between looking and listening a server takes a second or two."""
_given: list[int] = []
starts: list[Path] = []
"""The home of each server that was started here: what takes longest in these tests is counted."""


def aside(work: Coroutine[Any, Any, Any]) -> Any:
    """In a thread of its own: a browser's driver may have a loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def two_free_ports() -> int:
    first = secrets.randbelow(len(PORTS))  # another run of the tests beside this one looks for ports as well
    for port in (*PORTS[first:], *PORTS[:first]):
        if port == 10080 or port in _given[-20:]:  # a browser refuses 10080
            continue
        with socket.socket() as one, socket.socket() as two:
            try:
                one.bind(("127.0.0.1", port))
                two.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            _given.append(port)
            return port
    raise AssertionError("no two free ports")


def _is_kernel(process: psutil.Process) -> bool:
    """An ordinary kernel, or a child of the fork server; one that ends while we look is none."""
    forked = "multiprocessing.forkserver"
    try:
        said, parent = " ".join(process.cmdline()), process.parent()
        if "ipykernel_launcher" in said:
            return True
        return parent is not None and forked in said and forked in " ".join(parent.cmdline())
    except psutil.NoSuchProcess:
        return False


ALONE = ("/usr/bin/env",)
"""Runs a room as a program of its own, as a host does: for whoever reads what `/proc` says of it."""


class RunningRoom:
    """`actvo demo` on two ports of its own; `home` keeps the room. `module` is what is run as `actvo`."""

    module = "actvo_kit.cli"
    run_by: tuple[str, ...] = ()
    """A program that runs it otherwise, or `ALONE`."""

    def __init__(self, home: Path, bots: int = 0) -> None:
        self.home, self.bots, self.port = home, bots, two_free_ports()
        self.process: subprocess.Popen[str] | Forked | None = None
        self.opened = 0

    def start(self, resume: bool = False) -> None:
        starts.append(self.home)
        words, env = [*self.command(), *self.again(resume)], os.environ | {"ACTVO_HOME": str(self.home)}
        out, err = self.home / "out", self.home / "err"
        if self.run_by or self.module != RunningRoom.module:  # which changes what others import by name
            self.process = subprocess.Popen(
                [*self.run_by, sys.executable, "-m", self.module, *words], cwd=ROOT, env=env, text=True,
                stdout=out.open("a"), stderr=err.open("a"),
            )  # fmt: skip
        else:
            self.process = Forked(self.module, words, env, out, err)
        until = time.monotonic() + START_S
        while time.monotonic() < until:
            try:
                if httpx.get(f"{self.url}/health").status_code == 200:
                    return
            except httpx.HTTPError:
                assert self.process.poll() is None, (self.home / "err").read_text()
                time.sleep(0.1)
        raise AssertionError("the room did not start")

    def command(self) -> list[str]:
        return ["demo", f"--port={self.port}", f"--bots={self.bots}", "--pause=0.1"]

    def again(self, resume: bool) -> list[str]:
        return ["--resume"] if resume else []

    @property
    def folder(self) -> Path:
        """Where the room is kept."""
        return self.home / f"demo-{self.port}"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def keys(self) -> Keys:
        return Keys.of_file(self.folder / "secret")

    @property
    def links(self) -> dict[str, str]:
        return links(self.keys, Address("127.0.0.1", self.port, self.url))

    def kernels(self) -> list[psutil.Process]:
        """The kernels of the room, oldest first."""
        assert self.process
        children = psutil.Process(self.process.pid).children(recursive=True)
        found = [one for one in children if _is_kernel(one)]
        return sorted(found, key=psutil.Process.create_time)

    def kernel_ids(self) -> set[str]:
        """The ids of kernels whose processes live, by the sockets that these hold."""
        ids = set[str]()
        for kernel in self.kernels():
            with suppress(psutil.Error):  # it has ended since
                ids.update(*(KERNEL_ID.findall(line.laddr) for line in kernel.net_connections("unix")))
        return ids

    def open(self, steps: int = len(STEPS)) -> None:
        """So many steps are open for everyone, as if a facilitator had opened them; with none the room waits."""
        if steps == self.opened:
            return
        now, self.opened = datetime.now(UTC), steps
        slugs = [step.id for step in STEPS[:steps]]
        began = Flow(phase="running", opened=steps, started_at=now, opened_at=dict.fromkeys(slugs, now))
        self._write(lambda connection: rooms.move(connection, self.keys.room_id, lambda _: began if steps else Flow()))

    def be_at(self, number: int) -> None:
        """The room is at this step, from 1 to those open; 0: at the newest."""

        def moved(flow: Flow) -> Flow:
            return flow.model_copy(update={"at": number})

        self._write(lambda connection: rooms.move(connection, self.keys.room_id, moved))

    def empty(self) -> None:
        """Nobody is in the room any more, and every name is free."""
        self._write(lambda connection: people.remove(connection, self.keys.room_id))

    def _write(self, work: Callable[[Connection], object]) -> None:
        store = Store(f"sqlite:///{self.folder / 'room.sqlite'}")
        store.write(work)
        store.close()

    def kill(self) -> None:
        """kill -9: no goodbye."""
        assert self.process
        kernels = self.kernels()
        self.process.kill()
        self.process.wait()
        for kernel in kernels:
            if kernel.is_running():
                kernel.kill()

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()


class ServedRoom(RunningRoom):
    """`actvo serve` instead: with a roster and whatever else is asked for."""

    pack = ROOT / "workshops" / "career_design"

    def __init__(self, home: Path, *more: str) -> None:
        super().__init__(home)
        self.more = more

    def command(self) -> list[str]:
        return ["serve", str(self.pack), "--host=127.0.0.1", f"--port={self.port}", *self.more]

    def again(self, resume: bool) -> list[str]:
        return []

    @property
    def folder(self) -> Path:
        return self.home

    def personal_links(self) -> dict[str, str]:
        """What the facilitator would send, by name."""
        with (self.home / "links.csv").open(encoding="utf-8-sig", newline="") as file:
            return {line["name"]: line["link"] for line in csv.DictReader(file)}
