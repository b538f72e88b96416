"""Everything of one person out of the tables. The disk is cleaned by the store's `scrub`, after COMMIT."""

from sqlalchemy import Connection

from actvo_kit.room import names
from actvo_kit.room.ground import Ground
from actvo_kit.store import invitations, people, progress, rooms

__all__ = ["erase"]


def erase(connection: Connection, ground: Ground, person_id: str) -> None:
    """The room's numbers stay as they were: a name goes from the list, and nothing else moves with it."""
    name = names.key(people.name_of(connection, ground.id, person_id) or "")
    for line in invitations.of_room(connection, ground.id):
        if line.manager and names.key(line.manager) == name:
            invitations.declare(connection, line.id, None)
    groups = rooms.triads(connection, ground.id)
    rooms.keep_triads(connection, ground.id, tuple(tuple(one for one in group if one != person_id) for group in groups))
    progress.leave(connection, ground.id, person_id)
    people.remove(connection, ground.id, person_id)
