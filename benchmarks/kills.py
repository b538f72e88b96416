"""The server killed -9 at random moments while people save: after each restart all that said "saved" is there.

After every kill each page comes back by itself and is compared with what was acknowledged; SQLite checks the database.

Run: python benchmarks/kills.py [--times 200] [--participants 10] [--json]
"""

import argparse
import asyncio
import json
import random
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from server import ROOT

from actvo_kit.packs import load_pack
from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.fault_injection import kill_server
from actvo_kit.rehearse.rehearsal_setup import Play, Stage
from actvo_kit.rehearse.saved_ledger import Found
from actvo_kit.rehearse.verdicts import at_95

FOLDER = ROOT / "workshops" / "career_design"
PAUSE_S = 0.1
LEAST_S, MOST_S = 0.2, 3.0
WAIT_S = 1.0
"""A person; by then there is a kernel for each, as there is in a room where people wait for the start."""


async def come_in(stage: Stage) -> str:
    """Everybody waits in the waiting room, then is on the page of the first step. Returns the step."""
    first = stage.pack.workshop.pages[0]
    for bot in stage.bots:
        await bot.join()
    await asyncio.sleep(WAIT_S * len(stage.bots))
    async with Host.enter(stage.house.links["facilitator"]) as host:
        await host.start()
    await asyncio.gather(*(bot.visitor.open(f"/page/{first.id}") for bot in stage.bots))
    return str(first.steps[0].slug)


async def compare(stage: Stage, slug: str) -> Found:
    """Everybody loads the page again."""

    async def again(bot: Any) -> Found:
        await bot.visitor.leave()
        await bot.visitor.open(bot.visitor.path)
        return bot.compare(slug)

    return sum(await asyncio.gather(*(again(bot) for bot in stage.bots)), Found())


def check(database: Path) -> bool:
    """SQLite's own check."""
    with closing(sqlite3.connect(database)) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")


async def kills(times: int, participants: int) -> dict[str, Any]:
    """Kills, waits, compares, again and again."""
    chance, found, sound = random.Random(7), Found(), 0
    play = Play(FOLDER, load_pack(FOLDER), PAUSE_S, ("quick",) * participants)
    began = time.monotonic()
    with TemporaryDirectory() as home:
        async with Stage.set_up(play, Path(home), participants) as stage:
            slug = await come_in(stage)
            lost = 0
            for _ in range(times):
                stop = asyncio.Event()
                writing = [asyncio.create_task(bot.scribble(stop, slug)) for bot in stage.bots]
                await asyncio.sleep(chance.uniform(LEAST_S, MOST_S))
                await kill_server(stage)
                stop.set()
                await asyncio.gather(*writing)
                found = await compare(stage, slug)
                lost += found.acknowledged - found.there
                sound += check(stage.house.database)
            returns, trouble = stage.returns(), stage.troubles()
            disturbed = sum(not save.undisturbed for bot in stage.bots for save in bot.visitor.saves)
    return {
        "kills": times, "participants": participants, "saves": found.acknowledged, "lost": lost,
        "saves_cut_by_a_kill": disturbed, "sound": sound, "back_p95_s": round(at_95(returns), 2),
        "back_max_s": round(max(returns, default=0), 2), "trouble": trouble[:20],
        "seconds": round(time.monotonic() - began),
    }  # fmt: skip


def main() -> None:
    """Exit code 1 when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--participants", type=int, default=10)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    said = asyncio.run(kills(asked.times, asked.participants))
    print(json.dumps(said) if asked.json else "\n".join(f"{name:>20}  {value}" for name, value in said.items()))
    raise SystemExit(int(bool(said["lost"] or said["trouble"] or said["sound"] < asked.times)))


if __name__ == "__main__":
    main()
