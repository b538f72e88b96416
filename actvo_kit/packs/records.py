"""Turns what a file says into records, and every error of pydantic into a finding with its line and column."""

from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from actvo_kit.model.record import Record, is_language
from actvo_kit.packs.files import WORDED
from actvo_kit.packs.plain_findings import sentence
from actvo_kit.packs.source import Place, Source, Where

__all__ = ["read_record"]

Kind = TypeVar("Kind", bound=Record)
YIELDING = ("string_pattern_mismatch", "literal_error")
"""Errors that say less than a finding which stands at the same place already, such as an unknown name."""
LISTS_WITH_WORDS = {key for keys in WORDED.values() for key in keys}


def read_record(source: Source, kind: type[Kind], language: str, data: Any, where: Where = ()) -> Kind | None:
    """Returns `data`, which stands at `where` in `source`, as a record; or None, and a finding for each error."""
    if source.data is None:
        return None
    try:
        return kind.read(data if where else _with_words(data))
    except ValidationError as errors:
        taken = {finding.place for finding in source.findings}
        for error in errors.errors():
            place = _place(source, error, where)
            if not (_only_follows(error) or (place in taken and error["type"] in YIELDING)):
                source.find(place, sentence(error, kind, language))
    return None


def _only_follows(error: ErrorDetails) -> bool:
    """Returns whether a list is called too short only because an entry of it is wrong, which is said by itself."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def _with_words(data: dict[str, Any]) -> dict[str, Any]:
    """Returns the file with the language keys of each card gathered into `words`."""
    return {key: _gathered(value) if key in LISTS_WITH_WORDS else value for key, value in data.items()}


def _gathered(items: Any) -> Any:
    return [_card(item) for item in items] if isinstance(items, list) else items


def _card(item: Any) -> Any:
    if not isinstance(item, dict) or "words" in item:
        return item
    words = {key: value for key, value in item.items() if _speaks(key)}
    return {key: value for key, value in item.items() if key not in words} | {"words": words}


def _speaks(key: str) -> bool:
    return is_language(key) and key != "id"  # which is Indonesian, too


def _place(source: Source, error: ErrorDetails, where: Where) -> Place:
    way = (*where, *error["loc"])
    if error["type"] == "missing":
        return source.key_at(way[:-1])
    if error["type"] == "extra_forbidden" or way[-1:] == ("[key]",):
        return source.key_at(way)
    if error["type"] == "value_error":
        # A rule over several fields names the field to look at before its colon.
        return source.at((*way, str(error["ctx"]["error"]).partition(":")[0]))
    return source.at(way)
