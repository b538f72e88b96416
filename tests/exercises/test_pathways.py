"""Pathways: drafts appear when asked for, every sentence can be opened, and what a person makes of them is kept."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.errors import NotAllowed
from actvo_kit.exercises.listening import Listening
from actvo_kit.exercises.page import Page
from actvo_kit.exercises.pathways.choices import option_choices, strength_choices
from actvo_kit.exercises.pathways.reading import reading
from actvo_kit.exercises.pathways.take_home import part
from actvo_kit.exercises.pathways.weighed import weighed_since
from actvo_kit.exercises.pathways.widget import Pathways
from actvo_kit.method.accepted import Accepted
from actvo_kit.model.answers.pathways import PathwaysAnswer
from actvo_kit.model.drawn_on import digests
from actvo_kit.model.ids import CRITERIA
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.room_views import ParticipantView
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack
from tests.walk.own_pathways import OWN_PATHWAYS

AT = datetime(2025, 5, 5, 12, 3, tzinfo=UTC)


def written(pack: Pack, **answers: dict[str, Any]) -> Drafts:
    given = {slug: Answer(slug=slug, record=record, updated_at=AT) for slug, record in answers.items()}
    return TemplateDrafter().write(Brief.of(pack, given, AT))


@pytest.fixture
def drafts(pack: Pack) -> Drafts:
    """The drafts of the pack's persona."""
    return written(pack, **{slug: answer for slug, answer in pack.persona.answers.items() if answer})


@pytest.fixture
def asking(desk_of: Callable[..., Any], drafts: Drafts) -> tuple[Pathways, list[bool]]:
    """A page without drafts yet, and what it asks its desk (`again`)."""
    desk, asked = desk_of(), []

    async def give(again: bool = False) -> Drafts:
        asked.append(again)
        return drafts

    desk.drafts = give
    return Pathways(desk, *desk.open()), asked


def want(widget: Pathways, **more: Any) -> None:
    asyncio.run(widget.wanted({"want": "drafts", **more}))


def test_drafts_stay_when_the_page_hears_of_a_moment_before(
    asking: tuple[Pathways, list[bool]], drafts: Drafts
) -> None:
    widget, _ = asking
    desk, frame = widget.desk, Page(widget.desk, *widget.desk.open(), "3_where_you_could_go")
    before, asked_again = desk.open()[1], asyncio.Event()

    async def slow() -> ParticipantView:
        if widget.taken:
            asked_again.set()
            return before.model_copy(update={"drafts": drafts})
        await widget.wanted({"want": "drafts"})  # asked for after `here`, and there before it
        return before

    async def scene() -> None:
        listening = Listening(desk)
        listening.frame(frame)
        listening.exercise(widget)
        desk.queue.put_nowait({"kind": "saved", "slug": "options", "page": "another", "version": 1})
        desk.here = slow
        await asyncio.wait_for(asked_again.wait(), 10)
        await asyncio.sleep(0)

    asyncio.run(scene())
    assert widget.content["drafts"] == drafts.plain()


def test_drafts_come_when_they_are_asked_for(asking: tuple[Pathways, list[bool]], drafts: Drafts) -> None:
    widget, asked = asking
    assert (widget.content["drafts"], asked) == (None, [])
    want(widget)
    assert (widget.content["drafts"], widget.content["writing"], asked) == (drafts.plain(), False, [False])
    want(widget, again=True)
    assert asked == [False, True]


def test_other_requests_ask_for_nothing(asking: tuple[Pathways, list[bool]]) -> None:
    widget, asked = asking
    asyncio.run(widget.wanted({"want": "the moon"}))
    assert asked == []


def test_the_page_hears_that_writing_goes_on(asking: tuple[Pathways, list[bool]]) -> None:
    widget, _ = asking
    writing: list[bool] = []
    widget.observe(lambda change: writing.append(change["new"]["writing"]), "content")
    want(widget)
    assert writing == [True, False]


def test_drafts_that_could_not_be_written_are_tried_again(
    pack: Pack, desk_of: Callable[..., Any], drafts: Drafts
) -> None:
    desk, asked = desk_of(drafts=written(pack)), []

    async def give(again: bool = False) -> Drafts:
        asked.append(again)
        return drafts

    desk.drafts = give
    widget = Pathways(desk, *desk.open())
    assert widget.content["drafts"]["not_enough"]
    want(widget)
    assert asked == [True]
    assert widget.content["drafts"]["pathways"]


