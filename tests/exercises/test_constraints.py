"""METHOD E6: what the browser is given, the limits in words, and what is nowhere."""

import json
from random import Random

import pytest

from actvo_kit.drafting.answers.constraints import LEAVES
from actvo_kit.drafting.material import Material
from actvo_kit.exercises.constraints.bot import ConstraintsBot
from actvo_kit.exercises.constraints.reading import reading
from actvo_kit.exercises.constraints.widget import Constraints
from actvo_kit.method.constraints import is_blocked
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.saved_answer import apply
from tests.factories import answers


@pytest.fixture
def widget_for(desk_of):
    def make(record=None, **given):
        desk = desk_of(answers={"constraints": record} if record else None, **given)
        return Constraints(desk, *desk.open())

    return make


def lines(pack, **record):
    return {line["id"]: line["text"] for line in reading(ConstraintsAnswer.read(record), pack)["lines"]}


def test_ten_rows_and_what_the_pack_has_to_tick(widget_for):
    content = widget_for().content
    assert [row["id"] for row in content["rows"]] == [f"CN{number:02}" for number in range(1, 11)]
    assert all(content["choices"].values())
    assert "any" not in json.dumps([content["choices"]["sites"], content["choices"]["units"]]).split('"')


@pytest.mark.parametrize(
    ("row_id", "limit", "words"),
    [
        ("CN01", {"patterns": ["day", "early"], "max_hours_week": 37.5},
         "These hours: Ordinary days and Early; 37.5 hours a week at most."),
        ("CN03", {"max_days_month": 1}, "1 day away a month at most."),
        ("CN04", {"min_change_pct": 0}, "No less pay than today."),
        ("CN04", {"min_change_pct": -5}, "At most 5 % less pay."),
        ("CN05", {"contracts": ["fixed_term"], "needs_return_right": True},
         "These contracts: fixed term; with a right to return."),
        ("CN08", {"held": []}, "None of the permissions that options ask for."),
        ("CN09", {"earliest": "2026-03-01"}, "Not before 1 March 2026."),
    ],
)  # fmt: skip
def test_a_limit_is_said_in_words(pack, row_id, limit, words):
    said_back = lines(pack, **{row_id: {"status": "fixed", "limit": limit}})
    assert said_back[row_id] == words


def test_fixed_stands_first_and_what_somebody_prefers_not_to_say_nowhere(pack):
    says = reading(ConstraintsAnswer.read(dict(pack.persona.answers["constraints"])), pack)
    assert [line["id"] for line in says["lines"]] == ["CN03", "CN04", "CN06"]
    assert says["free"] == "Not an issue: Security and contract and Working conditions I need."
    assert "Relationships" not in json.dumps(says)


def test_a_note_is_never_read_back_and_starts_no_words_for_others(pack, widget_for, answer_to):
    widget = widget_for()
    answer_to(widget, {"CN03.status": "fixed", "CN03.limit.max_days_month": 2, "CN03.private_note": "canary"})
    assert "canary" not in json.dumps(widget.reading)
    assert widget.reading["lines"][0]["share"] == ""


def test_what_is_in_no_catalogue_does_not_leave(pack):
    rows = {
        "CN02": {"status": "fixed", "limit": {"max_onsite_days": 2, "sites": ["canary site", "Main"]}},
        "CN08": {"status": "fixed", "limit": {"held": ["canary paper"]}, "private_note": "canary note"},
        "CN10": {"status": "fixed", "limit": {"units": ["canary unit"]}},
        "CN06": {"status": "undisclosed", "limit": {"extra_hours_week": 3}},
    }
    material = Material.of(pack, answers({"constraints": rows}))
    offered = list(LEAVES.offer(material))
    left = LEAVES.keep(material, frozenset(f"limit.{row}" for row in rows))
    assert {offer.id for offer in offered} == {"limit.CN02"}
    assert set(left) == {"CN02"}
    assert "canary" not in repr(offered) + repr(left)


def test_days_in_the_wrong_order_are_refused_at_their_field(widget_for, answer_to):
    widget = widget_for()
    fields = {"CN09.status": "fixed", "CN09.limit.earliest": "2026-03-02", "CN09.limit.latest": "2026-03-01"}
    assert list(answer_to(widget, fields, status="done")["problems"]) == ["CN09.limit.latest"]


@pytest.mark.parametrize("seed", range(20))
def test_a_bot_answers_it_and_keeps_enough_to_choose_from(pack, seed):
    record, places = {}, []
    for change in ConstraintsBot(pack, Random(seed)).play({}):
        record = apply(record, change.get("fields", {}))
        places.append(change["place"])
    answer = ConstraintsAnswer.read(record)
    assert answer.problems(pack) == []
    assert places[-1] == "reading"
    assert sum(not is_blocked(answer, option) for option in pack.catalogue.offered) > 18
