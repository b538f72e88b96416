"""Pictures the room was shown, frozen, each with what the next reveal of it is compared with."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from actvo_kit.model.room import GroupPicture
from actvo_kit.store.tables import reveal

__all__ = ["Revealed", "forget", "keep", "last", "remove"]


class Revealed(NamedTuple):
    """A picture as it was shown, and its snapshot, which no view ever holds."""

    picture: GroupPicture
    snapshot: Any


def last(connection: Connection, room_id: str, item: str) -> Revealed | None:
    """The last reveal of an item."""
    found = connection.execute(select(reveal).where(reveal.c.room == room_id, reveal.c.item == item)).one_or_none()
    return Revealed(GroupPicture.read(found.shown), found.snapshot) if found else None


def keep(connection: Connection, room_id: str, item: str, revealed: Revealed, now: datetime) -> None:
    """Writes a reveal in place of the item's last one."""
    connection.execute(delete(reveal).where(reveal.c.room == room_id, reveal.c.item == item))
    row = {"room": room_id, "item": item, "snapshot": revealed.snapshot, "shown": revealed.picture.plain()}
    connection.execute(insert(reveal).values(row | {"revealed_at": now}))


def forget(connection: Connection, room_id: str, person_id: str, instead: str) -> None:
    """Marks know the person as `instead` from now on: that somebody is gone still counts, who it was is not kept."""
    rows = connection.execute(select(reveal.c.item, reveal.c.snapshot).where(reveal.c.room == room_id)).all()
    for item, snapshot in rows:
        for mark in snapshot["marks"]:
            if person_id in mark["people"]:
                mark["people"][instead] = mark["people"].pop(person_id)
        mine = (reveal.c.room == room_id) & (reveal.c.item == item)
        connection.execute(update(reveal).where(mine).values(snapshot=snapshot))


def remove(connection: Connection, room_id: str) -> None:
    """Every picture of the room, and what they were compared with."""
    connection.execute(delete(reveal).where(reveal.c.room == room_id))
