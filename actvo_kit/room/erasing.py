"""Everything of one person out of the tables. The disk is cleaned by the store's `scrub`, after COMMIT."""

from sqlalchemy import Connection

from actvo_kit.room.ground import Ground
from actvo_kit.store import people, progress, rooms

__all__ = ["erase"]


def erase(connection: Connection, ground: Ground, person_id: str) -> None:
    """The room's numbers stay as they were: a name goes from the list, and nothing else moves with it.

    What the roster says of others stays too: a deletion never changes who has a manager.
    """
    groups = rooms.triads(connection, ground.id)
    rooms.keep_triads(connection, ground.id, tuple(tuple(one for one in group if one != person_id) for group in groups))
    progress.leave(connection, ground.id, person_id)
    people.remove(connection, ground.id, person_id)
