"""A real OpenAI-compatible server with a real model of random weights.

It proves that the protocol, the streaming, the ladder and the schemas work with a server that nobody scripted. It says
nothing about the quality of drafts: this model writes noise, and every word of it has to be caught.
"""

import asyncio
import re
from dataclasses import replace

import pytest
from pydantic import BaseModel, ConfigDict

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.checks import problems
from actvo_kit.drafting.openai import LanguageModel, helper_of
from actvo_kit.drafting.openai.conversation import Conversation
from actvo_kit.drafting.openai.endpoint import Endpoint
from actvo_kit.drafting.openai.response_schema import QuestionOut
from actvo_kit.model.drafting_offer import Ask, Message
from actvo_kit.settings import DraftingSettings
from tests.drafting.openai.conftest import Heard
from tests.factories import MOMENT, answers, real_pack

pytestmark = pytest.mark.llm_real
FEW = 8
ASKED = (Message(role="user", text="Answer in JSON."),)


class Yes(BaseModel):
    """The smallest answer."""

    model_config = ConfigDict(extra="forbid")
    yes: bool


def settings(url: str, **more) -> DraftingSettings:
    return DraftingSettings(**{"model": "tiny", "url": url, "seconds": 45, "temperature": 0.0} | more)


def conversation(url: str, temperature: float = 0.0) -> Conversation:
    return Conversation(Endpoint.of(settings(url, temperature=temperature)), 45)


def asked(talk: Conversation, shape: type[BaseModel]) -> str:
    async def ask() -> str:
        async with asyncio.timeout(45):
            return await talk.ask(ASKED, shape, "alias", lambda _: None)

    return asyncio.run(ask())


def first_words(talk: Conversation, shape: type[BaseModel]) -> str:
    """What comes at first, or all of it: noise may have no end, or be over at once."""

    async def ask() -> str:
        enough: asyncio.Future[str] = asyncio.get_running_loop().create_future()

        def hear(text: str) -> None:
            if len(text) >= FEW and not enough.done():
                enough.set_result(text)

        whole, first = asyncio.create_task(talk.ask(ASKED, shape, "alias", hear)), enough
        done, _ = await asyncio.wait((whole, first), timeout=40, return_when=asyncio.FIRST_COMPLETED)
        for task in (whole, first):
            task.cancel()
        return done.pop().result()

    return asyncio.run(ask())


def test_it_is_there(serve) -> None:
    url = serve("as_it_is")
    assert asyncio.run(helper_of(settings(url)).trouble()) is None
    wrong = asyncio.run(helper_of(settings(url, model="other")).trouble())
    assert wrong is not None
    assert wrong.endswith("knows no other; it has tiny.")


def test_the_first_rung_is_refused_with_500_and_the_second_holds(serve) -> None:
    talk = conversation(serve("as_it_is"))
    assert first_words(talk, Yes).lstrip().startswith("{"), "its grammar for JSON was in force"
    assert talk.ladder.standing == "json_object"


def test_the_first_rung_holds_where_schemas_are_understood(serve) -> None:
    talk = conversation(serve("schema"))
    assert isinstance(Yes.model_validate_json(asked(talk, Yes)).yes, bool)
    assert talk.ladder.standing == "json_schema"
    assert re.match(r'\s*\{\s*"ques', first_words(talk, QuestionOut)), "its grammar has our schema"


def test_the_last_rung_is_words_alone(serve) -> None:
    assert first_words(conversation(serve("no_format"), temperature=1.0), Yes)


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
