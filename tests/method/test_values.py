import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.values import card_scores, centred, group_scores, quadrant_scores, tension, values_fit
from actvo_kit.model.answers.values import ValuesAnswer
from tests.factories import ORACLE, ROWAN, toy_pack

PILE = {
    "c1": "high",
    "c2": "high",
    "c3": "some",
    "c4": "low",
    "c5": "some",
    "c6": "high",
    "c7": "some",
    "c8": "low",
}
WHERE = dict(zip(PILE, ["OPEN", "OPEN", "ENH", "ENH", "CONS", "CONS", "TRANS", "TRANS"], strict=True))
RANKED = ["c1", "c6", "c2"]


def test_oracle_of_cards_and_quadrants():
    scores = card_scores(PILE, RANKED)
    assert scores == ORACLE["values"]["card"]
    assert centred(scores, WHERE.__getitem__) == pytest.approx(ORACLE["values"]["group"], abs=1e-4)


def test_five_ranks_add_five_to_one():
    five = ["a", "b", "c", "d", "e"]
    assert list(card_scores(dict.fromkeys(five, "high"), five).values()) == [7, 6, 5, 4, 3]


@given(st.permutations(list(PILE)))
def test_the_order_of_cards_does_not_matter(order):
    shuffled = {card: PILE[card] for card in order}
    assert centred(card_scores(shuffled, RANKED), WHERE.__getitem__) == pytest.approx(
        centred(card_scores(PILE, RANKED), WHERE.__getitem__)
    )


def test_groups_and_quadrants_of_a_deck():
    answer = ValuesAnswer.read(ROWAN["values"])
    deck = toy_pack().values
    # scores: V02 7, V14 6, V55 5, V04 4, V27 3, V21 0, V48 1; mean 26/7
    assert quadrant_scores(answer, deck) == pytest.approx(
        {"OPEN": 5.5 - 26 / 7, "ENH": 3 - 26 / 7, "CONS": 3 - 26 / 7, "TRANS": 3 - 26 / 7}
    )
    assert group_scores(answer, deck)["caring"] == pytest.approx(5 - 26 / 7)
    assert "rules" not in group_scores(answer, deck)


def test_nothing_sorted_has_no_score():
    assert quadrant_scores(ValuesAnswer(), toy_pack().values) == {}


@pytest.mark.parametrize(
    ("top", "pair"),
    [
        (["c1", "c6", "c2"], ("c1", "c6")),
        (["c6", "c5", "c2"], ("c6", "c2")),
        (["c3", "c1", "c7"], ("c3", "c7")),
        (["c7", "c3", "c1"], ("c7", "c3")),
        (["c1", "c3", "c2"], None),
        (["c1", "c2", "c3", "c6"], None),  # rank 4 does not count
        (["c1"], None),
    ],
)
def test_tension(top, pair):
    assert tension(top, WHERE.__getitem__) == pair


def test_fit_oracle():
    assert values_fit([2, 1, 0, -1, 2]) == pytest.approx(ORACLE["values_fit"], abs=1e-4)


def test_fit_over_what_is_known():
    assert values_fit([2, None, -2]) == pytest.approx((11 / 18) / (11 / 18 + 1 / 9))
    assert values_fit([2, None, None]) is None
    assert values_fit([]) is None
