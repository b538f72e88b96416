"""METHOD E3: what the browser is given, what is kept, and what is said back; its worked numbers through the widget."""

from random import Random

import pytest

from actvo_kit.exercises.motivators.bot import MotivatorsBot
from actvo_kit.exercises.motivators.reading import NOTHING, reading
from actvo_kit.exercises.motivators.widget import Motivators
from actvo_kit.method.aggregate import Snapshot, reveal
from actvo_kit.method.group_picture import picture
from actvo_kit.method.group_view import chosen, room_items
from actvo_kit.method.motivators import drivers, places, to_rate
from actvo_kit.model.answers.motivators import MotivatorsAnswer, MotivatorsSettings
from actvo_kit.model.ids import MOTIVATORS
from actvo_kit.model.saved_answer import apply
from tests.factories import ORACLE

BWS = ORACLE["bws"]
CHOICES = {str(number): {"most": most, "least": least} for number, (most, least) in enumerate(BWS["choices"], 1)}
SATISFACTION = {"MC2": 2, "MA3": 3, "MR2": 4, "MW1": 3}
ANSWER = {"choices": CHOICES, "satisfaction": SATISFACTION}


@pytest.fixture
def widget_for(pack, desk_of):
    def make(record=None, **given):
        desk = desk_of(answers={"motivators": record} if record else None, **given)
        return Motivators(desk, *desk.open())

    return make


def read(pack, record, rate=8):
    return reading(MotivatorsAnswer.read(record), pack, MotivatorsSettings(rate=rate))


def open_(number):
    """The answer without one of the sets."""
    return ANSWER | {"choices": {one: choice for one, choice in CHOICES.items() if one != number}}


# ── What is shown


def test_nine_screens_of_four_and_no_pair_of_one_family(pack, widget_for):
    sets = widget_for().content["sets"]
    assert sorted(one["number"] for one in sets) == sorted(CHOICES)
    for one in sets:
        assert sorted(one["ids"]) == sorted(pack.motivators.sets[int(one["number"]) - 1])
        assert len({card[:2] for card in one["ids"]}) == 4
    assert {card["id"]: card["title"] for card in widget_for().content["cards"]} == pack.motivators.titles["en"]


def test_sets_and_cards_are_in_an_order_of_ones_own_that_survives_a_reload(widget_for):
    ines, again, jun = (widget_for(name=name).content["sets"] for name in ("Ines", "Ines", "Jun"))
    assert ines == again
    assert [one["number"] for one in ines] != [one["number"] for one in jun]
    assert [one["number"] for one in ines] != sorted(CHOICES)
    cards = [{one["number"]: one["ids"] for one in sets} for sets in (ines, jun)]
    assert cards[0] != cards[1]


# ── METHOD's numbers, through the widget


def test_oracle_of_the_order_with_its_levels(widget_for):
    said = {one["id"]: (one["place"], one["level"]) for one in widget_for(ANSWER).reading["order"]}
    assert said == {
        "MC2": (1, 0), "MA3": (2, 0), "MA1": (3, 2), "MC1": (3, 2), "MR2": (3, 2), "MC3": (6, 2), "MW1": (6, 2),
        "MW3": (6, 2), "MA2": (9, 0), "MR1": (10, 1), "MR3": (10, 1), "MW2": (12, 0),
    }  # fmt: skip
    assert sorted(said, key=lambda one: -BWS["score"][one]) == sorted(said, key=lambda one: said[one][0])


def test_oracle_of_the_quadrants(widget_for):
    said = {one["title"]: one["ids"] for one in widget_for(ANSWER).reading["lists"]}
    assert said["Keep"] == ["MR2"]
    assert said["Look for more"] == ["MC2", "MA3", "MW1"]
    assert set(said["Not rated yet"]) == set(MOTIVATORS) - set(SATISFACTION)


def test_oracle_of_the_gaps_orders_what_there_is_more_to_look_for(widget_for):
    """.75, .4167, .25; what is kept has a gap too (.1667), and is not looked for."""
    assert BWS["gap"]["MC2"] > BWS["gap"]["MA3"] > BWS["gap"]["MW1"] > BWS["gap"]["MR2"]
    assert widget_for(ANSWER).reading["opening"] == (
        "You would like more of *Challenge*, *What: choosing the problems* and *Pay*. "
        "Keep *People helped* in any next step."
    )


def test_rowan_s_answers_are_the_worked_ones(pack, widget_for):
    assert widget_for(dict(pack.persona.answers["motivators"])).reading == widget_for(ANSWER).reading


def test_the_four_quadrants(pack):
    said = read(pack, ANSWER | {"satisfaction": {"MC2": 4, "MA3": 3, "MR1": 4, "MW2": 3, "MC3": 1, "MR3": None}})
    assert {one["title"]: one["ids"] for one in said["lists"]} == {
        "Keep": ["MC2"], "Look for more": ["MA3", "MC3"], "Enough today": ["MR1"], "Less important now": ["MW2"],
        "Not rated yet": ["MA1", "MC1", "MR2", "MW1", "MW3", "MA2", "MR3"],
    }  # fmt: skip


# ── Levels, and the order put right


def test_what_is_level_is_said_level(pack):
    """Nothing is first alone where several are: of what is missed most, two; in a circle, more."""
    assert read(pack, ANSWER)["title"] == "You would miss *Challenge* most"
    moved = CHOICES | {"5": {"most": "MW1", "least": "MR3"}}
    assert read(pack, ANSWER | {"choices": moved})["title"] == (
        "You would miss *What: choosing the problems* and *Challenge* most"
    )


