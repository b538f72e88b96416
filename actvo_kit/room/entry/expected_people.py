"""Keeps the people expected in a room, and the personal link of each: the same at every start, nobody twice."""

import secrets
from collections.abc import Sequence
from typing import NamedTuple

from actvo_kit.errors import StartError
from actvo_kit.room.entry.roster import Expected
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.people import person_names
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import invitations, people
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _

__all__ = ["Expecting", "Guest"]


class Guest(NamedTuple):
    """A person who is expected. `token` is their link's secret; None once they have made a link that only they know."""

    name: str
    token: str | None


class Expecting:
    """The roster of one room, for its host: names and links, and nothing that anybody wrote."""

    def __init__(self, context: RoomContext) -> None:
        self._context = context

    def expect(self, lines: Sequence[Expected]) -> None:
        """Adds the people who are new. A person expected already keeps their link; links of names that are gone stay
        good.

        Raises StartError when a name belongs to somebody who came in without a link.
        """
        self._context.store.write(lambda connection: self._expect(connection, lines))

    def guests(self) -> tuple[Guest, ...]:
        """Returns everybody expected, by name."""
        invited = self._context.store.read(lambda connection: invitations.of_room(connection, self._context.id))
        return tuple(Guest(invitation.name, self._token(invitation)) for invitation in invited)

    def _expect(self, connection: Connection, lines: Sequence[Expected]) -> None:
        room = self._context.id
        known = {line.name_key: line for line in invitations.of_room(connection, room)}
        strangers = {person_names.key(name): name for name in people.names(connection, room)}
        taken = [line for line in lines if person_names.key(line.name) in strangers.keys() - known.keys()]
        if taken:
            raise StartError("\n".join(_(TAKEN, name=line.name) for line in taken))
        for line in lines:
            before = known.get(person_names.key(line.name))
            if before is None:
                self._add(connection, line)
            elif before.manager != line.manager:
                invitations.declare(connection, before.id, line.manager)

    def _add(self, connection: Connection, line: Expected) -> None:
        invitation_id = secrets.token_urlsafe(15)
        link = hashed(self._context.keys.personal_token(invitation_id))
        new = invitations.Invitation(invitation_id, line.name, person_names.key(line.name), line.manager, link)
        invitations.add(connection, self._context.id, new)

    def _token(self, invitation: invitations.Invitation) -> str | None:
        token = self._context.keys.personal_token(invitation.id)
        return token if hashed(token) == invitation.link_hash else None


TAKEN = N_(
    "The roster names {name}, and somebody of this name came in without a personal link; write "
    "another name there, with a letter more."
)
