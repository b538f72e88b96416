"""Stores the links that a person sends to colleagues, as hashes, and the one reply that each of them may bring."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from actvo_kit.store.tables import colleague_link, colleague_reply, person

__all__ = ["Link", "Reply", "add_link", "add_reply", "has_replied", "link_of", "links", "remove_link", "replies"]


class Link(NamedTuple):
    """A link of one person; its token is only with whoever it was sent to."""

    id: str
    person: str
    hash: str
    made_at: datetime


class Reply(NamedTuple):
    """What came back by the link with this `id`: ids of strengths, and an example or None."""

    id: str
    picks: tuple[str, ...]
    example: str | None
    received_at: datetime


def add_link(connection: Connection, new: Link) -> None:
    """Adds a link."""
    connection.execute(insert(colleague_link), new._asdict())


def links(connection: Connection, person_id: str) -> tuple[Link, ...]:
    """Returns the person's links, oldest first."""
    query = select(colleague_link).where(colleague_link.c.person == person_id)
    rows = connection.execute(query.order_by(colleague_link.c.made_at, colleague_link.c.id))
    return tuple(Link(*row) for row in rows)


def link_of(connection: Connection, room_id: str, hashed: str) -> Link | None:
    """Returns the link of somebody in this room with that hash, or None."""
    query = select(colleague_link).join(person, person.c.id == colleague_link.c.person)
    row = connection.execute(query.where(person.c.room == room_id, colleague_link.c.hash == hashed)).one_or_none()
    return Link(*row) if row else None


def remove_link(connection: Connection, person_id: str, link_id: str) -> bool:
    """Removes a link of the person, with the reply to it; returns whether there was one."""
    theirs = (colleague_link.c.id == link_id) & (colleague_link.c.person == person_id)
    return bool(connection.execute(delete(colleague_link).where(theirs)).rowcount)


def has_replied(connection: Connection, link_id: str) -> bool:
    """Returns whether a reply came by this link."""
    return connection.execute(select(colleague_reply.c.id).where(colleague_reply.c.id == link_id)).first() is not None


def add_reply(connection: Connection, person_id: str, reply: Reply) -> None:
    """Adds the reply of a link; the table takes no second one."""
    row = reply._asdict() | {"person": person_id, "picks": list(reply.picks)}
    connection.execute(insert(colleague_reply), row)


def replies(connection: Connection, person_id: str) -> tuple[Reply, ...]:
    """Returns what came back to the person, oldest first."""
    query = select(*(colleague_reply.c[name] for name in Reply._fields)).where(colleague_reply.c.person == person_id)
    rows = connection.execute(query.order_by(colleague_reply.c.received_at, colleague_reply.c.id))
    return tuple(Reply(row.id, tuple(row.picks), row.example, row.received_at) for row in rows)
