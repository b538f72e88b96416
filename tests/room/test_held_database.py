"""Another program holds the database for half a minute: people wait, are told the truth, and are saved after it."""

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from actvo_kit.errors import Busy
from actvo_kit.room.room import Room
from actvo_kit.store.store import Store

HELD_S = 30
NO_ERROR_S = 4.9
HOLD = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
"""


@pytest.fixture
def holder(room: Room, tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-c", HOLD, str(tmp_path / "room.sqlite"), str(HELD_S)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "held\n"  # type: ignore[union-attr]
    yield process
    process.kill()
    process.wait()


def test_half_a_minute(room: Room, rowan, edit, request: pytest.FixtureRequest, store: Store) -> None:
    others = [room.participant(room.door.join(f"P{number}").person_id) for number in range(5)]
    holder = request.getfixturevalue("holder")
    changes = [(one, edit(fields={"evidence.V01": f"held {number}"})) for number, one in enumerate([rowan, *others])]

    def until_saved(person, change) -> tuple[list[float], float]:
        """Sends the same change again and again, as a page does; after how long it was told no, each time."""
        told = []
        while True:
            began = time.monotonic()
            try:
                assert person.save(change).saved_at
            except Busy:
                told.append(time.monotonic() - began)
                assert len(told) < 20
            else:
                return told, time.monotonic()

    with ThreadPoolExecutor(len(changes)) as threads:
        sent = [threads.submit(until_saved, *one) for one in changes]
        assert rowan.here().name == "Rowan", "reading goes on"
        holder.wait(HELD_S + 30)
        free = time.monotonic()
        results = [one.result(60) for one in sent]
    told = [seconds for waits, _ in results for seconds in waits]
    assert told
    assert min(told) >= NO_ERROR_S, "nobody is told no while it may still work out"
    assert all(saved > free - 1 for _, saved in results)
    for number, (person, change) in enumerate(changes):
        assert person.here().answers["values"].record["evidence"]["V01"] == f"held {number}"
        assert person.save(change).version == 1, "sent so often, kept once"
