"""Everything of one person in one piece, to take along; and its deletion, from the disk too."""

from typing import Any

from actvo_kit.room.coming_back import ComingBack
from actvo_kit.room.erasing import erase
from actvo_kit.room.everything import everything_of
from actvo_kit.room.ground import Ground
from actvo_kit.room.own_keeping import OwnKeeping

__all__ = ["Mine"]


class Mine:
    """What belongs to a person, and their ways to it."""

    def __init__(self, ground: Ground, person_id: str) -> None:
        self._ground = ground
        self._id = person_id

    @property
    def coming_back(self) -> ComingBack:
        """Their codes and links."""
        return ComingBack(self._ground, self._id)

    @property
    def keeping(self) -> OwnKeeping:
        """Until when it is kept."""
        return OwnKeeping(self._ground, self._id)

    def everything(self) -> dict[str, Any]:
        """All the room keeps of them, as plain data."""
        return self._ground.store.read(lambda connection: everything_of(connection, self._ground, self._id))

    def erase(self) -> None:
        """Deletes all of it."""
        self._ground.store.write(lambda connection: erase(connection, self._ground, self._id))
        self._ground.bus.announce({"kind": "gone", "person": self._id})
        self._ground.bus.announce({"kind": "people"})
        self._ground.store.scrub()
