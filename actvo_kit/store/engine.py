"""Opens the database so that what is committed stays: WAL, synchronous FULL, one writer at a time (SECURITY 2.6)."""

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from actvo_kit.errors import StartError
from actvo_kit.store.shared_disk import network_disk
from actvo_kit.words import N_, _

__all__ = ["Connection", "open_engine", "trouble"]

BUSY_MS = 5000
"""Milliseconds that SQLite waits for a lock that somebody else holds."""

KEPT_OPEN, MOST_OPEN = 20, 80
"""Connections that stay open, and the most at once: more than there are threads that read, for the event loop reads as
well and may not wait for one.
"""
PRAGMAS = (
    f"busy_timeout = {BUSY_MS}",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "temp_store = MEMORY",  # nothing that is sorted or copied on the way is on any disk
    "secure_delete = ON",  # what a person removes is overwritten, not only unlinked
)
DRIVER = N_("The database address {address} needs {module}, which is not here: for PostgreSQL, {command}.")
INSTALL = "pip install 'psycopg[binary]'"
TROUBLE = {
    sqlite3.SQLITE_CANTOPEN: N_(
        "The database {database} cannot be opened or created; choose a folder you may write to."
    ),
    sqlite3.SQLITE_READONLY: N_("The database {database} cannot be written; choose a folder you may write to."),
    sqlite3.SQLITE_PERM: N_("The database {database} cannot be written; choose a folder you may write to."),
    sqlite3.SQLITE_NOTADB: N_(
        "The database {database} is not a room's database; move it away or choose another folder."
    ),
    sqlite3.SQLITE_CORRUPT: N_("The database {database} is damaged; restore it from a backup."),
    sqlite3.SQLITE_FULL: N_("The database {database} has no space left on its disk; free some and start again."),
    sqlite3.SQLITE_BUSY: N_("The database {database} is in use by another program; close that one and start again."),
    sqlite3.SQLITE_LOCKED: N_("The database {database} is in use by another program; close that one and start again."),
    sqlite3.SQLITE_IOERR: N_("The database {database} cannot be read or written; check the disk."),
}
UNUSABLE, AWAY = N_("The database {database} cannot be used."), N_("The database {database} cannot be reached.")
ON_NETWORK = N_(
    "The database {database} would be on a network disk ({kind}), where saves can be lost; choose a folder on this "
    "machine's own disk."
)
NOT_WRITTEN = N_("The database {database} cannot be written ({reason}); choose a folder you may write to.")


def open_engine(url: str) -> Engine:
    """Returns an engine whose every connection keeps the rules above. Raises StartError, in one sentence."""
    try:
        address = make_url(url)
        if address.get_backend_name() != "sqlite":
            return create_engine(address, pool_pre_ping=True)
        engine = _sqlite(address)
    except ImportError as error:
        raise StartError(_(DRIVER, address=_shown(url), module=error.name, command=INSTALL)) from error
    except ArgumentError as error:
        sentence = _("The database address {address} cannot be used: {reason}.", address=_shown(url), reason=error)
        raise StartError(sentence) from error
    try:
        engine.connect().close()
    except DBAPIError as error:
        engine.dispose()
        raise StartError(trouble(address.database, error)) from error
    return engine


def trouble(database: str | None, error: DBAPIError) -> str:
    """Says what is wrong with a database of that name, in a sentence."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    return _(TROUBLE.get(code & 0xFF, UNUSABLE) if code else AWAY, database=database)


def _sqlite(address: URL) -> Engine:
    in_memory = address.database in (None, "", ":memory:")
    if in_memory:
        # One connection, handed from thread to thread: it is the database.
        engine = create_engine(
            address, poolclass=QueuePool, pool_size=1, max_overflow=0, connect_args={"check_same_thread": False}
        )
    else:
        _private_file(Path(str(address.database)))
        engine = create_engine(address, pool_size=KEPT_OPEN, max_overflow=MOST_OPEN - KEPT_OPEN)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _private_file(path: Path) -> None:
    """Makes the file, readable by its owner alone, before SQLite writes a first page."""
    if (kind := network_disk(path.parent)) is not None:
        raise StartError(_(ON_NETWORK, database=path, kind=kind))
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        reason = (error.strerror or _("unknown reason")).lower()
        raise StartError(_(NOT_WRITTEN, database=path, reason=reason)) from error


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
