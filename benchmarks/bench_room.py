"""A full room at work: a next step, counts on the console, nobody doing anything, and everybody typing on each page.

Each person has a page open as a browser has it, with its line that says whether the kernel lives, and has answered the
exercise before typing in it, so that its pictures are drawn. Times are those of the bots, which share the machine; CPU
is that of the server and all kernels, the bots apart.

Run: python benchmarks/bench_room.py [--participants N] [--json]
"""

import argparse
import asyncio
import random
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from join import WAIT_S, Started, a_room, cpu_s
from report import Row, report
from server import ROOT, Server

from actvo_kit.exercises import player_of
from actvo_kit.packs import load_pack
from actvo_kit.rehearse.facilitator_bot import staff_client
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.entry.entry_links import links
from actvo_kit.server.host.listening_address import Address

PEOPLE, AT_ONCE = 100, 10
NEXT_ROUNDS, COUNTS = 4, 20
TYPING_S, EVERY_S, IDLE_S = 20.0, 2.0, 20.0
SETTLE_S, LEFT_S = 3.0, 6.0
PACK = load_pack(ROOT / "workshops" / "career_design")
PAGES = PACK.workshop.pages


@dataclass
class Room:
    """The server, the facilitator's console and everybody's page."""

    server: Server
    console: Page
    clients: list[httpx.AsyncClient]
    pages: list[Page]

    @property
    def opened(self) -> int:
        """Steps that the console shows as open."""
        return int(self.console.states["console"]["view"]["flow"]["opened"])

    @property
    def started(self) -> int:
        """People whom the console counts in the first exercise."""
        return int(next(one for one in self.console.states["console"]["view"]["steps"] if one["opened"])["started"])


@asynccontextmanager
async def full(started: Started, count: int) -> AsyncIterator[Room]:
    """A running room with `count` people in it, each with the first page open."""
    server, url, folder = started
    port = int(url.rpartition(":")[2])
    keys = Keys.of_file(Path(folder) / f"demo-{port}" / "secret")
    async with AsyncExitStack() as stack:
        staff = await stack.enter_async_context(
            staff_client(links(keys, Address("127.0.0.1", port, url))["facilitator"])
        )
        room = Room(server, await Page.open(staff, "/facilitator"), [], [])
        await room.console.ask("console", want="start")
        await room.console.until(lambda _: room.opened > 0, "the workshop started")
        for number in range(count):
            client = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=WAIT_S))
            await client.post("/join", data={"token": keys.join_token, "name": f"Person {number}"})
            room.clients.append(client)
        await turn_to(room, PAGES[0].id, stack)
        yield room
        for page in (*room.pages, room.console):
            await page.close()


async def turn_to(room: Room, page_id: str, stack: AsyncExitStack) -> list[float]:
    """Milliseconds until each has another page, everybody at once; what was open is left before."""
    for page in room.pages:
        await page.close()
    gate, began = asyncio.Semaphore(AT_ONCE), time.perf_counter()

    async def open_it(client: httpx.AsyncClient) -> tuple[Page, float]:
        async with gate:
            page = await Page.open(client, f"/page/{page_id}")
        took = 1000 * (time.perf_counter() - began)
        await stack.enter_async_context(client.stream("GET", f"/alive/{page.kernel}"))
        return page, took

    opened = await asyncio.gather(*(open_it(client) for client in room.clients))
    room.pages = [page for page, _ in opened]
    return [took for _, took in opened]


async def next_step(room: Room) -> list[float]:
    """Milliseconds from the facilitator's click until each page has the next step."""
    took: list[float] = []
    for _ in range(NEXT_ROUNDS):
        await asyncio.sleep(SETTLE_S)
        wanted, began = room.opened + 1, time.perf_counter()

        async def has_it(page: Page, wanted: int = wanted, began: float = began) -> float:
            await page.until(lambda states: states["page"]["flow"]["opened"] >= wanted, "the next step")
            return 1000 * (time.perf_counter() - began)

        await room.console.ask("console", want="open_next", expected=wanted - 1)
        took += await asyncio.gather(*(has_it(page) for page in room.pages))
        await room.console.until(lambda _, wanted=wanted: room.opened >= wanted, "the next step")  # type: ignore[misc]
    return took


