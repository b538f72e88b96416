"""Makes each person's own code, which brings them back at any address of the room and can be shown to them again."""

from actvo_kit.room.entry.sessions import hashed, new_token
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import credentials, people
from actvo_kit.store.engine import Connection

__all__ = ["code_of", "person_of", "renew"]


def code_of(connection: Connection, context: RoomContext, person_id: str) -> str:
    """Returns the code, which is made of the room's secret, the person, and a mark once it was renewed. The code itself
    is stored nowhere.
    """
    return context.keys.own_code(person_id, credentials.marks(connection, context.id).get(person_id, ""))


def person_of(connection: Connection, context: RoomContext, code: str) -> str | None:
    """Returns the id of the person whose code this is, however it was typed; None when it is nobody's."""
    marks, everybody = credentials.marks(connection, context.id), people.everybody(connection, context.id)
    opened = [
        attendee.id for attendee in everybody if context.keys.is_own_code(code, attendee.id, marks.get(attendee.id, ""))
    ]
    return opened[0] if opened else None


def renew(connection: Connection, context: RoomContext, person_id: str) -> None:
    """Replaces a person's code with a new one, so that the earlier code no longer opens the room."""
    credentials.add(connection, credentials.Way(hashed(new_token()), person_id, "mark", context.clock()))
