"""The language model's side of an exercise: a letter first, the writing as it goes, nothing lost when it breaks off."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.errors import NotAllowed
from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.options.widget import Options
from actvo_kit.exercises.pathways import asking_for_drafts as module
from actvo_kit.exercises.pathways.widget import Pathways
from actvo_kit.exercises.strengths.widget import Strengths
from actvo_kit.exercises.values.widget import Values
from actvo_kit.model.drafting_offer import Ask, Card, FieldOffer, Letter, Message, Offer, Progress, Sent
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.room_views import ParticipantView
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack
from tests.exercises.conftest import FakeDesk

AT = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
ASK = {"fields": ["values"], "steer": "", "words": {}, "replaced": []}
FIELD = FieldOffer(id="values", title="Your values", where="Values", text="Order, Loyalty")
SENT = Sent(at=AT, to="The model", purpose="drafts", messages=(Message(role="user", text="Order"),), outcome="Three.")


class HelpedDesk(FakeDesk):
    """A desk with a language model. `steps` are what it tells: a progress, an error, or seconds to wait."""

    def __init__(self, pack: Pack, drafts: Drafts) -> None:
        super().__init__(pack, drafts=drafts)
        self.left, self.before = 3, None
        self.steps: list[Progress | Exception | float] = []
        self.asks: list[Ask] = []
        self.slow: dict[str, float] = {}
        self.closed = False

    def open(self) -> tuple[Pack, ParticipantView]:
        offer = Offer(label="The model", place="here", left=self.left, seconds=40.0)
        pack, here = super().open()
        return pack, here.model_copy(update={"offer": offer, "previous": self.before})

    async def letter(self, ask: Ask) -> Letter:
        self.asks.append(ask)
        await asyncio.sleep(self.slow.get(ask.steer, 0))
        if ask.steer == "forbidden":
            raise NotAllowed("This step is not open yet.")
        if ask.steer == "gone":
            raise httpx.ConnectError("gone")
        return Letter(to="The model", fields=(FIELD,), hits=(), system="s", user=ask.steer, seal="seal")

    async def drafting(self, ask: Ask) -> AsyncGenerator[Progress]:
        self.asks.append(ask)
        try:
            for step in self.steps:
                if isinstance(step, Exception):
                    raise step
                if isinstance(step, Progress):
                    self._keep(step.drafts)
                    yield step
                else:
                    await asyncio.sleep(step)
        finally:
            self.closed = True

    def _keep(self, drafts: Drafts | None) -> None:
        if drafts is not None:
            self.before, self.written, self.left = self.written, drafts, self.left - 1

    async def undo(self) -> Drafts:
        if self.before is None:
            raise NotAllowed("There are no drafts before these.")
        self.before, self.written = self.written, self.before
        assert self.written is not None
        return self.written

    async def sent(self) -> tuple[Sent, ...]:
        return (SENT,)


@pytest.fixture
def drafts(pack: Pack) -> Drafts:
    given = {slug: Answer(slug=slug, record=answer, updated_at=AT) for slug, answer in pack.persona.answers.items()}
    return TemplateDrafter().write(Brief.of(pack, given, AT))


@pytest.fixture
def fresh(drafts: Drafts) -> Drafts:
    """Drafts of the language model."""
    pathways = tuple(one.model_copy(update={"written_by": "model", "title": "Another"}) for one in drafts.pathways)
    return drafts.model_copy(update={"pathways": pathways, "left_out": 2})


@pytest.fixture
def desk(pack: Pack, drafts: Drafts) -> HelpedDesk:
    return HelpedDesk(pack, drafts)


@pytest.fixture
def page(desk: HelpedDesk) -> Pathways:
    return Pathways(desk, *desk.open())


@pytest.fixture(params=[Values, Strengths, Options], ids=["values", "strengths", "options"])
def writing(request: pytest.FixtureRequest, desk: HelpedDesk) -> Any:
    """A page on which a question may be asked for."""
    return request.param(desk, *desk.open())


def told(page: Pathways, part: str) -> list[Any]:
    """What the page will have heard of `part`, one after another."""
    heard: list[Any] = []
    page.observe(lambda change: heard.append(change["new"][part]), "asking")
    return heard


def ask(page: Exercise, *requests: dict[str, Any]) -> None:
    """All requests at once, in their order."""

    async def send() -> None:
        await asyncio.gather(*(page.wanted(request) for request in requests))

    asyncio.run(send())


def letter(steer: str, number: Any) -> dict[str, Any]:
    return {"want": "letter", "number": number, "ask": ASK | {"steer": steer}}


def progress(stage: Any, *sentences: str, **more: Any) -> Progress:
    return Progress(stage=stage, cards=(Card(kind="deepen", title="T", sentences=()),) if sentences else (), **more)


def test_without_a_language_model_there_is_no_offer(desk_of: Callable[..., Any], drafts: Drafts) -> None:
    desk = desk_of(drafts=drafts)
    assert Pathways(desk, *desk.open()).asking["offer"] is None


def test_the_letter_is_what_the_desk_says_for_these_ticks(page: Pathways, desk: HelpedDesk) -> None:
    assert (page.asking["offer"]["left"], page.asking["letter"]) == (3, None)
    ask(page, letter("smaller", 7))
    assert desk.asks == [Ask(fields=("values",), steer="smaller")]
    assert (page.asking["letter"]["user"], page.asking["number"]) == ("smaller", 7)


def test_of_several_letters_the_newest_wins(page: Pathways, desk: HelpedDesk) -> None:
    desk.slow = {"first": 0.05, "second": 0.02}
    heard = told(page, "number")
    ask(page, letter("first", 1), letter("second", 2), letter("third", 3))
    assert (page.asking["letter"]["user"], heard) == ("third", [3])
    ask(page, letter("gone", 4), letter("fourth", 5))
    assert (page.asking["trouble"], page.asking["number"]) == (None, 5)


@pytest.mark.parametrize(("steer", "says"), [("forbidden", "not open yet"), ("gone", "Nothing was sent")])
def test_trouble_with_a_letter_is_said_and_ends(page: Pathways, steer: str, says: str) -> None:
    ask(page, letter(steer, 1))
    assert says in page.asking["trouble"]
    assert (page.asking["about"], page.asking["number"]) == ("letter", 1)
    ask(page, letter("good", 2))
    assert (page.asking["trouble"], page.asking["about"]) == (None, None)


@pytest.mark.parametrize("wrong", [None, 3, [], {"fields": "values"}, {"more": 1}, {"steer": "x" * 121}])
@pytest.mark.parametrize("want", ["letter", "draft"])
def test_a_wrong_ask_is_refused(page: Pathways, desk: HelpedDesk, want: str, wrong: Any) -> None:
    ask(page, {"want": want, "ask": wrong, "number": 1})
    assert "could not be read" in page.asking["trouble"]
    assert (desk.asks, page.asking["progress"]) == ([], None)


@pytest.mark.parametrize("want", [None, 3, [], {}, "the moon", "_take"])
def test_other_requests_ask_for_nothing(page: Pathways, desk: HelpedDesk, want: Any) -> None:
    before = page.asking
    ask(page, {"want": want})
    assert (page.asking, desk.asks) == (before, [])


def test_drafts_come_sentence_by_sentence_and_are_taken_over(
    page: Pathways, desk: HelpedDesk, drafts: Drafts, fresh: Drafts
) -> None:
    desk.steps = [progress("waiting", ahead=2), 0.3, progress("writing", "one"), 0.3, progress("done", drafts=fresh)]
    ask(page, letter("", 1), {"want": "sent"})
    heard, letters = told(page, "progress"), told(page, "letter")
    ask(page, {"want": "draft", "ask": ASK | {"seal": "seal"}})
    assert desk.asks[1].seal == "seal"
    assert not any(letters), "the long letter is not told with every sentence"
    stages = [one and (one["stage"], one["ahead"], len(one["cards"])) for one in heard]
    assert stages[:3] == [("waiting", 0, 0), ("waiting", 2, 0), ("writing", 0, 1)]
    assert stages[-1] is None
    assert all(one is None or one["drafts"] is None for one in heard)
    assert (page.content["drafts"], page.content["previous"]) == (fresh.plain(), drafts.plain())
    assert (page.view.drafts, page.view.previous) == (fresh, drafts)
    assert (page.asking["offer"]["left"], page.asking["trouble"], desk.closed) == (2, None, True)


def test_the_page_hears_of_the_writing_a_few_times_a_second(
    page: Pathways, desk: HelpedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAUSE_S", 0.05)
    desk.steps = [*(progress("writing", ahead=number) for number in range(1, 40)), 0.08]
    heard = told(page, "progress")
    ask(page, {"want": "draft", "ask": ASK})
    assert [one["ahead"] for one in heard if one and one["stage"] == "writing"] == [1, 39]


def test_cancelling_closes_the_line_and_changes_nothing(page: Pathways, desk: HelpedDesk, drafts: Drafts) -> None:
    desk.steps = [progress("writing"), 30.0]

    async def begin_and_cancel() -> None:
        writing = asyncio.create_task(page.wanted({"want": "draft", "ask": ASK}))
        for _ in range(2000):
            if page.asking["progress"]:
                break
            await asyncio.sleep(0.005)
        assert page.asking["progress"]["stage"] == "writing"
        await page.wanted({"want": "draft", "ask": ASK})
        assert len(desk.asks) == 1, "one at a time"
        await page.wanted({"want": "cancel"})
        await asyncio.wait_for(writing, 20)

    asyncio.run(begin_and_cancel())
    assert desk.closed
    assert (page.asking["progress"], page.asking["trouble"], page.content["drafts"]) == (None, None, drafts.plain())
    ask(page, {"want": "cancel"})
    desk.steps = [progress("done", drafts=drafts)]
    ask(page, {"want": "draft", "ask": ASK})
    assert len(desk.asks) == 2


@pytest.mark.parametrize(
    ("error", "says"),
    [(NotAllowed("Nothing more can be asked today."), "more can be asked"), (httpx.ReadError("gone"), "broke off")],
)
def test_writing_that_breaks_off_leaves_the_drafts(
    page: Pathways, desk: HelpedDesk, drafts: Drafts, error: Exception, says: str
) -> None:
    desk.steps = [progress("writing"), error]
    ask(page, {"want": "draft", "ask": ASK})
    assert says in page.asking["trouble"]
    assert (page.asking["about"], page.asking["progress"]) == ("draft", None)
    assert page.content["drafts"] == drafts.plain()
    ask(page, letter("good", 1))
    assert says in page.asking["trouble"], "a letter says nothing about the writing"


def test_there_is_a_way_back(page: Pathways, desk: HelpedDesk, drafts: Drafts, fresh: Drafts) -> None:
    ask(page, {"want": "undo"})
    assert page.asking["trouble"] == "There are no drafts before these."
    desk.steps = [progress("done", drafts=fresh)]
    ask(page, {"want": "draft", "ask": ASK})
    ask(page, {"want": "undo"})
    assert (page.content["drafts"], page.content["previous"]) == (drafts.plain(), fresh.plain())
    assert page.asking["trouble"] is None


def test_what_was_sent_is_listed_when_it_is_asked_for(page: Pathways) -> None:
    assert page.asking["sent"] is None
    ask(page, {"want": "sent"})
    assert page.asking["sent"] == [SENT.plain()]


def test_what_is_left_today_follows_the_person(page: Pathways, desk: HelpedDesk) -> None:
    desk.left = 1
    page.heard(desk.open()[1], {"kind": "saved", "slug": "values", "page": "other"})
    assert page.asking["offer"]["left"] == 1


def test_every_page_knows_of_the_offer_from_the_start(writing: Exercise) -> None:
    assert writing.asking == writing.get_state()["asking"]
    assert (writing.asking["offer"]["label"], writing.asking["letter"], writing.asking["sent"]) == (
        "The model",
        None,
        None,
    )


def test_a_letter_for_a_question_is_about_this_very_page(writing: Exercise, desk: HelpedDesk) -> None:
    ask(writing, letter("", 7) | {"ask": ASK | {"about": "strengths", "near": "V14"}})
    assert desk.asks == [Ask(fields=("values",), about=writing.slug, near="V14")]
    assert (writing.asking["letter"]["seal"], writing.asking["number"]) == ("seal", 7)
    ask(writing, {"want": "sent"})
    assert writing.asking["sent"] == [SENT.plain()]


def test_a_letter_for_drafts_is_about_none(page: Pathways, desk: HelpedDesk) -> None:
    ask(page, letter("", 1) | {"ask": ASK | {"about": "values"}}, {"want": "draft", "ask": ASK | {"about": "values"}})
    assert [one.about for one in desk.asks] == ["", ""]


@pytest.mark.parametrize("want", ["draft", "cancel", "undo"])
def test_drafts_are_for_the_drafts_page_alone(writing: Exercise, desk: HelpedDesk, want: str) -> None:
    before = writing.asking
    ask(writing, {"want": want, "ask": ASK})
    assert (writing.asking, desk.asks) == (before, [])
