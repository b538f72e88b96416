"""Other people's saves while one person floods the room: p95 with and without, turn by turn in one run.

The hostile person holds a page of their own and sends, from another process, bursts of messages, giants and broken
frames over socket after socket, as fast as they are let. Run: python benchmarks/bench_hostile.py [--json]
"""

import asyncio
import logging
import multiprocessing
import os
import statistics
import sys
import time
import uuid
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
from report import report
from server import ROOT, running
from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.rehearse.server_process import free_port
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.entry.entry_links import links
from actvo_kit.server.host.listening_address import Address

FIRST = "/page/1_know_yourself"
TURNS, TURN_S, PAUSE_S = 3, 4.0, 0.1
PEOPLE = 5
SETTLE_S = 1.0
BURST = 400


async def come_in(url: str, token: str, name: str) -> tuple[httpx.AsyncClient, Page]:
    client = httpx.AsyncClient(base_url=url, timeout=60)
    answer = await client.post("/join", data={"token": token, "name": name})
    if answer.status_code != httpx.codes.SEE_OTHER:
        raise SystemExit(f"The door said {answer.status_code}.")
    return client, await Page.open(client, FIRST)


def attack(url: str, kernel: str, cookies: str, going: Any, sent: Any) -> None:
    """Socket after socket, while `going` is set; `sent` counts the messages."""
    logging.disable(logging.CRITICAL)  # its own lines break off, as they should
    at = url.replace("http", "ws")
    while True:
        going.wait()
        with (
            suppress(WebSocketException, OSError),
            connect(
                f"{at}/api/kernels/{kernel}/channels?session_id={uuid.uuid4().hex}",
                additional_headers={"Cookie": cookies}, origin=url, close_timeout=0.2, ping_interval=None,  # type: ignore[arg-type]
            ) as line,
        ):  # fmt: skip
            for number in range(BURST):
                line.send(b"\xff" * 64 if number % 2 else '{"channel": "shell", "header": {"msg_type": "comm_msg"}}')
                sent.value += 1
            line.send("x" * 4_000_000)


async def saves(page: Page, until: float) -> list[float]:
    """How long each save of somebody who writes took, in ms."""
    took: list[float] = []
    card = "V01"
    while (began := time.perf_counter()) < until:
        await page.save("values", fields={f"evidence.{card}": f"March: {len(took)} times."})
        took.append(1000 * (time.perf_counter() - began))
        await asyncio.sleep(PAUSE_S)
    return took


async def turn(pages: list[Page]) -> list[float]:
    """Everybody writes for a while."""
    until = time.perf_counter() + TURN_S
    return [one for each in await asyncio.gather(*(saves(page, until) for page in pages)) for one in each]


async def measured(url: str, keys: Keys, port: int) -> dict[str, list[float]]:
    """Quiet and hostile turns, one after the other."""
    found: dict[str, list[float]] = {"quiet": [], "hostile": []}
    async with Host.enter(links(keys, Address("127.0.0.1", port, url))["facilitator"]) as host:
        await host.start("values")
    people = [await come_in(url, keys.join_token, f"Person {number}") for number in range(PEOPLE)]
    client, page = await come_in(url, keys.join_token, "Eve")
    cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    spawn = multiprocessing.get_context("spawn")
    going, sent = spawn.Event(), spawn.Value("Q", 0)
    hostile = spawn.Process(target=attack, args=(url, page.kernel, cookies, going, sent), daemon=True)
    hostile.start()
    try:
        await turn([one for _, one in people])  # warms up
        for _ in range(TURNS):
            found["quiet"] += await turn([one for _, one in people])
            going.set()
            await asyncio.sleep(SETTLE_S)
            found["hostile"] += await turn([one for _, one in people])
            going.clear()
            await asyncio.sleep(SETTLE_S)
    finally:
        hostile.terminate()
        hostile.join()
    found["sent"] = [float(sent.value)]
    return found


def main() -> None:
    port = free_port()
    with TemporaryDirectory() as folder:
        command = ["actvo_kit.cli", "demo", f"--port={port}", "--bots=0"]
        with running(command, port, "/health", {"ACTVO_HOME": folder}):
            keys = Keys.of_file(Path(folder) / f"demo-{port}" / "secret")
            found = asyncio.run(measured(f"http://127.0.0.1:{port}", keys, port))
    sent = found.pop("sent")[0]
    p95 = {name: statistics.quantiles(took, n=20)[-1] for name, took in found.items()}
    median = {name: statistics.median(took) for name, took in found.items()}
    report("One person floods the room", [
        ("saves_quiet", "saves in quiet turns", len(found["quiet"])),
        ("saves_hostile", "saves in hostile turns", len(found["hostile"])),
        ("hostile_messages", "messages of the hostile person, a second", round(sent / (TURNS * (TURN_S + SETTLE_S)))),
        ("median_ms_quiet", "median, quiet (ms)", round(median["quiet"], 1)),
        ("median_ms_hostile", "median, hostile (ms)", round(median["hostile"], 1)),
        ("p95_ms_quiet", "p95, quiet (ms)", round(p95["quiet"], 1)),
        ("p95_ms_hostile", "p95, hostile (ms)", round(p95["hostile"], 1)),
        ("p95_ratio", "p95, hostile to quiet", round(p95["hostile"] / p95["quiet"], 2)),
    ])  # fmt: skip


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    main()
