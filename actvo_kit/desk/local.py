"""Answers as a desk without a server: a room in memory, for JupyterLab, previews and tests. The same façades answer."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from pathlib import Path

from actvo_kit.drafting.drafter import Writers
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.drafting_offer import Ask, Letter, Progress, Reflection, Sent
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.room_views import News, PageView, ParticipantView
from actvo_kit.model.saved_answer import Ack, Change
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import find_pack, load_pack
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store.store import Store

__all__ = ["LocalParticipant", "room_in_memory"]


def room_in_memory(pack: Pack) -> Room:
    """Returns a room that nobody else sees and that ends with this process."""
    return Room.create(pack, Store("sqlite://"), Keys.new(), Writers(TemplateDrafter()))


class LocalParticipant:
    """A desk for one person in this very process."""

    served = False

    def __init__(self, room: Room, name: str) -> None:
        self._room = room
        self._participant = room.participant(room.door.join(name).person_id)

    @classmethod
    def as_persona(cls, start: Path) -> "LocalParticipant":
        """Returns the desk of the demo persona, with every step open. `start` is a folder inside the pack. Raises
        PackError.
        """
        pack = load_pack(find_pack(start))
        room = room_in_memory(pack)
        room.facilitator().start()
        for opened in range(1, len(pack.workshop.steps)):
            room.facilitator().open_next(opened)
        desk = cls(room, pack.persona.name)
        steps = pack.workshop.exercises
        for slug, answer in pack.persona.answers.items():
            if slug not in steps:
                continue
            change = {"slug": slug, "edit_id": f"persona-{slug}", "page": "persona", "base_version": 0}
            fields = RECORDS[slug].as_asked(answer, pack)
            desk._participant.save(Change.read(change | {"fields": fields, "status": "done" if answer else None}))
        return desk

    def open(self) -> tuple[Pack, ParticipantView]:
        """Returns the pack and where the person is."""
        return self._room.pack, self._participant.here()

    async def here(self) -> ParticipantView:
        """Returns where the person is now."""
        return self._participant.here()

    async def told(self) -> PageView:
        """Returns where the room is now."""
        return self._participant.told()

    async def save(self, change: Change) -> Ack:
        """Keeps a change until this process ends."""
        return self._participant.save(change)

    async def drafts(self, again: bool = False) -> Drafts:
        """Returns the draft pathways."""
        return self._participant.drafts(again=again)

    async def undo(self) -> Drafts:
        """Returns the drafts before."""
        return self._participant.undo()

    async def letter(self, ask: Ask) -> Letter:
        """Raises NotAllowed: a room of one has no language model."""
        return self._participant.helper.letter(ask)

    async def drafting(self, ask: Ask) -> AsyncGenerator[Progress]:
        """Raises NotAllowed: a room of one has no language model."""
        self._participant.helper.letter(ask)
        yield Progress(stage="done")

    async def sent(self) -> tuple[Sent, ...]:
        """Returns nothing: nothing was ever sent."""
        return self._participant.helper.sent()

    async def question(self, ask: Ask) -> Reflection:
        """Returns one good question."""
        return await self._participant.helper.question(ask)

    async def began(self, slug: str) -> None:
        """Notes that a step came into view."""
        self._participant.began(slug)

    async def stuck(self, slug: str, on: bool) -> None:
        """Notes that the person is stuck, though nobody counts in a room of one."""
        self._participant.stuck(slug, on)

    async def news(self) -> AsyncIterator[News]:
        """Waits for ever: nothing happens in a room of one."""
        await asyncio.Event().wait()
        yield {}
