"""Merges a change into a stored answer, field by field, so that one bad field never costs the others (DESIGN
§3). Pure.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from pydantic import ValidationError

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.saved_answer import Ack, Answer, Change, Status, apply, value_at
from actvo_kit.model.workshop import Pack
from actvo_kit.store.answers import Paths
from actvo_kit.words import N_, _

__all__ = ["Merged", "merge"]

MOST_BYTES = 64 * 1024
"""The largest record, as UTF-8 JSON."""

MOST_PATHS = 500
"""The number of fields whose last change is remembered, the newest: more than any exercise has."""

TOO_MUCH = N_("There is no space for more in this step; please shorten something first.")
NOT_THIS = N_("This cannot be kept here.")
FORMS = {
    "string_too_long": N_("Please shorten this to {max_length} characters."),
    "too_long": N_("At most {max_length} fit here."),
}


Fields = dict[str, Any]


class Merged(NamedTuple):
    """The answer to store, the last change of each of its fields, and the reply."""

    answer: Answer
    paths: Paths
    ack: Ack


def merge(stored: Answer, paths: Paths, change: Change, pack: Pack, now: datetime) -> Merged:
    """Returns the `stored` answer with `change` in it.

    A field that another page changed after `base_version`, to another value, is a conflict; a field that breaks its
    type, size or ids, or is not its writer's, is an error; all other fields are taken. `done` is granted when no rule
    of a done record is broken.
    """
    good, errors, conflicts = _sorted(stored, paths, change, pack)
    record = apply(stored.record, good)
    status, unfinished = _status(stored, change, record, pack, refused=bool(errors or conflicts))
    after = stored.model_copy(update={"record": record, "status": status, "place": _place(stored, change)})
    if after != stored:
        moments = {"created_at": stored.created_at or now, "updated_at": now}
        after = after.model_copy(update={"version": stored.version + 1, **moments})
    ack = Ack(
        edit_id=change.edit_id,
        version=after.version,
        saved_at=now if good or change.place is not None or change.status == status else None,
        status=status,
        errors=errors,
        problems=unfinished,
        conflicts=conflicts,
        elsewhere=_elsewhere(stored, paths, change),
    )
    return Merged(after, _story(stored, after, paths, change.page, good), ack)


def _sorted(stored: Answer, paths: Paths, change: Change, pack: Pack) -> tuple[Fields, dict[str, str], Fields]:
    """Returns the fields to take, the sentence for each that cannot be kept, and the stored values of those in
    conflict.
    """
    sent: Fields = change.plain()["fields"]
    writer = RECORDS[change.by or stored.slug]
    errors = {path: _(NOT_THIS) for path in sent if not writer.may_write(stored.slug, path)}
    good = {path: value for path, value in sent.items() if path not in errors}
    conflicts = {
        path: value_at(stored.record, path) for path in good if _conflicts(stored, paths, change, path, good[path])
    }
    rest = {path: value for path, value in good.items() if path not in conflicts}
    # Every field of a draft may stand alone, so each is judged alone.
    judged = {path: _refusal(apply({}, {path: value}), stored.slug, pack) for path, value in rest.items()}
    errors |= {path: why for path, why in judged.items() if why}
    good = {path: value for path, value in rest.items() if path not in errors}
    if good and (why := _refusal(apply(stored.record, good), stored.slug, pack)):
        return {}, errors | dict.fromkeys(good, why), conflicts
    return good, errors, conflicts


def _place(stored: Answer, change: Change) -> str:
    return stored.place if change.place is None else change.place


def _conflicts(stored: Answer, paths: Paths, change: Change, path: str, value: Any) -> bool:
    touched = any(_overlap(path, other) for other in _foreign(paths, change))
    return touched and bool(value_at(stored.record, path) != value)


def _foreign(paths: Paths, change: Change) -> Iterator[str]:
    """Yields the fields that other pages changed after the version this page saw."""
    return (path for path, (version, page) in paths.items() if version > change.base_version and page != change.page)


def _elsewhere(stored: Answer, paths: Paths, change: Change) -> dict[str, Any]:
    unsent = (path for path in _foreign(paths, change) if not any(_overlap(path, sent) for sent in change.fields))
    return {path: value_at(stored.record, path) for path in unsent}


def _overlap(path: str, other: str) -> bool:
    return path == other or path.startswith(f"{other}.") or other.startswith(f"{path}.")


def _refusal(record: Mapping[str, Any], slug: str, pack: Pack) -> str | None:
    """Returns why a record cannot be kept, even as a draft; None when it can."""
    try:
        if len(json.dumps(record, ensure_ascii=False).encode("utf-8", "surrogatepass")) > MOST_BYTES:
            return _(TOO_MUCH)
        strangers = RECORDS[slug].read(record).strangers(pack)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return _(FORMS.get(first["type"], NOT_THIS), **first.get("ctx", {}))
    return strangers[0].sentence if strangers else None


def _status(
    stored: Answer, change: Change, record: Mapping[str, Any], pack: Pack, *, refused: bool
) -> tuple[Status, dict[str, str]]:
    """Returns the status after the change, and what keeps the answer from the `done` that was asked for."""
    worked_on = stored.status == "skipped" and bool(change.fields)
    wanted = change.status or ("draft" if worked_on else stored.status)
    if wanted != "done":
        return wanted, {}
    answer = RECORDS[stored.slug].read(record)
    problems = answer.strangers(pack) or answer.problems(pack)
    if problems:
        is_requested = change.status == "done"
        return "draft", {problem.path: problem.sentence for problem in reversed(problems)} if is_requested else {}
    return ("draft" if refused and stored.status != "done" else "done"), {}


def _story(stored: Answer, after: Answer, paths: Paths, page: str, good: Mapping[str, Any]) -> Paths:
    """Returns `paths` with the fields that really changed; a field that was set whole ends the stories of its parts.

    The oldest stories are forgotten, so that a page cannot fill the disk with fields it makes and removes.
    """
    story = dict(paths)
    for path in good:
        if value_at(stored.record, path) != value_at(after.record, path):
            story = {other: last for other, last in story.items() if not other.startswith(f"{path}.")}
            story[path] = (after.version, page)
    newest = sorted(story.items(), key=lambda item: item[1][0])[-MOST_PATHS:]
    return dict(newest)
