"""Acknowledged saves through the room, one person and twenty at once, beside plain SQLite that syncs each commit.

Run: python benchmarks/bench_save.py [--json]
"""

import sqlite3
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from report import Row, report
from server import ROOT

from actvo_kit.drafting.drafter import Writers
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.model.saved_answer import Change
from actvo_kit.packs import load_pack
from actvo_kit.room.pacing import opened_steps
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store.store import Store

SECONDS = 4.0
PEOPLE = 20
LINE = "March: said so when the plan could not hold."
Save = Callable[[int], None]


def measured(saves: list[Save]) -> tuple[float, float, float]:
    """Runs each of `saves` in a thread of its own. Returns saves per second, and p50 and p95 in ms."""
    end = time.perf_counter() + SECONDS

    def work(save: Save) -> list[float]:
        took: list[float] = []
        while (began := time.perf_counter()) < end:
            save(len(took))
            took.append(1000 * (time.perf_counter() - began))
        return took

    with ThreadPoolExecutor(len(saves)) as pool:
        took = [one for each in pool.map(work, saves) for one in each]
    return len(took) / SECONDS, statistics.median(took), statistics.quantiles(took, n=20)[-1]


def person(room: Room, number: int) -> Save:
    """Somebody who writes a line for one value card after another."""
    mine = room.participant(room.door.join(f"Person {number}").person_id)
    version = 0

    def save(edit: int) -> None:
        nonlocal version
        fields = {f"evidence.{room.pack.values.cards[edit % 60].id}": f"{LINE} {edit}"}
        ack = mine.save(
            Change(slug="values", edit_id=f"{number}-{edit}", page="p", base_version=version, fields=fields)
        )
        assert ack.saved_at is not None
        version = ack.version

    return save


def through_the_room(folder: Path, people: int) -> tuple[float, float, float]:
    """A new room in a file, with its first step open."""
    pack = load_pack(ROOT / "workshops" / "career_design")
    room = Room.create(pack, Store(f"sqlite:///{folder / f'{people}.sqlite'}"), Keys.new(), Writers(TemplateDrafter()))
    facilitator = room.facilitator()
    facilitator.start()
    while "values" not in {step.slug for step in opened_steps(facilitator.console().flow, pack.workshop)}:
        facilitator.open_next(facilitator.console().flow.opened)
    found = measured([person(room, number) for number in range(people)])
    room.close()
    return found


def plain_sqlite(folder: Path) -> tuple[float, float, float]:
    """One row per commit, WAL and synchronous FULL as in the room, and nothing else."""
    connection = sqlite3.connect(folder / "plain.sqlite", isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE line (number INTEGER PRIMARY KEY, text TEXT)")
    found = measured(
        [lambda edit: connection.execute("INSERT INTO line (text) VALUES (?)", (f"{LINE} {edit}",)) and None]
    )
    connection.close()
    return found


def main() -> None:
    """All three in one folder on the disk that holds this checkout; /tmp may be memory, where syncing costs nothing."""
    with TemporaryDirectory(dir=ROOT, prefix=".bench_") as folder:
        plain = plain_sqlite(Path(folder))
        found = {"plain SQLite": plain} | {
            f"{people} at once": through_the_room(Path(folder), people) for people in (1, PEOPLE)
        }
    rows: list[Row] = []
    for name, (rate, p50, p95) in found.items():
        key = name.replace(" ", "_").lower()
        rows += [
            (f"{key}_per_s", f"{name}: saves per second", round(rate)),
            (f"{key}_p50_ms", "  half of them within, ms", round(p50, 2)),
            (f"{key}_p95_ms", "  95 % of them within, ms", round(p95, 2)),
            (f"{key}_ratio", "  of plain SQLite's rate", round(rate / plain[0], 2)),
        ]
    report("Save", rows)


if __name__ == "__main__":
    main()
