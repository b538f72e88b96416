"""Splits a stored record into what today's pack knows and what it does not, which is put back at every save. Pure.

A room may be started again with a changed pack: a card less, an option renamed. What was written about it stays.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["Split", "has_aside", "join", "known_to", "split", "texts_aside"]

Where = tuple[str | int, ...]
Part = tuple[Where, Any]
Judge = Callable[[Any], bool]
ID = re.compile(r"[a-z0-9_]+|[A-Z]+[A-Z0-9-]*|\d{4}-\d\d-\d\d")
"""An id, the name of a choice, or a day as records have it."""


class Split(NamedTuple):
    """The record as a page may have it, and each part that was taken out of it with its place, in their order."""

    known: Any
    aside: tuple[Part, ...]


def split(record: Mapping[str, Any], slug: str, pack: Pack) -> Split:
    """Splits from `record` what this pack, or this version of the kit, does not know: the smallest parts that
    will do. Nothing is known of an exercise whose deck the pack has no longer.
    """

    def is_known(part: Any) -> bool:
        answer = _read(part, slug)
        return answer is not None and not answer.strangers(pack) and (answer.has_deck(pack) or not part)

    return _sifted(dict(record), (), is_known)


def known_to(pack: Pack, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """Returns the answers as far as today's pack knows them."""
    return {
        slug: answer.model_copy(update={"record": split(answer.record, slug, pack).known})
        if slug in RECORDS
        else answer
        for slug, answer in answers.items()
    }


def has_aside(pack: Pack, whole: Mapping[str, Answer], known: Mapping[str, Answer]) -> bool:
    """Returns whether a person has kept something that no exercise of today's pack shows them: beside what is `known`,
    or in a step that is gone, of which another exercise may show some fields.
    """
    exercises = pack.workshop.exercises
    elsewhere = {
        slug: {field for exercise in exercises for field in RECORDS[exercise].writes.get(slug, ())} for slug in whole
    }
    return any(
        known[slug] != answer if slug in exercises else bool(set(answer.record) - elsewhere[slug])
        for slug, answer in whole.items()
    )


def texts_aside(pack: Pack, answers: Mapping[str, Answer]) -> Iterator[str]:
    """Yields what the person wrote in what was set aside, or in steps that are gone: text, no ids and no choices."""
    for slug, answer in answers.items():
        if slug in pack.workshop.exercises:
            for _where, value in split(answer.record, slug, pack).aside:
                yield from _texts(value)
        else:
            yield from _texts(answer.record)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping | list | tuple):
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(part)
    elif isinstance(value, str) and value.strip() and not ID.fullmatch(value):
        yield value


def join(known: Mapping[str, Any], aside: Iterable[Part], slug: str) -> dict[str, Any]:
    """Returns the record to store: what is known now and what was set aside; where both have a value, the new one
    stays.
    """
    record: Any = dict(known)
    for where, value in aside:
        after = _with(record, where, value)
        record = _with(record, (*where[:-1], LAST), value) if _is_too_long(after, (where, value), slug) else after
    return dict(record)


SET_ASIDE = object()
"""Stands for the known rest of a part that was set aside whole."""

LAST = 1_000_000
"""An index past the end of any list. What does not fit beside what was written since stands there, and is set aside
again.
"""


def _sifted(value: Any, where: Where, is_known: Judge) -> Split:
    """Splits each part alone, as it may stand alone in a record. A part leaves whole where its own parts cannot."""
    if is_known(_alone(where, value)):
        return Split(value, ())
    if not isinstance(value, Mapping | list) or not is_known(_alone(where, type(value)())):
        return Split(SET_ASIDE, ((where, value),))
    parts = dict(value.items() if isinstance(value, Mapping) else enumerate(value))
    sifted = {at: _sifted(inner, (*where, at), is_known) for at, inner in parts.items()}

    def known_parts() -> Any:
        stay = {at: part.known for at, part in sifted.items() if part.known is not SET_ASIDE}
        return stay if isinstance(value, Mapping) else list(stay.values())

    for at in reversed(parts):  # more than fit together: the last ones leave
        if is_known(_alone(where, known_parts())):
            break
        sifted[at] = Split(SET_ASIDE, (((*where, at), parts[at]),))
    return Split(known_parts(), tuple(part for split_part in sifted.values() for part in split_part.aside))


def _read(part: Any, slug: str) -> AnswerRecord | None:
    try:
        return RECORDS[slug].read(part)
    except ValidationError:
        return None


def _is_too_long(record: Any, part: Part, slug: str) -> bool:
    """Returns whether the list that `part` was put back into is well formed only without it."""
    (*way, last), value = part
    if not isinstance(last, int) or _read(_alone(tuple(way), [value]), slug) is None:
        return False
    return _read(_alone(tuple(way), _at(record, tuple(way))), slug) is None


def _alone(where: Where, value: Any) -> Any:
    """Returns a record that holds nothing but `value` at its place."""
    for step in reversed(where):
        value = [value] if isinstance(step, int) else {step: value}
    return value


def _at(value: Any, where: Where) -> Any:
    for step in where:
        value = value[step]
    return value


def _with(value: Any, where: Where, part: Any) -> Any:
    """Returns a copy of `value` with the part where it was, as far as there is a place for it."""
    step, rest = where[0], where[1:]
    if isinstance(step, int):
        items = list(value) if isinstance(value, list | tuple) else []
        if not rest:
            return [*items[:step], part, *items[step:]] if part not in items else items
        if step < len(items):
            items[step] = _with(items[step], rest, part)
        return items
    if value is not None and not isinstance(value, Mapping):
        return value
    held = dict(value or {})
    if rest:
        held[step] = _with(held.get(step), rest, part)
    else:
        held.setdefault(step, part)
    return held
