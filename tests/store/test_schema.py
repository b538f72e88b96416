import json
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, event

from actvo_kit.store import credentials, people, progress, retention_dates, reveals
from actvo_kit.store.engine import open_engine
from actvo_kit.store.schema import upgrade
from actvo_kit.store.store import Store
from actvo_kit.store.tables import metadata


def test_the_revisions_lead_to_the_tables(store: Store) -> None:
    differences = store.read(
        lambda c: compare_metadata(MigrationContext.configure(c, opts={"compare_type": False}), metadata)
    )
    assert differences == []


def test_opening_again_changes_nothing(path: Path) -> None:
    Store(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO room (id, workshop, flow, created_at) VALUES ('r', 'w', '{}', '2026-01-01')")
        before = list(connection.iterdump())
    connection.close()
    Store(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as connection:
        assert list(connection.iterdump()) == before
    connection.close()


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


def test_pictures_are_kept_and_what_they_were_compared_with_is_gone(path: Path) -> None:
    mark, when = {"people": {"digest-of-rowan": "digest-of-their-choice"}, "said": {}}, "2026-01-01T00:00:00+00:00"
    snapshot = json.dumps({"item": "values", "marks": [mark] * 200})
    _at_revision(path, "0007")
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO room (id, workshop, flow, created_at) VALUES ('r', 'w', '{}', ?)", (when,))
        connection.execute("INSERT INTO reveal VALUES ('r', 'values', ?, ?, ?)", (snapshot, PICTURE, when))
        connection.execute("INSERT INTO person (id, room, name, name_key, joined_at) VALUES ('p', 'r', 'A', 'a', 't')")
        for slug, status in (("values", "skipped"), ("strengths", "draft")):
            row = ("r", "p", slug, status)
            connection.execute("INSERT INTO answer VALUES (?, ?, ?, '{}', '{}', 1, ?, 'piles', 1, 1, '', '')", row)
    connection.close()
    assert b"digest-of-rowan" in path.read_bytes()
    store = Store(f"sqlite:///{path}")
    assert store.scrub(), "as at every start"
    picture = store.read(lambda connection: reveals.picture_of(connection, "r", "values"))
    assert picture is not None
    assert picture.plain() == json.loads(PICTURE) | {"figure": None}
    standing = store.read(lambda connection: progress.of_room(connection, "r"))
    assert {(one.slug, one.moved_on) for one in standing} == {("values", True), ("strengths", False)}
    store.close()
    left = b"".join(one.read_bytes() for one in path.parent.iterdir())
    assert b"digest-of" not in left


PICTURE = json.dumps({"item": "values", "title": "t", "caption": "c", "rows": [], "footnote": "f", "reason": "r"})


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
    assert store.read(lambda connection: credentials.opens(connection, "r", "session", "hash")) == "p"
    assert store.read(lambda connection: people.names(connection, "r")) == ("Noor", "Rowan")
    assert store.read(lambda connection: retention_dates.of_room(connection, "r")) == (30, None, None, None)
    store.close()
