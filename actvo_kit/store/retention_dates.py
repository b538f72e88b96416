"""Stores until when a room's personal data are kept: a date on the room's row, and the deletion when it has come."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from actvo_kit.store import invitations, notes, people, progress, reveals, rooms
from actvo_kit.store.tables import room

__all__ = ["Keeping", "delete_people", "of_room", "write"]


class Keeping(NamedTuple):
    """The room's dates: kept for `keep_days` after `ended_at`; `deleted_at` says that it is over."""

    keep_days: int
    ended_at: datetime | None
    delete_after: datetime | None
    deleted_at: datetime | None


OF_ROOM = select(*(room.c[name] for name in Keeping._fields)).where(room.c.id == bindparam("which"))
"""The statement, made once, as every screen asks: making it takes longer than running it."""


def of_room(connection: Connection, room_id: str) -> Keeping:
    """Returns the room's dates."""
    return Keeping(*connection.execute(OF_ROOM, {"which": room_id}).one())


def write(connection: Connection, room_id: str, keeping: Keeping) -> None:
    """Stores the room's dates."""
    connection.execute(update(room).where(room.c.id == room_id).values(**keeping._asdict()))


def delete_people(connection: Connection, room_id: str) -> None:
    """Deletes everything of people: who they are, what they wrote, who was expected, and pictures made of them."""
    people.remove(connection, room_id)
    invitations.remove(connection, room_id)
    reveals.remove(connection, room_id)
    notes.remove(connection, room_id)
    progress.remove(connection, room_id)
    rooms.keep_triads(connection, room_id, ())
