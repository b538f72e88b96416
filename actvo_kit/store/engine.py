"""Opens the database so that what is committed stays: WAL, synchronous FULL, one writer at a time (SECURITY 2.6)."""

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from actvo_kit.errors import StartError
from actvo_kit.store.shared_disk import network_disk

__all__ = ["Connection", "open_engine", "trouble"]

BUSY_MS = 5000
"""Milliseconds that SQLite waits for a lock that somebody else holds."""

PRAGMAS = (
    f"busy_timeout = {BUSY_MS}",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "temp_store = MEMORY",  # nothing that is sorted or copied on the way is on any disk
    "secure_delete = ON",  # what a person removes is overwritten, not only unlinked
)
DRIVER = "for PostgreSQL, pip install 'psycopg[binary]'"
TROUBLE = {
    sqlite3.SQLITE_CANTOPEN: "cannot be opened or created; choose a folder you may write to",
    sqlite3.SQLITE_READONLY: "cannot be written; choose a folder you may write to",
    sqlite3.SQLITE_PERM: "cannot be written; choose a folder you may write to",
    sqlite3.SQLITE_NOTADB: "is not a room's database; move it away or choose another folder",
    sqlite3.SQLITE_CORRUPT: "is damaged; restore it from a backup",
    sqlite3.SQLITE_FULL: "has no space left on its disk; free some and start again",
    sqlite3.SQLITE_BUSY: "is in use by another program; close that one and start again",
    sqlite3.SQLITE_LOCKED: "is in use by another program; close that one and start again",
    sqlite3.SQLITE_IOERR: "cannot be read or written; check the disk",
}


def open_engine(url: str) -> Engine:
    """Returns an engine whose every connection keeps the rules above. Raises StartError, in one sentence."""
    try:
        address = make_url(url)
        if address.get_backend_name() != "sqlite":
            return create_engine(address, pool_pre_ping=True)
        engine = _sqlite(address)
    except ImportError as error:
        raise StartError(
            f"The database address {_shown(url)} needs {error.name}, which is not here: {DRIVER}."
        ) from error
    except ArgumentError as error:
        raise StartError(f"The database address {_shown(url)} cannot be used: {error}.") from error
    try:
        engine.connect().close()
    except DBAPIError as error:
        engine.dispose()
        raise StartError(f"The database {address.database} {trouble(error)}.") from error
    return engine


def trouble(error: DBAPIError) -> str:
    """Says what is wrong with a database, as the end of a sentence that begins with its name."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    return TROUBLE.get(code & 0xFF, "cannot be used") if code else "cannot be reached"


def _sqlite(address: URL) -> Engine:
    in_memory = address.database in (None, "", ":memory:")
    if in_memory:
        # One connection, handed from thread to thread: it is the database.
        engine = create_engine(
            address, poolclass=QueuePool, pool_size=1, max_overflow=0, connect_args={"check_same_thread": False}
        )
    else:
        _private_file(Path(str(address.database)))
        engine = create_engine(address)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _private_file(path: Path) -> None:
    """Makes the file, readable by its owner alone, before SQLite writes a first page."""
    if (kind := network_disk(path.parent)) is not None:
        raise StartError(
            f"The database {path} would be on a network disk ({kind}), where saves can be lost;"
            " choose a folder on this machine's own disk."
        )
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise StartError(
            f"The database {path} cannot be written ({reason}); choose a folder you may write to."
        ) from error


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where `_begin` says, not where the driver guesses
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _shown(url: str) -> str:
    """Returns the address without its password."""
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:
        return "given"
