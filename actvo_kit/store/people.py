"""People of a room: a random id and a name. What opens their place is in `ways`."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from actvo_kit.store.tables import person

__all__ = ["Newcomer", "add", "joined_at", "name_of", "names", "remove"]


class Newcomer(NamedTuple):
    """A person as they come in. `name_key` is the name in comparable form, unique in the room."""

    id: str
    name: str
    name_key: str
    joined_at: datetime


def add(connection: Connection, room_id: str, newcomer: Newcomer) -> None:
    """A new person."""
    connection.execute(insert(person).values(room=room_id, **newcomer._asdict()))


def names(connection: Connection, room_id: str) -> tuple[str, ...]:
    """Everybody who joined, in alphabetical order: the order of joining tells nobody anything."""
    rows = connection.execute(select(person.c.name).where(person.c.room == room_id).order_by(person.c.name_key))
    return tuple(rows.scalars())


def name_of(connection: Connection, room_id: str, person_id: str) -> str | None:
    """The person's name; None when nobody in this room has the id."""
    found = select(person.c.name).where(person.c.room == room_id, person.c.id == person_id)
    return connection.execute(found).scalar()


def joined_at(connection: Connection, person_id: str) -> datetime | None:
    """When they came in; None when nobody has the id."""
    return connection.execute(select(person.c.joined_at).where(person.c.id == person_id)).scalar()


def remove(connection: Connection, room_id: str, person_id: str | None = None) -> None:
    """A person and, by the tables' rules, every row of theirs; everybody without an id."""
    whom = person.c.room == room_id
    if person_id is not None:
        whom &= person.c.id == person_id
    connection.execute(delete(person).where(whom))
