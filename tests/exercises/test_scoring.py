"""Weighing: the own number first, what arrives from the catalogue, and every worked number of METHOD E9 on the way."""

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest

from actvo_kit.exercises.scoring.widget import Scoring
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.workshop import Pack
from tests.factories import ORACLE
from tests.method.scoring.examples import MINE, OURS, SCORES, UNSURE

OPTIONS = dict(zip(SCORES, ("OPT-007", "OPT-001", "OPT-013", "OPT-012"), strict=True))
CRITERIA = ("KP1", "KP2", "KP3", "KP4", "KC1", "KC2", "KC3", "KC4")
ORDERS = {"order_personal": list(MINE), "order_commercial": list(OURS)}


def cells(**changes: dict[str, Any]) -> dict[str, Any]:
    """METHOD's four options as a browser would save them; `changes` by `A_KP1`."""
    found = {
        f"cell.{OPTIONS[one]}.{criterion}": {"x": x, "conf": UNSURE.get(one, {}).get(criterion, "high"), "source": "me"}
        for one, scores in SCORES.items()
        for criterion, x in zip(CRITERIA, scores, strict=True)
    }
    for name, change in changes.items():
        option, criterion = name.split("_")
        found[f"cell.{OPTIONS[f'OPT-{option}']}.{criterion}"] |= change
    return found


