"""Removes everything of one person from the tables. The disk is cleaned by the store's `scrub`, after COMMIT."""

from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import people, progress, promises, rooms
from actvo_kit.store.engine import Connection

__all__ = ["erase"]


def erase(connection: Connection, context: RoomContext, person_id: str) -> None:
    """Deletes a person's rows. The room's numbers stay as they were: a name goes from the list, and nothing else moves
    with it.

    What the roster says of others stays too: a deletion never changes who has a manager.
    """
    groups = rooms.triads(connection, context.id)
    rooms.keep_triads(
        connection, context.id, tuple(tuple(member for member in group if member != person_id) for group in groups)
    )
    promises.leave(connection, person_id)
    progress.leave(connection, context.id, person_id)
    people.remove(connection, context.id, person_id)
