import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, text

from actvo_kit.errors import Busy, DoorError, NotSaved
from actvo_kit.store import engine, rooms, store
from actvo_kit.store.store import Store

NOW = datetime(2026, 5, 4, tzinfo=UTC)


def add(name: str):
    return lambda connection: rooms.add(connection, name, "career_design", NOW)


def held(store: Store) -> int:
    return store.read(lambda connection: connection.execute(text("SELECT count(*) FROM room")).scalar_one())


def test_a_write_is_there_for_everybody_when_it_returns(store: Store, path: Path) -> None:
    store.write(add("one"))
    with sqlite3.connect(path) as other:
        assert other.execute("SELECT id FROM room").fetchall() == [("one",)]
    other.close()


def test_an_exception_undoes_the_write_and_travels_back(store: Store) -> None:
    def half(connection: Connection) -> None:
        add("one")(connection)
        raise DoorError("This room is full.")

    with pytest.raises(DoorError, match="full"):
        store.write(half)
    assert held(store) == 0


def test_a_commit_that_fails_returns_nothing(store: Store) -> None:
    @event.listens_for(store._engine, "commit")
    def _(connection: Connection) -> None:
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power"):
        store.write(add("one"))
    event.remove(store._engine, "commit", _)
    assert held(store) == 0
    store.write(add("two"))
    assert held(store) == 1


def test_reading_never_writes(store: Store) -> None:
    store.read(add("one"))
    assert held(store) == 0


def test_twenty_threads_at_once(store: Store) -> None:
    with ThreadPoolExecutor(20) as threads:
        list(threads.map(lambda n: store.write(add(f"{n}")), range(200)))
    assert held(store) == 200


@pytest.mark.parametrize("threads", [1, 8])
def test_a_room_in_memory_is_one_for_all_threads(threads: int) -> None:
    store = Store("sqlite://")
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(lambda n: (store.write(add(f"{n}")), held(store)), range(40)))
    assert held(store) == 40
    store.close()


def test_a_full_queue_says_so_at_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "WAITING_MOST", 2)
    room, gate = Store(f"sqlite:///{path}"), threading.Event()
    with ThreadPoolExecutor(2) as threads:
        waiting = [threads.submit(room.write, lambda _: gate.wait(10)) for _ in range(2)]
        while room._places._value:
            time.sleep(0.01)
        with pytest.raises(Busy, match="in a moment"):
            room.write(add("one"))
        gate.set()
        assert all(one.result() for one in waiting)
    room.write(add("two"))
    room.close()


def test_whoever_waits_too_long_is_told_and_nothing_is_written_later(store_module_patience: Store) -> None:
    room, gate = store_module_patience, threading.Event()
    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(room.write, lambda _: gate.wait(10))
        time.sleep(0.05)
        with pytest.raises(NotSaved):
            room.write(add("late"))
        gate.set()
        assert first.result()
    room.write(add("next"))
    assert held(room) == 1


@pytest.fixture
def store_module_patience(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(store, "PATIENCE_S", 0.5)
    room = Store(f"sqlite:///{path}")
    yield room
    room.close()


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


def test_while_another_program_holds_the_database_reads_go_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "PRAGMAS", ("busy_timeout = 1000", *engine.PRAGMAS[1:]))
    room = Store(f"sqlite:///{path}")
    room.write(add("before"))
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout.readline() == "held\n"
    began = time.monotonic()
    with pytest.raises(Busy, match="busy"):
        room.write(add("during"))
    assert time.monotonic() - began >= 0.9, "a save waits before it gives up"
    assert held(room) == 1
    threading.Timer(0.1, other.communicate).start()
    room.write(add("after"))  # the lock goes while it waits
    assert held(room) == 2
    other.wait(30)
    room.close()


def test_a_full_disk_says_so_and_recovers(store: Store) -> None:
    def limit(connection: Connection, pages: int) -> None:
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))

    def much(connection: Connection) -> None:
        limit(connection, 40)
        for number in range(500):
            rooms.add(connection, f"{number:040}", "w" * 60, NOW)

    with pytest.raises(NotSaved, match="copy your text"):
        store.write(much)
    assert held(store) == 0
    store.write(lambda connection: limit(connection, 10_000))
    store.write(add("one"))
    assert held(store) == 1


def test_an_error_of_ours_is_not_called_busy(store: Store) -> None:
    with pytest.raises(Exception, match="no such table"):
        store.write(lambda connection: connection.execute(text("SELECT * FROM nowhere")))


def test_closing_finishes_what_waits(path: Path) -> None:
    room, gate = Store(f"sqlite:///{path}"), threading.Event()
    with ThreadPoolExecutor(4) as threads:
        threads.submit(room.write, lambda _: gate.wait(10))
        waiting = [threads.submit(room.write, add(f"{n}")) for n in range(2)]
        while room._writer._work_queue.qsize() < 2:
            time.sleep(0.01)
        closing = threads.submit(room.close)
        gate.set()
        closing.result()
        assert all(one.done() and one.exception() is None for one in waiting)
    with pytest.raises(NotSaved, match="has closed"):
        room.write(add("after"))
    again = Store(f"sqlite:///{path}")
    assert held(again) == 2
    again.close()
