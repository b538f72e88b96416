"""Stores who may read which version, until when. Of a link only its hash is here."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from actvo_kit.model.sent_packet import Grant
from actvo_kit.store.tables import packet, packet_grant

__all__ = ["add", "begin", "by_link", "due", "giver", "mark_opened", "of_person", "revoke", "revoke_all"]

COLUMNS = (*(packet_grant.c[name] for name in Grant.model_fields if name not in ("packet_id", "version")),
           packet_grant.c.packet.label("packet_id"), packet.c.version)  # fmt: skip
GRANTS = select(*COLUMNS).join(packet, packet.c.id == packet_grant.c.packet)


def add(connection: Connection, room_id: str, person_id: str, new: Grant, link_hash: str) -> None:
    """Adds a grant of this person."""
    row = new.model_dump(exclude={"packet_id", "version"}) | {"sections": list(new.sections), "packet": new.packet_id}
    connection.execute(insert(packet_grant), row | {"room": room_id, "person": person_id, "link_hash": link_hash})


def by_link(connection: Connection, room_id: str, link_hash: str) -> Grant | None:
    """Returns the grant in this room that a link opens, or None."""
    its = (packet_grant.c.room == room_id) & (packet_grant.c.link_hash == link_hash)
    row = connection.execute(GRANTS.where(its)).one_or_none()
    return _grant(row) if row else None


def of_person(connection: Connection, person_id: str) -> tuple[Grant, ...]:
    """Returns the grants that a person gave, oldest first."""
    query = GRANTS.where(packet_grant.c.person == person_id).order_by(packet_grant.c.start, packet_grant.c.id)
    return tuple(_grant(row) for row in connection.execute(query))


def due(connection: Connection, room_id: str, now: datetime) -> tuple[tuple[str, Grant], ...]:
    """Returns the grants whose start has come, each after the id of who gave it."""
    query = select(packet_grant.c.person, *COLUMNS).join(packet, packet.c.id == packet_grant.c.packet)
    rows = connection.execute(query.where(packet_grant.c.room == room_id))
    grants = ((row.person, _grant(row)) for row in rows)
    return tuple((person, grant) for person, grant in grants if grant.start <= now)


def giver(connection: Connection, grant_id: str) -> str:
    """Returns the id of the person who gave a grant."""
    return str(connection.execute(select(packet_grant.c.person).where(packet_grant.c.id == grant_id)).scalar_one())


def begin(connection: Connection, grant_id: str, start: datetime) -> None:
    """Sets when a grant begins."""
    connection.execute(update(packet_grant).where(packet_grant.c.id == grant_id).values(start=start))


def mark_opened(connection: Connection, grant_id: str, now: datetime) -> None:
    """Notes when it was first opened."""
    first = (packet_grant.c.id == grant_id) & packet_grant.c.opened_at.is_(None)
    connection.execute(update(packet_grant).where(first).values(opened_at=now))


def revoke(connection: Connection, grant_id: str, now: datetime) -> None:
    """Ends one grant."""
    alive = (packet_grant.c.id == grant_id) & packet_grant.c.revoked_at.is_(None)
    connection.execute(update(packet_grant).where(alive).values(revoked_at=now))


def revoke_all(connection: Connection, packet_id: str, now: datetime) -> None:
    """Ends every grant of a version."""
    alive = (packet_grant.c.packet == packet_id) & packet_grant.c.revoked_at.is_(None)
    connection.execute(update(packet_grant).where(alive).values(revoked_at=now))


def _grant(row: Any) -> Grant:
    fields = {name: getattr(row, name) for name in Grant.model_fields}
    return Grant(**fields | {"sections": tuple(row.sections)})
