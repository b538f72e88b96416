"""A person's own code: it brings them back at any address of the room, and can be shown to them again."""

from actvo_kit.room.entry.sessions import hashed, new_token
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import credentials, people
from actvo_kit.store.engine import Connection

__all__ = ["code_of", "person_of", "renew"]


def code_of(connection: Connection, context: RoomContext, person_id: str) -> str:
    """Made of the room's secret, the person, and a mark once it was made anew: the code itself is kept nowhere."""
    return context.keys.own_code(person_id, credentials.marks(connection, context.id).get(person_id, ""))


def person_of(connection: Connection, context: RoomContext, code: str) -> str | None:
    """Whose code this is, however it was typed."""
    marks, everybody = credentials.marks(connection, context.id), people.everybody(connection, context.id)
    opened = [one.id for one in everybody if context.keys.is_own_code(code, one.id, marks.get(one.id, ""))]
    return opened[0] if opened else None


def renew(connection: Connection, context: RoomContext, person_id: str) -> None:
    """The code before opens nothing any more."""
    credentials.add(connection, credentials.Way(hashed(new_token()), person_id, "mark", context.clock()))
