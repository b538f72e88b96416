"""Lets staff in by a link, or by the recovery code, which may sign out the console that was lost."""

import secrets
from typing import Literal, get_args

from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import rooms

__all__ = ["StaffDoor", "StaffRole"]

StaffRole = Literal["facilitator", "projector"]


class StaffDoor:
    """The door for staff. A browser holds a pass: a role and the watch it began in. A new watch ends every console
    before it.
    """

    def __init__(self, context: RoomContext) -> None:
        self._context = context

    def by_link(self, token: str) -> str | None:
        """Returns the pass of the role whose link holds this token, or None."""
        role = self._context.keys.role_of(token)
        return self._pass(role) if role else None

    def by_recovery(self, code: str, alone: bool) -> str | None:
        """Returns a facilitator's pass for the recovery code, or None; `alone` signs out every other console."""
        if not self._context.keys.recovers(code):
            return None
        if alone:
            watch = secrets.token_urlsafe(9)
            self._context.store.write(lambda connection: rooms.begin_watch(connection, self._context.id, watch))
            self._context.bus.announce({"kind": "signed_out", "role": "facilitator"})
        return self._pass("facilitator")

    def role_of(self, held: str) -> StaffRole | None:
        """Returns the role of a pass, or None. The projector's outlives a change of watch: the room looks at it."""
        for role in get_args(StaffRole):
            if held == self._pass(role):
                named: StaffRole = role
                return named
        return None

    def _pass(self, role: StaffRole) -> str:
        if role == "projector":
            return role
        watch = self._context.store.read(lambda connection: rooms.watch(connection, self._context.id))
        return f"{role} {watch}".strip()
