"""Who comes in: with the room's link or code and a name. Only the hash of a session is kept."""

import hashlib
import secrets
from typing import NamedTuple

from sqlalchemy import Connection

from actvo_kit.errors import DoorError
from actvo_kit.room import names
from actvo_kit.room.ground import Ground
from actvo_kit.store import people, rooms

__all__ = ["Door", "Joined"]

PEOPLE_MOST = 200
SESSION_BYTES = 32


class Joined(NamedTuple):
    """A person who came in. `session_token` is for their browser only and exists nowhere else."""

    person_id: str
    name: str
    session_token: str


class Door:
    """The door of one room, for at most `most` people. Limits of tries are the server's."""

    def __init__(self, ground: Ground, most: int = PEOPLE_MOST) -> None:
        self._ground = ground
        self._most = most

    def admits(self, token_or_code: str) -> bool:
        """Whether this opens the room: the link's token or the short code."""
        return self._ground.keys.admits(token_or_code)

    def join(self, name: str) -> Joined:
        """A new person, under the name as it will be shown. Raises DoorError."""
        session = secrets.token_urlsafe(SESSION_BYTES)
        joined = self._ground.store.write(lambda connection: self._join(connection, name, session))
        self._ground.bus.announce({"kind": "people"})
        return joined

    def resume(self, session_token: str) -> str | None:
        """The id of the person whose browser this is."""
        session = _hash(session_token)
        return self._ground.store.read(lambda connection: people.of_session(connection, self._ground.id, session))

    def leave(self, session_token: str) -> None:
        """This browser's session opens nothing any more; the answers stay in the room."""
        session = _hash(session_token)
        self._ground.store.write(lambda connection: people.forget_session(connection, self._ground.id, session))

    def _join(self, connection: Connection, raw: str, session: str) -> Joined:
        if rooms.flow(connection, self._ground.id).phase == "ended":
            raise DoorError("This workshop is over, and nobody new can come in. Please ask the facilitator.")
        taken = people.names(connection, self._ground.id)
        if len(taken) >= self._most:
            raise DoorError(f"This room is full: it holds {self._most} people. Please tell the facilitator.")
        name = names.clean(raw, taken)
        person_id = secrets.token_urlsafe(15)
        newcomer = people.Newcomer(person_id, name, names.key(name), _hash(session), self._ground.clock())
        people.add(connection, self._ground.id, newcomer)
        return Joined(person_id, name, session)


def _hash(session_token: str) -> str:
    return hashlib.sha256(session_token.encode("utf-8", "replace")).hexdigest()
