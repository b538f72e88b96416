"""A whole rehearsal: a room of its own, everybody in it, and what became of each thing as a line."""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from actvo_kit.rehearse import verdicts
from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.fault_injection import all_faults
from actvo_kit.rehearse.full_disk import fill_a_disk
from actvo_kit.rehearse.page_bot import PageLost
from actvo_kit.rehearse.rehearsal_setup import Play, Stage
from actvo_kit.rehearse.saved_ledger import Found
from actvo_kit.rehearse.server_process import HouseLost
from actvo_kit.rehearse.verdicts import Line
from actvo_kit.rehearse.workshop_run import come_in, somebody_floods, workshop
from actvo_kit.words import _

__all__ = ["Outcome", "rehearse"]

MOST_S = 900.0
Say = Callable[[str], None]
BROKEN = (PageLost, HouseLost, httpx.HTTPError, OSError, TimeoutError)


@dataclass
class Outcome:
    """What a rehearsal of `workshop` with `size` people found."""

    workshop: str
    size: int
    faults: bool
    lines: list[Line] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)
    found: Found = field(default_factory=Found)
    took_s: float = 0.0

    @property
    def green(self) -> bool:
        """Returns whether no line is red."""
        return all(line.verdict != "red" for line in self.lines)

    def plain(self) -> dict[str, Any]:
        """Returns it as plain data, for `--json`."""
        return {
            "green": self.green,
            "workshop": self.workshop,
            "people": self.size,
            "faults": self.faults,
            "seconds": round(self.took_s, 1),
            "saves": {"acknowledged": self.found.acknowledged, "there": self.found.there},
            "missing": list(self.found.missing[:20]),
            "trouble": self.trouble,
            "lines": [line._asdict() for line in self.lines],
        }


async def rehearse(play: Play, size: int, *, faults: bool, say: Say) -> Outcome:
    """Plays the workshop with `size` people; `say` hears what happens next. Always ends with an outcome."""
    began = time.monotonic()
    outcome = Outcome(play.pack.workshop.title, size, faults)
    try:
        async with asyncio.timeout(MOST_S):
            with TemporaryDirectory(prefix="actvo_") as name:
                say(_("Opening a room"))
                async with Stage.set_up(play, Path(name), size) as stage:
                    await _play(stage, outcome, say)
            if faults:
                say(_("Filling a disk"))
                lines, saves = await fill_a_disk(play)
                outcome.lines += lines
                outcome.found += saves
    except BROKEN as error:
        outcome.trouble.append(str(error) or type(error).__name__)
    outcome.lines.append(verdicts.trouble(outcome.trouble))
    outcome.took_s = time.monotonic() - began
    return outcome


async def _play(stage: Stage, outcome: Outcome, say: Say) -> None:
    outcome.lines = stage.lines
    stage.lines.append(verdicts.opened(stage.opened_s))
    say(_("{people} come in", people=verdicts.people(len(stage.bots))))
    await come_in(stage)
    async with Host.enter(stage.house.links["facilitator"]) as host:
        say(_("The workshop"))
        await workshop(stage, host)
        opened = int(host.view["flow"]["opened"])
    stop = asyncio.Event()
    writing = [asyncio.create_task(bot.scribble(stop)) for bot in stage.bots]
    try:
        say(_("One of them floods the room"))
        await somebody_floods(stage)
        if outcome.faults:
            say(_("Things break while everybody writes"))
            await all_faults(stage, opened)
    finally:
        stop.set()
        await asyncio.gather(*writing)
    say(_("Everybody opens every page again"))
    await asyncio.gather(*(bot.close_pages() for bot in stage.bots))
    outcome.found += await stage.audit()
    await asyncio.gather(*(bot.leave() for bot in stage.bots))
    stage.house.stop()
    with closing(sqlite3.connect(stage.house.database)) as database:
        verdict = str(database.execute("PRAGMA integrity_check").fetchone()[0])
    outcome.trouble += stage.troubles()
    stage.lines += [verdicts.all_there(outcome.found), verdicts.sound(verdict)]
