"""What breaks in a room, done on purpose while people write: what became of each fault, and how long it was felt.

The row's seconds are from the fault's end (of a kill: from the kill) until everybody was saved again. `lost` counts
answers that said "saved" and are not there when everybody loads the page again at the end.

Run: python benchmarks/faults.py [--participants 20] [--json]
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from kills import FOLDER, come_in, compare
from soak import sample

from actvo_kit.packs import load_pack
from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.fault_injection import cut_network, hold_database, kill_kernel, kill_server
from actvo_kit.rehearse.full_disk import fill_a_disk
from actvo_kit.rehearse.rehearsal_setup import Play, Stage
from actvo_kit.rehearse.verdicts import Line

PAUSE_S = 0.5
CUT_S, LOCKED_S, MOST_S, CALM_S = 60.0, 30.0, 90.0, 3.0
RELOADS = 200
GONE_S = 12.0
DAY_S = 86_400
FEW_FILES = 400
CLOCK = """
import datetime, pathlib, sys, time
from actvo_kit.room import room_context
moved, real = pathlib.Path({file!r}), time.time
time.time = lambda: real() + float(moved.read_text())
class Clock(datetime.datetime):
    @classmethod
    def now(cls, zone=None):
        return datetime.datetime.fromtimestamp(time.time(), zone)
ground.datetime = Clock
sys.argv = sys.argv[3:]
from actvo_kit.cli import app
app()
"""
"""A server whose clock is set by a file."""


class Row(NamedTuple):
    """One fault."""

    fault: str
    outcome: str
    felt_s: float | None


@asynccontextmanager
async def writing(participants: int, before: tuple[str, ...] = ()) -> AsyncIterator[tuple[Stage, dict[str, Any]]]:
    """A room in which everybody writes; afterwards `what` tells what was lost and went wrong."""
    play = Play(FOLDER, load_pack(FOLDER), PAUSE_S, ("quick",) * participants)
    what: dict[str, Any] = {}
    with TemporaryDirectory() as home:
        async with Stage.set_up(play, Path(home), participants, before=before) as stage:
            slug, stop = await come_in(stage), asyncio.Event()
            tasks = [asyncio.create_task(bot.scribble(stop, slug)) for bot in stage.bots]
            await asyncio.sleep(CALM_S)
            yield stage, what
            stop.set()
            await asyncio.gather(*tasks)
            found = await compare(stage, slug)
            trouble = [*stage.troubles(), *red(stage.lines)]
            what |= {"saves": found.acknowledged, "lost": found.acknowledged - found.there, "trouble": trouble}


def red(lines: Sequence[Line]) -> list[str]:
    """What the rehearsal would show in red."""
    return [line.text for line in lines if line.verdict == "red"]


async def signed_out(stage: Stage) -> int:
    """How many the door would ask for a name again."""
    answers = await asyncio.gather(*(bot.client.get("/room") for bot in stage.bots))
    return sum(answer.headers.get("Location") == "/" for answer in answers)


async def felt(stage: Stage) -> float:
    """Seconds from now until everybody who works was saved again."""
    return round(await stage.all_saved_since(time.monotonic(), MOST_S), 1)


async def kernel(stage: Stage) -> Row:
    """One page's process."""
    await kill_kernel(stage)
    return Row("a kernel, kill -9", stage.lines[-1].text, round(stage.returns()[-1], 1))


async def server(stage: Stage) -> Row:
    """The whole room."""
    count = len(stage.returns())
    await kill_server(stage)
    return Row("the server, kill -9", stage.lines[-1].text, round(max(stage.returns()[count:]), 1))


async def network(stage: Stage) -> Row:
    """No connection for a minute, while everybody types."""
    await cut_network(stage, CUT_S)
    return Row(f"the network cut for {CUT_S:.0f} s", stage.lines[-1].text, await felt(stage))


async def database(stage: Stage) -> Row:
    """Another program holds the database."""
    began = time.monotonic()
    await hold_database(stage, LOCKED_S)
    after = round(time.monotonic() - began - LOCKED_S, 1)
    return Row(f"the database locked for {LOCKED_S:.0f} s", stage.lines[-1].text, after)


async def reloads(stage: Stage) -> Row:
    """A storm: everybody loads the page again and again without waiting for it, and then once more."""
    each = RELOADS // len(stage.bots)
    paths = [(bot, bot.visitor.path) for bot in stage.bots for _ in range(each)]
    began = time.monotonic()
    answers = await asyncio.gather(*(bot.client.get(path) for bot, path in paths))
    took = time.monotonic() - began
    kinds = {
        one: sum(answer.status_code == one for answer in answers) for one in sorted({a.status_code for a in answers})
    }
    after = await felt(stage)
    await asyncio.sleep(GONE_S)
    there = sample(stage)["kernels"]
    said = ", ".join(f"{many} × {status}" for status, many in kinds.items())
    return Row(
        f"{len(paths)} reloads at once",
        f"answered in {took:.1f} s ({said}); {there} kernels for {len(stage.bots)} people {GONE_S:.0f} s later",
        after,
    )


