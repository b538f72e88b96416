"""Stores the keys to people's places, as hashes only: a browser's session, a link of their own, a one-time code.

A mark opens nothing by itself: it is what the person's own code is made of, once that was made anew. `let_in` is a
one-time code that the facilitator asked for, `was_let_in` says that it was used.
"""

from datetime import datetime
from typing import Literal, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from actvo_kit.store.tables import person, way

__all__ = ["Kind", "Way", "add", "count", "made_at", "marks", "of_code", "opens", "remove", "remove_kind", "take"]

Kind = Literal["session", "link", "code", "mark", "let_in", "was_let_in"]
MOST_SESSIONS = 10
"""The most browsers of one person at once; with an eleventh the oldest is forgotten."""


# Every save and everybody who comes in asks these, and making a statement takes longer than running it.
HERE = (person.c.room == bindparam("of_room")) & (way.c.kind == bindparam("of")) & (way.c.hash == bindparam("hashed"))
OPENS = select(person.c.id).join(way, way.c.person == person.c.id).where(HERE)
SESSIONS = (way.c.person == bindparam("whose")) & (way.c.kind == "session")
IN_ROOM = select(way.c.person, way.c.hash).join(person, way.c.person == person.c.id)
MARKS = IN_ROOM.where(person.c.room == bindparam("of_room"), way.c.kind == "mark")
NEWEST_FIRST = select(way.c.hash).where(SESSIONS).order_by(way.c.made_at.desc())


class Way(NamedTuple):
    """A key to a person's place; valid for ever without `until`."""

    hash: str
    person: str
    kind: Kind
    made_at: datetime
    until: datetime | None = None


def add(connection: Connection, new: Way) -> None:
    """Adds a key. A new link or code replaces the earlier one; sessions stand beside each other."""
    if new.kind == "session":
        newest_first = connection.execute(NEWEST_FIRST, {"whose": new.person}).scalars().all()
        for oldest in newest_first[MOST_SESSIONS - 1 :]:
            remove(connection, oldest)
    else:
        remove_kind(connection, new.person, new.kind)
    connection.execute(insert(way), new._asdict())


def opens(connection: Connection, room_id: str, kind: Kind, hashed: str) -> str | None:
    """Returns the id of the person whose place a key opens, or None."""
    return connection.execute(OPENS, {"of_room": room_id, "of": kind, "hashed": hashed}).scalar()


def of_code(connection: Connection, room_id: str, hashed: str, now: datetime, kind: Kind = "code") -> str | None:
    """Returns the id of the person whose place a code opens, until its time is over; else None."""
    until = connection.execute(select(way.c.until).where(way.c.hash == hashed, way.c.kind == kind)).scalar()
    return opens(connection, room_id, kind, hashed) if until is None or now <= until else None


def take(connection: Connection, room_id: str, hashed: str, now: datetime, kind: Kind = "code") -> str | None:
    """Returns the same, once: the code is removed in every case."""
    person_id = of_code(connection, room_id, hashed, now, kind)
    connection.execute(delete(way).where(way.c.hash == hashed, way.c.kind == kind))
    return person_id


def count(connection: Connection, person_id: str, kind: Kind) -> int:
    """Counts the person's keys of this kind."""
    query = select(func.count()).select_from(way).where(way.c.person == person_id, way.c.kind == kind)
    return int(connection.execute(query).scalar_one())


def made_at(connection: Connection, person_id: str, kind: Kind) -> datetime | None:
    """Returns when the person's key of this kind was made, or None."""
    query = select(way.c.made_at).where(way.c.person == person_id, way.c.kind == kind)
    return connection.execute(query).scalar()


def marks(connection: Connection, room_id: str) -> dict[str, str]:
    """Returns the mark of everybody who has one, by the person's id."""
    rows = connection.execute(MARKS, {"of_room": room_id})
    return {str(row.person): str(row.hash) for row in rows}


def remove(connection: Connection, hashed: str) -> None:
    """Removes a key; the person's answers stay."""
    connection.execute(delete(way).where(way.c.hash == hashed))


def remove_kind(connection: Connection, person_id: str, kind: Kind, but: str = "") -> None:
    """Removes the person's keys of this kind, except the one with the hash `but`."""
    connection.execute(delete(way).where(way.c.person == person_id, way.c.kind == kind, way.c.hash != but))
