"""Knows who manages whom in this room, as the roster declares it or the facilitator marks it (METHOD 9.1)."""

from actvo_kit.model.flow import Flow
from actvo_kit.room.people import person_names
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import invitations, people
from actvo_kit.store.engine import Connection

__all__ = ["declared", "is_manager_present", "managers"]


def declared(connection: Connection, context: RoomContext) -> dict[str, str]:
    """Returns the manager's id by the person's, for everybody whose manager, by the roster, is in the room."""
    named = invitations.managers(connection, context.id)
    if not named:
        return {}
    by_name = {person_names.key(attendee.name): attendee.id for attendee in people.everybody(connection, context.id)}
    manager_ids = {person: by_name.get(person_names.key(manager)) for person, manager in named.items()}
    return {person: manager for person, manager in manager_ids.items() if manager not in (None, person)}


def managers(connection: Connection, context: RoomContext) -> frozenset[str]:
    """Returns the ids of everybody who manages somebody here: declared or marked."""
    marked = {attendee.id for attendee in people.everybody(connection, context.id) if attendee.manages}
    return frozenset(marked | set(declared(connection, context).values()))


def is_manager_present(flow: Flow, managers_here: frozenset[str]) -> bool:
    """Returns whether somebody's manager attends: said by the facilitator, or known."""
    return flow.manager_present or bool(managers_here)
