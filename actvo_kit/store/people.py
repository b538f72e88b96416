"""People of a room: a random id, a name, and the hash of the session their browser holds."""

from collections import Counter
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, insert, select, update

from actvo_kit.store.tables import person

__all__ = [
    "Attendee", "Newcomer", "add", "everybody", "forget_session", "mark_manager", "mark_stuck", "name_of", "names",
    "of_session", "stuck", "stuck_of",
]  # fmt: skip


class Newcomer(NamedTuple):
    """A person as they come in. `name_key` is the name in comparable form, unique in the room."""

    id: str
    name: str
    name_key: str
    session_hash: str
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
    found = select(person).where(person.c.room == room_id).order_by(person.c.name_key)
    rows = connection.execute(found)
    return tuple(Attendee(row.id, row.name, row.manages, row.session_hash is not None) for row in rows)


def name_of(connection: Connection, room_id: str, person_id: str) -> str | None:
    """The person's name; None when nobody in this room has the id."""
    found = select(person.c.name).where(person.c.room == room_id, person.c.id == person_id)
    return connection.execute(found).scalar()


def of_session(connection: Connection, room_id: str, session: str) -> str | None:
    """Whose session this is."""
    found = select(person.c.id).where(person.c.room == room_id, person.c.session_hash == session)
    return connection.execute(found).scalar()


def forget_session(connection: Connection, room_id: str, session: str) -> None:
    """The session opens nothing any more; the person's answers stay."""
    mine = (person.c.room == room_id) & (person.c.session_hash == session)
    connection.execute(update(person).where(mine).values(session_hash=None))


def mark_manager(connection: Connection, person_id: str, on: bool) -> None:
    """Whether this person manages somebody here."""
    connection.execute(update(person).where(person.c.id == person_id).values(manages=on))


def mark_stuck(connection: Connection, person_id: str, slug: str | None) -> None:
    """The step this person says they are stuck in, or none."""
    connection.execute(update(person).where(person.c.id == person_id).values(stuck=slug))


def stuck_of(connection: Connection, person_id: str) -> str | None:
    """The step this person said they are stuck in."""
    return connection.execute(select(person.c.stuck).where(person.c.id == person_id)).scalar()


def stuck(connection: Connection, room_id: str) -> Counter[str]:
    """How many said so, by step."""
    rows = connection.execute(
        select(person.c.stuck, func.count())
        .where(person.c.room == room_id, person.c.stuck.is_not(None))
        .group_by(person.c.stuck)
    )
    return Counter({str(slug): people for slug, people in rows})
