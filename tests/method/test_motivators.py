from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.motivators import best_worst, drivers, importance, match, pursued
from actvo_kit.model.answers.motivators import MissedMost, MotivatorsAnswer
from actvo_kit.model.ids import MOTIVATORS
from tests.factories import ORACLE, real_pack

BWS = ORACLE["bws"]
SETS = real_pack().motivators.sets
SATISFACTION = {"MC2": 2, "MA3": 3, "MR2": 4, "MW1": 3}
SUPPLY = {"MC2": 2, "MA3": 1, "MC1": 2, "MA1": 1, "MW2": -1}


def answer(choices, satisfaction=None, order=None):
    """`choices` as pairs of most and least, in the order of the sets."""
    numbered = {str(number): {"most": most, "least": least} for number, (most, least) in enumerate(choices, 1)}
    return MotivatorsAnswer.read(
        {"choices": numbered, "satisfaction": satisfaction or {}, "corrected_order": list(order) if order else None}
    )


METHOD = answer(BWS["choices"], SATISFACTION)

# ── METHOD's numbers


def test_oracle_of_the_design():
    assert [list(members) for members in SETS] == ORACLE["bws_blocks"]


def test_oracle_of_best_and_worst():
    found = best_worst(METHOD.choices)
    assert found == pytest.approx(BWS["score"], abs=1e-4)
    assert sum(found.values()) == pytest.approx(0)


def test_oracle_of_importance():
    assert importance(METHOD) == pytest.approx(BWS["importance"], abs=1e-4)


def test_oracle_of_gaps_and_quadrants():
    found = {one.id: one for one in drivers(METHOD)}
    assert {one: found[one].gap for one in BWS["gap"]} == pytest.approx(BWS["gap"], abs=1e-4)
    assert {one: found[one].quadrant for one in BWS["gap"]} == {
        "MC2": "pursue", "MA3": "pursue", "MR2": "protect", "MW1": "pursue"
    }  # fmt: skip
    assert all((found[one].gap, found[one].quadrant) == (None, None) for one in set(MOTIVATORS) - set(SATISFACTION))
    assert pursued(METHOD) == ("MC2", "MA3", "MW1")


def test_oracle_of_the_match():
    weights, expected = importance(METHOD), ORACLE["motivator_match"]
    assert sum(weights.values()) == pytest.approx(expected["sum_imp"], abs=1e-4)
    raw = sum(weight * SUPPLY.get(one, 0) for one, weight in weights.items())
    assert raw == pytest.approx(expected["raw"], abs=1e-4)
    assert match(weights, SUPPLY) == pytest.approx(expected["match"], abs=1e-4)
    assert match(weights, SUPPLY) == pytest.approx(0.5 + raw / 24)


def test_rowan_s_choices_are_the_worked_ones():
    assert MotivatorsAnswer.read(real_pack().persona.answers["motivators"]) == METHOD


# ── importance


def test_a_corrected_order_wins():
    order = tuple(reversed(MOTIVATORS))
    found = importance(answer(BWS["choices"], order=order))
    assert list(found) == list(order)
    assert found == pytest.approx({one: 1 - place / 11 for place, one in enumerate(order)})
    assert importance(answer([], order=order)) == found


@pytest.mark.parametrize("order", [MOTIVATORS[:11], MOTIVATORS[:1], (*MOTIVATORS[:11], "MA1")])
def test_an_order_that_is_not_whole_is_none_yet(order):
    assert importance(answer(BWS["choices"], order=order)) == importance(METHOD)
    assert importance(answer([], order=order)) == {}


@pytest.mark.parametrize("choices", [[], BWS["choices"][:8], [*BWS["choices"][:8], ("MA3", None)],
                                     [*BWS["choices"][:8], (None, "MC3")]])  # fmt: skip
def test_an_open_set_compares_nothing(choices):
    open_ = answer(choices, SATISFACTION)
    assert (importance(open_), drivers(open_), pursued(open_)) == ({}, (), ())


def test_an_open_set_counts_as_far_as_it_goes():
    found = best_worst({"1": MissedMost(most="MA1"), "2": MissedMost()})
    assert found == dict.fromkeys(MOTIVATORS, 0) | {"MA1": pytest.approx(1 / 3)}


# ── drivers


