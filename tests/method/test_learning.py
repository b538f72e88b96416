import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.learning import by_match, is_whole, match
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.ids import DIMENSIONS, LEARNING_FORMATS
from tests.factories import ORACLE, real_pack

PACK = real_pack()
DECK = PACK.learning
OFFERS = {one.id: one.offers for one in DECK.formats}
METHOD = LearningAnswer(LP02=2, LP03=2, LP04=1, LP05=1, LP06=2).needs
TABLE = {
    "shadowing": (1, 1, 2, 1, 2),
    "stretch gig": (2, 1, 1, 0, 1),
    "mentoring": (0, 2, 2, 1, 2),
    "course": (1, 0, 1, 2, 0),
    "peer circle": (1, 2, 2, 1, 2),
    "self-study with exercises": (1, 0, 0, 1, 2),
    "secondment": (2, 1, 2, 0, 0),
    "teach-back": (2, 2, 2, 0, 2),
}
"""METHOD §6.4."""


def test_the_table_of_formats():
    assert {one: tuple(offers[dimension] for dimension in DIMENSIONS) for one, offers in OFFERS.items()} == TABLE


@pytest.mark.parametrize("one", ORACLE["learning"])
def test_oracle(one):
    assert match(METHOD, OFFERS[one]) == pytest.approx(ORACLE["learning"][one], abs=1e-4)


def test_oracle_of_teach_back():
    assert match(METHOD, OFFERS["teach-back"]) == pytest.approx(ORACLE["LM_teach_back"], abs=1e-4)


def test_rowan_s_needs_are_the_worked_ones():
    assert LearningAnswer.read(PACK.persona.answers["learning"]).needs == METHOD


@pytest.mark.parametrize("needs", [{}, dict.fromkeys(DIMENSIONS, 0), dict.fromkeys(DIMENSIONS), LearningAnswer().needs])
def test_nothing_needed_or_known_has_no_match(needs):
    assert match(needs, OFFERS["course"]) is None
    assert by_match(needs, DECK) == tuple((one, None) for one in OFFERS)


def test_unknown_needs_are_left_out():
    assert match({"practice": 2, "short": None}, OFFERS["course"]) == match({"practice": 2}, OFFERS["course"]) == 0.5


def test_what_a_format_does_not_name_it_does_not_offer():
    assert match({"practice": 2, "social": 2}, {"practice": 2}) == 0.5


def test_the_best_first_and_equal_ones_in_the_order_of_the_deck():
    # shadowing and mentoring are level
    assert [one for one, _ in by_match(METHOD, DECK)] == [
        "teach-back", "peer circle", "shadowing", "mentoring", "stretch gig", "secondment", "self-study with exercises",
        "course",
    ]  # fmt: skip
    asked = by_match(METHOD, DECK, ["mentoring", "course", "shadowing"])
    assert asked == (("mentoring", 0.6875), ("shadowing", 0.6875), ("course", 0.3125))
    assert by_match(METHOD, DECK, []) == ()


def test_the_best_format_of_the_repeat_visits():
    formats = PACK.catalogue.option("OPT-007").learning_formats
    assert by_match(METHOD, DECK, formats)[0] == ("teach-back", 0.875)
    assert match(METHOD, OFFERS[formats[0]]) == pytest.approx(ORACLE["learning"]["stretch gig"])


def test_an_unknown_format():
    with pytest.raises(KeyError, match="lecture"):
        by_match(METHOD, DECK, ["lecture"])


@pytest.mark.parametrize(
    ("formats", "whole"),
    [
        ([], False),
        (["mentoring"], False),  # feedback, and nothing to practise
        (["course"], False),  # practice, and no feedback
        (["mentoring", "course"], True),
        (["shadowing"], True),
        (["course", "self-study with exercises"], False),
        (["lecture"], False),
    ],
)
def test_a_whole_plan_practises_and_gets_feedback(formats, whole):
    assert is_whole(formats, DECK) == whole


needs = st.fixed_dictionaries(dict.fromkeys(DIMENSIONS, st.none() | st.integers(0, 2)))
offers = st.fixed_dictionaries(dict.fromkeys(DIMENSIONS, st.integers(0, 2)))


@given(needs, offers, st.sampled_from(DIMENSIONS))
def test_more_on_offer_never_matches_less(need, offer, one):
    found = match(need, offer)
    assert found is None or 0 <= found <= match(need, offer | {one: 2}) <= 1


@given(needs, st.permutations(LEARNING_FORMATS))
def test_by_match_only_orders(need, formats):
    found = by_match(need, DECK, formats)
    assert sorted(one for one, _ in found) == sorted(formats)
    matches = [much or 0 for _, much in found]
    assert matches == sorted(matches, reverse=True)
