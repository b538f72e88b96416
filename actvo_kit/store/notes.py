"""Stores the facilitator's notes: to everybody, or to one person."""

import secrets
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, or_, select

from actvo_kit.model.room_views import Note
from actvo_kit.store.tables import note

__all__ = ["add", "of_person", "remove", "to_everybody"]

NEWEST = 5
FOR_THEM = or_(note.c.person.is_(None), note.c.person == bindparam("whose"))
OF_PERSON = select(note).where(note.c.room == bindparam("of_room"), FOR_THEM).order_by(note.c.at.desc()).limit(NEWEST)
"""The statement, made once, as every page asks: making it takes longer than running it."""


def add(connection: Connection, room_id: str, person_id: str | None, text: str, now: datetime) -> None:
    """Adds a note; for everybody when `person_id` is None."""
    row = {"id": secrets.token_urlsafe(9), "room": room_id, "person": person_id, "text": text, "at": now}
    connection.execute(insert(note).values(row))


def of_person(connection: Connection, room_id: str, person_id: str) -> tuple[Note, ...]:
    """Returns the newest notes for one person, newest first."""
    rows = connection.execute(OF_PERSON, {"of_room": room_id, "whose": person_id})
    return tuple(Note(id=row.id, text=row.text, at=row.at, mine=row.person is not None) for row in rows)


def to_everybody(connection: Connection, room_id: str) -> list[dict[str, str]]:
    """Returns all notes to the whole room, newest first, as plain data."""
    query = select(note.c.text, note.c.at).where(note.c.room == room_id, note.c.person.is_(None))
    return [
        {"text": row.text, "at": row.at.isoformat()} for row in connection.execute(query.order_by(note.c.at.desc()))
    ]


def remove(connection: Connection, room_id: str) -> None:
    """Removes every note of the room."""
    connection.execute(delete(note).where(note.c.room == room_id))
