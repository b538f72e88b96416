"""Who manages whom in this room, as the roster declares it or the facilitator marks it (METHOD 9.1)."""

from sqlalchemy import Connection

from actvo_kit.model.flow import Flow
from actvo_kit.room import names
from actvo_kit.room.ground import Ground
from actvo_kit.store import invitations, people

__all__ = ["declared", "is_manager_present", "managers"]


def declared(connection: Connection, ground: Ground) -> dict[str, str]:
    """For everybody whose manager is in the room by the roster: that person's id, by their own."""
    named = invitations.managers(connection, ground.id)
    if not named:
        return {}
    by_name = {names.key(one.name): one.id for one in people.everybody(connection, ground.id)}
    found = {person: by_name.get(names.key(manager)) for person, manager in named.items()}
    return {person: manager for person, manager in found.items() if manager not in (None, person)}


def managers(connection: Connection, ground: Ground) -> frozenset[str]:
    """Everybody who manages somebody here: declared or marked."""
    marked = {one.id for one in people.everybody(connection, ground.id) if one.manages}
    return frozenset(marked | set(declared(connection, ground).values()))


def is_manager_present(flow: Flow, managers_here: frozenset[str]) -> bool:
    """Whether somebody's manager attends: said by the facilitator, or known."""
    return flow.manager_present or bool(managers_here)
