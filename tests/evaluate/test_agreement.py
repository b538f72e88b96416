"""Cohen's kappa on numbers worked by hand."""

import pytest

from actvo_kit.evaluate.agreement import agreement

FIRST = [0, 0, 1, 1, 1, 2, 2, 2, 2, 2]
SECOND = [0, 1, 1, 1, 2, 2, 2, 2, 2, 0]
"""Seven of ten are equal. By chance: (2·2 + 3·3 + 5·5) / 100 = .38, so kappa = (.7 − .38) / (1 − .38) = .5161.

Weighted: distances seen (½ + ½ + 1) / 10 = .2; by chance (0,1): 2·3·½ = 3, (0,2): 2·5·1 = 10, (1,0): 3·2·½ = 3,
(1,2): 3·5·½ = 7.5, (2,0): 5·2·1 = 10, (2,1): 5·3·½ = 7.5, together .41; 1 − .2/.41 = .5122.
"""


def test_the_worked_example() -> None:
    found = agreement(FIRST, SECOND)
    assert (found.rated, found.percent) == (10, 70.0)
    assert found.kappa == pytest.approx(0.32 / 0.62)
    assert found.weighted == pytest.approx(1 - 0.2 / 0.41)


def test_the_two_by_two_of_the_textbooks() -> None:
    """20 both yes, 15 both no, 5 and 10 apart: p = .7, by chance .5, kappa .4."""
    first = [1] * 20 + [1] * 5 + [0] * 10 + [0] * 15
    second = [1] * 20 + [0] * 5 + [1] * 10 + [0] * 15
    assert agreement(first, second).kappa == pytest.approx(0.4)


def test_all_the_same_leaves_nothing_to_chance() -> None:
    assert agreement([2, 2], [2, 2]) == (2, 100.0, None, None)
    assert agreement([0, 1, 2], [0, 1, 2])[2:] == (1.0, 1.0)
    assert agreement([], []) == (0, 0.0, None, None)


def test_worse_than_chance_is_below_zero() -> None:
    assert agreement([0, 2], [2, 0]).kappa == pytest.approx(-1.0)


def test_two_lists_of_different_length_are_no_pairs() -> None:
    with pytest.raises(ValueError, match="length"):
        agreement([1], [1, 2])
