import pytest

from actvo_kit.model.answers.values import ValuesAnswer
from tests.factories import real_pack
from tests.model.records import GONE, problems, sentences

HIGH = ["V01", "V02", "V04", "V09", "V14", "V15", "V16", "V27", "V29", "V32", "V43", "V55", "V58"]
SHORT = [card.id for card in real_pack().values.shown("short30")]
BROKEN = [
    ({"pile.V60": GONE, "pile.V59": GONE}, "pile", "Cards not sorted yet: 2."),
    (
        dict.fromkeys(["pile.V03", "pile.V05", "pile.V07"], "high"),
        "pile",
        "Matters most now holds 15 cards; please release 1.",
    ),
    ({"top10.9": "V60"}, "top10", "The ten come from Matters most now."),
    ({"top10.9": "V01"}, "top10", "A card stands among your ten twice."),
    ({"top5.4": "V09", "duels": []}, "top5", "The five come from your ten."),
    ({"top5.4": "V02", "duels": []}, "top5", "A card stands in your order twice."),
    ({"top5": ["V02", "V14"], "duels": []}, "top5", "Choose three to five and put them in order."),
    ({"duels.0": {"a": "V02", "b": "V02", "winner": "V02"}}, "duels", "A card cannot be weighed against itself."),
    ({"duels.0.winner": "V55"}, "duels", "One of the two cards is kept, not a third."),
    (
        {"duels.0.a": "V58", "duels.0.winner": "V14"},
        "duels",
        "Only cards of your order are weighed against each other.",
    ),
]


def quick(high, top, **piles):
    """A record of the quick deck."""
    pile = dict.fromkeys(SHORT, "some") | dict.fromkeys(high, "high") | piles
    return {"deck": "short30", "pile": pile, "top10": top, "top5": top[:5], "duels": [], "evidence": {}}


@pytest.mark.parametrize(("changes", "path", "sentence"), BROKEN)
def test_a_rule_of_a_done_sort(changes, path, sentence):
    assert problems("values", changes) == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


@pytest.mark.parametrize("count", [13, 15])
def test_fifteen_cards_fit(count):
    more = dict.fromkeys(["pile.V03", "pile.V05"][: count - len(HIGH)], "high")
    assert problems("values", more) == []


@pytest.mark.parametrize(
    ("high", "said"),
    [
        (3, []),
        (8, []),
        (9, [("pile", "Matters most now holds 8 cards; please release 1.")]),
        (
            2,
            [
                ("pile", "Matters most now needs at least 3 cards; look through Matters some again."),
                ("top5", "Choose three to five and put them in order."),
            ],
        ),
    ],
)
def test_the_quick_deck(high, said):
    assert problems("values", quick(SHORT[:high], SHORT[: min(high, 8)])) == said


def test_cards_of_the_whole_deck_are_no_part_of_the_quick_one():
    (other,) = [card.id for card in real_pack().values.cards if not card.short][:1]
    assert problems("values", quick(SHORT[:5], SHORT[:5], **{other: "some"})) == [
        ("pile", "Some sorted cards are not in the quick deck; please sort again.")
    ]


@pytest.mark.parametrize("count", [3, 4, 5])
def test_three_to_five_in_order(count):
    order = ["V02", "V14", "V55", "V04", "V27"][:count]
    assert problems("values", {"top5": order, "duels": [], "top10": order}) == []


def test_what_is_left_blank_stays_blank():
    assert problems("values", {"evidence": {}}) == []
    assert ValuesAnswer.read({"evidence": {"V02": "", "V14": None}}).evidence == {"V02": "", "V14": None}


def test_high_in_the_order_of_the_sort():
    assert ValuesAnswer.read({"pile": {"V09": "high", "V02": "low", "V01": "high"}}).high == ("V09", "V01")
