"""What a room reads often, read once: answered from memory while the tables that it was read from are as they were.

Two worlds that were one have most tables alike, so what is read in one is known in the other. It is exact: the state of
a table is everything ever written to it, and a read is known by the states of all the tables it named.
"""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from itertools import count
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

from actvo_kit.store import invitations, people, progress, retention_dates, reveals, rooms
from actvo_kit.store.tables import metadata

__all__ = ["Memory", "States"]

TABLES = frozenset(metadata.tables)
ONE_TABLE = re.compile(r"(?:INSERT INTO|UPDATE|DELETE FROM(?! person| room)) (\w+)(?!.*SELECT)", re.DOTALL)
"""What touches no other table; with a person or a room, rows of others go."""
READS: tuple[Callable[..., Any], ...] = (
    invitations.managers, invitations.names, retention_dates.of_room, people.everybody, people.name_of, people.names,
    people.stuck_of, progress.of_room, reveals.attempts, reveals.drawn, reveals.picture_of, rooms.flow, rooms.opened_at,
    rooms.triads, rooms.workshop,
)  # fmt: skip
"""Nobody changes what these return."""

States = dict[str, int]
"""The number of each table's state."""


Known = dict[tuple[str, ...], dict[tuple[int | None, ...], Any]]
"""What a read found, by the tables it named and their states."""


class Memory:
    """Of all stores that take part."""

    def __init__(self) -> None:
        self._numbers, self._states = count(), dict[Any, int]()
        self._known: dict[Any, Known] = {}
        self._named: dict[str, frozenset[str]] = {}
        self._reading: list[set[str]] = []

    def forget(self) -> None:
        """Everything that was read and written."""
        self._known.clear()
        self._states.clear()

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Whatever reads, asks here first."""
        with pytest.MonkeyPatch.context() as patch:
            for read in READS:
                patch.setattr(sys.modules[read.__module__], read.__name__, self._asked_first(read))
            yield

    def follow(self, engine: Engine, states: States) -> None:
        """From now on what `engine` writes is in `states`."""
        uncommitted: list[str] = []

        def executes(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
            for reading in self._reading:
                reading.update(self._names(statement))
            if not statement.startswith(("SELECT", "BEGIN")):
                uncommitted.append(statement)
                alone = ONE_TABLE.match(statement)
                self._move(states, frozenset({alone[1]}) if alone else TABLES, (statement, tuple(parameters)))

        def undoes(_connection: Any) -> None:
            if uncommitted:
                self._move(states, TABLES, object())
                uncommitted.clear()

        event.listen(engine, "before_cursor_execute", executes)
        event.listen(engine, "commit", lambda _connection: uncommitted.clear())
        event.listen(engine, "rollback", undoes)
        engine.update_execution_options(states=states)

    def knows(self, known: Known, states: States) -> tuple[Any] | None:
        """What was found when everything was as it is now."""
        for tables, by_states in known.items():
            now = tuple(map(states.get, tables))
            if now in by_states:
                for reading in self._reading:
                    reading.update(tables)
                return (by_states[now],)
        return None

    def _move(self, states: States, tables: frozenset[str], by: Any) -> None:
        before = tuple(states.get(one) for one in sorted(tables))
        after = self._states.setdefault((before, by), next(self._numbers))
        states.update(dict.fromkeys(tables, after))

    def _names(self, statement: str) -> frozenset[str]:
        """The tables in a statement, and no column of the same name."""
        if statement not in self._named:
            self._named[statement] = TABLES & set(re.findall(r"(?<!\.)\b\w+", statement))
        return self._named[statement]

    def _asked_first(self, read: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(read)
        def asked(connection: Connection, *args: Any) -> Any:
            states: States = connection.get_execution_options()["states"]
            known = self._known.setdefault((read, args), {})
            if (found := self.knows(known, states)) is not None:
                return found[0]
            self._reading.append(names := set())
            try:
                fresh = read(connection, *args)
            finally:
                self._reading.pop()
            tables = tuple(sorted(names))
            known.setdefault(tables, {})[tuple(map(states.get, tables))] = fresh
            return fresh

        return asked