@pytest.mark.parametrize(
    ("error", "says"),
    [(NotAllowed("This step is not open yet."), "not open yet"), (httpx.ConnectError("gone"), "try again in a moment")],
)
def test_trouble_is_said_and_ends(
    asking: tuple[Pathways, list[bool]], drafts: Drafts, error: Exception, says: str
) -> None:
    widget, _ = asking
    good = widget.desk.drafts

    async def fail(again: bool = False) -> Drafts:
        raise error

    widget.desk.drafts = fail  # type: ignore[method-assign]
    want(widget)
    assert says in widget.content["trouble"]
    assert (widget.content["writing"], widget.content["drafts"]) == (False, None)
    widget.desk.drafts = good  # type: ignore[method-assign]
    want(widget)
    assert (widget.content["trouble"], widget.content["drafts"]) == (None, drafts.plain())


def test_what_stood_there_before_is_kept_beside_it(
    asking: tuple[Pathways, list[bool]], pack: Pack, drafts: Drafts
) -> None:
    widget, _ = asking
    want(widget)
    assert widget.content["previous"] is None
    want(widget, again=True)
    assert widget.content["previous"] is None, "the same drafts are no others"
    other = drafts.model_copy(update={"note": "Others."})

    async def give(again: bool = False) -> Drafts:
        return other

    widget.desk.drafts = give  # type: ignore[method-assign]
    want(widget, again=True)
    assert (widget.content["drafts"], widget.content["previous"]) == (other.plain(), drafts.plain())


CELLS = {one: {"x": 3.0} for one in CRITERIA}
WEIGHED = {
    "order_personal": ["KP1", "KP2", "KP3", "KP4"],
    "order_commercial": ["KC1", "KC2", "KC3", "KC4"],
    "cell": {"OPT-001": CELLS, "OPT-007": CELLS},
}


@pytest.mark.parametrize(
    ("scoring", "minutes", "expected"),
    [
        (WEIGHED, 1, True),
        (WEIGHED, 0, False),
        (WEIGHED, -1, False),
        (WEIGHED | {"order_personal": ["KP1"]}, 1, False),
        (WEIGHED | {"cell": {"OPT-001": CELLS}}, 1, False),
        (WEIGHED | {"cell": {"OPT-001": CELLS, "OPT-007": {"KP1": {"x": None}}}}, 1, False),
        (WEIGHED | {"cell": {"OPT-001": CELLS, "OPT-022": CELLS}}, 1, False),
    ],
)
def test_weighing_later_than_the_drafts_is_noticed(
    pack: Pack, drafts: Drafts, scoring: dict[str, Any], minutes: int, expected: bool
) -> None:
    """OPT-022 is not on the shortlist."""
    at = drafts.written_at + timedelta(minutes=minutes)
    options = Answer(slug="options", record={"shortlist": ["OPT-001", "OPT-007"]})
    answers = {"options": options, "scoring": Answer(slug="scoring", record=scoring, updated_at=at)}
    assert weighed_since(answers, pack, drafts) is expected
    assert not weighed_since(answers, pack, None)
    skipped = answers["scoring"].model_copy(update={"status": "skipped"})
    assert not weighed_since(answers | {"scoring": skipped}, pack, drafts)


def test_what_a_fixed_limit_keeps_out_does_not_count_as_weighed(pack: Pack, drafts: Drafts) -> None:
    known = {option.id: option for option in pack.catalogue.options}
    days = known["OPT-007"].conditions.onsite_days or 0
    limit = {"CN02": {"status": "fixed", "limit": {"max_onsite_days": days - 1}}}
    at = drafts.written_at + timedelta(minutes=1)
    answers = {
        "options": Answer(slug="options", record={"shortlist": ["OPT-001", "OPT-007"]}),
        "scoring": Answer(slug="scoring", record=WEIGHED, updated_at=at),
    }
    assert weighed_since(answers, pack, drafts)
    assert not weighed_since(answers | {"constraints": Answer(slug="constraints", record=limit)}, pack, drafts)


TRAVEL = {"CN03": {"status": "fixed", "limit": {"max_days_month": 0}}}
"""Rules out Repeat-visit detective, which is in one of the persona's drafts."""


