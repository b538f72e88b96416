"""Options: the same order after every reload, what stands beside a gut mark, and a shortlist that is a real choice."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from actvo_kit.exercises.options.card import card
from actvo_kit.exercises.options.hand import CARDS
from actvo_kit.exercises.options.reading import Reading
from actvo_kit.exercises.options.widget import Options
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.answers.motivators import MotivatorsAnswer
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer
from actvo_kit.model.workshop import Pack, Step

FIGURES_OF_FIT = {"coverage", "score", "stretch", "completeness", "requires", "demand", "commercial_value"}
ROWAN = {"ST1": (4, 2), "SC1": (4, 1), "SI1": (2, 1), "SD2": (3, -1)}


@pytest.fixture
def ratings() -> dict[str, Rating]:
    return {one: Rating(level=level, energy=energy) for one, (level, energy) in ROWAN.items()}


def said(pack: Pack, ratings: dict[str, Rating], **gut: str) -> dict[str, Any]:
    reaction = {f"OPT-{number[1:]}": {"gut": mark} for number, mark in gut.items()}
    strengths = StrengthsAnswer(rating=ratings)
    return Reading(pack, strengths, MotivatorsAnswer(), LearningAnswer(), ConstraintsAnswer()).of(
        OptionsAnswer.read({"reaction": reaction})
    )


def rowan(pack: Pack, **gut: str) -> dict[str, Any]:
    """What stands beside Rowan's marks, with these changed."""
    answers = pack.persona.answers
    reaction = answers["options"]["reaction"] | {f"OPT-{number[1:]}": {"gut": mark} for number, mark in gut.items()}
    others = [
        record.read(answers[record.slug])
        for record in (StrengthsAnswer, MotivatorsAnswer, LearningAnswer, ConstraintsAnswer)
    ]
    return Reading(pack, *others).of(OptionsAnswer.read({"reaction": reaction}))  # type: ignore[arg-type]


def row(found: dict[str, Any], option: str) -> dict[str, Any]:
    return next(one for one in found["rows"] if one["id"] == option)


def widget_of(desk: Any) -> Options:
    return Options(desk, *desk.open())


def test_everybody_has_their_own_order_and_keeps_it(desk_of: Callable[..., Any]) -> None:
    shown = [widget_of(desk_of(name=name)).content["options"] for name in ("Ines", "Ines", "Bo")]
    orders = [[one["id"] for one in options] for options in shown]
    assert orders[0] == orders[1] != orders[2]
    assert sorted(orders[0]) == sorted(orders[2])


def test_a_card_shows_no_figure_of_fit(desk_of: Callable[..., Any]) -> None:
    content = widget_of(desk_of()).content
    assert {kind["id"] for kind in content["kinds"]} == {one["type"] for one in content["options"]}
    assert not FIGURES_OF_FIT & {key for one in content["options"] for key in one}


@pytest.mark.parametrize(
    ("changes", "time", "openings"),
    [
        ({"hours_per_week": 6, "duration_weeks": 8}, "6 hours a week, for 8 weeks", "2 places"),
        ({"hours_per_week": 1, "duration_weeks": 1, "on_top_of_job": True},
         "1 hour a week, for 1 week, on top of your job", "2 places"),
        ({"hours_per_week": 0, "duration_weeks": None}, "No extra hours, permanent", "2 places"),
    ],
)  # fmt: skip
def test_time_is_said_in_words(pack: Pack, changes: dict[str, Any], time: str, openings: str) -> None:
    option = pack.catalogue.option("OPT-007")
    shown = card(option.model_copy(update={"time": option.time.model_copy(update=changes)}), pack)
    assert (shown["time"], shown["openings"]) == (time, openings)


