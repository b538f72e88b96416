"""Numbers with their nouns."""

import pytest

from actvo_kit.model.counted import counted


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 hours"), (0.5, "0.5 hours"), (1, "1 hour"), (1.0, "1 hour"), (2, "2 hours")]
)
def test_one_is_the_only_singular(number: float, said: str) -> None:
    assert counted(number, "hour") == said
