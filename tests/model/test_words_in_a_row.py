import pytest

from actvo_kit.model.words_in_a_row import listed


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_names_in_a_row(names: list[str], said: str) -> None:
    assert listed(names) == said
    assert listed(names, "or") == said.replace(" and ", " or ")
