"""People of a room: a random id, a name, and the hash of the session their browser holds."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, insert, select, update

from actvo_kit.store.tables import person

__all__ = ["Newcomer", "add", "forget_session", "name_of", "names", "of_session"]


class Newcomer(NamedTuple):
    """A person as they come in. `name_key` is the name in comparable form, unique in the room."""

    id: str
    name: str
    name_key: str
    session_hash: str
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


def of_session(connection: Connection, room_id: str, session: str) -> str | None:
    """Whose session this is."""
    found = select(person.c.id).where(person.c.room == room_id, person.c.session_hash == session)
    return connection.execute(found).scalar()


def forget_session(connection: Connection, room_id: str, session: str) -> None:
    """The session opens nothing any more; the person's answers stay."""
    mine = (person.c.room == room_id) & (person.c.session_hash == session)
    connection.execute(update(person).where(mine).values(session_hash=None))
