"""Lets people into the room by its link or code and a name. Only the hash of a session is kept."""

import secrets
from typing import NamedTuple

from actvo_kit.errors import DoorError
from actvo_kit.room.entry.sessions import hashed, new_session
from actvo_kit.room.people import person_names
from actvo_kit.room.people.name_offers import NameOffers
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import credentials, invitations, people, retention_dates, rooms
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _, ngettext

__all__ = ["Door", "Joined", "WayIn"]

PEOPLE_MOST = 200
EXPECTED = N_(
    "This name is on the facilitator’s list, so it opens with a personal link only. If that is you, "
    "please use your link, or ask the facilitator for it; otherwise add a letter to the name."
)
ENDED = N_("This workshop is over, and nobody new can come in. Please ask the facilitator.")
OVER = N_("This room is over, and everything in it has been deleted. Please ask whoever invited you.")


class Joined(NamedTuple):
    """A person who came in. `session_token` is for their browser only and exists nowhere else."""

    person_id: str
    name: str
    session_token: str


class WayIn(NamedTuple):
    """The link and code of the door, as staff screens show them; empty where only personal links open it."""

    url: str
    code: str


class Door:
    """The door of one room, for at most `most` people. Limits of tries are the server's."""

    def __init__(self, context: RoomContext, most: int = PEOPLE_MOST) -> None:
        self._context = context
        self._most = most
        self._carries_less = False
        self._offers = NameOffers()
        self.closed = False
        """Whether only personal links open the room."""

    def admit_at_most(self, most: int) -> None:
        """Lowers the number of people to what the machine carries; never more than a room holds."""
        self._most = min(most, self._most)
        self._carries_less = True

    def admits_link(self, key: str) -> bool:
        """Returns whether this link opens the room; it is too long to guess."""
        return not self.closed and self._context.keys.admits_link(key)

    def admits_code(self, code: str) -> bool:
        """Returns whether the short code opens the room; ask only behind a limit of tries."""
        return not self.closed and self._context.keys.admits_code(code)

    def way_in(self, join_url: str) -> WayIn:
        """Returns the link and the code, as a screen shows them."""
        return WayIn("", "") if self.closed else WayIn(join_url, self._context.keys.join_code)

    def join(self, name: str) -> Joined:
        """Adds a person, under the name as it will be shown. Raises DoorError."""
        joined = self._context.store.write(lambda connection: self._join(connection, name))
        self._context.bus.announce({"kind": "people"})
        return joined

    def free_name(self, name: str) -> str:
        """Returns the name as it would be shown to somebody who came in under it now; adds nobody. Raises DoorError."""
        return self._context.store.read(lambda connection: self._free_name(connection, name))

    def resume(self, session_token: str) -> str | None:
        """Returns the id of the person whose session this is, or None."""
        session = hashed(session_token)
        return self._context.store.read(lambda c: credentials.opens(c, self._context.id, "session", session))

    def name_of(self, person_id: str) -> str:
        """Returns the name as the room shows it; empty when nobody has the id."""
        return self._context.store.read(lambda c: people.name_of(c, self._context.id, person_id)) or ""

    def leave(self, session_token: str) -> None:
        """Ends a browser's session; the answers stay in the room."""
        session = hashed(session_token)
        person = self._context.store.write(lambda connection: self._leave(connection, session))
        if person is not None:
            self._context.bus.announce({"kind": "signed_out", "person": person, "session": session})

    def admit(self, connection: Connection, name: str) -> Joined:
        """Adds a person under a name that is clean and free, with their first session. Raises DoorError."""
        context = self._context
        if retention_dates.of_room(connection, context.id).deleted_at is not None:
            raise DoorError(_(OVER))
        if rooms.flow(connection, context.id).phase == "ended":
            raise DoorError(_(ENDED))
        if len(people.names(connection, context.id)) >= self._most:
            context.alarms.ring("full", self._turned_away())
            raise DoorError(self._full())
        context.alarms.over("full")
        person_id = secrets.token_urlsafe(15)
        people.add(connection, context.id, people.Newcomer(person_id, name, person_names.key(name), context.clock()))
        return Joined(person_id, name, new_session(connection, person_id, context.clock()))

    def _full(self) -> str:
        if self._carries_less:
            return ngettext(
                "This room is full for this machine: it carries {count} people. Please tell the facilitator.",
                "This room is full for this machine: it carries {count} people. Please tell the facilitator.",
                self._most,
            )
        return ngettext(
            "This room is full: it holds {count} people. Please tell the facilitator.",
            "This room is full: it holds {count} people. Please tell the facilitator.",
            self._most,
        )

    def _turned_away(self) -> str:
        if self._carries_less:
            return ngettext(
                "Somebody could not come in: this machine carries {count} people. Pair them with somebody, or give "
                "them paper.",
                "Somebody could not come in: this machine carries {count} people. Pair them with somebody, or give "
                "them paper.",
                self._most,
            )
        return ngettext(
            "Somebody could not come in: the room holds {count} people. Pair them with somebody, or give them paper.",
            "Somebody could not come in: the room holds {count} people. Pair them with somebody, or give them paper.",
            self._most,
        )

    def _leave(self, connection: Connection, session: str) -> str | None:
        person = credentials.opens(connection, self._context.id, "session", session)
        credentials.remove(connection, session)
        return person

    def _join(self, connection: Connection, raw: str) -> Joined:
        return self.admit(connection, self._free_name(connection, raw))

    def _free_name(self, connection: Connection, raw: str) -> str:
        present, listed = people.names(connection, self._context.id), invitations.names(connection, self._context.id)
        reserved = [name for name in listed if name not in present]
        if any(person_names.alike(raw, name) for name in reserved):
            raise DoorError(_(EXPECTED))
        try:
            return person_names.clean(raw, [*present, *reserved], self._offers.held())
        except DoorError as error:
            if error.suggestion:
                self._offers.add(error.suggestion)
            raise
