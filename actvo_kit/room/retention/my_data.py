"""Gives a person everything the room keeps of them, in one piece, and deletes it, from the disk too."""

from typing import Any

from actvo_kit.room.answers.set_aside import texts_aside
from actvo_kit.room.entry.returning import Returning
from actvo_kit.room.retention.erasure import erase
from actvo_kit.room.retention.personal_record import everything_of
from actvo_kit.room.retention.personal_retention import PersonalRetention
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import answers

__all__ = ["MyData"]


class MyData:
    """One person's own data, and their ways to it."""

    def __init__(self, context: RoomContext, person_id: str) -> None:
        self._context = context
        self._id = person_id

    @property
    def coming_back(self) -> Returning:
        """Returns their codes and links."""
        return Returning(self._context, self._id)

    @property
    def keeping(self) -> PersonalRetention:
        """Returns how long their data is kept."""
        return PersonalRetention(self._context, self._id)

    def everything(self) -> dict[str, Any]:
        """Returns all the room keeps of them, as plain data."""
        return self._context.store.read(lambda connection: everything_of(connection, self._context, self._id))

    def set_aside(self) -> tuple[str, ...]:
        """Returns what they wrote about cards and steps that the workshop has no longer."""
        whole = self._context.store.read(lambda connection: answers.of_person(connection, self._context.id, self._id))
        return tuple(texts_aside(self._context.pack, whole))

    def erase(self) -> None:
        """Deletes all of it, and ends their pages."""
        self._context.store.write(lambda connection: erase(connection, self._context, self._id))
        self._context.bus.announce({"kind": "gone", "person": self._id})
        self._context.bus.announce({"kind": "people"})
        self._context.store.scrub()
