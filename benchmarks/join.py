"""How long until the last of N people has a working page, side by side: a room of ours and stock Voilà.

A page works when its widgets' state has come and one change was acknowledged. Stock Voilà serves the same cards
with ordinary ipywidgets and a radar with FigureWidget. Memory is proportional (PSS), of all processes of the system
divided by N; the load generator is apart.

Run: python benchmarks/join.py [--participants N --system actvo|stock [--waiting]] [--json]
"""

import argparse
import asyncio
import json
import re
import statistics
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import psutil
import websockets
from server import ROOT, Server, running
from stock_page import write_notebook

from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.rehearse.server_process import free_port
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.entry.entry_links import links
from actvo_kit.server.host.listening_address import Address

PAGE = "/page/1_know_yourself"
SETTLE_S, STILL = 1.0, 8
LINE = (
    "{participants:>4} people, {system}{}: last {wall_s} s, median {median_s} s, {memory_mb_per_person} MB and"
    " {cpu_s_per_person} CPU s each, {descriptors} descriptors"
)
Started = tuple[Server, str, str]
WAIT_S = 600
AGAIN_S = 15
CELLS = [("stock", 1, False), ("actvo", 1, False), ("stock", 20, False), ("actvo", 20, False), ("actvo", 20, True),
         ("actvo", 100, False), ("actvo", 100, True)]  # fmt: skip


@contextmanager
def a_room(compiled: str, program: str = "actvo_kit.cli") -> Iterator[Started]:
    """A room of ours: the server, its address, and the folder that keeps it."""
    port = free_port()
    with TemporaryDirectory() as folder:
        command = [program, "demo", "--bots=0", f"--port={port}"]
        with running(command, port, "/health", {"ACTVO_HOME": folder, "PYTHONPYCACHEPREFIX": compiled}) as server:
            yield server, f"http://127.0.0.1:{port}", folder


@contextmanager
def stock_voila(compiled: str) -> Iterator[Started]:
    """Stock Voilà with the same cards."""
    port = free_port()
    with TemporaryDirectory() as folder:
        notebook = write_notebook(Path(folder))
        command = ["voila", str(notebook), "--no-browser", f"--port={port}"]
        with running(command, port, "/voila/static/voila.js", {"PYTHONPYCACHEPREFIX": compiled}) as server:
            yield server, f"http://127.0.0.1:{port}", folder


async def our_people(room: Started, count: int, waiting: bool, stack: AsyncExitStack) -> list[Any]:
    """Joins `count` people; each of the returned coroutines opens one's page and saves one change."""
    server, url, folder = room
    keys = Keys.of_file(Path(folder) / f"demo-{url.rpartition(':')[2]}" / "secret")
    address = Address("127.0.0.1", int(url.rpartition(":")[2]), url)
    limits = httpx.Limits(max_connections=None)
    people: list[httpx.AsyncClient] = []
    rooms: dict[httpx.AsyncClient, httpx.Response] = {}

    async def start() -> None:
        async with Host.enter(links(keys, address)["facilitator"]) as host:
            await host.start("values")

    if not waiting:
        await start()
    for number in range(count):
        client = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=WAIT_S, limits=limits))
        await client.post("/join", data={"token": keys.join_token, "name": f"Person {number}"})
        people.append(client)
        if waiting:  # a browser's waiting room listens for the start
            rooms[client] = await client.send(client.build_request("GET", "/room/news"), stream=True)
    if waiting:
        await until_ready(server)
        await start()

    async def opens(client: httpx.AsyncClient) -> float:
        if waiting:
            await rooms[client].aclose()
        page = await Page.open(client, PAGE)
        ack = await page.save("values", fields={"pile.V01": "high"})
        assert ack["saved_at"]
        stack.push_async_callback(page.close)
        return time.perf_counter()

    return [opens(client) for client in people]


async def until_ready(server: Server) -> None:
    """Waits until no more kernels are made ready for people."""
    there, still = 0, 0
    while still < STILL:
        found = len(processes(server))
        still = still + 1 if found == there else 0
        there = found
        await asyncio.sleep(0.5)


