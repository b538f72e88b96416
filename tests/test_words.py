"""What the kit says, in the room's language."""

import json
from collections.abc import Iterator
from datetime import date

import pytest

from actvo_kit import words
from actvo_kit.words import _, listed, ngettext, speak


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def test_english_is_the_source() -> None:
    assert _("Saved {time}", time="14:03") == "Saved 14:03"
    assert _("No {value} here") == "No {value} here"
    assert words.browser_catalogue() == {}
    assert words.direction() == "ltr"


@pytest.mark.parametrize(
    ("names", "last", "said"),
    [
        ((), "and", ""),
        (("a",), "and", "a"),
        (("a", "b"), "and", "a and b"),
        (("a", "b", "c"), "or", "a, b or c"),
    ],
)
def test_names_in_a_row(names: tuple[str, ...], last: str, said: str) -> None:
    assert listed(names, last) == said


@pytest.mark.parametrize(("count", "said"), [(0, "0 hours"), (1, "1 hour"), (0.5, "0.5 hours"), (1.5, "1.5 hours")])
def test_counts(count: float, said: str) -> None:
    assert ngettext("{count} hour", "{count} hours", count) == said


def test_a_language_without_a_catalogue_speaks_english() -> None:
    speak("tlh")
    assert _("Saved {time}", time="14:03") == "Saved 14:03"


def test_a_translation_that_breaks_a_value_is_left_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    speak("en-XA")
    monkeypatch.setattr("actvo_kit.locale.pseudo.pseudo", lambda text, **_: text.replace("{time}", "{zeit}"))
    assert _("Saved {time}", time="14:03") == "Saved 14:03"


def test_the_front_end_gets_what_it_says_with_each_plural() -> None:
    messages = json.loads((words.CATALOGUES / "browser.json").read_text("utf-8"))
    counted = {singular for singular, _many in messages["counted"]}
    assert counted
    speak("en-XA")
    catalogue = words.browser_catalogue()
    assert set(catalogue) == {*messages["sentences"], *counted}
    assert all(set(catalogue[singular]) == {"one", "other"} for singular in counted)


def test_from_right_to_left() -> None:
    speak("ar")
    assert words.direction() == "rtl"
    speak("ar-XB")
    assert words.direction() == "rtl"


@pytest.mark.parametrize(
    ("language", "day", "month", "month_of_year"),
    [
        ("en", "2 May 2025", "May", "May 2025"),
        ("de", "2. Mai 2025", "Mai", "Mai 2025"),
        ("en-XA", "2 Ṁááý 2025", "Ṁááý", "Ṁááý 2025"),
    ],
)
def test_a_date_is_said_as_people_write_it(language: str, day: str, month: str, month_of_year: str) -> None:
    speak(language)
    when = date(2025, 5, 2)
    assert (words.day(when), words.month(when), words.month_of_year(when)) == (day, month, month_of_year)