def test_a_corrected_order_wins_and_has_no_levels(pack, widget_for, answer_to):
    widget = widget_for(ANSWER)
    order = [*reversed(MOTIVATORS)]
    assert not answer_to(widget, {"corrected_order": order}, place="order")["problems"]
    said = widget.reading
    assert [(one["id"], one["place"], one["level"]) for one in said["order"]] == [
        (one, place, 0) for place, one in enumerate(order, 1)
    ]
    assert said["title"] == "You would miss *Recognition* most"
    answer_to(widget, {"corrected_order": None})
    assert widget.reading["order"][0] == {"id": "MC2", "place": 1, "level": 0}


@pytest.mark.parametrize(
    ("rate", "ids"),
    [
        (3, ["MC2", "MA3", "MA1"]),
        (8, ["MC2", "MA3", "MA1", "MC1", "MR2", "MC3", "MR3", "MW2"]),
        (12, ["MC2", "MA3", "MA1", "MC1", "MR2", "MC3", "MW1", "MW3", "MA2", "MR1", "MR3", "MW2"]),
    ],
)
def test_the_first_six_and_the_last_two_are_rated_or_what_the_workshop_says(pack, rate, ids):
    assert read(pack, {"choices": CHOICES}, rate)["rate"] == ids


def test_nothing_is_placed_or_rated_of_nothing():
    assert (places(()), to_rate((), 8)) == ({}, ())
    found = drivers(MotivatorsAnswer.read(ANSWER))
    assert set(places(found)) == set(MOTIVATORS)


# ── What is not whole


@pytest.mark.parametrize("number", CHOICES)
def test_nothing_is_said_back_while_a_set_is_open_and_it_is_no_done_one(widget_for, answer_to, number):
    widget = widget_for(open_(number))
    assert widget.reading == NOTHING
    ack = answer_to(widget, {}, status="done")
    assert ack["status"] == "draft"
    assert f"choices.{number}.most" in ack["problems"]


def test_the_same_one_twice_is_kept_as_a_draft_with_a_sentence(widget_for, answer_to):
    widget = widget_for(ANSWER)
    ack = answer_to(widget, {"choices.1": {"most": "MC1", "least": "MC1"}}, status="done")
    assert ack["status"] == "draft"
    assert ack["problems"] == {"choices.1.least": "The same one cannot be missed most and least."}
    assert widget.desk.answers["motivators"].record["choices"]["1"] == {"most": "MC1", "least": "MC1"}
    assert widget.reading == NOTHING


def test_one_of_another_set_is_said_to_be_one(widget_for, answer_to):
    ack = answer_to(widget_for(ANSWER), {"choices.1.most": "MC2"}, status="done")
    assert list(ack["problems"]) == ["choices.1.most"]


@pytest.mark.parametrize(
    "fields", [{"choices.1.most": "MX9"}, {"satisfaction.MC2": 6}, {"satisfaction.MC2": 0}, {"choices.10": {}}]
)
def test_what_no_screen_sends_is_refused_alone(widget_for, answer_to, fields):
    widget = widget_for(ANSWER)
    ack = answer_to(widget, {**fields, "satisfaction.MR2": 5})
    assert list(ack["errors"]) == list(fields)
    assert widget.desk.answers["motivators"].record["satisfaction"]["MR2"] == 5


def test_done_needs_no_rating_and_unknown_is_never_a_number(pack, widget_for, answer_to):
    widget = widget_for({"choices": CHOICES})
    assert answer_to(widget, {"satisfaction.MC2": None}, status="done")["status"] == "done"
    assert [one["title"] for one in widget.reading["lists"]] == ["Not rated yet"]
    assert widget.reading["opening"] is None


def test_a_skip_keeps_what_was_chosen(widget_for, answer_to):
    widget = widget_for(open_("9"))
    assert answer_to(widget, {}, status="skipped")["status"] == "skipped"
    assert widget.desk.answers["motivators"].record == open_("9")


# ── The bot, and the picture of the room


@pytest.mark.parametrize("seed", range(20))
def test_a_bot_plays_it_to_the_end_and_its_answer_is_done(pack, seed):
    record = {}
    changes = list(MotivatorsBot(pack, Random(seed)).play({}))
    for change in changes:
        record = apply(record, change.get("fields", {}))
    assert changes[-1] == {"place": "reading", "status": "done"}
    assert MotivatorsAnswer.read(record).problems(pack) == []
    assert len(record["satisfaction"]) == 8
    assert read(pack, record)["title"]


def test_the_room_sees_families_and_no_small_number(pack):
    """Twelve people, each with what the bots choose: shares of four families, rounded, and no motivator by its name."""
    people = {}
    for seed in range(12):
        record = {}
        for change in MotivatorsBot(pack, Random(seed)).play({}):
            record = apply(record, change.get("fields", {}))
        people[f"{seed}"] = chosen("motivators", MotivatorsAnswer.read(record), pack)
    item = room_items(pack)["motivators"]
    shown = reveal(item, people)
    assert isinstance(shown, Snapshot)
    made = picture(item, shown).plain()
    families = {one.words["en"].title for one in pack.motivators.families}
    assert {row["title"] for row in made["rows"]} == families
    assert not any(title in str(made) for title in pack.motivators.titles["en"].values())
    assert reveal(item, {one: people[one] for one in list(people)[:4]}) != shown