def drafted(widget: Pathways) -> list[list[str]]:
    return [draft["option_ids"] for draft in widget.content["drafts"]["pathways"]]


def test_a_limit_fixed_later_takes_its_option_out_of_every_draft(
    pack: Pack, desk_of: Callable[..., Any], drafts: Drafts
) -> None:
    options = pack.persona.answers["options"]
    desk = desk_of(drafts=drafts, answers={"options": options})
    widget = Pathways(desk, *desk.open())
    assert ["OPT-007"] in drafted(widget)
    assert (widget.content["blocked"], widget.content["since"]) == ([], None)
    desk = desk_of(drafts=drafts, answers={"options": options, "constraints": TRAVEL})
    limited = Pathways(desk, *desk.open())
    assert drafted(limited) == [ids for ids in drafted(widget) if ids != ["OPT-007"]]
    why = {"title": "Repeat-visit detective", "why": "Not possible within what you fixed: Travel."}
    assert limited.content["blocked"] == [{"id": "OPT-007", **why}]
    assert limited.content["since"] == "limits"


def test_what_somebody_worked_on_stays_whatever_they_fix_later(
    pack: Pack, desk_of: Callable[..., Any], drafts: Drafts
) -> None:
    at = next(draft.id for draft in drafts.pathways if draft.option_ids == ("OPT-007",))
    answers = {"constraints": TRAVEL, "pathways": {"pathway": {at: {"title": "Why they come back"}}}}
    desk = desk_of(drafts=drafts, answers=answers)
    widget = Pathways(desk, *desk.open())
    assert ["OPT-007"] in drafted(widget)
    assert widget.content["since"] is None


def test_a_limit_lifted_later_is_offered_to_be_drafted_again(
    pack: Pack, desk_of: Callable[..., Any], drafts: Drafts
) -> None:
    narrow = written(pack, options=pack.persona.answers["options"], constraints=TRAVEL)
    assert [option.option_id for option in narrow.blocked] == ["OPT-007"]
    desk = desk_of(drafts=narrow)
    assert Pathways(desk, *desk.open()).content["since"] == "limits"


def test_another_answer_is_offered_to_be_drafted_again(pack: Pack, desk_of: Callable[..., Any], drafts: Drafts) -> None:
    persona = pack.persona.answers
    given = {slug: persona[slug] for slug in ("values", "motivators", "strengths", "learning", "options")}
    saved = {slug: Answer(slug=slug, record=record, updated_at=AT) for slug, record in given.items()}
    made = drafts.model_copy(update={"drawn_on": digests(saved)})
    desk = desk_of(drafts=made, answers=given)
    assert Pathways(desk, *desk.open()).content["since"] is None
    other = given | {"motivators": given["motivators"] | {"satisfaction": {"MC2": 5}}}
    desk = desk_of(drafts=made, answers=other)
    assert Pathways(desk, *desk.open()).content["since"] == "answers"
    replies = [{"token": "t", "picks": ["ST1", "SC1", "SI1"], "received_at": AT}]
    desk = desk_of(drafts=made, answers=given | {"strengths": given["strengths"] | {"peers": replies}})
    assert Pathways(desk, *desk.open()).content["since"] is None, "what colleagues say is in no draft"


def test_drafts_that_a_limit_all_rules_out_are_written_again(
    pack: Pack, desk_of: Callable[..., Any], drafts: Drafts
) -> None:
    one = drafts.model_copy(
        update={"pathways": tuple(draft for draft in drafts.pathways if draft.option_ids == ("OPT-007",))}
    )
    desk, asked = desk_of(drafts=one, answers={"constraints": TRAVEL}), []

    async def give(again: bool = False) -> Drafts:
        asked.append(again)
        return one

    desk.drafts = give
    want(Pathways(desk, *desk.open()))
    assert asked == [True]


def test_every_sentence_can_be_opened_and_edited(drafts: Drafts) -> None:
    sources = {source.id for source in drafts.sources}
    sentences = [sentence for draft in drafts.pathways for sentence in draft.sentences]
    assert sentences
    assert all(set(sentence.evidence) <= sources for sentence in sentences)
    # Dots and other signs would split or break the path of an edit.
    assert all(sentence.id.replace("-", "").replace("_", "").isalnum() for sentence in sentences)


