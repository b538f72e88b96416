"""How a change meets what is kept: field by field, so that one bad field never costs the others (DESIGN §3). Pure."""

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
"""Size of one record as UTF-8 JSON."""

MOST_PATHS = 500
"""Fields whose last change is remembered, the newest: more than any exercise has."""

TOO_MUCH = N_("There is no space for more in this step; please shorten something first.")
NOT_THIS = N_("This cannot be kept here.")
FORMS = {
    "string_too_long": N_("Please shorten this to {max_length} characters."),
    "too_long": N_("At most {max_length} fit here."),
}


Fields = dict[str, Any]


class Merged(NamedTuple):
    """The answer as it is to be kept, the story of its fields, and the reply."""

    answer: Answer
    paths: Paths
    ack: Ack


def merge(kept: Answer, paths: Paths, change: Change, pack: Pack, now: datetime) -> Merged:
    """`kept` with `change` in it.

    A field that another page changed after `base_version`, to another value, is a conflict; a field that breaks its
    type, size or ids, or is not its writer's, is an error; all other fields are taken. `done` is granted when no rule
    of a done record is broken.
    """
    good, errors, conflicts = _sorted(kept, paths, change, pack)
    record = apply(kept.record, good)
    status, unfinished = _status(kept, change, record, pack, refused=bool(errors or conflicts))
    after = kept.model_copy(update={"record": record, "status": status, "place": _place(kept, change)})
    if after != kept:
        moments = {"created_at": kept.created_at or now, "updated_at": now}
        after = after.model_copy(update={"version": kept.version + 1, **moments})
    ack = Ack(
        edit_id=change.edit_id,
        version=after.version,
        saved_at=now if good or change.place is not None or change.status == status else None,
        status=status,
        errors=errors,
        problems=unfinished,
        conflicts=conflicts,
        elsewhere=_elsewhere(kept, paths, change),
    )
    return Merged(after, _story(kept, after, paths, change.page, good), ack)


def _sorted(kept: Answer, paths: Paths, change: Change, pack: Pack) -> tuple[Fields, dict[str, str], Fields]:
    """The fields to take, the sentence for each that cannot be kept, and the kept values of those in conflict."""
    sent: Fields = change.plain()["fields"]
    writer = RECORDS[change.by or kept.slug]
    errors = {path: _(NOT_THIS) for path in sent if not writer.may_write(kept.slug, path)}
    good = {path: value for path, value in sent.items() if path not in errors}
    conflicts = {
        path: value_at(kept.record, path) for path in good if _conflicts(kept, paths, change, path, good[path])
    }
    rest = {path: value for path, value in good.items() if path not in conflicts}
    # Every field of a draft may stand alone, so each is judged alone.
    judged = {path: _refusal(apply({}, {path: value}), kept.slug, pack) for path, value in rest.items()}
    errors |= {path: why for path, why in judged.items() if why}
    good = {path: value for path, value in rest.items() if path not in errors}
    if good and (why := _refusal(apply(kept.record, good), kept.slug, pack)):
        return {}, errors | dict.fromkeys(good, why), conflicts
    return good, errors, conflicts


def _place(kept: Answer, change: Change) -> str:
    return kept.place if change.place is None else change.place


def _conflicts(kept: Answer, paths: Paths, change: Change, path: str, value: Any) -> bool:
    touched = any(_overlap(path, other) for other in _foreign(paths, change))
    return touched and bool(value_at(kept.record, path) != value)


def _foreign(paths: Paths, change: Change) -> Iterator[str]:
    """Fields that other pages changed after what this page saw."""
    return (path for path, (version, page) in paths.items() if version > change.base_version and page != change.page)


def _elsewhere(kept: Answer, paths: Paths, change: Change) -> dict[str, Any]:
    unsent = (path for path in _foreign(paths, change) if not any(_overlap(path, sent) for sent in change.fields))
    return {path: value_at(kept.record, path) for path in unsent}


def _overlap(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other}.") or other.startswith(f"{one}.")


def _refusal(record: Mapping[str, Any], slug: str, pack: Pack) -> str | None:
    """Why a record cannot be kept, even as a draft."""
    try:
        if len(json.dumps(record, ensure_ascii=False).encode("utf-8", "surrogatepass")) > MOST_BYTES:
            return _(TOO_MUCH)
        strangers = RECORDS[slug].read(record).strangers(pack)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return _(FORMS.get(first["type"], NOT_THIS), **first.get("ctx", {}))
    return strangers[0].sentence if strangers else None


def _status(
    kept: Answer, change: Change, record: Mapping[str, Any], pack: Pack, *, refused: bool
) -> tuple[Status, dict[str, str]]:
    """The status after the change, and what keeps the answer from the `done` that was asked for."""
    worked_on = kept.status == "skipped" and bool(change.fields)
    wanted = change.status or ("draft" if worked_on else kept.status)
    if wanted != "done":
        return wanted, {}
    answer = RECORDS[kept.slug].read(record)
    problems = answer.strangers(pack) or answer.problems(pack)
    if problems:
        asked = change.status == "done"
        return "draft", {problem.path: problem.sentence for problem in reversed(problems)} if asked else {}
    return ("draft" if refused and kept.status != "done" else "done"), {}


def _story(kept: Answer, after: Answer, paths: Paths, page: str, good: Mapping[str, Any]) -> Paths:
    """`paths` with the fields that really changed; a field that was set whole ends the stories of its parts.

    The oldest stories are forgotten, so that a page cannot fill the disk with fields it makes and removes.
    """
    story = dict(paths)
    for path in good:
        if value_at(kept.record, path) != value_at(after.record, path):
            story = {other: last for other, last in story.items() if not other.startswith(f"{path}.")}
            story[path] = (after.version, page)
    newest = sorted(story.items(), key=lambda one: one[1][0])[-MOST_PATHS:]
    return dict(newest)
