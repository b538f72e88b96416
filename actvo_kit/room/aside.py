"""Splits a kept record into what today's pack knows and what it does not, which is put back at every save. Pure.

A room may be started again with a changed pack: a card less, an option renamed. What was written about it stays.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.saved import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["Split", "join", "known_to", "split"]

Where = tuple[str | int, ...]
Part = tuple[Where, Any]
OPEN, CLOSED = 1_000_000, 1_000


class Split(NamedTuple):
    """The record as a page may have it, and each part that was taken out of it, in the order of taking."""

    known: dict[str, Any]
    aside: tuple[Part, ...]


def split(record: Mapping[str, Any], slug: str, pack: Pack) -> Split:
    """`record` without what this pack, or this version of the kit, does not know: the smallest parts that will do."""
    now = Split(dict(record), ())
    while wrong := _wrong(now.known, slug, pack):
        after = _less(now, (), slug, pack)
        now = after if _wrong(after.known, slug, pack) < wrong else _take(now, next(iter(_parts(now.known, ()))))
    return now


def known_to(pack: Pack, kept: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers as far as today's pack knows them."""
    return {
        slug: one.model_copy(update={"record": split(one.record, slug, pack).known}) if slug in RECORDS else one
        for slug, one in kept.items()
    }


def join(known: Mapping[str, Any], aside: tuple[Part, ...]) -> dict[str, Any]:
    """The record to keep: what is known now and what was set aside; where both have a value, the new one stays."""
    record: Any = dict(known)
    for where, value in reversed(aside):
        record = _with(record, where, value)
    return dict(record)


def _wrong(record: Mapping[str, Any], slug: str, pack: Pack) -> int:
    """How much is wrong with a record: errors of its form weigh more, since ids are only looked at when it has one."""
    try:
        return len(RECORDS[slug].read(record).strangers(pack))
    except ValidationError as error:
        return OPEN + CLOSED * error.error_count()


def _less(now: Split, where: Where, slug: str, pack: Pack) -> Split:
    """`now` without the parts below `where` that make it wrong; a part leaves whole when its own parts will not do."""
    for part in list(_parts(_at(now.known, where), where)):
        if _is_wrong(now, part, slug, pack):
            now = _less(now, part, slug, pack)
            now = _take(now, part) if _is_wrong(now, part, slug, pack) else now
    return now


def _is_wrong(now: Split, part: Where, slug: str, pack: Pack) -> bool:
    return _wrong(_without(now.known, part), slug, pack) < _wrong(now.known, slug, pack)


def _take(now: Split, part: Where) -> Split:
    return Split(_without(now.known, part), (*now.aside, (part, _at(now.known, part))))


def _parts(value: Any, where: Where) -> Iterator[Where]:
    if isinstance(value, Mapping):
        yield from ((*where, key) for key in value)
    elif isinstance(value, list | tuple):
        yield from ((*where, at) for at in reversed(range(len(value))))


def _at(value: Any, where: Where) -> Any:
    for step in where:
        value = value[step]
    return value


def _without(value: Any, where: Where) -> Any:
    """A copy of `value` with the part left out; what held it stays, even empty."""
    step, rest = where[0], where[1:]
    pairs = list(value.items() if isinstance(value, Mapping) else enumerate(value))
    left = [(at, _without(inner, rest) if at == step else inner) for at, inner in pairs if rest or at != step]
    return dict(left) if isinstance(value, Mapping) else [inner for _, inner in left]


def _with(value: Any, where: Where, part: Any) -> Any:
    """A copy of `value` with the part where it was, as far as there is a place for it."""
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