@pytest.mark.parametrize(
    ("last", "says"),
    [((2025, 2, 4), None), ((2025, 2, 3), "checked in February"), ((2024, 5, 31), "checked in May 2024")],
)
def test_an_option_older_than_90_days_is_marked(pack: Pack, last: tuple[int, int, int], says: str | None) -> None:
    option = pack.catalogue.option("OPT-007").model_copy(update={"last_verified": date(*last)})
    assert pack.catalogue.as_of == date(2025, 5, 5)
    assert card(option, pack)["checked"] == says


def test_a_planned_option_says_so(pack: Pack) -> None:
    option = pack.catalogue.option("OPT-007").model_copy(update={"status": "planned", "openings": 0})
    assert card(option, pack)["openings"] == "Planned"


def test_a_row_holds_words_and_no_figures(pack: Pack, ratings: dict[str, Rating]) -> None:
    found = row(said(pack, ratings), "OPT-007")
    assert found == {
        "id": "OPT-007",
        "band": "stretch",
        "words": "One step away",
        "uses": ["Finding causes", "Working with data"],
        "drains": ["Organising work"],
        "gaps": ["Explaining clearly, two steps"],
        "unrated": ["Listening to understand"],
        "feeds": [],
        "takes": [],
        "learn": None,
        "limits": [],
    }


def test_a_no_to_a_strong_match_is_worth_a_second_look(pack: Pack, ratings: dict[str, Rating]) -> None:
    ratings |= {"SC2": Rating(level=3, energy=0)}
    found = said(pack, ratings, o012="no", o007="no")["second"]
    assert [one["id"] for one in found] == ["OPT-012"]
    assert found[0]["said"] + " " + found[0]["but"] == (
        "You said No here. It uses Working with data: you do this well, and this gives you energy."
    )
    assert found[0]["emphasis"] == ["Working with data"]
    assert said(pack, ratings, o012="curious")["second"] == []


def test_curious_about_a_big_stretch_is_worth_one_too(pack: Pack) -> None:
    low = {need.strength: Rating(level=1, energy=1) for need in pack.catalogue.option("OPT-020").requires}
    (found,) = said(pack, low, o020="curious")["second"]
    assert (found["id"], found["gut"]) == ("OPT-020", "curious")
    assert "big step" in found["but"]


def test_a_no_to_what_feeds_two_things_that_would_be_missed(pack: Pack) -> None:
    """METHOD 9.5, the first of the moments to protect."""
    look = next(one for one in rowan(pack, o007="no")["second"] if one["id"] == "OPT-007")
    assert look["said"] + " " + look["but"] == (
        "You said No here. It feeds two things you said you would miss: Challenge and What: choosing the problems."
    )
    assert look["emphasis"] == ["Challenge", "What: choosing the problems"]


def test_motivators_and_learning_stand_beside_the_mark(pack: Pack) -> None:
    beside = row(rowan(pack), "OPT-007")
    assert beside["feeds"] == ["Challenge", "What: choosing the problems"]
    assert beside["learn"] == "A short task that is new to me: it has some of what you need to learn"


def test_other_motivators_give_another_second_look(pack: Pack) -> None:
    answers = pack.persona.answers["motivators"]
    order = ["MW1", "MW2", "MW3", "MR1", "MR2", "MR3", "MA1", "MA2", "MA3", "MC1", "MC2", "MC3"]
    drives = MotivatorsAnswer.read({**answers, "corrected_order": order})
    marks = OptionsAnswer.read({"reaction": {option.id: {"gut": "no"} for option in pack.catalogue.options}})
    strengths, learns = StrengthsAnswer.read(pack.persona.answers["strengths"]), LearningAnswer()
    looks = [
        [one["but"] for one in Reading(pack, strengths, each, learns, ConstraintsAnswer()).of(marks)["second"]]
        for each in (MotivatorsAnswer.read(answers), drives)
    ]
    assert looks[0] != looks[1]


