"""Stores versions of what people share: a row is added, withdrawn and removed, and its content never changes."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, update

from actvo_kit.model.sent_packet import Content, Packet
from actvo_kit.store.tables import packet, person

__all__ = ["Choice", "Version", "add", "freeze", "newest", "of_person", "read", "remove", "remove_expired", "withdraw"]


class Choice(NamedTuple):
    """What somebody ticked, which words they took out, and for how many days it is open."""

    parts: tuple[str, ...]
    without: tuple[str, ...]
    days: int


class Version(NamedTuple):
    """A version, with what stands beside it. `choice` is there until it is sent."""

    packet: Packet
    choice: Choice | None = None
    withdrawn_at: datetime | None = None


def add(connection: Connection, version: Version) -> None:
    """Adds a version."""
    fields = version.packet.model_dump(mode="python", include={"id", "version", "created_at", "expires_at"})
    new = version.packet
    row = fields | {"person": new.owner, "content": new.content.plain(), "sha256": new.hash}
    choice = version.choice._asdict() if version.choice else None
    connection.execute(insert(packet), row | {"choice": choice, "withdrawn_at": version.withdrawn_at})


def of_person(connection: Connection, person_id: str) -> tuple[Version, ...]:
    """Returns the person's versions, oldest first."""
    rows = connection.execute(select(packet).where(packet.c.person == person_id).order_by(packet.c.version))
    return tuple(_version(row) for row in rows)


def read(connection: Connection, packet_id: str) -> Version | None:
    """Returns the version with this id, or None."""
    row = connection.execute(select(packet).where(packet.c.id == packet_id)).one_or_none()
    return _version(row) if row else None


def newest(connection: Connection, person_id: str) -> int:
    """Returns the highest number of a version that was ever sent and is still here; 0 before the first."""
    query = select(func.max(packet.c.version)).where(packet.c.person == person_id, packet.c.choice.is_(None))
    return connection.execute(query).scalar() or 0


def freeze(connection: Connection, packet_id: str) -> None:
    """Forgets what was ticked and taken out: it is sent."""
    connection.execute(update(packet).where(packet.c.id == packet_id).values(choice=None))


def withdraw(connection: Connection, packet_id: str, now: datetime) -> None:
    """Marks a version as withdrawn."""
    standing = (packet.c.id == packet_id) & packet.c.withdrawn_at.is_(None)
    connection.execute(update(packet).where(standing).values(withdrawn_at=now))


def remove(connection: Connection, packet_ids: Iterable[str]) -> None:
    """Removes versions, with their grants."""
    connection.execute(delete(packet).where(packet.c.id.in_(list(packet_ids))))


def remove_expired(connection: Connection, room_id: str, before: datetime) -> bool:
    """Removes the versions of a room that expired before this moment, with their grants; returns whether there were
    any.
    """
    people = select(person.c.id).where(person.c.room == room_id)
    rows = connection.execute(select(packet.c.id, packet.c.expires_at).where(packet.c.person.in_(people))).all()
    old = [row.id for row in rows if row.expires_at < before]
    remove(connection, old)
    return bool(old)


def _version(row: Any) -> Version:
    content = Content.read(row.content)
    version = Packet(
        id=row.id, version=row.version, owner=row.person, content=content, hash=row.sha256,
        created_at=row.created_at, expires_at=row.expires_at,
    )  # fmt: skip
    choice = (
        Choice(tuple(row.choice["parts"]), tuple(row.choice["without"]), row.choice["days"]) if row.choice else None
    )
    return Version(version, choice, row.withdrawn_at)
