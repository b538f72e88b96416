"""Stores the room's own row: which workshop, and where its flow is."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from actvo_kit.model.flow import Flow
from actvo_kit.store.tables import room

__all__ = [
    "add", "begin_watch", "flow", "keep_named", "keep_triads", "move", "named", "opened_at", "remove", "triads",
    "watch", "workshop",
]  # fmt: skip


# Every save or page asks these, and making a statement takes longer than running it: each is made once.
FLOW, TRIADS = (select(column).where(room.c.id == bindparam("which")) for column in (room.c.flow, room.c.triads))


def add(connection: Connection, room_id: str, workshop_id: str, now: datetime) -> None:
    """Adds a room, waiting."""
    connection.execute(insert(room).values(id=room_id, workshop=workshop_id, flow=Flow().plain(), created_at=now))


def opened_at(connection: Connection, room_id: str) -> datetime:
    """Returns when the room was made."""
    opened: datetime = connection.execute(select(room.c.created_at).where(room.c.id == room_id)).scalar_one()
    return opened


def workshop(connection: Connection, room_id: str) -> str | None:
    """Returns the id of the room's workshop; None when there is no such room."""
    return connection.execute(select(room.c.workshop).where(room.c.id == room_id)).scalar()


def named(connection: Connection, room_id: str) -> Mapping[str, Sequence[str]] | None:
    """Returns the ids that packs of the room ever had, by kind; None when nobody noted them."""
    ids: Mapping[str, Sequence[str]] | None = connection.execute(
        select(room.c.named).where(room.c.id == room_id)
    ).scalar_one()
    return ids


def keep_named(connection: Connection, room_id: str, ids: Mapping[str, Sequence[str]]) -> None:
    """Stores these ids instead."""
    connection.execute(update(room).where(room.c.id == room_id).values(named=ids))


def flow(connection: Connection, room_id: str) -> Flow:
    """Returns where the room is."""
    return Flow.read(connection.execute(FLOW, {"which": room_id}).scalar_one())


def move(connection: Connection, room_id: str, step: Callable[[Flow], Flow]) -> bool:
    """Puts `step(flow)` in the flow's place; returns whether that changed anything."""
    before = flow(connection, room_id)
    after = step(before)
    if after != before:
        connection.execute(update(room).where(room.c.id == room_id).values(flow=after.plain()))
    return after != before


def triads(connection: Connection, room_id: str) -> tuple[tuple[str, ...], ...]:
    """Returns the groups who talk with each other, as person ids."""
    groups = connection.execute(TRIADS, {"which": room_id}).scalar_one()
    return tuple(tuple(group) for group in groups)


def keep_triads(connection: Connection, room_id: str, groups: tuple[tuple[str, ...], ...]) -> None:
    """Stores new groups in place of the old."""
    connection.execute(update(room).where(room.c.id == room_id).values(triads=[list(group) for group in groups]))


def remove(connection: Connection, room_id: str) -> None:
    """Removes the room, and by the tables' rules everything in it."""
    connection.execute(delete(room).where(room.c.id == room_id))


def watch(connection: Connection, room_id: str) -> str:
    """Returns the watch whose consoles are signed in. Empty until the first change."""
    return connection.execute(select(room.c.watch).where(room.c.id == room_id)).scalar_one() or ""


def begin_watch(connection: Connection, room_id: str, new: str) -> None:
    """Begins a new watch, which signs out the consoles of the one before."""
    connection.execute(update(room).where(room.c.id == room_id).values(watch=new))
