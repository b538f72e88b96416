"""Says the kit's own sentences in the room's language, through gettext. What a pack says stays in the pack.

English is the source: `_("Saved {time}", time=at)` looks the sentence up and then fills it in. A sentence that stands
in a constant is marked with `N_` there and goes through `_` where it is said: when a constant is read, the language is
not known yet.
"""

import gettext
import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

from babel import Locale, UnknownLocaleError, default_locale
from babel.dates import format_date, format_skeleton

from actvo_kit.locale import pseudo

__all__ = [
    "CATALOGUES",
    "N_",
    "SOURCE",
    "_",
    "browser_catalogue",
    "day",
    "direction",
    "filled",
    "listed",
    "month",
    "month_of_year",
    "ngettext",
    "speak",
    "spoken",
    "terminal_language",
    "weekday",
]

SOURCE = "en"
"""The language that everything is written in."""
SPELLING = "en-GB"
"""The English that dates are written in."""
DOMAIN = "actvo"
CATALOGUES = Path(__file__).parent / "locale"
Text = TypeVar("Text", bound=str)
COUNTS = range(101)
"""The counts that show each plural category a language has for whole numbers."""


class _Spoken:
    """The language of this process: a server has one room, and a kernel has one page of it."""

    language = SOURCE
    catalogue = gettext.NullTranslations()


def speak(language: str) -> None:
    """Sets the language, by its tag (`de`, `pt-BR`); what has no translation is said in English."""
    _Spoken.language, _Spoken.catalogue = language, _catalogue(language)


def spoken() -> str:
    """Returns the tag of the language that is spoken."""
    return _Spoken.language


def terminal_language() -> str:
    """Returns the tag of the terminal's language (`LANGUAGE`, `LC_ALL`, `LANG`) where the kit has it, else English."""
    translated = {file.parents[1].name.replace("_", "-") for file in CATALOGUES.glob(f"*/LC_MESSAGES/{DOMAIN}.mo")}
    tag = (default_locale("LC_MESSAGES") or SOURCE).replace("_", "-")
    known = [language for language in (tag, tag.partition("-")[0]) if language in translated | pseudo.LANGUAGES]
    return known[0] if known else SOURCE


def direction() -> str:
    """Returns `ltr` or `rtl`, as HTML has it."""
    return "rtl" if _Spoken.language in pseudo.RIGHT_TO_LEFT else _locale(_Spoken.language).text_direction


def N_(message: str) -> str:  # noqa: N802  its name in gettext
    """Marks a sentence that is said elsewhere, by `_`."""
    return message


def _(message: str, **values: object) -> str:
    """Says a sentence in the room's language, its `{values}` filled in."""
    return filled(_Spoken.catalogue.gettext(message), message, values)


def ngettext(singular: str, many: str, count: float, **values: object) -> str:
    """Says the sentence that fits a count; `{count}` is the count, as people write it."""
    whole = int(count) if count == int(count) else 2
    sentence = _Spoken.catalogue.ngettext(singular, many, whole)
    return filled(sentence, singular if whole == 1 else many, {"count": f"{count:g}"} | values)


def listed(names: list[str] | tuple[str, ...], last: str = "and") -> str:
    """Says `a`, `a and b`, `a, b and c`; `last` is "and" or "or"."""
    if len(names) < 2:
        return "".join(names)
    sentence = N_("{names} or {last}") if last == "or" else N_("{names} and {last}")
    return _(sentence, names=_(", ").join(names[:-1]), last=names[-1])


def day(when: date) -> str:
    """Says `2 May 2025`."""
    return _dated(format_date(when, "long", _locale(_Spoken.language)))


def weekday(when: date) -> str:
    """Says `Friday`."""
    return _dated(format_date(when, "EEEE", _locale(_Spoken.language)))


def month(when: date) -> str:
    """Says `May`."""
    return _dated(format_date(when, "LLLL", _locale(_Spoken.language)))


def month_of_year(when: date) -> str:
    """Says `May 2025`."""
    return _dated(format_skeleton("yMMMM", when, locale=_locale(_Spoken.language)))


def _dated(text: str) -> str:
    """Translates a date of Babel's into a pseudo-language; languages that people speak have it already."""
    return _Spoken.catalogue.gettext(text)


def browser_catalogue() -> dict[str, str | dict[str, str]]:
    """Returns what the front end says: source → translation, or → a form for each of CLDR's plural categories.

    It is empty in English, which the front end speaks by itself.
    """
    return _browser_catalogue(_Spoken.language)


@cache
def _browser_catalogue(language: str) -> dict[str, str | dict[str, str]]:
    if language == SOURCE:
        return {}
    catalogue = _catalogue(language)
    messages = json.loads((CATALOGUES / "browser.json").read_text("utf-8"))
    sentences = {message: catalogue.gettext(message) for message in messages["sentences"]}
    category = _locale(language).plural_form
    return sentences | {
        singular: {category(count): catalogue.ngettext(singular, many, count) for count in COUNTS}
        for singular, many in messages["counted"]
    }


def filled(translation: Text, source: Text, values: dict[str, object]) -> Text:
    """Fills a sentence's `{values}`. A translation that names a value wrongly is left aside: the source says it."""
    if not values:
        return translation
    try:
        return cast(Text, translation.format_map(values))
    except (KeyError, IndexError, ValueError):
        return cast(Text, source.format_map(values))


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    if language in pseudo.LANGUAGES:
        return pseudo.Catalogue(language)
    tags = [language.replace("-", "_"), language.partition("-")[0]]
    return gettext.translation(DOMAIN, CATALOGUES, tags, fallback=True)


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(SPELLING if language in {SOURCE, *pseudo.LANGUAGES} else language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(SPELLING, sep="-")
