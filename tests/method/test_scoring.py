from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.scoring import roc_weights
from tests.factories import ORACLE


@pytest.mark.parametrize("n", [2, 3, 4, 5, 6, 8])
def test_oracle(n):
    assert roc_weights(n) == pytest.approx(ORACLE["roc"][str(n)], abs=1e-4)


def test_four_exactly():
    assert roc_weights(4) == pytest.approx([float(Fraction(k, 48)) for k in (25, 13, 7, 3)])


@given(st.integers(1, 40))
def test_sums_to_one_and_decreases(n):
    weights = roc_weights(n)
    assert sum(weights) == pytest.approx(1)
    assert all(a > b > 0 for a, b in pairwise(weights))


def test_nothing_to_weigh():
    with pytest.raises(ValueError, match="at least one"):
        roc_weights(0)
