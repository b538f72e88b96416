"""Says in plain words what pydantic found, for somebody who edits texts."""

import re
from collections.abc import Collection
from difflib import get_close_matches
from typing import Any, Union, get_args, get_origin

from pydantic_core import ErrorDetails

from actvo_kit.model.record import Record

__all__ = ["nearest", "sentence"]

PATTERNS = {
    r"^V\d{2}$": "V and two digits, such as V07",
    r"^S[A-Z]\d$": "S, a capital letter and a digit, such as ST1",
    r"^[A-Z]{2}$": "two capital letters, such as ST",
    r"^OPT-\d{3}$": "OPT- and three digits, such as OPT-007",
    r"^[a-z_]+$": "small letters and _ only",
    r"^[a-z0-9_]+$": "small letters, digits and _ only",
}
KINDS = {
    "string_type": "must be text; put it in quotes if it looks like a number",
    "bool_type": "must be true or false",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "finite_number": "must be an ordinary number",
    "tuple_type": "must be a list, such as [one, two]",
    "dict_type": "must have `key: value` lines of its own",
    "model_type": "must have `key: value` lines of its own",
    "model_attributes_type": "must have `key: value` lines of its own",
}
LIMITS = {
    "greater_than_equal": ("ge", "at least"),
    "less_than_equal": ("le", "at most"),
}
FEW = 12
"""Names that are listed whole when none is close."""


def nearest(name: object, known: Collection[str]) -> str:
    """` Did you mean …?`, or the known names when they are few, or nothing. Starts with a space."""
    by_folded = {one.casefold(): one for one in known}
    close = get_close_matches(str(name)[:80].casefold(), by_folded, n=1, cutoff=0.5)
    if close:
        return f" Did you mean `{by_folded[close[0]]}`?"
    return f" Known here: {', '.join(known)}." if 0 < len(known) <= FEW else ""


def sentence(error: ErrorDetails, model: type[Record], language: str = "en") -> str:
    """One sentence about one error of `model`; `language` may stand where the record has `words`."""
    kind, given, limits = error["type"], error["input"], error.get("ctx", {})
    name = next((str(part) for part in reversed(error["loc"]) if isinstance(part, str) and part != "[key]"), "This file")
    if kind == "missing":
        return f"`{name}` is missing here."
    if kind == "extra_forbidden":
        return f"`{name}` is not known here.{nearest(name, _keys(model, error['loc'][:-1], language))}"
    if kind == "literal_error":
        allowed = re.findall(r"'([^']*)'", limits["expected"])
        return f"`{_short(given)}` cannot stand here; expected {_or(allowed)}.{nearest(given, allowed)}"
    if kind == "string_pattern_mismatch":
        return f"`{name}` is `{_short(given)}`; expected {PATTERNS.get(limits['pattern'], limits['pattern'])}."
    if kind == "value_error":
        rule = str(limits["error"])
        return f"{rule[:1].upper()}{rule[1:]}."
    if kind.startswith("date"):
        return f"`{name}` is `{_short(given)}`; expected a day such as 2025-05-19."
    return _measured(kind, name, given, limits) or f"`{name}` cannot be used as it is: {error['msg']}."


def _measured(kind: str, name: str, given: Any, limits: dict[str, Any]) -> str | None:
    if kind in KINDS:
        return f"`{name}` {KINDS[kind]}; `{_short(given)}` stands here." if given is not None else _empty(kind, name)
    if kind in LIMITS:
        limit, words = LIMITS[kind]
        return f"`{name}` is {_short(given)}; it must be {words} {limits[limit]}."
    if kind == "string_too_long":
        return f"`{name}` has {len(given)} characters; at most {limits['max_length']} fit."
    if kind == "string_too_short":
        return f"`{name}` has {len(given)} characters; at least {limits['min_length']} are expected."
    if kind == "too_long":
        return f"`{name}` has {limits['actual_length']} entries; at most {limits['max_length']} fit."
    if kind == "too_short":
        return f"`{name}` has {limits['actual_length']} entries; at least {limits['min_length']} are expected."
    return None


def _empty(kind: str, name: str) -> str:
    return f"`{name}` {KINDS[kind].partition(';')[0]}; nothing stands here."


def _short(given: object) -> str:
    text = str(given)
    return text if len(text) <= 40 else f"{text[:39]}…"


def _or(names: list[str]) -> str:
    return " or ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _keys(model: type[Record], way: tuple[str | int, ...], language: str) -> list[str]:
    kind: Any = model
    for part in way:
        kind = _inside(kind, part)
    if not isinstance(kind, type) or not issubclass(kind, Record):
        return []
    return [language if key == "words" else key for key in kind.model_fields]


def _inside(kind: Any, part: str | int) -> Any:
    """The type of `part` within `kind`: a record's field, a tuple's items, a dict's values."""
    while get_origin(kind) in (Union, type(int | str)):
        kind = next(one for one in get_args(kind) if one is not type(None))
    if isinstance(kind, type) and issubclass(kind, Record):
        return kind.model_fields[str(part)].annotation
    inner = get_args(kind)
    return inner[1] if get_origin(kind) is dict else inner[0] if inner else None
