"""Everything of one person in one piece, to take along; and its deletion, from the disk too."""

from typing import Any

from sqlalchemy import Connection

from actvo_kit.room.coming_back import ComingBack
from actvo_kit.room.erasing import erase
from actvo_kit.room.ground import Ground
from actvo_kit.room.own_keeping import OwnKeeping
from actvo_kit.store import answers, drafts, invitations, notes, people, sent

__all__ = ["Mine"]

ANSWER = ("status", "record", "created_at", "updated_at")


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
        return self._ground.store.read(self._everything)

    def erase(self) -> None:
        """Deletes all of it."""
        self._ground.store.write(lambda connection: erase(connection, self._ground, self._id))
        self._ground.bus.announce({"kind": "gone", "person": self._id})
        self._ground.bus.announce({"kind": "people"})
        self._ground.store.scrub()

    def _everything(self, connection: Connection) -> dict[str, Any]:
        room, me = self._ground.id, self._id
        kept, written = answers.of_person(connection, room, me), drafts.of_person(connection, me)
        came_at, expected = people.joined_at(connection, me), invitations.of_person(connection, me)
        steps = self._ground.pack.workshop.steps
        return {
            "workshop": self._ground.pack.workshop.title,
            "name": people.name_of(connection, room, me),
            "came_at": came_at.isoformat() if came_at else None,
            "days_kept_after_the_end": people.kept_for(connection, room).get(me),
            "manager_named_by_your_facilitator": expected.manager if expected else None,
            "answers": {
                step.slug: {"title": step.title} | {name: kept[step.slug].plain()[name] for name in ANSWER}
                for step in steps
                if step.slug in kept
            },
            "drafts": written.now.plain() if written.now else None,
            "drafts_before": written.before.plain() if written.before else None,
            "notes_from_your_facilitator": [note.text for note in notes.of_person(connection, room, me) if note.mine],
            "sent_to_a_language_model": [line.plain() for line in sent.of_person(connection, me)],
        }
