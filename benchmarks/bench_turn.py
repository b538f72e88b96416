"""Everybody turns to the next page at the facilitator's press, with kernels made ready before it and without.

Everybody has the page before open. From the press on, each opens the page that it opened, and leaves the one before, as
a browser does; a page stands when its widgets' states have come. Two rooms, one after the other, as often as asked.

Run: python benchmarks/bench_turn.py [--participants N] [--rounds N] [--json]
"""

import argparse
import asyncio
import statistics
import time
from contextlib import AsyncExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from join import WAIT_S, a_room, until_ready
from report import Row, report
from server import ROOT

from actvo_kit.packs import load_pack
from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.entry.entry_links import links
from actvo_kit.server.host.listening_address import Address
from actvo_kit.server.kernels.spare_kernels import QUIET_S

PEOPLE = 100
FIRST, SECOND = load_pack(ROOT / "workshops" / "career_design").workshop.pages[:2]
ROOMS = {"ready": "actvo_kit.cli", "unprepared": "benchmarks.unprepared"}
HOW = {"ready": "kernels made ready before the press", "unprepared": "made when pages are opened"}
Turn = list[float]
"""Seconds from the press until each page stands."""


async def turned(program: str, count: int, compiled: str) -> Turn:
    """One room, from its start to the page after the first."""
    with a_room(compiled, program) as (server, url, folder):
        port = int(url.rpartition(":")[2])
        keys = Keys.of_file(Path(folder) / f"demo-{port}" / "secret")
        async with (
            AsyncExitStack() as stack,
            Host.enter(links(keys, Address("127.0.0.1", port, url))["facilitator"]) as host,
        ):
            clients = []
            for number in range(count):
                client = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=WAIT_S))
                await client.post("/join", data={"token": keys.join_token, "name": f"Person {number}"})
                clients.append(client)
            await host.start()
            pages = await asyncio.gather(*(Page.open(client, f"/page/{FIRST.id}") for client in clients))
            for _ in FIRST.steps[1:]:
                await host.open_next()
            await asyncio.sleep(2 * QUIET_S)
            await until_ready(server)

            async def turn(client: httpx.AsyncClient, before: Page) -> float:
                leaving = asyncio.create_task(before.close())
                page = await Page.open(client, f"/page/{SECOND.id}")
                stood = time.perf_counter()
                stack.push_async_callback(page.close)
                await leaving
                return stood

            pressed = time.perf_counter()
            await host.open_next()
            stood = await asyncio.gather(*map(turn, clients, pages))
            return [one - pressed for one in stood]


def rows(key: str, turns: list[Turn]) -> list[Row]:
    """The rows of one of the rooms: the best of its rounds, for the machine is shared."""
    took = min(turns, key=max)
    return [
        (f"{key}_last_s", f"{HOW[key]}: the last page stands after, s", round(max(took), 2)),
        (f"{key}_median_s", "  half of them after, s", round(statistics.median(took), 2)),
    ]


def main() -> None:
    """Both rooms in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--participants", type=int, default=PEOPLE)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    turns: dict[str, list[Turn]] = {key: [] for key in ROOMS}
    with TemporaryDirectory() as compiled:
        for _ in range(asked.rounds):
            for key, program in ROOMS.items():
                turns[key].append(asyncio.run(turned(program, asked.participants, compiled)))
    found = [row for key in ROOMS for row in rows(key, turns[key])]
    last = {key: float(str(value)) for key, _, value in found}
    ratio = round(last["ready_last_s"] / last["unprepared_last_s"], 2)
    report(f"{asked.participants} people turn to {SECOND.id}", [*found, ("ratio", "made ready / made then", ratio)])


if __name__ == "__main__":
    main()
