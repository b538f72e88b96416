"""Lets people in as themselves: by a personal link, the link they keep, their code, or a one-time code of another
device.
"""

from collections.abc import Callable
from typing import NamedTuple

from actvo_kit.errors import DoorError
from actvo_kit.model.room_views import News
from actvo_kit.room.entry import personal_code, readmission
from actvo_kit.room.entry.joining import OVER, Door, Joined
from actvo_kit.room.entry.sessions import hashed, new_session
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import credentials, invitations, people, retention_dates
from actvo_kit.store.engine import Connection
from actvo_kit.words import _

__all__ = ["OwnDoor", "PlaceOwner"]


class PlaceOwner(NamedTuple):
    """A place that a link or code opens. `person_id` is None while its person has not come yet."""

    person_id: str | None
    name: str


class OwnDoor:
    """The door for personal keys, beside the door of the room. Each time it opens, the browser gets a session of its
    own.
    """

    def __init__(self, context: RoomContext, door: Door) -> None:
        self._context = context
        self._door = door

    def whose_link(self, token: str) -> PlaceOwner | None:
        """Returns the owner of the place a link opens; None when it opens nothing. Looking makes and ends nothing."""
        link = hashed(token.strip())
        return self._context.store.read(lambda connection: self._whose_link(connection, link))

    def whose_code(self, code: str) -> PlaceOwner | None:
        """Returns the owner of the place an own or one-time code opens, which still works afterwards; None when it
        opens nothing.
        """
        return self._context.store.read(lambda connection: self._whose_code(connection, code))

    def by_link(self, token: str) -> Joined | None:
        """Lets in the person of a link; None when it opens nothing. A personal link opens a place at its first use.

        Raises DoorError when the room is full or over.
        """
        if self.whose_link(token) is None:
            return None
        link = hashed(token.strip())
        return self._come(lambda connection: self._by_link(connection, link))

    def by_code(self, code: str) -> Joined | None:
        """Lets in the person of an own or one-time code, however typed; None when it opens nothing, or no longer."""
        return self._come(lambda connection: self._by_code(connection, code))

    def _come(self, work: Callable[[Connection], tuple[Joined | None, News | None]]) -> Joined | None:
        joined, news = self._context.store.write(work)
        if news is not None:
            self._context.bus.announce(news)
        return joined

    def _whose_link(self, connection: Connection, link: str) -> PlaceOwner | None:
        expected = invitations.of_link(connection, self._context.id, link)
        if expected is not None:
            return PlaceOwner(expected.person, expected.name)
        return self._owner(connection, credentials.opens(connection, self._context.id, "link", link))

    def _whose_code(self, connection: Connection, code: str) -> PlaceOwner | None:
        context = self._context
        kinds: tuple[credentials.Kind, ...] = ("code", "let_in")
        sealed, now = context.keys.sealed(code), context.clock()
        sent = next(
            filter(None, (credentials.of_code(connection, context.id, sealed, now, kind) for kind in kinds)), None
        )
        return self._owner(connection, sent or personal_code.person_of(connection, context, code))

    def _owner(self, connection: Connection, person_id: str | None) -> PlaceOwner | None:
        name = people.name_of(connection, self._context.id, person_id) if person_id else None
        return PlaceOwner(person_id, name) if name is not None else None

    def _by_link(self, connection: Connection, link: str) -> tuple[Joined | None, News | None]:
        context = self._context
        if retention_dates.of_room(connection, context.id).deleted_at is not None:
            raise DoorError(_(OVER))
        expected = invitations.of_link(connection, context.id, link)
        if expected is None:
            return self._again(connection, credentials.opens(connection, context.id, "link", link)), None
        if expected.person is not None:
            return self._again(connection, expected.person), None
        joined = self._door.admit(connection, expected.name)
        invitations.fill(connection, expected.id, joined.person_id)
        return joined, {"kind": "people"}

    def _by_code(self, connection: Connection, code: str) -> tuple[Joined | None, News | None]:
        if let_in := readmission.taken(connection, self._context, code):
            return self._again(connection, let_in), {"kind": "note", "person": let_in}
        taken = credentials.take(connection, self._context.id, self._context.keys.sealed(code), self._context.clock())
        return self._again(connection, taken or personal_code.person_of(connection, self._context, code)), None

    def _again(self, connection: Connection, person_id: str | None) -> Joined | None:
        if person_id is None:
            return None
        name = people.name_of(connection, self._context.id, person_id) or ""
        return Joined(person_id, name, new_session(connection, person_id, self._context.clock()))
