import json
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, event

from actvo_kit.method.aggregate import Snapshot
from actvo_kit.store import keeping, people, ways
from actvo_kit.store.engine import open_engine
from actvo_kit.store.schema import upgrade
from actvo_kit.store.store import Store
from actvo_kit.store.tables import metadata


def test_the_revisions_lead_to_the_tables(store: Store) -> None:
    differences = store.read(
        lambda c: compare_metadata(MigrationContext.configure(c, opts={"compare_type": False}), metadata)
    )
    assert differences == []


def test_opening_again_changes_nothing(store: Store, path: Path) -> None:
    Store(f"sqlite:///{path}").close()


def test_an_upgrade_that_breaks_off_leaves_the_old_state(path: Path) -> None:
    half = open_engine(f"sqlite:///{path}")
    _break_at(half, "CREATE TABLE reveal")
    with pytest.raises(RuntimeError, match="power"):
        upgrade(half)
    half.dispose()
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    connection.close()
    Store(f"sqlite:///{path}").close()


def _break_at(engine: Engine, statement: str) -> None:
    @event.listens_for(engine, "before_cursor_execute")
    def _(connection: object, cursor: object, sql: str, *rest: object) -> None:
        if statement in sql:
            raise RuntimeError("power cut")


def test_old_marks_of_a_reveal_are_kept(path: Path) -> None:
    old = {"item": "values", "level": "coarse", "respondents": 5, "rows": [], "marks": [{"a": "1"}, {"b": "2"}]}
    _at_revision(path, "0001")
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO room VALUES ('r', 'w', '{}', '2026-01-01T00:00:00+00:00')")
        row = ("r", "values", json.dumps(old), "{}", "2026-01-01T00:00:00+00:00")
        connection.execute("INSERT INTO reveal VALUES (?, ?, ?, ?, ?)", row)
    connection.close()
    Store(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as connection:
        (kept,) = connection.execute("SELECT snapshot FROM reveal").fetchone()
    connection.close()
    assert [mark.people for mark in Snapshot.read(json.loads(kept)).marks] == [{"a": "1"}, {"b": "2"}]


def _at_revision(path: Path, revision: str) -> None:
    engine = open_engine(f"sqlite:///{path}")
    upgrade(engine, revision)
    engine.dispose()


def test_who_is_signed_in_before_an_upgrade_is_so_afterwards(path: Path) -> None:
    when = "2026-01-01T00:00:00+00:00"
    _at_revision(path, "0003")
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO room VALUES ('r', 'w', '{}', ?)", (when,))
        connection.execute("INSERT INTO person VALUES ('p', 'r', 'Rowan', 'rowan', 'hash', ?)", (when,))
        connection.execute("INSERT INTO person VALUES ('q', 'r', 'Noor', 'noor', NULL, ?)", (when,))
    connection.close()
    store = Store(f"sqlite:///{path}")
    assert store.read(lambda connection: ways.opens(connection, "r", "session", "hash")) == "p"
    assert store.read(lambda connection: people.names(connection, "r")) == ("Noor", "Rowan")
    assert store.read(lambda connection: keeping.of_room(connection, "r")) == (30, None, None, None)
    store.close()
