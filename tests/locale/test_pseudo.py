"""Made strange, longer, and read from the other side; what is no word stays."""

import re

from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.locale.pseudo import pseudo

TEXT = "Your answers are kept on this computer. You may skip anything, and nobody sees that you did."


@given(st.text())
def test_no_plain_letter_is_left(text: str) -> None:
    bare = re.sub(r"\{[^}]*\}|<[^>]*>|`[^`]*`", "", text)
    assert not re.search("[A-Za-z]", pseudo(bare))


def test_it_is_forty_percent_longer() -> None:
    assert len(pseudo(TEXT)) >= 1.4 * len(TEXT)


def test_values_tags_and_code_stay() -> None:
    text = pseudo("Saved {time} in <b>room</b>: `actvo serve`")
    assert all(one in text for one in ("{time}", "<b>", "</b>", "`actvo serve`"))


def test_from_right_to_left() -> None:
    assert pseudo("Hello", right_to_left=True).startswith("\u202e")
