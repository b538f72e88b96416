"""People of a room: a random id and a name. What opens their place is in `ways`."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from actvo_kit.store.tables import person, way

__all__ = [
    "Attendee", "Newcomer", "add", "everybody", "joined_at", "keep_for", "kept_for", "mark_manager", "mark_stuck",
    "name_of", "names", "remove", "stuck_of",
]  # fmt: skip


class Newcomer(NamedTuple):
    """A person as they come in. `name_key` is the name in comparable form, unique in the room."""

    id: str
    name: str
    name_key: str
    joined_at: datetime


class Attendee(NamedTuple):
    """Somebody of the room. `here`: a browser holds their session."""

    id: str
    name: str
    manages: bool
    here: bool


def add(connection: Connection, room_id: str, newcomer: Newcomer) -> None:
    """A new person."""
    connection.execute(insert(person).values(room=room_id, **newcomer._asdict()))


def names(connection: Connection, room_id: str) -> tuple[str, ...]:
    """Everybody who joined, in alphabetical order: the order of joining tells nobody anything."""
    rows = connection.execute(select(person.c.name).where(person.c.room == room_id).order_by(person.c.name_key))
    return tuple(rows.scalars())


def everybody(connection: Connection, room_id: str) -> tuple[Attendee, ...]:
    """Everybody who joined, in alphabetical order."""
    session = (way.c.person == person.c.id) & (way.c.kind == "session")
    here = select(way.c.hash).where(session).exists().label("here")
    found = select(person.c.id, person.c.name, person.c.manages, here).where(person.c.room == room_id)
    rows = connection.execute(found.order_by(person.c.name_key))
    return tuple(Attendee(row.id, row.name, row.manages, bool(row.here)) for row in rows)


def name_of(connection: Connection, room_id: str, person_id: str) -> str | None:
    """The person's name; None when nobody in this room has the id."""
    found = select(person.c.name).where(person.c.room == room_id, person.c.id == person_id)
    return connection.execute(found).scalar()


def joined_at(connection: Connection, person_id: str) -> datetime | None:
    """When they came in; None when nobody has the id."""
    return connection.execute(select(person.c.joined_at).where(person.c.id == person_id)).scalar()


def mark_manager(connection: Connection, person_id: str, on: bool) -> None:
    """Whether this person manages somebody here."""
    connection.execute(update(person).where(person.c.id == person_id).values(manages=on))


def keep_for(connection: Connection, person_id: str, days: int | None) -> None:
    """For how many days after the room's end; None: as long as the room."""
    connection.execute(update(person).where(person.c.id == person_id).values(keep_days=days))


def kept_for(connection: Connection, room_id: str) -> dict[str, int]:
    """Everybody who chose so, with their days."""
    chose = select(person.c.id, person.c.keep_days).where(person.c.room == room_id, person.c.keep_days.is_not(None))
    return {str(row.id): int(row.keep_days) for row in connection.execute(chose)}


def mark_stuck(connection: Connection, person_id: str, slug: str | None) -> None:
    """The step this person says they are stuck in, or none."""
    connection.execute(update(person).where(person.c.id == person_id).values(stuck=slug))


def stuck_of(connection: Connection, person_id: str) -> str | None:
    """The step this person said they are stuck in."""
    return connection.execute(select(person.c.stuck).where(person.c.id == person_id)).scalar()


def remove(connection: Connection, room_id: str, person_id: str | None = None) -> None:
    """A person and, by the tables' rules, every row of theirs; everybody without an id."""
    whom = person.c.room == room_id
    if person_id is not None:
        whom &= person.c.id == person_id
    connection.execute(delete(person).where(whom))
