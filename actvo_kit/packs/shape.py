"""A file's data as its record. Every complaint of pydantic becomes a sentence at the line and column it is about."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from actvo_kit.model.record import Record, is_language
from actvo_kit.packs.document import Document
from actvo_kit.packs.finding import Finding, Path, listing, nearest, shown

__all__ = ["read_record", "with_words"]

R = TypeVar("R", bound=Record)
NOUNS = {
    "string": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "tuple": "a list",
    "dict": "a block of keys",
    "model": "a block of keys",
    "date": "a date such as 2025-05-19",
}
PATTERNS = {
    r"^V\d{2}$": "an id such as V07",
    r"^S[A-Z]\d$": "an id such as ST1",
    r"^[A-Z]{2}$": "two capitals such as ST",
    r"^OPT-\d{3}$": "an id such as OPT-007",
    r"^[a-z_]+$": "small letters and _",
    r"^[a-z0-9_]+$": "small letters, digits and _",
}


def with_words(data: Any, lists: Iterable[str]) -> Any:
    """The data with each entry's language blocks gathered under `words`, as the model of a deck wants them."""
    if not isinstance(data, dict):
        return data
    gathered = {name: [_gathered(one) for one in data[name]] for name in lists if isinstance(data.get(name), list)}
    return data | gathered


def _gathered(entry: Any) -> Any:
    if not isinstance(entry, dict):
        return entry
    # `id` is a language code too; here it is always the entry's name
    words = {key: value for key, value in entry.items() if is_language(key) and key != "id"}
    return {key: value for key, value in entry.items() if key not in words} | {"words": words}


def read_record(
    model: type[R], data: Any, document: Document, at: Path = (), language: str = "en"
) -> tuple[R | None, list[Finding]]:
    """The record in `data`, or None and what is wrong. `at` is where the data stands in its document."""
    try:
        return model.read(data), []
    except ValidationError as error:
        return None, [_finding(model, one, document, at, language) for one in error.errors(include_url=False)]


def _finding(model: type[Record], error: ErrorDetails, document: Document, at: Path, language: str) -> Finding:
    loc = error["loc"]
    path = (*at, *(step for step in loc if step not in ("words", "[key]")))
    context, kind = error.get("ctx", {}), error["type"]
    if kind == "extra_forbidden":
        return document.finding(path, _unknown_key(str(loc[-1]), _keys_at(model, loc[:-1], language)), on_key=True)
    if kind == "value_error":
        # a rule of the record names its field first: "requires: a strength is listed twice"
        name, colon, _ = str(context["error"]).partition(": ")
        return document.finding((*path, name) if colon else path, str(context["error"]))
    sentence = f"{shown(loc[-1])} is missing" if kind == "missing" else _sentence(kind, error["input"], context)
    return document.finding(path, sentence or error["msg"], on_key=loc[-1:] == ("[key]",))


def _unknown_key(key: str, keys: list[str]) -> str:
    return f"unknown key {shown(key)}; expected {listing(keys)}{nearest(key, keys)}"


def _sentence(kind: str, given: Any, context: dict[str, Any]) -> str | None:
    """What is wrong and what was expected; None for a kind of error that has no words here."""
    if kind in SENTENCES:
        return SENTENCES[kind](given, context)
    noun = next((noun for name, noun in NOUNS.items() if kind.startswith(name + "_")), None)
    return f"{shown(given)} stands here; expected {noun}" if noun else None


def _unknown_name(given: Any, context: dict[str, Any]) -> str:
    names = re.findall(r"'([^']*)'", context["expected"])
    return f"{shown(given)} is unknown; expected {listing(names)}{nearest(given, names)}"


def _other_form(given: Any, context: dict[str, Any]) -> str:
    return f"{shown(given)} has another form; expected {PATTERNS.get(context['pattern'], context['pattern'])}"


SENTENCES: dict[str, Callable[[Any, dict[str, Any]], str]] = {
    "literal_error": _unknown_name,
    "string_pattern_mismatch": _other_form,
    "string_too_long": lambda given, limit: f"{len(given)} characters; expected {limit['max_length']} at most",
    "string_too_short": lambda _, limit: f"too short; expected {limit['min_length']} characters or more",
    "too_long": lambda given, limit: f"a list of {len(given)}; expected {limit['max_length']} at most",
    "too_short": lambda given, limit: f"a list of {len(given)}; expected {limit['min_length']} or more",
    "greater_than_equal": lambda given, limit: f"{shown(given)} is too small; expected {limit['ge']} or more",
    "less_than_equal": lambda given, limit: f"{shown(given)} is too large; expected {limit['le']} at most",
}


def _keys_at(model: type[Record], path: Iterable[str | int], language: str) -> list[str]:
    """The keys that the record at `path` inside `model` may have; a language stands for its words."""
    here: Any = model
    for step in path:
        fields = here.model_fields if _is_record(here) else {}
        here = fields[step].annotation if step in fields else next(_records_in(here), None)
        here = next(_records_in(here), here)
    names = list(here.model_fields) if _is_record(here) else []
    return [language if name == "words" else name for name in names]


def _is_record(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Record)


def _records_in(annotation: Any) -> Iterator[type[Record]]:
    """The records that an annotation such as `tuple[Card, ...]` or `Card | None` speaks of."""
    if _is_record(annotation):
        yield annotation
    for part in get_args(annotation):
        yield from _records_in(part)
