import os
import sqlite3
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from actvo_kit.errors import StartError
from actvo_kit.store import engine
from actvo_kit.store.store import Store


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder that may be read, not written; root becomes nobody for the while."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    yield folder
    os.seteuid(user)
    folder.rmdir()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000), ("secure_delete", 1)],
)
def test_every_connection_keeps_what_is_committed(store: Store, pragma: str, value: object) -> None:
    assert store.read(lambda connection: connection.execute(text(f"PRAGMA {pragma}")).scalar()) == value


def test_only_the_owner_reads_the_files(store: Store, path: Path) -> None:
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    path.touch(0o644)
    Store(f"sqlite:///{path}").close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def start(url: str) -> str:
    with pytest.raises(StartError) as caught:
        Store(url)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.startswith("The database ")
    assert sentence.endswith(".")
    return sentence


def test_a_folder_that_cannot_be_written(locked_folder: Path) -> None:
    assert "permission denied" in start(f"sqlite:///{locked_folder}/room.sqlite")
    assert "permission denied" in start(f"sqlite:///{locked_folder}/inner/room.sqlite")


def test_a_folder_that_is_a_file(path: Path) -> None:
    path.touch()
    assert "cannot be written" in start(f"sqlite:///{path}/room.sqlite")


def test_a_file_that_is_no_database(path: Path) -> None:
    path.write_bytes(b"once upon a time " * 100)
    assert "is not a room's database" in start(f"sqlite:///{path}")
    assert path.read_bytes().startswith(b"once upon a time")


def test_a_damaged_database(path: Path) -> None:
    Store(f"sqlite:///{path}").close()
    whole = bytearray(path.read_bytes())
    whole[100:4096] = os.urandom(3996)
    path.write_bytes(whole)
    assert "is damaged" in start(f"sqlite:///{path}")


def test_a_database_of_a_newer_version(path: Path) -> None:
    Store(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    assert "newer version" in start(f"sqlite:///{path}")


def test_a_database_in_use_elsewhere(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "PRAGMAS", ("busy_timeout = 50", *engine.PRAGMAS[1:]))
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    assert "in use by another program" in start(f"sqlite:///{path}")
    other.close()


def test_an_address_that_leads_nowhere_keeps_its_password() -> None:
    assert "hunter2" not in start("nosuchdatabase://room:hunter2@db/rooms")
    start("not an address")


def test_a_database_whose_driver_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    said = start("postgresql://room:secret@db/room")
    assert said.endswith("needs psycopg, which is not here: for PostgreSQL, pip install 'psycopg[binary]'.")
    assert "secret" not in said
