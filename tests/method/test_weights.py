from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.weights import exact_roc, rank_sum_weights, roc_weights, swing_order
from tests.factories import ORACLE

KINDS = [roc_weights, rank_sum_weights, exact_roc]


@pytest.mark.parametrize("n", [2, 3, 4, 5, 6, 8])
def test_oracle(n):
    assert roc_weights(n) == pytest.approx(ORACLE["roc"][str(n)], abs=1e-4)


def test_oracle_of_rank_sum():
    assert rank_sum_weights(4) == pytest.approx(ORACLE["rank_sum_4"], abs=1e-4)


def test_four_exactly():
    assert exact_roc(4) == tuple(Fraction(k, 48) for k in (25, 13, 7, 3))
    assert roc_weights(4) == pytest.approx([float(Fraction(k, 48)) for k in (25, 13, 7, 3)])


@pytest.mark.parametrize("n", range(1, 13))
def test_exactly_one(n):
    assert sum(exact_roc(n)) == 1


@pytest.mark.parametrize("n", range(1, 9))
def test_the_centroid_of_all_weights_in_this_order(n):
    # its ends: all on the first, a half on each of the first two, and so on
    ends = [[Fraction(int(at < size), size) for at in range(n)] for size in range(1, n + 1)]
    assert exact_roc(n) == tuple(sum(column) / n for column in zip(*ends, strict=True))


@pytest.mark.parametrize("weights", KINDS)
@given(n=st.integers(1, 40))
def test_sums_to_one_and_decreases(weights, n):
    found = weights(n)
    assert len(found) == n
    assert float(sum(found)) == pytest.approx(1)
    assert all(a > b > 0 for a, b in pairwise((*found, 1e-9)))


@given(st.integers(2, 40))
def test_rank_sum_is_flatter(n):
    flat, steep = rank_sum_weights(n), roc_weights(n)
    assert flat[0] <= steep[0]
    assert flat[-1] >= steep[-1]


@pytest.mark.parametrize("weights", KINDS)
@pytest.mark.parametrize("n", [0, -1])
def test_nothing_to_weigh(weights, n):
    with pytest.raises(ValueError, match="at least one"):
        weights(n)


# ── the order that swings give

FOUR = ("KP1", "KP2", "KP3", "KP4")


@given(st.permutations(FOUR), st.booleans())
def test_an_order_is_a_permutation_of_the_criteria(order, to_the_end):
    assert swing_order(FOUR, order if to_the_end else order[:-1]) == tuple(order)


@pytest.mark.parametrize(
    ("criteria", "first", "order"),
    [
        ((), (), ()),
        (("KP1",), (), ("KP1",)),
        (("KP1",), ("KP1",), ("KP1",)),
        (("KP1", "KP3"), ("KP3",), ("KP3", "KP1")),
    ],
)
def test_short_orders(criteria, first, order):
    assert swing_order(criteria, first) == order


@pytest.mark.parametrize(
    ("first", "match"),
    [
        (("KP1", "KP1"), "KP1 is not among what is left to improve: KP2, KP3, KP4"),
        (("KC1",), "KC1 is not among what is left to improve: KP1, KP2, KP3, KP4"),
        ((*FOUR, "KP2"), "KP2 is not among what is left to improve: nothing"),
        ((), "still to be ordered: KP1, KP2, KP3, KP4"),
        (("KP2", "KP4"), "still to be ordered: KP1, KP3"),
    ],
)
def test_no_order(first, match):
    with pytest.raises(ValueError, match=match):
        swing_order(FOUR, first)
