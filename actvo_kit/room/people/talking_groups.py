"""Who talks with whom: triads of those who are here, and never somebody with their own manager."""

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
    """Forms groups and says what came of it; whole groups stay, unless all are formed `anew`. Raises NotAllowed."""
    here = {one.id: one for one in people.everybody(connection, context.id) if one.here}
    if len(here) < 2:
        raise NotAllowed(_("Groups can be formed when two people or more are here."))
    kept = () if anew else rooms.triads(connection, context.id)
    lines = declared(connection, context)
    formed = triads.form(list(here), lambda a, b: _apart(here[a], here[b], lines), SystemRandom(), kept)
    rooms.keep_triads(connection, context.id, formed)
    alone = sorted(one.name for one in here.values() if not any(one.id in group for group in formed))
    if alone:
        names = _(", ").join(alone)
        return _("Without a group, because nobody sits with their own manager: {names}.", names=names)
    return _("Each page says who talks with whom.") if len(formed) > 1 else _("You are one group.")


def by_name(connection: Connection, context: RoomContext) -> tuple[tuple[str, ...], ...]:
    """The groups as names; whoever is gone is left out."""
    known = {one.id: one.name for one in people.everybody(connection, context.id)}
    found = (tuple(known[one] for one in group if one in known) for group in rooms.triads(connection, context.id))
    return tuple(group for group in found if group)


def of_person(connection: Connection, context: RoomContext, person_id: str) -> tuple[str, ...]:
    """The names of those a person talks with."""
    group = next((group for group in rooms.triads(connection, context.id) if person_id in group), ())
    others = (people.name_of(connection, context.id, one) for one in group if one != person_id)
    return tuple(name for name in others if name is not None)


def _apart(one: Attendee, other: Attendee, lines: dict[str, str]) -> bool:
    """Nobody sits with their own manager; one marked in the room, whose people were not declared, with nobody else."""
    if lines.get(one.id) == other.id or lines.get(other.id) == one.id:
        return True
    undeclared = [who for who in (one, other) if who.manages and who.id not in lines.values()]
    return len(undeclared) == 1
