"""Stores pictures the room was shown, each drawn once, and attempts that found too few answers. Never who stood
in one.
"""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from actvo_kit.model.room_views import GroupPicture
from actvo_kit.store.tables import attempt, reveal

__all__ = ["attempts", "drawn", "keep", "picture_of", "remove", "tried"]


def picture_of(connection: Connection, room_id: str, item: str) -> GroupPicture | None:
    """Returns the picture of an item, as it was drawn, or None."""
    shown = connection.execute(select(reveal.c.shown).where(reveal.c.room == room_id, reveal.c.item == item)).scalar()
    return GroupPicture.read(shown) if shown is not None else None


def drawn(connection: Connection, room_id: str) -> frozenset[str]:
    """Returns the items that have their picture."""
    return frozenset(connection.execute(select(reveal.c.item).where(reveal.c.room == room_id)).scalars())


def keep(connection: Connection, room_id: str, picture: GroupPicture, now: datetime) -> None:
    """Writes an item's one picture."""
    row = {"room": room_id, "item": picture.item, "shown": picture.plain(), "revealed_at": now}
    connection.execute(insert(reveal).values(row))


def attempts(connection: Connection, room_id: str) -> dict[str, int]:
    """Returns, by item, how many had moved on when its last attempt found too few answers."""
    rows = connection.execute(select(attempt.c.item, attempt.c.moved_on).where(attempt.c.room == room_id))
    return {str(item): int(moved_on) for item, moved_on in rows}


def tried(connection: Connection, room_id: str, item: str, moved_on: int) -> None:
    """Stores an attempt that found too few answers."""
    connection.execute(delete(attempt).where(attempt.c.room == room_id, attempt.c.item == item))
    connection.execute(insert(attempt).values(room=room_id, item=item, moved_on=moved_on))


def remove(connection: Connection, room_id: str) -> None:
    """Removes every picture of the room, and every attempt."""
    for table in (reveal, attempt):
        connection.execute(delete(table).where(table.c.room == room_id))