def test_own_words_are_kept(desk_of: Callable[..., Any], drafts: Drafts, answer_to: Callable[..., Any]) -> None:
    desk = desk_of(drafts=drafts)
    sentence = drafts.pathways[0].sentences[0].id
    at = f"pathway.PW-A.accepted.{sentence}"
    mine = {"text": "In my words.", "shareable": "In my words.", "evidence": [], "by": "me"}
    fields = {
        "pathway.PW-A.title": "The odd cases", "pathway.PW-A.destination": "My desk, my cases.", at: mine,
        f"removed.{drafts.pathways[0].sentences[1].id}": True,
    }  # fmt: skip
    ack = answer_to(Pathways(desk, *desk.open()), fields, place="drafts/PW-A")
    record = desk.answers["pathways"].record
    assert (ack["errors"], ack["status"]) == ({}, "draft")
    assert record["pathway"]["PW-A"] == {
        "title": "The odd cases", "destination": "My desk, my cases.", "accepted": {sentence: mine}
    }  # fmt: skip


def kept(one: str, option: str, **changes: Any) -> dict[str, Any]:
    plain = {"kind": "across", "title": "One two three", "option_ids": [option], "questions": ["What?", "Who?"]}
    return {f"pathway.{one}.{name}": value for name, value in (plain | changes).items()}


A, B = kept("PW-A", "OPT-001"), kept("PW-B", "OPT-007")


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        (A, "pathway"),
        (A | B | {"set_aside.PW-B": True}, "pathway"),
        (A | kept("PW-B", "OPT-001"), "pathway"),
        (A | B | {"pathway.PW-A.title": "1 2 3 4 5 6 7"}, "pathway.PW-A.title"),
        (A | B | {"pathway.PW-A.title": " "}, "pathway.PW-A.title"),
        (A | B | {"pathway.PW-A.questions": ["What?"]}, "pathway.PW-A.questions"),
        (A | B | {"pathway.PW-A.title": "1 2 3 4 5 6"}, None),
    ],
)
def test_done_takes_two_with_short_titles(
    desk_of: Callable[..., Any], drafts: Drafts, answer_to: Callable[..., Any], fields: dict[str, Any], path: str | None
) -> None:
    desk = desk_of(drafts=drafts)
    ack = answer_to(Pathways(desk, *desk.open()), fields, status="done")
    assert ack["status"] == ("draft" if path else "done")
    assert list(ack["problems"]) == ([path] if path else [])


def test_close_cousins_are_named(pack: Pack) -> None:
    known = {option.id: option for option in pack.catalogue.options}
    alike = {"kind": "across", "option_ids": ["OPT-007"], "strengths": ["ST1", "SC1"]}
    other = {"kind": "deepen", "option_ids": ["OPT-001"]}

    def cousins(**pathways: Any) -> Any:
        record = {"pathway": {one.replace("_", "-"): pathway for one, pathway in pathways.items()}}
        return reading(PathwaysAnswer.read(record), known)["cousins"]

    assert cousins(PW_B=alike, PW_C=alike | {"strengths": ["ST1"]}) == ["PW-B", "PW-C"]
    assert cousins(PW_B=alike) is None
    assert cousins(PW_A=other, PW_B=alike) is None
    assert cousins() is None


OWN_STORY = kept("PW-D", "OPT-013", strengths=["ST1"], milestones={"m24": "I teach it."})


def test_an_own_pathway_counts_as_a_kept_draft_does(
    desk_of: Callable[..., Any], drafts: Drafts, answer_to: Callable[..., Any]
) -> None:
    desk = desk_of(drafts=drafts)
    ack = answer_to(Pathways(desk, *desk.open()), A | OWN_STORY, status="done")
    assert (ack["status"], ack["problems"]) == ("done", {})


def test_two_own_pathways_need_no_draft(desk_of: Callable[..., Any], answer_to: Callable[..., Any]) -> None:
    desk = desk_of()
    fields = OWN_STORY | kept("PW-E", "OPT-001")
    assert answer_to(Pathways(desk, *desk.open()), fields, status="done")["status"] == "done"


