"""Takes one letter to a question: what comes is shown when it holds, and not otherwise (METHOD 13.8)."""

import asyncio
from typing import Any

from pydantic import ValidationError

from actvo_kit.drafting.banned import banned, not_plain
from actvo_kit.drafting.drafter import Listener
from actvo_kit.drafting.grounding import proper_names, unquotable
from actvo_kit.drafting.openai.conversation import Conversation
from actvo_kit.drafting.openai.reply_reading import plain_data
from actvo_kit.drafting.openai.response_schema import QuestionOut
from actvo_kit.drafting.openai.trouble import NotUsable
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.sources import cited
from actvo_kit.model.drafting_offer import Message, Reflection
from actvo_kit.model.pathway import Source
from actvo_kit.words import _

__all__ = ["Questioning", "question_of"]

OPENERS = ("what", "when", "who", "which", "how")
WORDS = 25


class Questioning:
    """A question under way for one person. `found` is there when it came and holds."""

    def __init__(self, conversation: Conversation, envelope: Envelope, alias: str, listener: Listener) -> None:
        self.found: Reflection | None = None
        self.sent = False
        self._conversation, self._envelope, self._alias, self._listener = conversation, envelope, alias, listener

    async def write(self) -> None:
        """Asks once. Raises openai's errors, and NotUsable when what comes does not hold."""
        letter = self._envelope.letter
        messages = (Message(role="system", text=letter.system), Message(role="user", text=letter.user))
        await self._listener.sends(messages)
        self.sent = True
        reply = await self._conversation.ask(messages, QuestionOut, self._alias, lambda _: None)
        self.found = await asyncio.to_thread(question_of, reply.text, self._envelope)
        await self._listener.came(_("A question came."))


def question_of(answer: str, envelope: Envelope) -> Reflection:
    """Returns the question of an answer. Raises NotUsable when it does not hold."""
    try:
        out = QuestionOut.model_validate(plain_data(answer, envelope))
    except ValidationError as error:
        raise NotUsable("has another shape than was asked for") from error
    material, known = envelope.mine, envelope.known
    sources = cited(material, (_chosen(source_id, envelope) for source_id in out.evidence))
    lines = [line for source in sources for line in source.lines]
    own = known.without_names(out.question)
    known_words = {word.casefold().strip(".,;:!?“”") for line in lines for word in line.split()}
    words = out.question.split()
    faults: list[Any] = [
        *banned(own), *not_plain(out.question), *unquotable(out.question, lines),
        *(name for name in proper_names(own) if name.casefold() not in known_words),
    ]  # fmt: skip
    plain = words and words[0].casefold() in OPENERS and out.question.endswith("?") and out.question.count("?") == 1
    if faults or not plain or not sources or len(words) > WORDS or not known.lexicon.tongue.has(out.question):
        raise NotUsable("does not hold as a question")
    about, where = _shown(sources[0])
    return Reflection(id=f"model-{sources[0].id}", question=out.question, about=about, where=where, written_by="model")


def _chosen(source_id: str, envelope: Envelope) -> str:
    """An option is the person's own material when they chose it; an id that was not sent has nothing behind it."""
    option = source_id.removeprefix("GUT-")
    return (f"GUT-{option}" if option in envelope.rows else "") if option.startswith("OPT-") else source_id


def _shown(source: Source) -> tuple[str, str]:
    """Returns what the question is about and where that stands: a card's name, or the person's own words beside it, as
    the pack's do.
    """
    title, *lines = source.lines
    if source.id.startswith("EV-"):
        return lines[0][lines[0].index("“") :], _("{where}: {title}", where=source.where, title=title)
    return title, source.where
