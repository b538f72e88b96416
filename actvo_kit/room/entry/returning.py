"""Brings a person back to their place from another device, or later: without an account, by a key only they hold."""

from datetime import datetime, timedelta
from typing import NamedTuple

from actvo_kit.room.entry import personal_code
from actvo_kit.room.entry.sessions import hashed, new_token
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import credentials, invitations
from actvo_kit.store.engine import Connection

__all__ = ["CODE_LASTS", "Code", "Returning", "Standing"]

CODE_LASTS = timedelta(minutes=10)
MADE: tuple[credentials.Kind, ...] = ("code", "link", "let_in")
"""The kinds of keys that were made to open a place again, which end when the other devices are signed out."""


class Code(NamedTuple):
    """A one-time code, shown to its person once and stored nowhere as it is."""

    code: str
    until: datetime


class Standing(NamedTuple):
    """A person's keys: the number of `devices` signed in, whether they keep a link, whether the facilitator sent one.

    `let_in_at`: when the facilitator's code last opened this place, if it ever did.
    """

    devices: int
    has_link: bool
    was_sent_link: bool
    let_in_at: datetime | None = None


class Returning:
    """One person's ways back. Each key made here ends the earlier one of its kind."""

    def __init__(self, context: RoomContext, person_id: str) -> None:
        self._context = context
        self._id = person_id

    def standing(self) -> Standing:
        """Returns how many devices and which links open this place now."""
        return self._context.store.read(self._standing)

    def own_code(self) -> str:
        """Returns the code that brings them back at any address, until they sign out their other devices."""
        return self._context.store.read(lambda connection: personal_code.code_of(connection, self._context, self._id))

    def new_code(self) -> Code:
        """Makes a code for one other device, valid for ten minutes."""
        code, until = self._context.keys.new_code(), self._context.clock() + CODE_LASTS
        way = credentials.Way(self._context.keys.sealed(code), self._id, "code", until - CODE_LASTS, until)
        self._context.store.write(lambda connection: credentials.add(connection, way))
        return Code(code, until)

    def new_link(self) -> str:
        """Makes a link for later and returns its token. A link that somebody sent them no longer opens the place: only
        they can.
        """
        token = new_token()
        self._context.store.write(lambda connection: self._keep_link(connection, token))
        return token

    def sign_out_others(self, session_token: str) -> None:
        """Ends every session but this one, and every link and code; their own code becomes another."""
        self._context.store.write(lambda connection: self._sign_out(connection, session_token))
        self._context.bus.announce({"kind": "signed_out", "person": self._id, "but": hashed(session_token)})

    def _standing(self, connection: Connection) -> Standing:
        expected = invitations.of_person(connection, self._id)
        sent = expected is not None and expected.link_hash == hashed(self._context.keys.personal_token(expected.id))
        devices = credentials.count(connection, self._id, "session")
        has_link = bool(credentials.count(connection, self._id, "link"))
        return Standing(devices, has_link, sent, credentials.made_at(connection, self._id, "was_let_in"))

    def _keep_link(self, connection: Connection, token: str) -> None:
        credentials.add(connection, credentials.Way(hashed(token), self._id, "link", self._context.clock()))
        invitations.end_link(connection, self._id, hashed(new_token()))

    def _sign_out(self, connection: Connection, session_token: str) -> None:
        for kind in MADE:
            credentials.remove_kind(connection, self._id, kind)
        personal_code.renew(connection, self._context, self._id)
        invitations.end_link(connection, self._id, hashed(new_token()))
        credentials.remove_kind(connection, self._id, "session", but=hashed(session_token))
