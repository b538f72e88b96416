"""Logs what is sent to a language model before it leaves: what is not on record does not leave."""

import asyncio
import secrets
from collections.abc import Callable
from datetime import timedelta

from actvo_kit.drafting.drafter import Helper
from actvo_kit.errors import NotAllowed
from actvo_kit.model.drafting_offer import Message, Progress, Purpose, Sent
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import sent
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _

__all__ = ["SentLog", "left_today"]

DAY = timedelta(days=1)
SPENT = N_("Nothing more can be asked of the language model today; the drafts from templates are always there.")
ON_ITS_WAY = N_("Sent; no answer has come.")


def left_today(connection: Connection, context: RoomContext, person_id: str, helper: Helper) -> int:
    """Returns how often this person may still ask: the rest of their own budget, or of the room's."""
    by_person, ours = sent.since(connection, context.id, person_id, context.clock() - DAY)
    return min(helper.per_person - by_person, helper.per_room - ours)


class SentLog:
    """A `Listener` that logs one ask of one person."""

    def __init__(
        self, context: RoomContext, person_id: str, helper: Helper, purpose: Purpose, tell: Callable[[Progress], None]
    ) -> None:
        self.progress = tell
        self._context, self._person, self._helper, self._purpose = context, person_id, helper, purpose
        self._line = ""

    async def sends(self, messages: tuple[Message, ...]) -> None:
        """Logs the messages. Raises NotAllowed when the budget is spent, NotSaved when nothing can be logged."""
        self._line = secrets.token_hex(16)
        await asyncio.to_thread(self._context.store.write, lambda connection: self._add(connection, messages))

    async def came(self, outcome: str) -> None:
        """Logs the outcome."""
        line = self._line
        await asyncio.to_thread(self._context.store.write, lambda connection: sent.came(connection, line, outcome))

    def _add(self, connection: Connection, messages: tuple[Message, ...]) -> None:
        if left_today(connection, self._context, self._person, self._helper) <= 0:
            raise NotAllowed(_(SPENT))
        line = Sent(
            at=self._context.clock(), to=self._helper.label, purpose=self._purpose, messages=messages,
            outcome=_(ON_ITS_WAY),
        )  # fmt: skip
        sent.add(connection, self._context.id, self._person, self._line, line)