def test_options_to_lead_through_begin_with_the_shortlist(pack: Pack) -> None:
    answers = {
        "options": Answer(slug="options", record={"shortlist": ["OPT-013", "OPT-007"]}),
        "strengths": Answer(slug="strengths", record={"picked": ["SC1", "ST1"]}),
    }
    options = option_choices(pack, answers)
    assert [(option["id"], option["listed"]) for option in options[:3]] == [
        ("OPT-013", True), ("OPT-007", True), (options[2]["id"], False)
    ]  # fmt: skip
    assert len({option["id"] for option in options}) == len(options)
    assert not {option.id for option in pack.catalogue.options if option.blank} & {option["id"] for option in options}
    strengths = strength_choices(pack, answers)
    assert [strength["id"] for strength in strengths[:2]] == ["SC1", "ST1"]
    assert len(strengths) == len(pack.strengths.strengths)


def test_an_own_idea_may_be_led_through_and_a_fixed_limit_is_said(pack: Pack) -> None:
    known = {option.id: option for option in pack.catalogue.options}
    days = known["OPT-007"].conditions.onsite_days or 0
    limit = {"CN02": {"status": "fixed", "limit": {"max_onsite_days": days - 1}}}
    record = {"shortlist": ["OPT-007"], "own_option": {"title": "A desk for odd cases", "type": "gig"}}
    answers = {
        "options": Answer(slug="options", record=record), "constraints": Answer(slug="constraints", record=limit)
    }  # fmt: skip
    first, second, *_ = option_choices(pack, answers)
    assert "beyond a limit" in first["text"]
    assert (second["id"], second["title"]) == ("OPT-OWN", "A desk for odd cases")


def test_a_later_step_without_a_first_one_is_said(pack: Pack) -> None:
    known = {option.id: option for option in pack.catalogue.options}

    def without(**milestones: str) -> Any:
        return reading(PathwaysAnswer.read({"pathway": {"PW-D": {"milestones": milestones}}}), known)

    assert without(m12="There.")["without_first_step"] == ["PW-D"]
    assert without(m3="Ask.", m12="There.")["without_first_step"] == without()["without_first_step"] == []


def test_what_is_liked_and_doubted_is_said(pack: Pack) -> None:
    story = {"option_ids": ["OPT-001"], "gauges": {"liking": 90, "confidence": 20}}
    assert reading(PathwaysAnswer.read({"pathway": {"PW-D": story}}), {})["to_test"] == ["PW-D"]
    assert reading(PathwaysAnswer.read({"pathway": {"PW-D": story | {"option_ids": []}}}), {})["to_test"] == []


def test_ways_out_are_no_cousins_of_each_other(pack: Pack) -> None:
    away = {"kind": "other", "title": "Out", "private": True}
    record = PathwaysAnswer.read({"pathway": {"PW-D": away, "PW-E": away | {"title": "Away"}}})
    assert len(record.pathways) == 2
    assert reading(record, {})["cousins"] is None


def test_an_own_pathway_is_taken_home_with_all_that_is_in_it(pack: Pack) -> None:
    answers = {"pathways": Answer(slug="pathways", record=OWN_PATHWAYS, status="done")}
    home = part(answers, pack)
    assert home is not None
    lines = {item.title: list(item.lines) for item in home.groups[0].entries}
    assert lines["A small orchard, and no phone"][0] == "For me alone."
    own = lines["Closer to why things break"]
    for text in (
        "It leads through: Repeat-visit detective", "Strengths in it: Finding causes and Working with data",
        "After 24 months: I teach it to the next coordinator.",
        "The door that stays open: One scheduling shift a month.",
        "Who plans my rota on those days?",
    ):  # fmt: skip
        assert text in own
    assert own[-1].startswith("How it felt: what it takes 50 of 100, how much I like it 90")


def test_a_proposal_about_an_own_pathway_says_why_me_by_its_strengths(pack: Pack) -> None:
    rating = {"ST1": {"level": 4, "evidence": "I found why the north runs late."}}
    answers = {
        "pathways": Answer(slug="pathways", record=OWN_PATHWAYS),
        "strengths": Answer(slug="strengths", record={"picked": ["ST1"], "rating": rating}),
    }
    accepted = Accepted(pack, answers)
    assert set(accepted.pathways) == {"PW-D", "PW-E"}, "the locked one leads nowhere"
    fills = accepted.of_pathway(accepted.pathways["PW-D"])
    assert fills["why_me"] == "Finding causes: I found why the north runs late."
    assert fills["destination"].startswith("Closer to why things break. I spend half my week")
    assert fills["trade_off"] == "I give up being the one who knows every driver."