@pytest.mark.parametrize(
    ("status", "says"),
    [
        ("fixed", "Not possible within what you fixed: Travel."),
        ("flexible", "Beyond what you would like, and could move: Travel."),
        ("undisclosed", None),
    ],
)
def test_what_goes_beyond_a_limit_says_so_and_is_worth_no_second_look(
    pack: Pack, status: str, says: str | None
) -> None:
    option = next(one for one in pack.catalogue.options if (one.conditions.travel_days_month or 0) > 2)
    limits = ConstraintsAnswer.read({"CN03": {"status": status, "limit": {"max_days_month": 2}}})
    answers = pack.persona.answers
    strengths, drives = (kind.read(answers[kind.slug]) for kind in (StrengthsAnswer, MotivatorsAnswer))
    marks = OptionsAnswer.read({"reaction": {one.id: {"gut": "no"} for one in pack.catalogue.options}})
    found = Reading(pack, strengths, drives, LearningAnswer(), limits).of(marks)  # type: ignore[arg-type]
    assert row(found, option.id)["limits"] == ([says] if says else [])
    assert (option.id in found["blocked"]) == (status == "fixed")
    if status == "fixed":
        assert not {look["id"] for look in found["second"]} & set(found["blocked"])


def test_a_card_says_what_people_must_judge(pack: Pack) -> None:
    said_of = {one["name"]: one["text"] for one in card(pack.catalogue.option("OPT-007"), pack)["facts"]}
    assert list(said_of) == [
        "Place", "Hours and shifts", "Travel", "Can start", "Pay", "Contract", "Who agrees", "What is hard",
        "Whom to ask", "Last checked",
    ]  # fmt: skip
    assert (said_of["Travel"], said_of["Pay"]) == ("1 day away a month", "Stays the same")
    bare = pack.catalogue.option("OPT-007")
    nothing = bare.conditions.model_copy(
        update=dict.fromkeys(type(bare.conditions).model_fields, None) | {"features": ()}
    )
    unknown = card(bare.model_copy(update={"conditions": nothing, "risks": None}), pack)["facts"]
    assert sum(one["text"] == "Not known yet: a good thing to ask" for one in unknown) == 6
    assert card(pack.catalogue.option("OPT-025"), pack)["facts"] == []


def test_what_the_shortlist_cannot_do_without_is_asked_and_kept_among_strengths(desk_of: Callable[..., Any]) -> None:
    answers = {"options": {"shortlist": ["OPT-007"]}, "strengths": {"rating": {"ST1": {"level": 4}}}}
    widget = widget_of(desk_of(answers=answers))
    asks = {one["id"]: one["level"] for one in widget.reading["asks"]}
    musts = {need.strength for need in widget.pack.catalogue.option("OPT-007").requires if need.weight == "must"}
    assert asks.keys() == musts
    assert asks["ST1"] == 4
    assert all(len(one["anchors"]) == 5 for one in widget.reading["asks"])


def test_nothing_is_asked_for_what_a_limit_rules_out(desk_of: Callable[..., Any]) -> None:
    travel = {"CN03": {"status": "fixed", "limit": {"max_days_month": 0}}}
    widget = widget_of(desk_of(answers={"options": {"shortlist": ["OPT-007"]}, "constraints": travel}))
    assert widget.reading["blocked"]["OPT-007"] == "Not possible within what you fixed: Travel."
    assert widget.reading["asks"] == []


def test_an_own_idea_is_a_card_like_the_others(desk_of: Callable[..., Any], answer_to: Callable[..., Any]) -> None:
    widget = widget_of(desk_of())
    assert widget.reading["own"] is None
    answer_to(widget, {"own_option.title": "Night mentor", "own_option.type": "mentoring"})
    assert (widget.reading["own"]["title"], widget.reading["own"]["type"]) == ("Night mentor", "mentoring")
    ack = answer_to(widget, {"shortlist": ["OPT-OWN", "OPT-001"]}, place="shortlist", status="done")
    assert ack["status"] == "done"


