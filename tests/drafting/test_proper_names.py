import pytest

from actvo_kit.drafting.proper_names import openers, proper_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They ask Siobhan about it.", ["Siobhan"]),
        ("Siobhan Petrov knows.", ["Siobhan", "Petrov"]),
        ("It is run with McGlobex.", ["McGlobex"]),
        ("It begins on Monday in June, and I like it.", []),
        ("The first one. Another one: Then more.", []),
    ],
)
def test_names_inside_a_sentence(text: str, names: list[str]) -> None:
    assert list(proper_names(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Siobhan would show you how.", ["Siobhan"]),
        ("Siobhan’s crew does it.", ["Siobhan"]),
        ("One thing. Initech has done it.", ["Initech"]),
        ("Ask about it. Plan a day.", []),
        ("Monday is free.", []),
    ],
)
def test_names_that_open_a_sentence(text: str, names: list[str]) -> None:
    assert list(openers(text)) == names
