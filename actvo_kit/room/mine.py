"""Everything of one person in one piece, to take along; and its deletion, from the disk too."""

import secrets
from typing import Any

from sqlalchemy import Connection

from actvo_kit.room import names
from actvo_kit.room.coming_back import ComingBack
from actvo_kit.room.ground import Ground
from actvo_kit.store import answers, drafts, invitations, notes, people, reveals, sent

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

    def everything(self) -> dict[str, Any]:
        """All the room keeps of them, as plain data."""
        return self._ground.store.read(self._everything)

    def erase(self) -> None:
        """Deletes all of it. Who reads the room's numbers later finds that somebody is gone, not who."""
        self._ground.store.write(self._erase)
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

    def _erase(self, connection: Connection) -> None:
        room = self._ground.id
        name = names.key(people.name_of(connection, room, self._id) or "")
        for line in invitations.of_room(connection, room):
            if line.manager and names.key(line.manager) == name:
                invitations.declare(connection, line.id, None)
        reveals.forget(connection, room, self._id, f"gone {secrets.token_hex(8)}")
        people.remove(connection, room, self._id)
