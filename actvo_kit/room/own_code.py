"""A person's own code: it brings them back at any address of the room, and can be shown to them again."""

from sqlalchemy import Connection

from actvo_kit.room.ground import Ground
from actvo_kit.room.sessions import hashed, new_token
from actvo_kit.store import people, ways

__all__ = ["code_of", "person_of", "renew"]


def code_of(connection: Connection, ground: Ground, person_id: str) -> str:
    """Made of the room's secret, the person, and a mark once it was made anew: the code itself is kept nowhere."""
    return ground.keys.own_code(person_id, ways.marks(connection, ground.id).get(person_id, ""))


def person_of(connection: Connection, ground: Ground, code: str) -> str | None:
    """Whose code this is, however it was typed."""
    marks, everybody = ways.marks(connection, ground.id), people.everybody(connection, ground.id)
    opened = [one.id for one in everybody if ground.keys.is_own_code(code, one.id, marks.get(one.id, ""))]
    return opened[0] if opened else None


def renew(connection: Connection, ground: Ground, person_id: str) -> None:
    """The code before opens nothing any more."""
    ways.add(connection, ways.Way(hashed(new_token()), person_id, "mark", ground.clock()))
