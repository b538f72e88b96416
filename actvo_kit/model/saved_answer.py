"""Defines a saved answer and a change to it: how field paths, versions and edit ids fit together (DESIGN §3)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Literal, Self

from pydantic import Field

from actvo_kit.model.record import Record, size

__all__ = ["Ack", "Answer", "Change", "Status", "apply", "value_at"]

Status = Literal["draft", "done", "skipped"]
VALUED = ("conflicts", "elsewhere")
Path = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){0,3}$", max_length=80)]


class Change(Record):
    """A change by one page since the version it last saw.

    `fields` maps dotted field paths to new values; None removes the field. `page` names the browser page, so that a
    page never conflicts with itself. `by` is the exercise that writes, where it is another than the one written to.
    `step` is the step it was changed in, by default the first of its exercise.
    """

    slug: str
    by: str | None = None
    step: str | None = None
    edit_id: Annotated[str, size(64)]
    page: Annotated[str, size(64)]
    base_version: Annotated[int, Field(ge=0)]
    fields: Annotated[dict[Path, Any], Field(max_length=400)] = {}
    place: Annotated[str, Field(max_length=80)] | None = None
    status: Status | None = None


class Answer(Record):
    """An answer as it is stored: the record, where the person was, and its version (0: never saved)."""

    slug: str
    version: int = 0
    status: Status = "draft"
    place: str = ""
    record: dict[str, Any] = {}
    deck_version: int = 1
    schema_version: int = 1
    created_at: datetime | None = None
    updated_at: datetime | None = None


class Ack(Record):
    """The reply to a change. `errors` and `conflicts` map field paths; what is in neither is saved.

    `problems` are the rules that keep the answer from the `done` that was asked for; their fields are saved.
    `conflicts` holds the value another page saved meanwhile; `elsewhere` what other pages saved since `base_version`
    in other fields, so that whoever goes on from `version` has seen all of it. `saved_at` is None when nothing was
    saved.
    """

    edit_id: str
    version: int
    saved_at: datetime | None = None
    status: Status = "draft"
    errors: dict[str, str] = {}
    problems: dict[str, str] = {}
    conflicts: dict[str, Any] = {}
    elsewhere: dict[str, Any] = {}

    def without_values(self) -> Self:
        """Returns the reply as it is stored for the same change sent again: nothing that a person may have removed
        meanwhile.
        """
        return self.with_values_of({})

    def with_values_of(self, record: Mapping[str, Any]) -> Self:
        """Returns the reply with the values that `record` has now."""
        values = {name: {path: value_at(record, path) for path in getattr(self, name)} for name in VALUED}
        return self.model_copy(update=values)


def apply(record: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Returns a new record with the dotted `fields` set; a value of None removes the field."""
    result = dict(record)
    for path, value in fields.items():
        head, _, rest = path.partition(".")
        if rest:
            inner = result.get(head)
            result[head] = apply(inner if isinstance(inner, Mapping) else {}, {rest: value})
            if not result[head]:
                del result[head]
        elif value is None:
            result.pop(head, None)
        else:
            result[head] = value
    return result


def value_at(record: Mapping[str, Any], path: str) -> Any:
    """Returns the value at a dotted path; None when there is none."""
    value: Any = record
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value
