"""What opens a person's place: a browser's session, a link of their own, a one-time code. Only hashes are here.

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
"""Browsers of one person at once; with an eleventh the oldest is forgotten."""


# Every save and everybody who comes in asks these, and making a statement takes longer than running it.
HERE = (person.c.room == bindparam("of_room")) & (way.c.kind == bindparam("of")) & (way.c.hash == bindparam("hashed"))
OPENS = select(person.c.id).join(way, way.c.person == person.c.id).where(HERE)
SESSIONS = (way.c.person == bindparam("whose")) & (way.c.kind == "session")
NEWEST_FIRST = select(way.c.hash).where(SESSIONS).order_by(way.c.made_at.desc())


class Way(NamedTuple):
    """One way in; for ever without `until`."""

    hash: str
    person: str
    kind: Kind
    made_at: datetime
    until: datetime | None = None


def add(connection: Connection, new: Way) -> None:
    """One more way in. A new link or code stands in place of the one before; sessions stand beside each other."""
    if new.kind == "session":
        newest_first = connection.execute(NEWEST_FIRST, {"whose": new.person}).scalars().all()
        for oldest in newest_first[MOST_SESSIONS - 1 :]:
            remove(connection, oldest)
    else:
        remove_kind(connection, new.person, new.kind)
    connection.execute(insert(way), new._asdict())


def opens(connection: Connection, room_id: str, kind: Kind, hashed: str) -> str | None:
    """Whose place it opens."""
    return connection.execute(OPENS, {"of_room": room_id, "of": kind, "hashed": hashed}).scalar()


def of_code(connection: Connection, room_id: str, hashed: str, now: datetime, kind: Kind = "code") -> str | None:
    """Whose place a code opens, until its time is over."""
    until = connection.execute(select(way.c.until).where(way.c.hash == hashed, way.c.kind == kind)).scalar()
    return opens(connection, room_id, kind, hashed) if until is None or now <= until else None


def take(connection: Connection, room_id: str, hashed: str, now: datetime, kind: Kind = "code") -> str | None:
    """The same, once: the code is gone afterwards in every case."""
    found = of_code(connection, room_id, hashed, now, kind)
    connection.execute(delete(way).where(way.c.hash == hashed, way.c.kind == kind))
    return found


def count(connection: Connection, person_id: str, kind: Kind) -> int:
    """How many of this kind the person has."""
    found = select(func.count()).select_from(way).where(way.c.person == person_id, way.c.kind == kind)
    return int(connection.execute(found).scalar_one())


def made_at(connection: Connection, person_id: str, kind: Kind) -> datetime | None:
    """When the one of this kind was made."""
    found = select(way.c.made_at).where(way.c.person == person_id, way.c.kind == kind)
    return connection.execute(found).scalar()


def marks(connection: Connection, room_id: str) -> dict[str, str]:
    """The mark of everybody who has one, by the person's id."""
    found = select(way.c.person, way.c.hash).join(person, way.c.person == person.c.id)
    rows = connection.execute(found.where(person.c.room == room_id, way.c.kind == "mark"))
    return {str(row.person): str(row.hash) for row in rows}


def remove(connection: Connection, hashed: str) -> None:
    """It opens nothing any more; the person's answers stay."""
    connection.execute(delete(way).where(way.c.hash == hashed))


def remove_kind(connection: Connection, person_id: str, kind: Kind, but: str = "") -> None:
    """Every way of this kind that the person has, except the one with the hash `but`."""
    connection.execute(delete(way).where(way.c.person == person_id, way.c.kind == kind, way.c.hash != but))
