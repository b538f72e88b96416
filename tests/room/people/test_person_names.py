import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.errors import DoorError
from actvo_kit.room.people.person_names import clean, key

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Rowan", "Rowan"),
        ("  Rowan \t\n van  Dijk ", "Rowan van Dijk"),
        ("Rowan\u00a0B", "Rowan B"),
        ("R\u202eow\u2066an\u200f", "Rowan"),  # bidi controls
        ("Ro\u200bw\u200da\ufeffn\u00ad", "Rowan"),  # zero-width, joiner out of place
        ("Ro\x00w\x1ba\x85n", "Rowa n"),  # control characters; U+0085 is a line end
        ("Zoe\u0308", "Zoë"),  # NFC
        ("שרה לוי", "שרה לוי"),
        ("علی\u200cرضا", "علی\u200cرضا"),  # this word needs its joiner
        ("क्\u200dष", "क्\u200dष"),
        ("李小龍", "李小龍"),
        (f"Sam {FAMILY}", f"Sam {FAMILY}"),
        ("❤️", "❤️"),
        ("Z" + "\u0301" * 30, "Ź" + "\u0301" * 4),  # stacked marks
        ("Ana 3", "Ana 3"),
        (FAMILY * 40, FAMILY * 40),  # forty signs, two hundred characters
    ],
)
def test_a_name_is_shown_as_people_mean_it(raw: str, name: str) -> None:
    assert clean(raw, []) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize("raw", ["", "   ", "\u200b\u200d\u2060", "\u3164", "\u2800", "...", "- -", "\ud800"])
def test_nothing_to_see_is_no_name(raw: str) -> None:
    with pytest.raises(DoorError, match="Please type the name"):
        clean(raw, [])


@pytest.mark.parametrize("raw", ["x" * 41, "x" * 400, "名" * 400, "x" * 1_000_000])
def test_a_long_name_gets_one_plain_sentence(raw: str) -> None:
    with pytest.raises(DoorError, match="longer than 40") as caught:
        clean(raw, [])
    assert "x" * 41 not in str(caught.value)


@pytest.mark.parametrize(
    "raw", ["Facilitator", "ADMIN", "The facilitator", "Fa\u200bcilitator", "ｆacilitator", "admin2"]
)
def test_nobody_looks_like_staff(raw: str) -> None:
    with pytest.raises(DoorError, match="runs the room"):
        clean(raw, [])


@pytest.mark.parametrize("raw", ["F\u0430cilitator", "R\u03bfwan"])
def test_letters_that_only_look_like_others_are_refused(raw: str) -> None:
    with pytest.raises(DoorError, match="two alphabets"):
        clean(raw, [])
    assert clean("Anna Иванова", []) == "Anna Иванова"


@pytest.mark.parametrize("raw", ["Rowan", "rowan", "ROWAN", "Ｒowan", "Ro\u200bwan", " rowan  "])
def test_one_name_stands_for_one_person(raw: str) -> None:
    with pytest.raises(
        DoorError, match=r"in the room already\. If that is you on this device, go back; otherwise"
    ) as caught:
        clean(raw, ["Rowan"])
    assert key(caught.value.suggestion) == "rowan 2"
    assert f"“{caught.value.suggestion}”" in str(caught.value)


def test_the_suggestion_is_free_and_fits() -> None:
    with pytest.raises(DoorError) as caught:
        clean("Rowan", ["Rowan", "rowan 2", "Rowan 3"])
    assert caught.value.suggestion == "Rowan 4"
    with pytest.raises(DoorError) as caught:
        clean("x" * 40, ["x" * 40])
    assert caught.value.suggestion == "x" * 38 + " 2"


def test_the_joiner_inside_a_word_makes_no_second_person() -> None:
    with pytest.raises(DoorError, match="already"):
        clean("علیرضا", ["علی\u200cرضا"])


@given(st.text(max_size=60))
def test_a_clean_name_stays_clean(raw: str) -> None:
    try:
        name = clean(raw, [])
    except DoorError:
        return
    assert clean(name, []) == name
    assert key(name)
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in name)
    assert not set(name) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200e\u200f\ufeff")
    with pytest.raises(DoorError) as caught:
        clean(name, [name])
    assert clean(caught.value.suggestion, [name]) == caught.value.suggestion