def answers(pack: Pack, **more: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Rowan's, with METHOD's four options on the shortlist."""
    found = {slug: dict(pack.persona.answers[slug]) for slug in ("values", "strengths", "options")}
    found["options"]["shortlist"] = list(OPTIONS.values())
    return found | more


@pytest.fixture
def scoring(pack: Pack, desk_of: Callable[..., Any]) -> Scoring:
    desk = desk_of(answers=answers(pack))
    return Scoring(desk, *desk.open())


def result(widget: Scoring) -> dict[str, Any]:
    return dict(widget.reading["result"])


def test_the_worked_matrix_through_the_widget(scoring: Scoring, answer_to: Callable[..., Any]) -> None:
    assert answer_to(scoring, cells() | ORDERS)["errors"] == {}
    found = result(scoring)
    data = found["map"]["figure"]["data"][0]
    for x, y, one in zip(data["x"], data["y"], OPTIONS, strict=True):
        assert (x, y) == pytest.approx([ORACLE["matrix"][one][side] for side in ("personal", "commercial")], abs=1e-4)
    assert [bar["id"] for bar in found["bars"]] == ["OPT-007", "OPT-013", "OPT-001", "OPT-012"]
    assert found["bars"][0]["sides"] == ["84", "66"]
    assert sum(found["bars"][0]["lengths"]) == pytest.approx(75)
    assert [bar["gut"] for bar in found["bars"]] == ["Curious", "Curious", "Maybe", "Maybe"]
    assert found["zones"] == dict.fromkeys(["OPT-007", "OPT-001", "OPT-013"], "Go and test") | {
        "OPT-012": "Good here, less for me"
    }


def test_its_sentences(scoring: Scoring, answer_to: Callable[..., Any]) -> None:
    answer_to(scoring, cells() | ORDERS)
    said = result(scoring)["sentences"]
    first = re.search(r"in about (\d+) of 100", said[0])
    assert first
    assert int(first[1]) == pytest.approx(83, abs=2)
    assert said[0].startswith("*Repeat-visit detective* usually comes first")
    assert "84 for you and 66 for the organisation, *Storm-day floor support* to 85 and 61" in said[1]
    assert said[2] == "With your order and your numbers, *Dashboard in two weeks* never comes first."
    assert said[3] == "*Storm-day floor support* would lead if Value in *Storm-day floor support* were a 4.5, not a 4."
    assert result(scoring)["removal"] == "Taking any one of them away changes nothing in the order of the others."


def test_the_cell_most_worth_testing_and_a_way_to_start(scoring: Scoring, answer_to: Callable[..., Any]) -> None:
    answer_to(scoring, cells() | ORDERS)
    test = result(scoring)["test"]
    assert (test["option"], test["criterion"]) == ("OPT-013", "KP1")
    assert "about 7 points" in test["text"]
    assert test["start"] == "Do one real task of the role and get feedback, about 3 hours."


def test_an_unknown_cell_is_a_range(scoring: Scoring, answer_to: Callable[..., Any]) -> None:
    answer_to(scoring, cells(A_KC3={"x": None, "conf": "low"}) | ORDERS)
    bars = {bar["id"]: bar for bar in result(scoring)["bars"]}
    low, high = ORACLE["null_cell_A_KC3"]
    assert bars["OPT-007"]["sides"] == ["84", f"{int(low + 0.5)} to {int(high + 0.5)}"]
    assert result(scoring)["map"]["table"]["rows"][0][2] == "62.5 to 77.1"


def test_an_option_that_is_too_open_is_named(scoring: Scoring, answer_to: Callable[..., Any]) -> None:
    unknown = {"x": None}
    answer_to(scoring, cells(D_KP1=unknown, D_KP2=unknown, D_KP3=unknown) | ORDERS)
    assert result(scoring)["left_out"] == ["Dashboard in two weeks"]


def test_nothing_is_said_before_both_orders_and_two_options(scoring: Scoring, answer_to: Callable[..., Any]) -> None:
    assert scoring.reading["result"] is None
    answer_to(scoring, cells())
    assert scoring.reading["result"] is None
    answer_to(scoring, {"order_personal": list(MINE)})
    assert scoring.reading["result"] is None
    answer_to(scoring, {"order_commercial": list(OURS)})
    assert scoring.reading["result"] is not None


def test_the_share_is_tried_without_being_kept(scoring: Scoring, answer_to: Callable[..., Any]) -> None:
    answer_to(scoring, cells() | ORDERS)
    before = result(scoring)["bars"][0]["lengths"]
    asyncio.run(scoring.wanted({"want": "share", "alpha": 0.7}))
    assert result(scoring)["bars"][0]["lengths"] != before
    assert result(scoring)["removal"] is None, "what is left out while a slider moves"
    assert "alpha" not in scoring.record
    for bad in (None, "0.5", 9, -1, float("nan")):
        asyncio.run(scoring.wanted({"want": "share", "alpha": bad}))
    assert result(scoring)["bars"][0]["lengths"] != before


def test_a_change_made_while_another_is_on_its_way_is_what_is_shown(pack: Pack, desk_of: Callable[..., Any]) -> None:
    desk = desk_of(answers=answers(pack))
    widget = Scoring(desk, *desk.open())
    desk.away = 1

    async def change() -> None:
        fields = cells() | ORDERS
        widget.answer = {"edit_id": "first", "page": "p", "base_version": 0, "fields": fields}
        await asyncio.sleep(0.05)
        widget.answer = {"edit_id": "second", "page": "p", "base_version": 0, "fields": fields | {"alpha": 0.6}}
        for _ in range(1000):
            if widget.ack.get("edit_id") == "second":
                return
            await asyncio.sleep(0.02)

    asyncio.run(change())
    assert widget.record["alpha"] == 0.6
    bar = next(bar for bar in result(widget)["bars"] if bar["id"] == "OPT-007")
    assert bar["lengths"][0] == pytest.approx(0.6 * 83.8542, abs=1e-3)


def test_after_a_tried_share_the_next_save_shows_what_is_kept(scoring: Scoring, answer_to: Callable[..., Any]) -> None:
    answer_to(scoring, cells() | ORDERS)
    asyncio.run(scoring.wanted({"want": "share", "alpha": 0.7}))
    answer_to(scoring, {"alpha": 0.7})
    assert result(scoring)["removal"] is not None


def test_a_change_is_read_before_it_is_saved(pack: Pack, desk_of: Callable[..., Any]) -> None:
    desk = desk_of(answers=answers(pack))
    widget = Scoring(desk, *desk.open())
    desk.away = 2

    async def change() -> None:
        fields = cells() | ORDERS
        widget.answer = {"edit_id": "e", "page": "p", "base_version": 0, "fields": fields}
        assert widget.reading["result"] is not None, "at once"
        assert widget.ack == {}
        for _ in range(1000):
            if widget.ack:
                return
            await asyncio.sleep(0.02)

    asyncio.run(change())
    assert widget.ack["saved_at"]


def test_a_note_and_a_place_are_kept_and_nothing_is_computed_anew(
    scoring: Scoring, answer_to: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_to(scoring, cells() | ORDERS)
    read: list[ScoringAnswer] = []
    before = scoring.reading
    monkeypatch.setattr(Scoring, "reading_of", lambda self, record: read.append(record) or {"result": "new"})
    note = {f"cell.{OPTIONS['OPT-A']}.KP1": {"x": 4, "conf": "medium", "source": "me", "note": "Said Ana."}}
    assert answer_to(scoring, note)["saved_at"]
    answer_to(scoring, {}, place="look")
    assert (read, scoring.reading) == ([], before)
    answer_to(scoring, {f"cell.{OPTIONS['OPT-A']}.KP1": {"x": 2, "conf": "high", "source": "me"}})
    assert len(read) == 1
    assert scoring.reading == {"result": "new"}


def test_commercial_cells_arrive_from_the_catalogue(scoring: Scoring) -> None:
    option = next(one for one in scoring.content["options"] if one["id"] == "OPT-007")
    arrives = option["arrives"]
    assert {one: cell["x"] for one, cell in arrives.items()} == {"KC1": 5, "KC2": 5, "KC3": 3, "KC4": 4}
    assert [arrives[one]["conf"] for one in ("KC1", "KC2", "KC3", "KC4")] == ["high", "high", "medium", "high"]
    assert "each avoided visit saves about 95 EUR" in arrives["KC2"]["why"]
    assert {cell["source"] for cell in arrives.values()} == {"catalogue"}
    assert "KP1" not in arrives, "the own side never arrives"


def test_what_the_catalogue_does_not_say_stays_unknown(pack: Pack, desk_of: Callable[..., Any]) -> None:
    given = answers(pack)
    given["options"]["shortlist"] = ["OPT-007", "OPT-025"]
    desk = desk_of(answers=given)
    blank = Scoring(desk, *desk.open()).content["options"][1]["arrives"]
    assert {cell["x"] for cell in blank.values()} == {None}
    assert blank["KC1"]["why"] == "The catalogue does not say how much it is needed."
    assert blank["KC3"]["why"] == "Too little is rated in Strengths to say."


def test_suggestions_come_from_the_own_answers(
    pack: Pack, desk_of: Callable[..., Any], answer_to: Callable[..., Any]
) -> None:
    more = {slug: pack.persona.answers[slug] for slug in ("motivators", "constraints")}
    desk = desk_of(answers=answers(pack, **more))
    widget = Scoring(desk, *desk.open())
    found = widget.reading["suggestions"]["OPT-007"]
    assert found["KP2"]["x"] == 4, "3.883 to the half point"
    assert found["KP4"]["x"] == 5
    assert "KP1" not in found, "nothing is said yet of how it treats the five"
    assert "KP3" not in found, "nobody can compute growth"
    five = dict(zip(pack.persona.answers["values"]["top5"], (2, 1, 0, -1, 2), strict=True))
    answer_to(widget, {f"value_ratings.OPT-007.{one}": rating for one, rating in five.items()})
    assert widget.reading["suggestions"]["OPT-007"]["KP1"]["x"] == 4, "1 + 4 · 0.79"


def test_a_fixed_limit_keeps_an_option_out(pack: Pack, desk_of: Callable[..., Any]) -> None:
    given = answers(pack, constraints=pack.persona.answers["constraints"])
    given["options"]["shortlist"] = ["OPT-007", "OPT-001", "OPT-022"]
    desk = desk_of(answers=given)
    content = Scoring(desk, *desk.open()).content
    assert [one["id"] for one in content["options"]] == ["OPT-007", "OPT-001"]
    why = "Not possible within what you fixed: Travel."
    assert content["blocked"] == [{"id": "OPT-022", "title": "Customer research", "why": why}]


def test_one_that_was_weighed_leaves_the_matrix_when_a_limit_is_fixed(
    pack: Pack, desk_of: Callable[..., Any], answer_to: Callable[..., Any]
) -> None:
    limits = {"CN03": {"status": "fixed", "limit": {"max_days_month": 0}}}
    travels = [one for one in OPTIONS.values() if pack.catalogue.option(one).conditions.travel_days_month]
    assert travels, "one of METHOD's four has travel; adapt this test"
    desk = desk_of(answers=answers(pack, constraints=limits))
    widget = Scoring(desk, *desk.open())
    answer_to(widget, cells() | ORDERS)
    said = str(widget.reading)
    titles = {one["id"]: one["title"] for one in widget.content["blocked"]}
    assert sorted(titles) == sorted(travels)
    assert not any(one in said or title in said for one, title in titles.items())
    assert len(result(widget)["bars"]) == len(OPTIONS) - len(travels)


def test_suggestions_say_what_they_rest_on(pack: Pack, desk_of: Callable[..., Any]) -> None:
    kept = pack.persona.answers["motivators"] | {
        "corrected_order": ["MW2", "MR2", "MC2", "MA3", "MC1", "MC3", "MA1", "MA2", "MR1", "MR3", "MW1", "MW3"],
        "satisfaction": {"MW2": 5, "MR2": 4, "MC2": 2},
    }
    limits = {
        "CN03": {"status": "flexible", "limit": {"max_days_month": 0}},
        "CN09": {"status": "flexible", "limit": {"latest": "2020-01-01"}},
    }
    desk = desk_of(answers=answers(pack, motivators=kept, constraints=limits))
    found = Scoring(desk, *desk.open()).reading["suggestions"]["OPT-007"]
    assert found["KP2"]["text"].endswith("It gives less of what you want to keep: Stability.")
    assert found["KP4"]["x"] < 5
    assert "Beyond what you would like, and could move: Travel" in found["KP4"]["text"]
    calm = kept | {"satisfaction": {"MR2": 4}}
    desk = desk_of(answers=answers(pack, motivators=calm))
    found = Scoring(desk, *desk.open()).reading["suggestions"]["OPT-007"]
    title = next(one.words["en"].title for one in pack.motivators.motivators if one.id == "MR2")
    assert found["KP2"]["text"].endswith(f"It leaves you what you want to keep: {title}.")
    assert "KP4" not in found, "nobody said anything of limits"


@pytest.mark.parametrize(("criterion", "exercise"), [("KP1", "values"), ("KP2", "motivators"), ("KP4", "constraints")])
def test_a_criterion_is_worded_without_an_exercise_that_is_no_step(
    criterion: str, exercise: str, pack: Pack, desk_of: Callable[..., Any]
) -> None:
    def shown(pack: Pack) -> dict[str, Any]:
        desk = desk_of(pack=pack, answers=answers(pack))
        return next(one for one in Scoring(desk, *desk.open()).content["criteria"] if one["id"] == criterion)

    pages = [
        page.model_copy(update={"steps": tuple(step for step in page.steps if step.slug != exercise)})
        for page in pack.workshop.pages
    ]
    fewer = pack.model_copy(update={"workshop": pack.workshop.model_copy(update={"pages": tuple(pages)})})
    card = next(one for one in pack.criteria.criteria if one.id == criterion)
    assert shown(pack)["anchors"] == list(card.words["en"].anchors)
    assert shown(fewer) == shown(pack) | card.without["en"].plain()
    assert shown(fewer)["anchors"] != shown(pack)["anchors"]


def short_form(pack: Pack) -> Pack:
    pages = []
    for page in pack.workshop.pages:
        steps = [
            step.model_copy(update={"settings": {"short": True}}) if step.slug == "scoring" else step
            for step in page.steps
        ]
        pages.append(page.model_copy(update={"steps": tuple(steps)}))
    return pack.model_copy(update={"workshop": pack.workshop.model_copy(update={"pages": tuple(pages)})})


def test_the_short_form_is_a_setting(pack: Pack, desk_of: Callable[..., Any], answer_to: Callable[..., Any]) -> None:
    desk = desk_of(pack=short_form(pack), answers=answers(pack))
    widget = Scoring(desk, *desk.open())
    assert [one["id"] for one in widget.content["criteria"]] == ["KP1", "KP3", "KC1", "KC3"]
    assert len(widget.content["options"]) == 3
    assert set(widget.content["options"][0]["arrives"]) == {"KC1", "KC3"}
    few = {path: cell for path, cell in cells().items() if path[-3:] in ("KP1", "KP3", "KC1", "KC3")}
    few = {path: cell for path, cell in few.items() if "OPT-012" not in path}
    orders = {"order_personal": ["KP3", "KP1"], "order_commercial": ["KC1", "KC3"]}
    ack = answer_to(widget, few | orders, status="done")
    assert (ack["status"], ack["problems"]) == ("done", {})
    assert result(widget)["bars"][0]["sides"][0] == "94", "ROC(2) is .75 and .25"


def test_done_takes_every_cell_and_both_orders(scoring: Scoring, answer_to: Callable[..., Any]) -> None:
    ack = answer_to(scoring, cells(), status="done")
    assert set(ack["problems"]) == {"order_personal", "order_commercial"}
    assert answer_to(scoring, ORDERS, status="done")["status"] == "done"


def test_no_sentence_names_a_winner(scoring: Scoring, answer_to: Callable[..., Any]) -> None:
    answer_to(scoring, cells() | ORDERS)
    said = str(scoring.reading).casefold()
    for word in ("winner", "best fit", "you are", "score", "rank"):
        assert word not in said, word
