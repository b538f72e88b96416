"""The facilitator lets somebody back in who lost their place: no answer is seen, and the person hears of it."""

from datetime import datetime

from sqlalchemy import Connection

from actvo_kit.room.coming_back import CODE_LASTS
from actvo_kit.room.ground import Ground
from actvo_kit.room.sessions import hashed, new_token
from actvo_kit.store import notes, people, ways

__all__ = ["at_clock", "let_in", "taken"]

READ_OUT = (
    "Read out {code}: the code opens the place of {name}, once, within ten minutes. They open the room’s link, choose "
    "“I joined before”, and type the code. Their page then says that somebody was let in."
)
TOLD = (
    "The facilitator let somebody back into your place at {at}. If that was not you, open “My data and devices” and "
    "sign out all but this device."
)


def let_in(connection: Connection, ground: Ground, person_id: str) -> str:
    """What the facilitator reads out. A code for this person that was made before opens nothing any more."""
    code, now = ground.keys.new_code(), ground.clock()
    ways.add(connection, ways.Way(ground.keys.sealed(code), person_id, "let_in", now, now + CODE_LASTS))
    return READ_OUT.format(code=code, name=people.name_of(connection, ground.id, person_id))


def taken(connection: Connection, ground: Ground, code: str) -> str | None:
    """Whom such a code opened the place of. They are told on their page; under what is theirs it stays said."""
    now = ground.clock()
    person_id = ways.take(connection, ground.id, ground.keys.sealed(code), now, "let_in")
    if person_id is not None:
        ways.add(connection, ways.Way(hashed(new_token()), person_id, "was_let_in", now))
        notes.add(connection, ground.id, person_id, TOLD.format(at=at_clock(now)), now)
    return person_id


def at_clock(moment: datetime) -> str:
    """The time on this machine's clock, which is the room's."""
    return f"{moment.astimezone():%H:%M}"
