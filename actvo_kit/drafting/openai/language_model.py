"""Runs the language model of a room: asked in turn, within a time, and never missed when it does not answer."""

import asyncio
import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.drafter import Listener
from actvo_kit.drafting.openai.breaker import Breaker
from actvo_kit.drafting.openai.conversation import Conversation
from actvo_kit.drafting.openai.draft_merge import merged
from actvo_kit.drafting.openai.endpoint import Endpoint
from actvo_kit.drafting.openai.ladder import schema_of
from actvo_kit.drafting.openai.questioning import Questioning
from actvo_kit.drafting.openai.queue import Queue
from actvo_kit.drafting.openai.response_schema import DraftsOut, QuestionOut
from actvo_kit.drafting.openai.trouble import NotUsable, trouble_of
from actvo_kit.drafting.openai.writing import Writing
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.errors import NotAllowed
from actvo_kit.model.drafting_offer import Letter, Progress, Reflection
from actvo_kit.model.pathway import Drafts
from actvo_kit.settings import DraftingSettings
from actvo_kit.words import N_, _

__all__ = ["LanguageModel", "helper_of"]

PROMPTS = Path(__file__).parent.parent / "prompts"
CHANGED = N_("What would be sent has changed meanwhile; please look at it once more.")
OPEN = N_("Some words are still marked; change them, replace them, or untick their field.")
RESTING = N_("{label} has not answered several times in a row, so these are written from templates.")
NO_TURN = N_(
    "So many people are asking that there was no turn within {seconds} seconds, so these are written from templates."
)
CANCELLED = N_("Cancelled before all of it came.")
LEAST_TURN_S = 0.2


def helper_of(settings: DraftingSettings) -> "LanguageModel | None":
    """Returns the language model of these settings; None when none is named. Raises StartError."""
    return LanguageModel(Endpoint.of(settings), settings) if settings.model else None


class LanguageModel:
    """A `Helper` behind an endpoint. Its drafts pass the same checks as the template's, or are not shown."""

    def __init__(self, endpoint: Endpoint, settings: DraftingSettings) -> None:
        self.label = endpoint.label
        self.place = _("the computer that runs this room") if endpoint.is_here else endpoint.host
        self.seconds = settings.seconds
        self.per_person, self.per_room = settings.per_person, settings.per_room
        self._endpoint = endpoint
        self._conversation = Conversation(endpoint, settings.seconds)
        self._queue = Queue(settings.at_once)
        self._breaker = Breaker()
        self._template = TemplateDrafter()
        self._systems = {"drafts": _system("drafts", DraftsOut), "question": _system("question", QuestionOut)}

    async def trouble(self) -> str | None:
        """Returns what keeps it from working, in a sentence for the host; None when it seems to work."""
        return await self._conversation.trouble()

    def letter(self, brief: Brief) -> Letter:
        """Returns the letter that would be sent."""
        return self._envelope(brief).letter

    async def draft(self, brief: Brief, listener: Listener) -> Drafts:
        """Returns the model's drafts as far as they hold, a template's in place of those that do not."""
        writing = Writing(self._conversation, await asyncio.to_thread(self._sealed, brief), brief.alias, listener)
        why = await self._within(brief.alias, writing, listener)
        template = await asyncio.to_thread(self._template.write, brief)
        return merged(writing.best, template, brief.material, why)

    async def question(self, brief: Brief, listener: Listener) -> Reflection | None:
        """Returns one question, when one comes that holds."""
        asking = Questioning(self._conversation, await asyncio.to_thread(self._sealed, brief), brief.alias, listener)
        await self._within(brief.alias, asking, listener)
        return asking.found

    async def _within(self, who: str, work: Writing | Questioning, listener: Listener) -> str:
        """Does the work in its turn and within the time. Returns why it went wrong, for the person, or nothing."""
        if self._breaker.is_open:
            return _(RESTING, label=self.label)
        try:
            async with asyncio.timeout(self.seconds) as limit:
                async with self._queue.turn(who, lambda ahead: _tell_ahead(listener, ahead)):
                    _needs_time(limit)
                    await work.write()
        except asyncio.CancelledError:
            if work.sent:
                await asyncio.shield(listener.came(_(CANCELLED)))
            raise
        except NotAllowed:
            raise
        except Exception as error:  # whatever a server does, the person gets drafts
            return await self._gone_wrong(error, work, listener)
        self._breaker.worked()
        return ""

    async def _gone_wrong(self, error: Exception, work: Writing | Questioning, listener: Listener) -> str:
        if not work.sent:
            return _(NO_TURN, seconds=f"{self.seconds:g}")
        trouble = trouble_of(error, self._endpoint, self.seconds)
        if not isinstance(error, NotUsable):
            self._breaker.failed()
        await listener.came(trouble.log)
        return trouble.person

    def _sealed(self, brief: Brief) -> Envelope:
        """Returns the envelope, when it is the one that was seen and nothing in it is open. Raises NotAllowed."""
        envelope = self._envelope(brief)
        if envelope.letter.trouble:
            raise NotAllowed(envelope.letter.trouble)
        if envelope.letter.hits:
            raise NotAllowed(_(OPEN))
        if envelope.letter.seal != brief.ask.seal:
            raise NotAllowed(_(CHANGED))
        return envelope

    def _envelope(self, brief: Brief) -> Envelope:
        system = self._systems["question" if brief.ask.about else "drafts"]
        return Envelope.of(brief, system, self.label)


def _needs_time(limit: asyncio.Timeout) -> None:
    """Raises TimeoutError when a turn comes so late that a letter would be sent for nothing."""
    until = limit.when()
    if until is not None and until - asyncio.get_running_loop().time() < LEAST_TURN_S:
        raise TimeoutError


def _tell_ahead(listener: Listener, ahead: int) -> None:
    listener.progress(Progress(stage="waiting", ahead=ahead))


def _system(name: str, shape: type[BaseModel]) -> str:
    """Returns the prompt and the schema of its answer: on every rung of the ladder the same words."""
    schema: dict[str, Any] = schema_of(shape)
    text = (PROMPTS / f"{name}.md").read_text("utf-8").strip()
    return f"{text}\n\nThe JSON Schema of your answer:\n{json.dumps(schema, ensure_ascii=False)}"
