"""Scrubs deleted text from the disk: no free page and no log frame keeps it (SECURITY, control 24)."""

import sqlite3
import time
from typing import Any

from sqlalchemy import Engine

__all__ = ["scrub"]

TRIES = 40
PAUSE_S = 0.1
"""Seconds between two tries: somebody who is reading keeps the log from being cut; reads take milliseconds."""


def scrub(engine: Engine) -> None:
    """Rewrites a SQLite file without its free pages, and cuts its log.

    A database server does it in its own time: PostgreSQL's autovacuum, and its settings for the log.

    Raises sqlite3.OperationalError when another program holds the file.
    """
    if engine.dialect.name != "sqlite":
        return
    raw = engine.raw_connection()
    try:
        connection: Any = raw.driver_connection
        connection.execute("VACUUM")
        _cut_log(connection)
    finally:
        raw.close()


def _cut_log(connection: sqlite3.Connection) -> None:
    for _ in range(TRIES):
        (held, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not held:
            return
        time.sleep(PAUSE_S)
    raise sqlite3.OperationalError("the log is held by somebody who reads")