async def counted(room: Room) -> list[float]:
    """Milliseconds from somebody's first answer until the console counts one more."""
    took = []
    for page in room.pages[:COUNTS]:
        before, began = room.started, time.perf_counter()
        saving = asyncio.create_task(page.save("values", fields={"pile.V01": "high"}))
        await room.console.until(lambda _, before=before: room.started > before, "one more")  # type: ignore[misc]
        took.append(1000 * (time.perf_counter() - began))
        await saving
        await asyncio.sleep(random.uniform(0.3, 0.8))
    return took


async def answered(room: Room, slug: str) -> None:
    """Everybody answers an exercise, a few at once."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def answer(number: int, page: Page) -> None:
        async with gate:
            await page.show(slug)
            if slug == "pathways":
                await page.ask(slug, want="drafts")
                await page.until(lambda states: bool(states[slug]["content"].get("drafts")), "the drafts")
            if slug == "scoring":
                await page.until(lambda states: len(states[slug]["content"]["options"]) > 1, "options to weigh")
            for change in player_of(slug)(PACK, random.Random(number)).play(page.states[slug]):
                await page.save(slug, **change)

    await asyncio.gather(*(answer(number, page) for number, page in enumerate(room.pages)))


async def typing(room: Room, slug: str) -> list[float]:
    """Milliseconds from a change until it is acknowledged, while everybody types."""
    took: list[float] = []
    end = time.perf_counter() + TYPING_S

    async def types(page: Page, chance: random.Random) -> None:
        await asyncio.sleep(chance.uniform(0, EVERY_S))
        while (began := time.perf_counter()) < end:
            await page.save(
                slug, fields={player_of(slug)(PACK, chance).scribble(page.states[slug]): f"Line {chance.random()}"}
            )
            took.append(1000 * (time.perf_counter() - began))
            await asyncio.sleep(max(0.0, EVERY_S - (time.perf_counter() - began)))

    await asyncio.gather(*(types(page, random.Random(number)) for number, page in enumerate(room.pages)))
    return took


async def typed(room: Room, slug: str) -> list[Row]:
    """The rows of one exercise, everybody typing in it."""
    await answered(room, slug)
    await asyncio.sleep(SETTLE_S)
    before = cpu_s(room.server)
    saves = await typing(room, slug)
    each_ms = 1000 * (cpu_s(room.server) - before) / len(saves)
    return [
        *_times(f"save_{slug}", f"a change in {slug} acknowledged while all type, ms", saves),
        (f"save_{slug}_cpu_ms", f"  CPU ms for each of {len(saves)} changes", round(each_ms, 1)),
    ]


async def idle(room: Room) -> float:
    """Percent of one core while nobody does anything."""
    await asyncio.sleep(SETTLE_S)
    before, began = cpu_s(room.server), time.perf_counter()
    await asyncio.sleep(IDLE_S)
    return 100 * (cpu_s(room.server) - before) / (time.perf_counter() - began)


async def measured(count: int, started: Started) -> list[Row]:
    """The rows of the report."""
    async with AsyncExitStack() as stack:
        room = await stack.enter_async_context(full(started, count))
        before = cpu_s(room.server)
        nexts = await next_step(room)
        step_s = (cpu_s(room.server) - before) / NEXT_ROUNDS
        counts = await counted(room)
        share = await idle(room)
        rows: list[Row] = []
        for page in PAGES:
            if page is not PAGES[0]:
                rows += _times(
                    f"turn_{page.id}", f"everybody turns to {page.id}, ms", await turn_to(room, page.id, stack)
                )
                await asyncio.sleep(LEFT_S)
            for step in page.steps:
                rows += await typed(room, step.slug)
    return [
        ("people", "people with a page open", count),
        *_times("next", "the next step on a page, ms", nexts),
        ("next_cpu_s", "  CPU seconds for all of them", round(step_s, 2)),
        *_times("count", "an action on the console, ms", counts),
        ("idle_pct", "nobody does anything: % of one core", round(share, 1)),
        *rows,
    ]


def _times(key: str, what: str, took: list[float]) -> list[Row]:
    p95 = statistics.quantiles(took, n=20)[-1]
    return [
        (f"{key}_p50_ms", f"{what}: half within", round(statistics.median(took))),
        (f"{key}_p95_ms", "  95 % within", round(p95)),
    ]


def main() -> None:
    """One room of so many people."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--participants", type=int, default=PEOPLE)
    parser.add_argument("--json", action="store_true")
    with TemporaryDirectory() as compiled, a_room(compiled) as started:
        rows = asyncio.run(measured(parser.parse_args().participants, started))
    report("A full room", rows)


if __name__ == "__main__":
    main()
