"""METHOD E2: what the browser is given, what is kept, and what is said back."""

import pytest

from actvo_kit.exercises.card_order import own_order
from actvo_kit.exercises.values.reading import reading
from actvo_kit.exercises.values.widget import Values
from actvo_kit.model.answers.values import ValuesAnswer

# V04 Freedom in how I work and V08 Doing new things are OPEN, V27 A secure job CONS, V48 Fair treatment TRANS,
# V16 Being capable ENH.
FIVE = ["V04", "V48", "V27", "V08", "V16"]


@pytest.fixture
def sorted_record(pack):
    """All 30 cards of the short deck sorted, five of them high and in order."""
    short = [card.id for card in pack.values.shown("short30")]
    pile = {card: "high" if card in FIVE else ("some", "low")[n % 2] for n, card in enumerate(short)}
    return {"deck": "short30", "pile": pile, "top10": FIVE, "top5": FIVE}


@pytest.fixture
def widget_for(pack, desk_of):
    def make(pack=pack, **given):
        desk = desk_of(pack=pack, **given)
        return Values(desk, *desk.open())

    return make


def offering(pack, *decks):
    """The pack with only these decks on offer."""
    plain = pack.plain()
    for page in plain["workshop"]["pages"]:
        for step in page["steps"]:
            if step["slug"] == "values":
                step["settings"] = {"decks": list(decks)}
    return type(pack).read(plain)


def test_every_card_is_sent_once_with_its_words(pack, widget_for):
    content = widget_for().content
    assert sorted(card["id"] for card in content["cards"]) == [card.id for card in pack.values.cards]
    assert sum(card["short"] for card in content["cards"]) == 30
    first = next(card for card in content["cards"] if card["id"] == "V04")
    assert (first["title"], first["text"]) == (
        "Freedom in how I work",
        "Choosing how I get from the task to the result.",
    )
    assert content["caps"] == {deck: {"full60": 15, "short30": 8}[deck] for deck in content["decks"]}


def test_only_the_cards_of_the_decks_on_offer_are_sent(pack, widget_for):
    content = widget_for(pack=offering(pack, "short30")).content
    assert content["decks"] == ["short30"]
    assert len(content["cards"]) == 30


def test_the_order_is_the_persons_own_and_survives_a_reload(widget_for):
    order = [[card["id"] for card in widget_for(name=name).content["cards"]] for name in ("Ines", "Ines", "Jun")]
    assert order[0] == order[1] != order[2]
    assert order[0] != sorted(order[0])


def test_the_order_is_the_same_on_every_machine(pack):
    """Python's own hash() would change with each process."""
    assert [card.id for card in own_order(pack.values.cards, "Ines/values")][:4] == ["V02", "V35", "V59", "V57"]


def test_nothing_is_said_back_before_three_cards_are_in_order(pack, sorted_record):
    early = ValuesAnswer.read({**sorted_record, "top5": FIVE[:2]})
    assert reading(early, pack) == {"tension": None, "lean": None}


def test_a_tension_is_something_to_look_for_not_a_contradiction(pack, sorted_record):
    said = reading(ValuesAnswer.read(sorted_record), pack)["tension"]
    assert said == (
        "You want both “Freedom in how I work” and “A secure job”. "
        "Good careers often find a role where both fit; look for it among the options."
    )


def test_cards_beside_each_other_or_further_down_are_no_tension(pack, sorted_record):
    later = {**sorted_record, "top5": ["V04", "V48", "V08", "V27", "V16"]}
    assert reading(ValuesAnswer.read(later), pack)["tension"] is None


def test_the_picture_has_the_four_quadrants_in_words_a_person_knows(pack, sorted_record):
    lean = reading(ValuesAnswer.read(sorted_record), pack)["lean"]
    assert {row[0] for row in lean["table"]["rows"]} == {"Explore", "Achieve", "Keep", "Care"}
    assert "Explore" in lean["summary"]
    assert "you are" not in lean["summary"].lower()


def test_a_change_is_kept_and_read_back(widget_for, answer_to, sorted_record):
    widget = widget_for(answers={"values": {**sorted_record, "top5": []}})
    assert widget.reading["tension"] is None
    ack = answer_to(widget, {"top5": FIVE, "evidence.V04": "In March I chose the open brief."}, place="five/order")
    assert ack["saved_at"]
    assert not ack["errors"]
    kept = widget.desk.answers["values"]
    assert kept.record["top5"] == FIVE
    assert kept.record["evidence"] == {"V04": "In March I chose the open brief."}
    assert kept.place == "five/order"
    assert "Freedom in how I work" in widget.reading["tension"]


def test_not_recently_is_an_answer_and_blank_is_none(widget_for, answer_to, sorted_record):
    widget = widget_for(answers={"values": sorted_record})
    answer_to(widget, {"evidence.V04": "", "evidence.V48": "A line."})
    answer_to(widget, {"evidence.V48": None})
    assert widget.desk.answers["values"].record["evidence"] == {"V04": ""}


def test_done_is_granted_when_all_is_sorted_and_three_are_in_order(widget_for, answer_to, sorted_record):
    assert answer_to(widget_for(answers={"values": sorted_record}), {}, status="done")["status"] == "done"
    ack = answer_to(widget_for(answers={"values": {**sorted_record, "top5": FIVE[:2]}}), {}, status="done")
    assert ack["status"] == "draft"
    assert ack["problems"] == {"top5": "Choose three to five and put them in order."}


def test_a_card_that_the_pack_does_not_have_is_refused_alone(widget_for, answer_to):
    widget = widget_for()
    ack = answer_to(widget, {"deck": "full60", "pile.V01": "high", "pile.V99": "low"})
    assert list(ack["errors"]) == ["pile.V99"]
    assert widget.desk.answers["values"].record == {"deck": "full60", "pile": {"V01": "high"}}


def test_a_server_that_is_away_for_a_moment_loses_nothing(widget_for, answer_to):
    widget = widget_for()
    widget.desk.away = 1
    assert answer_to(widget, {"deck": "short30"})["saved_at"]
    assert widget.desk.answers["values"].record == {"deck": "short30"}
