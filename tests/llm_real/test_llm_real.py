"""A real OpenAI-compatible server with a real model of random weights.

It proves that the protocol, the streaming, the ladder and the schemas work with a server that nobody scripted. It says
nothing about the quality of drafts: this model writes noise, and every word of it has to be caught.
"""

import asyncio
from dataclasses import replace

import pytest
from pydantic import BaseModel, ConfigDict

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.checks import problems
from actvo_kit.drafting.openai import LanguageModel, helper_of
from actvo_kit.drafting.openai.conversation import Conversation
from actvo_kit.drafting.openai.endpoint import Endpoint
from actvo_kit.drafting.openai.wire import QuestionOut
from actvo_kit.model.drafting import Ask, Message
from actvo_kit.settings import DraftingSettings
from tests.drafting.openai.conftest import Heard
from tests.factories import MOMENT, answers, real_pack

pytestmark = pytest.mark.llm_real
ASKED = (Message(role="user", text="Answer in JSON."),)


class Yes(BaseModel):
    """The smallest answer."""

    model_config = ConfigDict(extra="forbid")
    yes: bool


def settings(url: str, **more) -> DraftingSettings:
    return DraftingSettings(**{"model": "tiny", "url": url, "seconds": 45, "temperature": 1.0} | more)


def conversation(url: str) -> Conversation:
    return Conversation(Endpoint.of(settings(url)), 45)


def asked(talk: Conversation, shape: type[BaseModel]) -> str:
    async def ask() -> str:
        async with asyncio.timeout(45):
            return await talk.ask(ASKED, shape, "alias", lambda _: None)

    return asyncio.run(ask())


def test_it_is_there(serve) -> None:
    url = serve("as_it_is")
    assert asyncio.run(helper_of(settings(url)).trouble()) is None
    wrong = asyncio.run(helper_of(settings(url, model="other")).trouble())
    assert wrong is not None
    assert wrong.endswith("knows no other; it has tiny.")


def test_the_first_rung_is_refused_with_500_and_the_second_holds(serve) -> None:
    talk = conversation(serve("as_it_is"))
    answer = asked(talk, Yes)
    assert talk.ladder.standing == "json_object"
    assert answer.lstrip().startswith("{"), "its grammar for JSON was in force"


def test_the_first_rung_holds_where_schemas_are_understood(serve) -> None:
    talk = conversation(serve("schema"))
    assert isinstance(Yes.model_validate_json(asked(talk, Yes)).yes, bool)
    assert talk.ladder.standing == "json_schema"
    assert QuestionOut.model_validate_json(asked(talk, QuestionOut)).question is not None


def test_the_last_rung_is_words_alone(serve) -> None:
    talk = conversation(serve("no_format"))

    async def first_words() -> str:
        heard = asyncio.Event()
        task = asyncio.create_task(talk.ask(ASKED, Yes, "alias", lambda _: heard.set()))
        await asyncio.wait_for(heard.wait(), 40)  # noise has no end: the first of it is enough
        task.cancel()
        return "heard"

    assert asyncio.run(first_words()) == "heard"


@pytest.mark.parametrize("manner", ["as_it_is", "schema", "no_format"])
def test_noise_becomes_template_drafts_within_the_time(serve, manner: str) -> None:
    helper: LanguageModel = helper_of(settings(serve(manner), seconds=20))
    pack = real_pack()
    brief = Brief.of(pack, answers(pack.persona.answers), MOMENT, ask=Ask(fields=("shortlist", "values")))
    brief = replace(brief, ask=brief.ask.model_copy(update={"seal": helper.letter(brief).seal}))
    heard = Heard()
    drafts = asyncio.run(helper.draft(brief, heard))
    assert {draft.written_by for draft in drafts.pathways} == {"template"}
    assert drafts.fell_back
    assert problems(drafts, brief.material) == ()
    assert heard.sent
    assert len(heard.outcomes) == len(heard.sent)
