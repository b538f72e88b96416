"""Writes everything the room keeps of a person as headings and lines to read: ids get their titles, keys become
words.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from actvo_kit.model.workshop import Pack
from actvo_kit.words import _, field_name

__all__ = ["Line", "readable"]


class Line(NamedTuple):
    """A line of the export: how deep it stands, its title, and its text; a heading has none."""

    depth: int
    title: str
    text: str


def readable(record: dict[str, Any], pack: Pack) -> list[Line]:
    """Returns the lines of `record`, without empty ones and numbers that only the room reads."""
    titles = dict(_titles(pack.plain(), pack.workshop.language))
    shown = {key: value for key, value in record.items() if key != "bookkeeping"}
    return [line for key, value in shown.items() for line in _lines(0, _words(key, titles), value, titles)]


def _lines(depth: int, title: str, value: Any, titles: dict[str, str]) -> Iterator[Line]:
    if value in (None, "", [], {}):
        return
    if isinstance(value, dict):
        yield Line(depth, title, "")
        for key, inner in value.items():
            yield from _lines(depth + 1, _words(str(key), titles), inner, titles)
    elif isinstance(value, list) and any(isinstance(part, dict | list) for part in value):
        yield Line(depth, title, "")
        for number, inner in enumerate(value, 1):
            yield from _lines(depth + 1, str(number), inner, titles)
    elif isinstance(value, list):
        yield Line(depth, title, _(", ").join(_text(part, titles) for part in value))
    else:
        yield Line(depth, title, _text(value, titles))


def _text(value: Any, titles: dict[str, str]) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return titles.get(value, value) if isinstance(value, str) else str(value)


def _words(key: str, titles: dict[str, str]) -> str:
    return titles.get(key) or field_name(key)


def _titles(part: Any, language: str) -> Iterator[tuple[str, str]]:
    """Yields each id of the pack and the title that people know it by."""
    if isinstance(part, dict):
        words = part.get("words", {}).get(language, part)
        title = words.get("title") or words.get("name")
        if isinstance(part.get("id"), str) and isinstance(title, str):
            yield part["id"], title
        for inner in part.values():
            yield from _titles(inner, language)
    elif isinstance(part, list):
        for inner in part:
            yield from _titles(inner, language)
