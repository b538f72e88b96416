"""Other people's saves while thirty costly requests are always on their way: p95 with and without, in one run.

A costly request draws a QR code (`/mine/code`) or writes down everything of a person (`/mine/everything`). They come
from another process, over as many connections. Run: python benchmarks/bench_costly.py [--json]
"""

import asyncio
import multiprocessing
import os
import statistics
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
from bench_hostile import PEOPLE, SETTLE_S, TURN_S, TURNS, come_in, turn
from report import report
from server import ROOT, running

from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.server_process import free_port
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.entry.entry_links import links
from actvo_kit.server.host.listening_address import Address

AT_ONCE, BUSY_PEOPLE = 30, 10
REFUSED_S = 1.0
"""Who was told to wait; a flood of refusals is `bench_hostile.py`."""
COSTLY = (("POST", "/mine/code"), ("GET", "/mine/everything.html"), ("GET", "/mine/everything.json"))


def ask(url: str, cookies: list[dict[str, str]], going: Any, done: Any) -> None:
    """Thirty at a time, of ten people, while `going` is set; `done` counts what was not refused."""

    async def one(client: httpx.AsyncClient, number: int) -> None:
        method, path = COSTLY[number % len(COSTLY)]
        while True:
            if not going.is_set():
                await asyncio.sleep(0.05)
                continue
            with suppress(httpx.HTTPError):
                answer = await client.request(method, path)
                done.value += answer.status_code == httpx.codes.OK
                if answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
                    await asyncio.sleep(REFUSED_S)

    async def all_of_them() -> None:
        most = httpx.Limits(max_connections=AT_ONCE)
        clients = [httpx.AsyncClient(base_url=url, cookies=each, timeout=60, limits=most) for each in cookies]
        await asyncio.gather(*(one(clients[number % len(clients)], number) for number in range(AT_ONCE)))

    asyncio.run(all_of_them())


async def measured(url: str, keys: Keys, port: int) -> dict[str, list[float]]:
    """Quiet and busy turns, one after the other. In the first busy one, all may still ask for many things at once."""
    found: dict[str, list[float]] = {"quiet": [], "burst": [], "busy": []}
    async with Host.enter(links(keys, Address("127.0.0.1", port, url))["facilitator"]) as host:
        await host.start()
    people = [page for _, page in [await come_in(url, keys.join_token, f"Person {one}") for one in range(PEOPLE)]]
    busy = [await come_in(url, keys.join_token, f"Busy {number}") for number in range(BUSY_PEOPLE)]
    cookies = [dict(client.cookies) for client, _ in busy]
    spawn = multiprocessing.get_context("spawn")
    going, done = spawn.Event(), spawn.Value("Q", 0)
    asking = spawn.Process(target=ask, args=(url, cookies, going, done), daemon=True)
    asking.start()
    try:
        await turn(people)  # warms up
        for number in range(TURNS):
            found["quiet"] += await turn(people)
            going.set()
            await asyncio.sleep(SETTLE_S)
            found["busy" if number else "burst"] += await turn(people)
            going.clear()
            await asyncio.sleep(2 * SETTLE_S)
    finally:
        asking.terminate()
        asking.join()
    found["done"] = [float(done.value)]
    return found


def main() -> None:
    port = free_port()
    with TemporaryDirectory() as folder:
        command = ["actvo_kit.cli", "demo", f"--port={port}", "--bots=0"]
        with running(command, port, "/health", {"ACTVO_HOME": folder}):
            keys = Keys.of_file(Path(folder) / f"demo-{port}" / "secret")
            found = asyncio.run(measured(f"http://127.0.0.1:{port}", keys, port))
    done = found.pop("done")[0]
    p95 = {name: statistics.quantiles(took, n=20)[-1] for name, took in found.items()}
    median = {name: statistics.median(took) for name, took in found.items()}
    report("Thirty costly requests at a time", [
        ("saves_quiet", "saves in quiet turns", len(found["quiet"])),
        ("saves_burst", "saves in the first busy turn", len(found["burst"])),
        ("saves_busy", "saves in later busy turns", len(found["busy"])),
        ("costly", "costly requests answered, a second", round(done / (TURNS * (TURN_S + SETTLE_S)))),
        ("median_ms_quiet", "median, quiet (ms)", round(median["quiet"], 1)),
        ("median_ms_burst", "median, first busy turn (ms)", round(median["burst"], 1)),
        ("median_ms_busy", "median, later busy turns (ms)", round(median["busy"], 1)),
        ("p95_ms_quiet", "p95, quiet (ms)", round(p95["quiet"], 1)),
        ("p95_ms_burst", "p95, first busy turn (ms)", round(p95["burst"], 1)),
        ("p95_ms_busy", "p95, later busy turns (ms)", round(p95["busy"], 1)),
        ("p95_ratio_burst", "p95, first busy turn to quiet", round(p95["burst"] / p95["quiet"], 2)),
        ("p95_ratio", "p95, later busy turns to quiet", round(p95["busy"] / p95["quiet"], 2)),
    ])  # fmt: skip


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    main()