async def clock(participants: int) -> tuple[list[Row], dict[str, Any]]:
    """A day on, and two days back, while everybody writes; then a restart a day ahead."""
    rows = []
    with TemporaryDirectory() as name:
        file, program = Path(name) / "moved", Path(name) / "server.py"
        set_clock(file, 0)
        program.write_text(CLOCK.format(file=str(file)))
        async with writing(participants, (sys.executable, str(program))) as (stage, what):
            for words, offset in (("a day on", DAY_S), ("two days back", -DAY_S)):
                before = await left_s(stage)
                set_clock(file, offset)
                moved = time.monotonic()
                after = await felt(stage)
                off = abs(await left_s(stage) - before + (time.monotonic() - moved))
                said = f"the step's timer is off by {off:.1f} s; {await signed_out(stage)} are signed out"
                rows.append(Row(f"the clock set {words}", said, after))
            set_clock(file, DAY_S)
            await kill_server(stage)
            said = f"{stage.lines[-1].text}; {await signed_out(stage)} are signed out"
            rows.append(Row("… and a restart a day ahead", said, await felt(stage)))
    return rows, what


def set_clock(file: Path, offset: int) -> None:
    """In one piece: the server may read it at any moment."""
    whole = file.with_suffix(".new")
    whole.write_text(str(offset))
    whole.replace(file)


async def left_s(stage: Stage) -> float:
    """Seconds since the step was opened, below zero, as the console counts them."""
    async with Host.enter(stage.house.links["facilitator"]) as host:
        flow, now = host.view["flow"], host.view["now"]
    opened = flow["opened_at"][stage.pack.workshop.steps[0].slug]
    return (datetime.fromisoformat(opened) - datetime.fromisoformat(now)).total_seconds()


async def files(participants: int) -> tuple[Row, dict[str, Any]]:
    """A machine that lets a program open few files."""
    before = ("prlimit", f"--nofile={FEW_FILES}:{FEW_FILES}")
    play = Play(FOLDER, load_pack(FOLDER), PAUSE_S, ("quick",) * participants)
    with TemporaryDirectory() as home:
        async with Stage.set_up(play, Path(home), participants, before=before) as stage:
            said = next(line for line in stage.house.said().splitlines() if "carries" in line)
            answers = [
                await bot.client.post("/join", data={"token": bot._key, "name": bot.report.name}) for bot in stage.bots
            ]
            came = [bot for bot, answer in zip(stage.bots, answers, strict=True) if answer.status_code == 303]
            politely = sum("This room is full for this machine" in answer.text for answer in answers)
            trouble = stage.house.trouble()
    row = Row(f"{FEW_FILES} open files", f"“{said.strip()}” {len(came)} came in, {politely} got that sentence", None)
    return row, {"trouble": [trouble] if trouble else []}


async def play(participants: int) -> dict[str, Any]:
    """Every fault, one after the other."""
    async with writing(participants) as (stage, what):
        rows = [await fault(stage) for fault in (kernel, server, network, database, reloads)]
    lines, found = await fill_a_disk(Play(FOLDER, load_pack(FOLDER), PAUSE_S))
    rows.append(Row("the disk full", lines[0].text, None))
    turned, clocked = await clock(participants)
    few, filed = await files(participants)
    return {
        "participants": participants,
        "rows": [row._asdict() for row in (*rows, *turned, few)],
        "saves": what["saves"] + clocked["saves"] + found.acknowledged,
        "lost": what["lost"] + clocked["lost"] + found.acknowledged - found.there,
        "trouble": [*what["trouble"], *red(lines), *clocked["trouble"], *filed["trouble"]][:20],
    }


def main() -> None:
    """Exit code 1 when anything was lost or went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--participants", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    said = asyncio.run(play(asked.participants))
    if asked.json:
        print(json.dumps(said))
    else:
        for row in said["rows"]:
            print(f"{row['fault']:<28} {'' if row['felt_s'] is None else row['felt_s']:>6}  {row['outcome']}")
        print(f"{said['saves']} saves, {said['lost']} lost; trouble: {said['trouble'] or 'none'}")
    raise SystemExit(int(bool(said["lost"] or said["trouble"])))


if __name__ == "__main__":
    main()
