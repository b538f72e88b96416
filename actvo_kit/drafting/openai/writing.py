"""Takes one letter to drafts: sent, heard as it comes, read, asked once more where it does not hold."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from pydantic import ValidationError

from actvo_kit.drafting.banned import banned, not_plain
from actvo_kit.drafting.drafter import Listener
from actvo_kit.drafting.grounding import proper_names
from actvo_kit.drafting.openai.conversation import Conversation, Reply
from actvo_kit.drafting.openai.model_sentences import Maker
from actvo_kit.drafting.openai.reply_reading import Reading, only_refers, plain_data, read, unfit
from actvo_kit.drafting.openai.response_schema import DraftsOut
from actvo_kit.drafting.openai.trouble import NotUsable
from actvo_kit.drafting.sending import Envelope
from actvo_kit.errors import NotAllowed
from actvo_kit.model.drafting_offer import Card, Message, Progress
from actvo_kit.model.pathway import Sentence
from actvo_kit.words import _

__all__ = ["Writing"]

KINDS = ("deepen", "across", "surprise")
MOST_FAULTS = 40
AGAIN = """Your answer does not hold yet:
{}

Return the whole JSON again, corrected. Leave out what the data does not support."""


class Writing:
    """Drafts under way for one person. `best` is what holds so far; it is there even when the time runs out."""

    def __init__(self, conversation: Conversation, envelope: Envelope, alias: str, listener: Listener) -> None:
        self.best: Reading | None = None
        self.sent = False
        self._conversation = conversation
        self._envelope = envelope
        self._alias = alias
        self._listener = listener
        self._glance = _Glance(envelope)
        self._looking: asyncio.Task[None] | None = None

    async def write(self) -> None:
        """Asks, and once more when not all of it holds. Raises openai's errors, and NotUsable when nothing does."""
        letter = self._envelope.letter
        first = (Message(role="system", text=letter.system), Message(role="user", text=letter.user))
        reply = await self._ask(first, "writing")
        reading, faults = await self._read(reply)
        await self._listener.came(_came(reading, faults))
        if not faults:
            return
        lines = "\n".join(f"- {fault}" for fault in faults[:MOST_FAULTS])
        repair = Message(role="user", text=self._envelope.pseudonyms.hide(AGAIN.format(lines)))
        try:
            reply = await self._ask((*first, Message(role="assistant", text=reply.text), repair), "again")
        except NotAllowed:  # the day's budget is spent: what holds, holds
            return
        reading, faults = await self._read(reply)
        await self._listener.came(_came(reading, faults))

    async def _ask(self, messages: tuple[Message, ...], stage: Any) -> Reply:
        await self._listener.sends(messages)
        self.sent = True
        self._listener.progress(Progress(stage=stage))
        try:
            return await self._conversation.ask(
                messages, DraftsOut, self._alias, lambda reply: self._look(reply, stage)
            )
        finally:
            if self._looking is not None:
                self._looking.cancel()

    async def _read(self, reply: Reply) -> tuple[Reading | None, tuple[str, ...]]:
        """Returns the reading, and what is wrong; the better of two readings is the best.

        Where a server takes the strictest rung and does not keep to it, the answer is read as one from the next.
        """
        self._listener.progress(Progress(stage="checking"))
        only = reply.rung == "refer" and await asyncio.to_thread(only_refers, reply.text, self._envelope)
        if reply.rung == "refer" and not only:
            self._conversation.ladder(DraftsOut).is_not_kept("refer")
        try:
            reading = await asyncio.to_thread(read, reply.text, self._envelope, only)
        except NotUsable as error:
            return None, error.faults
        if self.best is None or reading.worth >= self.best.worth:
            self.best = reading
        return reading, tuple(reading.faults)

    def _look(self, reply: Reply, stage: Any) -> None:
        """Shows what has come and holds; while one look is under way, the next is left out."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.get_running_loop().create_task(self._show(reply, stage))

    async def _show(self, reply: Reply, stage: Any) -> None:
        cards = await asyncio.to_thread(self._glance.cards, reply.text)
        self._listener.progress(Progress(stage=stage, cards=cards))


def _came(reading: Reading | None, faults: tuple[str, ...]) -> str:
    if reading is None:
        return _("An answer came that is no draft: {fault}.", fault=faults[0])
    return _(
        "An answer came. {held} of {drafts} drafts held; {sentences} sentences did not.",
        held=len(reading.drafts),
        drafts=len(reading.drafts) + reading.lost,
        sentences=reading.left_out,
    )


class _Glance:
    """What an answer that is still coming has so far, only sentences that hold. Each is checked once."""

    def __init__(self, envelope: Envelope) -> None:
        self._envelope = envelope
        self._maker = Maker(envelope.mine, envelope.known, envelope.references)
        self._seen: dict[str, Sentence | None] = {}

    def cards(self, text: str) -> tuple[Card, ...]:
        """Returns a card for each pathway that has begun."""
        try:
            data = plain_data(text, self._envelope, partial=True)
        except NotUsable:
            return ()
        pathways = data.get("pathways") if isinstance(data, dict) else None
        begun = [pathway for pathway in _listed(pathways) if isinstance(pathway, dict) and pathway.get("kind") in KINDS]
        return tuple(
            Card(kind=pathway["kind"], title=self._title(pathway), sentences=tuple(self._sentences(pathway)))
            for pathway in begun
        )

    def _title(self, pathway: dict[str, Any]) -> str:
        title = str(pathway.get("title", ""))[:60]
        own = self._envelope.known.without_names(title)
        return "" if any((*banned(own), *not_plain(title), *proper_names(own))) else title

    def _sentences(self, pathway: dict[str, Any]) -> Iterator[Sentence]:
        for point in (*_listed(pathway.get("rationale")), *_listed(pathway.get("fit"))):
            key = json.dumps(point)
            if key not in self._seen:
                self._seen[key] = self._sentence(point)
            if sentence := self._seen[key]:
                yield sentence

    def _sentence(self, point: Any) -> Sentence | None:
        with suppress(KeyError, TypeError, AttributeError, ValidationError):
            sentence = self._maker.claim("card", point)
            if not any(unfit(sentence, self._envelope)):
                return sentence
        return None


def _listed(part: Any) -> list[Any]:
    return part if isinstance(part, list) else []
