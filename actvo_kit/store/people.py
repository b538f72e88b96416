"""Stores the people of a room: a random id and a name. The keys to their places are in `credentials`."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from actvo_kit.store.tables import person, way

__all__ = [
    "Attendee", "Newcomer", "add", "everybody", "joined_at", "keep_for", "kept_for", "mark_manager", "mark_stuck",
    "name_of", "names", "remove", "stuck_of",
]  # fmt: skip


# Every save or every screen runs these, and making a statement takes longer than running it: each is made once.
IN_ROOM, THIS_ONE = person.c.room == bindparam("of_room"), person.c.id == bindparam("whose")
SESSION = select(way.c.hash).where(way.c.person == person.c.id, way.c.kind == "session").exists().label("here")
EVERYBODY = select(person.c.id, person.c.name, person.c.manages, SESSION).where(IN_ROOM).order_by(person.c.name_key)
NAMES = select(person.c.name).where(IN_ROOM).order_by(person.c.name_key)
NAME = select(person.c.name).where(IN_ROOM, THIS_ONE)
STUCK = select(person.c.stuck).where(THIS_ONE)


class Newcomer(NamedTuple):
    """A person as they come in. `name_key` is the name in comparable form, unique in the room."""

    id: str
    name: str
    name_key: str
    joined_at: datetime


class Attendee(NamedTuple):
    """A person of the room. `here`: a browser holds their session."""

    id: str
    name: str
    manages: bool
    here: bool


def add(connection: Connection, room_id: str, newcomer: Newcomer) -> None:
    """Adds a person."""
    connection.execute(insert(person), {"room": room_id, **newcomer._asdict()})


def names(connection: Connection, room_id: str) -> tuple[str, ...]:
    """Returns the names of everybody who joined, in alphabetical order: the order of joining tells nobody anything."""
    return tuple(connection.execute(NAMES, {"of_room": room_id}).scalars())


def everybody(connection: Connection, room_id: str) -> tuple[Attendee, ...]:
    """Returns everybody who joined, in alphabetical order."""
    rows = connection.execute(EVERYBODY, {"of_room": room_id})
    return tuple(Attendee(row.id, row.name, row.manages, bool(row.here)) for row in rows)


def name_of(connection: Connection, room_id: str, person_id: str) -> str | None:
    """Returns the person's name; None when nobody in this room has the id."""
    return connection.execute(NAME, {"of_room": room_id, "whose": person_id}).scalar()


def joined_at(connection: Connection, person_id: str) -> datetime | None:
    """Returns when they came in; None when nobody has the id."""
    return connection.execute(select(person.c.joined_at).where(person.c.id == person_id)).scalar()


def mark_manager(connection: Connection, person_id: str, on: bool) -> None:
    """Sets whether this person manages somebody here."""
    connection.execute(update(person).where(person.c.id == person_id).values(manages=on))


def keep_for(connection: Connection, person_id: str, days: int | None) -> None:
    """Sets for how many days after the room's end their data is kept; None: as long as the room."""
    connection.execute(update(person).where(person.c.id == person_id).values(keep_days=days))


def kept_for(connection: Connection, room_id: str) -> dict[str, int]:
    """Returns the days that people chose, by person id."""
    chose = select(person.c.id, person.c.keep_days).where(person.c.room == room_id, person.c.keep_days.is_not(None))
    return {str(row.id): int(row.keep_days) for row in connection.execute(chose)}


def mark_stuck(connection: Connection, person_id: str, slug: str | None) -> None:
    """Sets the step this person says they are stuck in, or none."""
    connection.execute(update(person).where(person.c.id == person_id).values(stuck=slug))


def stuck_of(connection: Connection, person_id: str) -> str | None:
    """Returns the step this person said they are stuck in, or None."""
    return connection.execute(STUCK, {"whose": person_id}).scalar()


def remove(connection: Connection, room_id: str, person_id: str | None = None) -> None:
    """Removes a person and, by the tables' rules, every row of theirs; everybody without an id."""
    whom = person.c.room == room_id
    if person_id is not None:
        whom &= person.c.id == person_id
    connection.execute(delete(person).where(whom))
