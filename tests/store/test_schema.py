import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, event

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
