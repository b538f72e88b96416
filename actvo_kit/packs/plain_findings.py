"""Says in plain words what pydantic found, for somebody who edits texts."""

import re
from collections.abc import Collection
from difflib import get_close_matches
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic_core import ErrorDetails

from actvo_kit.model.record import Record
from actvo_kit.words import N_, _, listed

__all__ = ["nearest", "sentence", "short"]

SENTENCES = {
    "missing": N_("`{name}` is missing here."),
    "string_type": N_("`{name}` must be text; {given} stands here."),
    "bool_type": N_("`{name}` must be true or false; {given} stands here."),
    "int_type": N_("`{name}` must be a whole number; {given} stands here."),
    "int_from_float": N_("`{name}` must be a whole number; {given} stands here."),
    "float_type": N_("`{name}` must be a number; {given} stands here."),
    "finite_number": N_("`{name}` must be an ordinary number; {given} stands here."),
    "tuple_type": N_("`{name}` must be a list; {given} stands here."),
    "dict_type": N_("`{name}` must have `key: value` lines of its own; {given} stands here."),
    "model_type": N_("`{name}` must have `key: value` lines of its own; {given} stands here."),
    "greater_than_equal": N_("`{name}` is {given}; it must be at least {ge}."),
    "less_than_equal": N_("`{name}` is {given}; it must be at most {le}."),
    "string_too_long": N_("`{name}` has {length} characters; at most {max_length} fit."),
    "string_too_short": N_("`{name}` has {length} characters; it needs at least {min_length}."),
    "too_long": N_("`{name}` has too many entries: {actual_length}; at most {max_length} fit."),
    "too_short": N_("`{name}` has too few entries: {actual_length}; it needs at least {min_length}."),
}
PATTERNS = {
    r"^V\d{2}$": N_("V and two digits, such as V07"),
    r"^S[A-Z]\d$": N_("S, a capital letter and a digit, such as ST1"),
    r"^[A-Z]{2}$": N_("two capital letters, such as ST"),
    r"^OPT-(\d{3}|OWN)$": N_("OPT- and three digits, such as OPT-007"),
    r"^PW-[A-Z]$": N_("PW- and a capital letter, such as PW-A"),
    r"^EX-\d{1,2}$": N_("EX- and a number, such as EX-1"),
    r"^e\d{1,3}$": N_("e and a number, such as e1"),
    r"^TRY\d{2}$": N_("TRY and two digits, such as TRY01"),
    r"^[a-z_]+$": N_("small letters and _ only"),
    r"^[a-z0-9_]+$": N_("small letters, digits and _ only"),
    r"^[a-z]{2}(-[A-Z]{2})?$": N_("a language such as en or pt-BR"),
}
OTHERWISE = N_("`{name}` cannot be used as it is: {reason}.")
STRANGE_WORD = N_("{given} cannot stand here; expected {names}.")
STRANGE_THING = N_("{given} stands here; expected {names}.")
LONGEST_QUOTE = 40
FEW = 12
"""Names that are listed whole when none is close."""


def nearest(name: object, known: Collection[str]) -> str:
    """Returns ` Did you mean …?`, or the known names when they are few, or nothing. It starts with a space."""
    few = " " + _("Known here: {names}.", names=", ".join(map(short, known))) if 0 < len(known) <= FEW else ""
    return _close(name, known) or few


def _close(name: object, known: Collection[str]) -> str:
    by_folded = {known_name.casefold(): known_name for known_name in known}
    close = get_close_matches(str(name)[:80].casefold(), by_folded, n=1)
    return " " + _("Did you mean `{name}`?", name=short(by_folded[close[0]])) if close else ""


def short(text: str) -> str:
    """Returns a quoted name or text, cut with an ellipsis."""
    return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 1]}…"


def sentence(error: ErrorDetails, model: type[Record], language: str) -> str:
    """Returns one sentence about one error of `model`; `language` stands in the file where the record has `words`."""
    kind, value, limits = error["type"], error["input"], error.get("ctx", {})
    name = _name(error["loc"])
    if kind == "extra_forbidden":
        return _("`{name}` is not known here.", name=name) + nearest(name, _fields(model, error["loc"][:-1], language))
    if kind == "literal_error":
        allowed = re.findall(r"'([^']*)'", limits["expected"])
        known, shown = STRANGE_WORD if isinstance(value, str) else STRANGE_THING, _shown(value)
        text = _(known, given=shown[:1].upper() + shown[1:], names=listed(allowed, "or"))
        return text + _close(value, allowed)
    if kind == "string_pattern_mismatch":
        pattern = limits["pattern"]
        expected = _(PATTERNS[pattern]) if pattern in PATTERNS else pattern
        return _("`{name}` is {given}; expected {expected}.", name=name, given=_shown(value), expected=expected)
    if kind.startswith("date"):
        return _("`{name}` is {given}; expected a day such as 2025-05-19.", name=name, given=_shown(value))
    if kind == "value_error":
        return f"{limits['error']}."
    length = len(value) if isinstance(value, str) else 0
    in_quotes = " " + _("Put it in quotes.") if kind == "string_type" and _lost_its_quotes(value) else ""
    values = limits | {"name": name, "given": _shown(value), "length": length, "reason": error["msg"]}
    return _(SENTENCES.get(kind, OTHERWISE), **values) + in_quotes


def _lost_its_quotes(value: object) -> bool:
    """Returns whether it may be a text that reads as something else: a number, or a line with a colon in it."""
    return isinstance(value, int | float) or (isinstance(value, dict) and len(value) == 1)


def _name(where: tuple[str | int, ...]) -> str:
    """Returns what the file calls this place: its key, or the key of the list it is in."""
    return next((part for part in reversed(where) if isinstance(part, str) and part != "[key]"), _("This file"))


def _shown(value: object) -> str:
    """Returns what stands in the file, short and as YAML writes it."""
    if value is None:
        return _("nothing")
    if isinstance(value, dict | list):
        return _("a list") if isinstance(value, list) else _("a group of `key: value` lines")
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"`{short(text)}`"


def _fields(model: type[Record], where: tuple[str | int, ...], language: str) -> list[str]:
    """Returns the keys that `model` knows at `where`."""
    kind: Any = model
    for part in where:
        kind = _inside(kind, part)
    return [language if key == "words" else key for key in getattr(kind, "model_fields", ())]


def _inside(kind: Any, part: str | int) -> Any:
    """Returns the type of `part` within `kind`: a record's field, a tuple's items, a dict's values."""
    if get_origin(kind) in (Union, UnionType):
        return _inside(next(option for option in get_args(kind) if option is not type(None)), part)
    if isinstance(kind, type) and issubclass(kind, Record):
        return kind.model_fields[str(part)].annotation
    inner = get_args(kind)
    return inner[1 if get_origin(kind) is dict else 0] if inner else None
