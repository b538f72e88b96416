"""Lets the facilitator bring somebody back who lost their place: no answer is seen, and the person is told."""

from datetime import datetime

from actvo_kit.room.entry.returning import CODE_LASTS
from actvo_kit.room.entry.sessions import hashed, new_token
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import credentials, notes, people
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _

__all__ = ["at_clock", "let_in", "taken"]

READ_OUT = N_(
    "Read out {code}: the code opens the place of {name}, once, within ten minutes. They open the "
    "room’s link, choose “I joined before”, and type the code. Their page then says that somebody "
    "was let in."
)
TOLD = N_(
    "The facilitator let somebody back into your place at {at}. If that was not you, open “My data "
    "and devices” and sign out all but this device."
)


def let_in(connection: Connection, context: RoomContext, person_id: str) -> str:
    """Makes a one-time code for this person and returns what the facilitator reads out. An earlier such code no longer
    opens the place.
    """
    code, now = context.keys.new_code(), context.clock()
    credentials.add(connection, credentials.Way(context.keys.sealed(code), person_id, "let_in", now, now + CODE_LASTS))
    return _(READ_OUT, code=code, name=people.name_of(connection, context.id, person_id))


def taken(connection: Connection, context: RoomContext, code: str) -> str | None:
    """Uses up such a code and returns the id of its person, or None. They are told on their page, and under their data
    it stays said.
    """
    now = context.clock()
    person_id = credentials.take(connection, context.id, context.keys.sealed(code), now, "let_in")
    if person_id is not None:
        credentials.add(connection, credentials.Way(hashed(new_token()), person_id, "was_let_in", now))
        notes.add(connection, context.id, person_id, _(TOLD, at=at_clock(now)), now)
    return person_id


def at_clock(moment: datetime) -> str:
    """Returns the time on this machine's clock, which is the room's."""
    return f"{moment.astimezone():%H:%M}"
