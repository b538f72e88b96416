"""Asks a language model for one person: only what they asked for, within a budget, and all of it on record."""

import asyncio
from collections.abc import Callable

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.drafter import Helper
from actvo_kit.drafting.reflection import bank_question
from actvo_kit.errors import NotAllowed
from actvo_kit.model.drafting_offer import Ask, Letter, Offer, Progress, Reflection, Sent
from actvo_kit.model.pathway import Drafts
from actvo_kit.room.answers.set_aside import known_to
from actvo_kit.room.drafts.kept_drafts import keep_drafts
from actvo_kit.room.drafts.sent_log import SentLog, left_today
from actvo_kit.room.pacing import opened_steps
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import answers, people, sent
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _

__all__ = ["PersonalHelper"]

NONE = N_("This room has no language model; the drafts are written from templates.")


class PersonalHelper:
    """The room's language model as one person may use it."""

    def __init__(self, context: RoomContext, person_id: str) -> None:
        self._context = context
        self._id = person_id

    def offer(self, connection: Connection) -> Offer | None:
        """Returns what may be asked, and how often still today; None without a language model."""
        helper = self._context.writers.helper
        if helper is None:
            return None
        remaining = left_today(connection, self._context, self._id, helper)
        return Offer(label=helper.label, place=helper.place, left=max(0, remaining), seconds=helper.seconds)

    def letter(self, ask: Ask) -> Letter:
        """Returns what would be sent for this ask, letter for letter. Raises NotAllowed without a language model."""
        return self._needed().letter(self._brief(ask))

    async def draft(self, ask: Ask, tell: Callable[[Progress], None]) -> Drafts:
        """Sends the letter that was seen, and stores the drafts that the answer gives; what was worked on stays.

        Raises NotAllowed without a language model, when the letter changed, or when nothing may be asked today.
        """
        helper, brief = self._needed(), await asyncio.to_thread(self._brief, ask)
        fresh = await helper.draft(brief, SentLog(self._context, self._id, helper, "drafts", tell))
        return await asyncio.to_thread(self._keep, fresh)

    async def question(self, ask: Ask) -> Reflection:
        """Returns one good question for the exercise `ask.about`: the model's after its letter was seen, else the
        pack's.

        Raises NotAllowed when the step is not open.
        """
        brief = await asyncio.to_thread(self._brief, ask)
        if ask.seal:
            helper = self._needed()
            log = SentLog(self._context, self._id, helper, "question", lambda _: None)
            if reflection := await helper.question(brief, log):
                return reflection
        return await asyncio.to_thread(bank_question, brief)

    def sent(self) -> tuple[Sent, ...]:
        """Returns everything that was ever sent for this person, newest first."""
        return self._context.store.read(lambda connection: sent.of_person(connection, self._id))

    def _needed(self) -> Helper:
        if self._context.writers.helper is None:
            raise NotAllowed(_(NONE))
        return self._context.writers.helper

    def _keep(self, fresh: Drafts) -> Drafts:
        return self._context.store.write(
            lambda connection: keep_drafts(connection, self._context, self._id, fresh, again=True)
        )

    def _brief(self, ask: Ask) -> Brief:
        return self._context.store.read(lambda connection: self._read(connection, ask))

    def _read(self, connection: Connection, ask: Ask) -> Brief:
        context, slug = self._context, ask.about or "pathways"
        if slug not in {step.slug for step in opened_steps(context.flow(connection), context.pack.workshop)}:
            raise NotAllowed(_("This step is not open yet; the facilitator opens it for everyone."))
        known = known_to(context.pack, answers.of_person(connection, context.id, self._id))
        roster = people.names(connection, context.id)
        alias = context.keys.alias(self._id)
        return Brief.of(context.pack, known, context.clock(), ask=ask, roster=roster, alias=alias)
