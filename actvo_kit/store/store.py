"""Writes through one thread, one transaction at a time; `write` returns only after COMMIT."""

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as WaitedTooLong
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from actvo_kit.errors import Busy, NotSaved
from actvo_kit.store.engine import open_engine
from actvo_kit.store.schema import upgrade
from actvo_kit.store.scrub import scrub
from actvo_kit.words import N_, _

__all__ = ["Store"]

T = TypeVar("T")

WAITING_MOST = 256
"""The most writes that may wait at once; a person has one on its way."""

PATIENCE_S = 5.0
"""Seconds that a write waits for its turn."""

BUSY = N_("The room is busy; it will be saved in a moment.")
CLOSED = N_("The room has closed. Please copy your text and tell the facilitator.")
FULL = N_("The room's disk has no space left. Please copy your text and tell the facilitator.")
NO_ROOM = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}
HELD = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


class Store:
    """A database of rooms. Thread-safe; `close` it at the end.

    `url` is SQLAlchemy's; `sqlite://` keeps everything in memory. Raises StartError.
    """

    def __init__(self, url: str) -> None:
        self._engine = open_engine(url)
        try:
            upgrade(self._engine)
        except Exception:
            self._engine.dispose()
            raise
        self.owes_scrub = True
        """Whether something replaced or deleted may still be on the disk: since a write, or since before this start."""
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="actvo-writer")
        self._places = threading.BoundedSemaphore(WAITING_MOST)

    def read(self, work: Callable[[Connection], T]) -> T:
        """Returns what `work` reads, from one consistent state of the database."""
        with self._engine.connect() as connection:
            return work(connection)

    def write(self, work: Callable[[Connection], T]) -> T:
        """Runs `work` in a transaction of its own and returns its result after COMMIT.

        Whatever `work` raises undoes all it did and is raised here. Raises NotSaved when the queue is full, the
        database is held by another program, the disk is full, or the store is closed.
        """
        if not self._places.acquire(blocking=False):
            raise Busy(_(BUSY))
        try:
            future = self._writer.submit(self._commit, work)
        except RuntimeError as error:
            raise NotSaved(_(CLOSED)) from error
        future.add_done_callback(lambda _done: self._places.release())
        return _result(future)

    def scrub(self) -> bool:
        """Removes what was replaced or deleted from the file's pages and its log. Waits for the writes before it.

        Returns False when somebody else holds the database just now: it is owed then.
        """
        try:
            _result(self._writer.submit(self._scrub))
        except (RuntimeError, NotSaved):
            self.owes_scrub = True
        return not self.owes_scrub

    def close(self) -> None:
        """Finishes the writes that wait, then lets go of the database."""
        self._writer.shutdown()
        self._engine.dispose()

    def _scrub(self) -> None:
        try:
            scrub(self._engine)
        except sqlite3.OperationalError as error:
            raise NotSaved(_(BUSY)) from error
        self.owes_scrub = False

    def _commit(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._engine.connect().execution_options(writes=True) as connection, connection.begin():
                done = work(connection)
            self.owes_scrub = True
            return done
        except OperationalError as error:
            sentence = _sentence(error)
            if sentence is None:
                raise
            raise (Busy if sentence == BUSY else NotSaved)(_(sentence)) from error


def _sentence(error: OperationalError) -> str | None:
    """Returns the sentence for the person who waits; None when the error is ours."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is None:  # a database server: away or restarting
        return BUSY
    if code & 0xFF in NO_ROOM:
        return FULL
    return BUSY if code & 0xFF in HELD else None


def _result(future: Future[T]) -> T:
    try:
        return future.result(PATIENCE_S)
    except WaitedTooLong:
        if future.cancel():
            raise Busy(_(BUSY)) from None
        return future.result()  # its turn has come: the database answers within its own timeout