def test_without_ratings_nothing_is_claimed(pack: Pack) -> None:
    found = said(pack, {}, o012="no")
    assert (found["rated"], found["second"]) == (False, [])
    blank = {option.id for option in pack.catalogue.options if option.blank}
    assert {one["words"] for one in found["rows"] if one["id"] not in blank} == {"Too little rated to say"}
    assert {one["words"] for one in found["rows"] if one["id"] in blank} == {"You say what changes"}
    assert len(found["rows"]) == len(pack.catalogue.options)


def test_the_reading_follows_the_strengths(desk_of: Callable[..., Any]) -> None:
    desk = desk_of(answers={"strengths": {"picked": ["SC1"], "rating": {"SC1": {"level": 4, "energy": 1}}}})
    widget = widget_of(desk)
    assert row(widget.reading, "OPT-012")["uses"] == ["Working with data"]
    desk.answers["strengths"] = desk.answers["strengths"].model_copy(update={"record": {}})
    widget.heard(desk.open()[1], {"slug": "strengths", "page": "elsewhere"})
    assert widget.reading["rated"] is False


def test_the_way_to_strengths_needs_a_page(desk_of: Callable[..., Any]) -> None:
    assert widget_of(desk_of(served=True)).links["strengths"] == "/page/2_what_you_bring#strengths"
    assert "strengths" not in widget_of(desk_of(served=False)).links


def test_a_mark_is_saved_and_read_back(desk_of: Callable[..., Any], answer_to: Callable[..., Any]) -> None:
    desk = desk_of(answers={"strengths": {"rating": {"SC1": {"level": 4, "energy": 1}, "SC2": {"level": 3}}}})
    widget = widget_of(desk)
    fields = {"reaction.OPT-012.gut": "no", "reaction.OPT-012.why": "Two weeks is nothing."}
    ack = answer_to(widget, fields, place="gut/OPT-013")
    assert ack["errors"] == {}
    assert desk.answers["options"].record == {"reaction": {"OPT-012": {"gut": "no", "why": "Two weeks is nothing."}}}
    assert desk.answers["options"].place == "gut/OPT-013"
    assert [one["id"] for one in widget.reading["second"]] == ["OPT-012"]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"shortlist": ["OPT-007"]}, "two to six"),
        ({"shortlist": ["OPT-012", "OPT-013"]}, "two kinds"),
        ({"shortlist": ["OPT-007", "OPT-013"]}, "stay and change"),
        ({"shortlist": ["OPT-007", "OPT-013"], "reshape_refused": True}, None),
        ({"shortlist": ["OPT-007", "OPT-001"]}, None),
    ],
)
def test_a_shortlist_is_kept_when_it_is_a_real_choice(
    desk_of: Callable[..., Any], answer_to: Callable[..., Any], fields: dict[str, Any], says: str | None
) -> None:
    ack = answer_to(widget_of(desk_of()), fields, place="shortlist", status="done")
    assert ack["status"] == ("draft" if says else "done")
    assert says is None or says in ack["problems"]["shortlist"]


def test_where_time_is_short_no_more_is_said_than_is_shown(pack: Pack, desk_of: Callable[..., Any]) -> None:
    """A row about an option that somebody does not see would be one about nothing."""
    widget = widget_of(desk_of(pack=short_form(pack)))
    shown = {one["id"] for one in widget.content["options"]}
    assert len(shown) == CARDS < len(pack.catalogue.options)
    assert {row["id"] for row in widget.reading["rows"]} == shown


def short_form(pack: Pack) -> Pack:
    pages = tuple(
        page.model_copy(update={"steps": tuple(shortened(step) for step in page.steps)}) for page in pack.workshop.pages
    )
    return pack.model_copy(update={"workshop": pack.workshop.model_copy(update={"pages": pages})})


def shortened(step: Step) -> Step:
    return step.model_copy(update={"settings": {"short": True}}) if step.slug == "options" else step
