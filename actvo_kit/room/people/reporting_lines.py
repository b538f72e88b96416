"""Who manages whom in this room, as the roster declares it or the facilitator marks it (METHOD 9.1)."""

from actvo_kit.model.flow import Flow
from actvo_kit.room.people import person_names
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import invitations, people
from actvo_kit.store.engine import Connection

__all__ = ["declared", "is_manager_present", "managers"]


def declared(connection: Connection, context: RoomContext) -> dict[str, str]:
    """For everybody whose manager is in the room by the roster: that person's id, by their own."""
    named = invitations.managers(connection, context.id)
    if not named:
        return {}
    by_name = {person_names.key(one.name): one.id for one in people.everybody(connection, context.id)}
    found = {person: by_name.get(person_names.key(manager)) for person, manager in named.items()}
    return {person: manager for person, manager in found.items() if manager not in (None, person)}


def managers(connection: Connection, context: RoomContext) -> frozenset[str]:
    """Everybody who manages somebody here: declared or marked."""
    marked = {one.id for one in people.everybody(connection, context.id) if one.manages}
    return frozenset(marked | set(declared(connection, context).values()))


def is_manager_present(flow: Flow, managers_here: frozenset[str]) -> bool:
    """Whether somebody's manager attends: said by the facilitator, or known."""
    return flow.manager_present or bool(managers_here)
