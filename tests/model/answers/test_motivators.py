import pytest

from actvo_kit.model.ids import MOTIVATORS
from tests.factories import real_pack
from tests.model.records import GONE, problems, sentences

BROKEN = [
    ({"choices.3.most": None}, "choices.3.most", "Set 3: which would you miss most?"),
    ({"choices.3.least": GONE}, "choices.3.least", "Set 3: which would you miss least?"),
    ({"choices.1.least": "MC1"}, "choices.1.least", "The same one cannot be missed most and least."),
    ({"choices.1.most": "MC2"}, "choices.1.most", "Set 1 does not hold what you would miss most."),
    ({"choices.1.least": "MW2"}, "choices.1.least", "Set 1 does not hold what you would miss least."),
    ({"corrected_order": MOTIVATORS[:11]}, "corrected_order", "The order holds each of the twelve once."),
]


@pytest.mark.parametrize(("changes", "path", "sentence"), BROKEN)
def test_a_rule_of_done_motivators(changes, path, sentence):
    assert problems("motivators", changes) == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


@pytest.mark.parametrize("order", [[], [*MOTIVATORS[:11], "MA1"], ["MA1"] * 12])
def test_an_order_of_other_than_the_twelve(order):
    assert problems("motivators", {"corrected_order": order}) == [BROKEN[-1][1:]]


def test_a_corrected_order():
    assert problems("motivators", {"corrected_order": list(reversed(MOTIVATORS))}) == []


@pytest.mark.parametrize("number", range(1, 10))
def test_each_of_the_nine_sets_is_asked(number):
    assert [path for path, _ in problems("motivators", {f"choices.{number}": GONE})] == [
        f"choices.{number}.most",
        f"choices.{number}.least",
    ]


@pytest.mark.parametrize(("number", "members"), list(enumerate(real_pack().motivators.sets, 1)))
def test_what_a_set_holds_may_be_chosen(number, members):
    for most, least in zip(members, (*members[1:], members[0]), strict=True):
        assert problems("motivators", {f"choices.{number}": {"most": most, "least": least}}) == []


def test_how_much_there_is_today_is_not_asked_for():
    assert problems("motivators", {"satisfaction": {}}) == []
