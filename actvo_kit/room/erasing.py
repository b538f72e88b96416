"""Everything of one person out of the tables. The disk is cleaned by the store's `scrub`, after COMMIT."""

import secrets

from sqlalchemy import Connection

from actvo_kit.room import names
from actvo_kit.room.ground import Ground
from actvo_kit.store import invitations, people, reveals

__all__ = ["erase"]


def erase(connection: Connection, ground: Ground, person_id: str) -> None:
    """Who reads the room's numbers later finds that somebody is gone, not who."""
    name = names.key(people.name_of(connection, ground.id, person_id) or "")
    for line in invitations.of_room(connection, ground.id):
        if line.manager and names.key(line.manager) == name:
            invitations.declare(connection, line.id, None)
    reveals.forget(connection, ground.id, person_id, f"gone {secrets.token_hex(8)}")
    people.remove(connection, ground.id, person_id)