async def stock_people(url: str, count: int, stack: AsyncExitStack) -> list[Any]:
    """Each of the returned coroutines opens a page of stock Voilà and moves one widget."""

    async def opens() -> float:
        client = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=WAIT_S))
        html = (await client.get("/")).text
        found = re.search(r'"kernelId":\s*"([^"]+)"|data-kernel="([^"]+)"', html)
        assert found, "no kernel in the page"
        kernel, session = found[1] or found[2], uuid.uuid4().hex
        cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
        socket = await websockets.connect(
            f"{url.replace('http', 'ws', 1)}/api/kernels/{kernel}/channels?session_id={session}",
            additional_headers={"Cookie": cookies}, max_size=2**27,
        )  # fmt: skip
        stack.push_async_callback(socket.close)

        async def send(kind: str, **content: Any) -> None:
            header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": session, "version": "5.3"}
            metadata = {"version": "1.0.0"} if kind == "comm_open" else {}
            message = {"channel": "shell", "header": header, "parent_header": {}, "metadata": metadata}
            await socket.send(json.dumps(message | {"content": content}))

        async def until(found: Callable[[str | bytes], str | bool], **content: Any) -> str | bool:
            """Asks until the answer comes: one that a busy stock kernel gives before we listen is lost."""
            while True:
                await send("comm_msg", **content)
                with suppress(TimeoutError):
                    async with asyncio.timeout(AGAIN_S):
                        while not (answer := found(await socket.recv())):
                            pass
                        return answer

        control = uuid.uuid4().hex
        await send("comm_open", comm_id=control, target_name="jupyter.widget.control", data={})
        toggle = await until(_toggle, comm_id=control, data={"method": "request_states"})
        moved = {"method": "update", "state": {"index": 0}, "buffer_paths": []}
        await until(lambda raw: _echo(raw, str(toggle)), comm_id=toggle, data=moved)
        return time.perf_counter()

    return [opens() for _ in range(count)]


def _read(raw: str | bytes) -> dict[str, Any]:
    """A message, in the text framing or in the older binary one."""
    if isinstance(raw, bytes):
        count = int.from_bytes(raw[:4], "big")
        offsets = [int.from_bytes(raw[4 * at : 4 * at + 4], "big") for at in range(1, count + 1)]
        raw = raw[offsets[0] : offsets[1] if count > 1 else None].decode()
    return dict(json.loads(raw))


def _toggle(raw: str | bytes) -> str:
    """The first card's buttons, once the states have come."""
    message = _read(raw)
    states = message.get("content", {}).get("data", {}).get("states", {})
    return next((comm for comm, model in states.items() if model["model_name"] == "ToggleButtonsModel"), "")


def _echo(raw: str | bytes, comm: str) -> bool:
    content = _read(raw).get("content", {})
    return content.get("comm_id") == comm and content.get("data", {}).get("method") in ("update", "echo_update")


def processes(server: Server) -> list[psutil.Process]:
    """The server and all below it."""
    top = psutil.Process(server.process.pid)
    return [top, *top.children(recursive=True)]


def cpu_s(server: Server) -> float:
    """CPU seconds of all that runs, and of what has ended below it."""
    times = [one.cpu_times() for one in processes(server) if one.is_running()]
    return sum(each.user + each.system for each in times) + times[0].children_user + times[0].children_system


async def cell(system: str, count: int, waiting: bool, compiled: str) -> dict[str, Any]:
    """One measurement."""
    with (a_room if system == "actvo" else stock_voila)(compiled) as (server, url, folder):
        async with AsyncExitStack() as stack:
            before = cpu_s(server)
            people = (
                await our_people((server, url, folder), count, waiting, stack)
                if system == "actvo"
                else await stock_people(url, count, stack)
            )
            began = time.perf_counter()
            ended = await asyncio.gather(*people)
            spent = cpu_s(server) - before
            await asyncio.sleep(SETTLE_S)
            there = processes(server)
            pss = sum(one.memory_full_info().pss for one in there) / 1e6
            took = [one - began for one in ended]
            return {
                "system": system, "participants": count, "waiting": waiting,
                "wall_s": round(max(took), 2), "median_s": round(statistics.median(took), 2),
                "memory_mb_per_person": round(pss / count, 1), "cpu_s_per_person": round(spent / count, 3),
                "descriptors": sum(one.num_fds() for one in there),
            }  # fmt: skip


def main() -> None:
    """One cell, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--participants", type=int)
    parser.add_argument("--system", choices=("actvo", "stock"), default="actvo")
    parser.add_argument("--waiting", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    cells = [(asked.system, asked.participants, asked.waiting)] if asked.participants else CELLS
    with TemporaryDirectory() as compiled:
        for warm in {system for system, _, _ in cells}:
            asyncio.run(cell(warm, 1, False, compiled))  # bytecode of both is compiled before anything is measured
        for one in cells:
            found = asyncio.run(cell(*one, compiled))
            if asked.json:
                print(json.dumps(found))
            else:
                print(LINE.format(", waiting" if found["waiting"] else "", **found), flush=True)


if __name__ == "__main__":
    assert ROOT.exists()
    main()
