"""Stores who agreed with whom on a day to tell how it went, and what each of them shows the others."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from actvo_kit.store.tables import person, promise

__all__ = ["Member", "add", "close", "leave", "member", "members", "open_groups", "reopen", "show"]


class Member(NamedTuple):
    """One person's row. Those with the same `group_id` see each other's names and what is `shown`."""

    person: str
    group_id: str
    meets_at: str
    shown: tuple[str, ...]
    joined_at: datetime
    open_until: datetime | None


def add(connection: Connection, new: Member) -> None:
    """Adds a person to a group; the table takes each person once."""
    connection.execute(insert(promise), new._asdict() | {"shown": list(new.shown)})


def member(connection: Connection, person_id: str) -> Member | None:
    """Returns the person's row, or None."""
    row = connection.execute(select(promise).where(promise.c.person == person_id)).one_or_none()
    return Member(**row._mapping) if row else None


def members(connection: Connection, group_id: str) -> tuple[tuple[str, Member], ...]:
    """Returns the people of a group by name, in the order in which they came."""
    query = select(person.c.name, promise).join(person, person.c.id == promise.c.person)
    of_group = query.where(promise.c.group_id == group_id)
    rows = connection.execute(of_group.order_by(promise.c.joined_at, promise.c.person))
    return tuple((row.name, Member(**{name: row._mapping[name] for name in Member._fields})) for row in rows)


def open_groups(connection: Connection, room_id: str, now: datetime) -> tuple[str, ...]:
    """Returns the groups of a room that take somebody in now."""
    query = select(promise.c.group_id, promise.c.open_until).join(person, person.c.id == promise.c.person)
    rows = connection.execute(query.where(person.c.room == room_id, promise.c.open_until.is_not(None)))
    return tuple(dict.fromkeys(row.group_id for row in rows if row.open_until > now))


def close(connection: Connection, group_id: str) -> None:
    """Lets nobody else in."""
    connection.execute(update(promise).where(promise.c.group_id == group_id).values(open_until=None))


def reopen(connection: Connection, group_id: str, new_id: str, until: datetime) -> None:
    """Lets somebody in again, under another id: what opened the group before opens nothing."""
    values = {"group_id": new_id, "open_until": until}
    connection.execute(update(promise).where(promise.c.group_id == group_id).values(values))


def show(connection: Connection, person_id: str, shown: Collection[str]) -> None:
    """Sets what the person shows the others."""
    connection.execute(update(promise).where(promise.c.person == person_id).values(shown=list(shown)))


def leave(connection: Connection, person_id: str) -> None:
    """Takes the person out, with what they showed; after that the group lets nobody else in."""
    own = member(connection, person_id)
    if own is not None:
        connection.execute(delete(promise).where(promise.c.person == person_id))
        close(connection, own.group_id)
