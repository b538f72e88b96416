"""What a language model may do for one person: only what they asked for, within a budget, and all of it on record."""

import asyncio
from collections.abc import Callable

from sqlalchemy import Connection

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.drafter import Helper
from actvo_kit.drafting.reflection import bank_question
from actvo_kit.errors import NotAllowed
from actvo_kit.model.drafting import Ask, Letter, Offer, Progress, Reflection, Sent
from actvo_kit.model.pathway import Drafts
from actvo_kit.room.aside import known_to
from actvo_kit.room.flow import opened_steps
from actvo_kit.room.ground import Ground
from actvo_kit.room.sent_log import SentLog, left_today
from actvo_kit.room.written import keep_drafts
from actvo_kit.store import answers, people, rooms, sent

__all__ = ["PersonalHelper"]

NONE = "This room has no language model; the drafts are written from templates."


class PersonalHelper:
    """One person's side of the room's language model."""

    def __init__(self, ground: Ground, person_id: str) -> None:
        self._ground = ground
        self._id = person_id

    def offer(self, connection: Connection) -> Offer | None:
        """What may be asked, and how often still today; None without a language model."""
        helper = self._ground.writers.helper
        if helper is None:
            return None
        left = left_today(connection, self._ground, self._id, helper)
        return Offer(label=helper.label, place=helper.place, left=max(0, left), seconds=helper.seconds)

    def letter(self, ask: Ask) -> Letter:
        """What would be sent for this ask, letter for letter. Raises NotAllowed without a language model."""
        return self._needed().letter(self._brief(ask))

    async def draft(self, ask: Ask, tell: Callable[[Progress], None]) -> Drafts:
        """Sends the letter that was seen, and keeps the drafts that come of it; what was worked on stays.

        Raises NotAllowed without a language model, when the letter changed, or when nothing may be asked today.
        """
        helper, brief = self._needed(), await asyncio.to_thread(self._brief, ask)
        fresh = await helper.draft(brief, SentLog(self._ground, self._id, helper, "drafts", tell))
        return await asyncio.to_thread(self._keep, fresh)

    async def question(self, ask: Ask) -> Reflection:
        """One good question for the exercise `ask.about`: the model's after its letter was seen, else the pack's.

        Raises NotAllowed when the step is not open.
        """
        brief = await asyncio.to_thread(self._brief, ask)
        if ask.seal:
            helper = self._needed()
            log = SentLog(self._ground, self._id, helper, "question", lambda _: None)
            if found := await helper.question(brief, log):
                return found
        return await asyncio.to_thread(bank_question, brief)

    def sent(self) -> tuple[Sent, ...]:
        """Everything that was ever sent for this person, newest first."""
        return self._ground.store.read(lambda connection: sent.of_person(connection, self._id))

    def _needed(self) -> Helper:
        if self._ground.writers.helper is None:
            raise NotAllowed(NONE)
        return self._ground.writers.helper

    def _keep(self, fresh: Drafts) -> Drafts:
        return self._ground.store.write(
            lambda connection: keep_drafts(connection, self._ground, self._id, fresh, again=True)
        )

    def _brief(self, ask: Ask) -> Brief:
        return self._ground.store.read(lambda connection: self._read(connection, ask))

    def _read(self, connection: Connection, ask: Ask) -> Brief:
        ground, slug = self._ground, ask.about or "pathways"
        if slug not in {step.slug for step in opened_steps(rooms.flow(connection, ground.id), ground.pack.workshop)}:
            raise NotAllowed("This step is not open yet; the facilitator opens it for everyone.")
        kept = known_to(ground.pack, answers.of_person(connection, ground.id, self._id))
        roster = people.names(connection, ground.id)
        alias = ground.keys.alias(self._id)
        return Brief.of(ground.pack, kept, ground.clock(), ask=ask, roster=roster, alias=alias)
