"""Forms the groups who talk with each other: triads of those who are here, and never somebody with their own
manager.
"""

from random import SystemRandom

from actvo_kit.errors import NotAllowed
from actvo_kit.method import triads
from actvo_kit.room.people.reporting_lines import declared
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import people, rooms
from actvo_kit.store.engine import Connection
from actvo_kit.store.people import Attendee
from actvo_kit.words import _

__all__ = ["by_name", "form", "of_person"]


def form(connection: Connection, context: RoomContext, anew: bool) -> str:
    """Forms groups and returns a sentence about them; whole groups stay, unless all are formed `anew`. Raises
    NotAllowed.
    """
    present = {attendee.id: attendee for attendee in people.everybody(connection, context.id) if attendee.here}
    if len(present) < 2:
        raise NotAllowed(_("Groups can be formed when two people or more are here."))
    groups = () if anew else rooms.triads(connection, context.id)
    lines = declared(connection, context)
    formed = triads.form(list(present), lambda a, b: _apart(present[a], present[b], lines), SystemRandom(), groups)
    rooms.keep_triads(connection, context.id, formed)
    alone = sorted(attendee.name for attendee in present.values() if not any(attendee.id in group for group in formed))
    if alone:
        names = _(", ").join(alone)
        return _("Without a group, because nobody sits with their own manager: {names}.", names=names)
    return _("Each page says who talks with whom.") if len(formed) > 1 else _("You are one group.")


def by_name(connection: Connection, context: RoomContext) -> tuple[tuple[str, ...], ...]:
    """Returns the groups as names, without people who are gone."""
    known = {attendee.id: attendee.name for attendee in people.everybody(connection, context.id)}
    groups = (
        tuple(known[person_id] for person_id in group if person_id in known)
        for group in rooms.triads(connection, context.id)
    )
    return tuple(group for group in groups if group)


def of_person(connection: Connection, context: RoomContext, person_id: str) -> tuple[str, ...]:
    """Returns the names of those a person talks with."""
    group = next((group for group in rooms.triads(connection, context.id) if person_id in group), ())
    others = (people.name_of(connection, context.id, member) for member in group if member != person_id)
    return tuple(name for name in others if name is not None)


def _apart(person: Attendee, other: Attendee, lines: dict[str, str]) -> bool:
    """Returns whether two people must not sit together: somebody and their own manager, or a manager marked in the
    room, whose people were not declared, and anybody else.
    """
    if lines.get(person.id) == other.id or lines.get(other.id) == person.id:
        return True
    undeclared = [who for who in (person, other) if who.manages and who.id not in lines.values()]
    return len(undeclared) == 1
