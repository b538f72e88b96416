import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from actvo_kit.method.arrive import change, matched, mean
from actvo_kit.model.answers.arrive import ArriveAnswer, Pulse
from tests.factories import ORACLE, real_pack


def pulse(*items):
    return Pulse(**dict(zip(("CP1", "CP2", "CP3", "CP4"), items, strict=True)))


BEFORE, AFTER = pulse(2, 3, 2, 2), pulse(4, 4, 5, 3)
UNKNOWN = pulse(5, None, None, 1)


def test_oracle():
    expected = ORACLE["pulse"]
    assert (mean(BEFORE), mean(AFTER)) == pytest.approx((expected["pre"], expected["post"]), abs=1e-4)
    assert change(BEFORE, AFTER) == pytest.approx(expected["delta"], abs=1e-4)


def test_rowan():
    found = ArriveAnswer.read(real_pack().persona.answers["arrive"]).pulse
    assert change(found["pre"], found["post"]) == pytest.approx(ORACLE["pulse"]["delta"], abs=1e-4)


@pytest.mark.parametrize(
    ("items", "expected"),
    [((1, 2, 3, None), 2), ((None, 5, 5, 5), 5), ((1, 2, None, None), None), ((None,) * 4, None), ((1, 1, 1, 5), 2)],
)
def test_three_answers_make_a_mean(items, expected):
    assert mean(pulse(*items)) == expected


@pytest.mark.parametrize(("before", "after"), [(UNKNOWN, AFTER), (BEFORE, UNKNOWN), (Pulse(), Pulse())])
def test_no_change_without_both_means(before, after):
    assert change(before, after) is None


def test_matched_are_those_with_both_means():
    pulses = {"p1": (BEFORE, AFTER), "p2": (BEFORE, UNKNOWN), "p3": (UNKNOWN, AFTER), "p4": (AFTER, BEFORE)}
    assert matched(pulses) == {"p1": (2.25, 4), "p4": (4, 2.25)}
    assert matched({}) == {}


pulses = st.builds(pulse, *[st.none() | st.integers(1, 5)] * 4)


@given(pulses, pulses)
def test_a_change_lies_between_minus_and_plus_four_and_turns_its_sign(before, after):
    found = change(before, after)
    assert found is None or -4 <= found <= 4
    assert change(after, before) == (None if found is None else -found)


@given(pulses, st.permutations(("CP1", "CP2", "CP3", "CP4")))
def test_the_order_of_items_does_not_matter(given_, order):
    items = given_.items
    assert mean(Pulse(**dict(zip(order, items.values(), strict=True)))) == mean(given_)


@pytest.mark.parametrize("item", [0, 6, 2.5, "3", True, float("nan")])
def test_no_item(item):
    with pytest.raises(ValidationError, match="CP2"):
        Pulse(CP2=item)
