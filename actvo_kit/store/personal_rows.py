"""Reads every row of one person, as it is stored: whatever a table gets one day is in it, unless it is withheld
here.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, select

from actvo_kit.store import tables

__all__ = ["WITHHELD", "rows"]

WITHHELD = {
    "id": "a random number that ties rows together",
    "room": "the room itself",
    "person": "the person itself",
    "group_id": "a random number that ties people together who agreed on a day",
    "packet": "a random number that ties a link to what it opens",
    "share": "a random number that ties an event to what it happened to",
    "event": "the kind of an event and that number once more, so that each is written once",
    "name_key": "the name once more, in the form in which names are compared",
    "session_hash": "empty",
    "hash": "of something that opens the place, or a form; it is good for nothing else",
    "link_hash": "of something that opens the place; it is good for nothing else",
}
"""The columns that nobody takes along, and why."""


def rows(connection: Connection, person_id: str) -> dict[str, list[dict[str, Any]]]:
    """Returns the rows by the name of the table. What a newer or an older kit wrote is here as it was written."""
    owned = [tables.person, *(table for table in tables.metadata.sorted_tables if "person" in table.c)]
    return {table.name: _of(connection, table, person_id) for table in owned}


def _of(connection: Connection, table: Table, person_id: str) -> list[dict[str, Any]]:
    columns = [column for column in table.c if column.name not in WITHHELD]
    owner = table.c.id if table is tables.person else table.c.person
    result = connection.execute(select(*columns).where(owner == person_id))
    return [{name: _plain(value) for name, value in row._mapping.items()} for row in result]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