@pytest.mark.parametrize(
    ("place", "satisfaction", "quadrant", "gap"),
    [
        (0, 4, "protect", 1 / 4),
        (0, 5, "protect", 0),
        (0, 3, "pursue", 1 / 2),
        (0, 1, "pursue", 1),
        (5, 4, "protect", 6 / 44),
        (5, 3, "pursue", 6 / 22),
        (6, 4, "enough_already", 5 / 44),
        (6, 3, "not_a_driver", 5 / 22),
        (11, 1, "not_a_driver", 0),
        (0, None, None, None),
    ],
)
def test_quadrants(place, satisfaction, quadrant, gap):
    one = MOTIVATORS[place]
    found = drivers(answer([], {one: satisfaction}, MOTIVATORS))[place]
    assert (found.id, found.quadrant) == (one, quadrant)
    assert found.gap == (None if gap is None else pytest.approx(gap))


def test_a_half_is_important_enough():
    found = {one.id: one for one in drivers(answer(BWS["choices"], dict.fromkeys(MOTIVATORS, 3)))}
    assert (found["MC3"].importance, found["MC3"].quadrant) == (0.5, "pursue")
    assert found["MA2"].quadrant == "not_a_driver"


def test_the_most_important_first_and_equal_ones_in_the_order_of_the_deck():
    assert [one.id for one in drivers(METHOD)] == [
        "MC2", "MA3", "MA1", "MC1", "MR2", "MC3", "MW1", "MW3", "MA2", "MR1", "MR3", "MW2"
    ]  # fmt: skip


def test_pursued_are_the_largest_gaps_and_at_most_three():
    all_low = answer(BWS["choices"], dict.fromkeys(MOTIVATORS, 1))
    assert pursued(all_low) == ("MC2", "MA3", "MA1")
    assert pursued(all_low, most=1) == ("MC2",)
    # protected with a gap, and not a driver with one
    mixed = {"MC2": 3, "MA3": 1, "MC1": 4, "MR1": 1, "MW2": 1, "MR2": 5}
    assert pursued(answer(BWS["choices"], mixed), most=12) == ("MA3", "MC2")


# ── match


def test_what_is_not_listed_is_neutral_and_null_is_unknown():
    weights = {"MA1": 1, "MC1": 0.5}
    assert match(weights, {}) == 0.5
    assert match(weights, {"MA1": 2}) == pytest.approx((1 + 0.25) / 1.5)
    assert match(weights, {"MA1": 2, "MC1": None}) == 1
    assert match(weights, {"MA1": None, "MC1": -2}) == 0


@pytest.mark.parametrize(
    ("weights", "supply"),
    [({"MA1": 1}, None), ({"MA1": 1}, {"MA1": None}), ({}, {"MA1": 2}), ({"MA1": 0}, {"MA1": 2})],
)
def test_nothing_known_has_no_match(weights, supply):
    assert match(weights, supply) is None


# ── what hypothesis finds

complete = st.tuples(*(st.permutations(members).map(lambda four: (four[0], four[3])) for members in SETS))
supplies = st.dictionaries(st.sampled_from(MOTIVATORS), st.none() | st.integers(-2, 2))


@given(complete)
def test_complete_choices_sum_to_nothing(choices):
    found = best_worst(answer(choices).choices)
    assert sum(round(3 * score) for score in found.values()) == 0
    assert all(-1 <= score <= 1 for score in found.values())
    assert sum(importance(answer(choices)).values()) == pytest.approx(6)


@given(complete, st.permutations(MOTIVATORS))
def test_the_corrected_order_is_the_order(choices, order):
    assert [one.id for one in drivers(answer(choices, order=order))] == order


@given(st.permutations(MOTIVATORS))
def test_a_consistent_person_never_sees_a_worse_one_above_the_best(order):
    choices = [(min(four, key=order.index), max(four, key=order.index)) for four in SETS]
    found = best_worst(answer(choices).choices)
    assert (found[order[0]], found[order[-1]]) == (1, -1)


@given(complete, supplies)
def test_a_match_lies_between_0_and_1_and_mirrors_its_supply(choices, supply):
    weights = importance(answer(choices))
    found = match(weights, supply)
    against = match(weights, {one: None if much is None else -much for one, much in supply.items()})
    assert found is None or 0 <= found <= 1
    assert found is None or found + against == pytest.approx(1)


@given(complete, st.dictionaries(st.sampled_from(MOTIVATORS), st.integers(1, 5)))
def test_gaps_are_what_is_missing_of_what_counts(choices, satisfaction):
    for one in drivers(answer(choices, satisfaction)):
        if one.satisfaction is None:
            assert (one.gap, one.quadrant) == (None, None)
        else:
            exact = Fraction(round(6 * one.importance), 6) * Fraction(5 - one.satisfaction, 4)
            assert one.gap == pytest.approx(float(exact))
