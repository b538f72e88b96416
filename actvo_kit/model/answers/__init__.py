"""What a person answered, one record per exercise and one file per record.

A draft checks types, sizes and known ids only. `problems` are the rules that a *done* record keeps as well.
"""

from importlib import import_module

from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.slugs import SLUGS

__all__ = ["RECORDS", "WITH_PAGE"]


def _record(slug: str) -> type[AnswerRecord]:
    module = import_module(f"{__name__}.{slug}")
    found: list[type[AnswerRecord]] = [
        one for one in vars(module).values() if isinstance(one, type) and getattr(one, "slug", None) == slug
    ]
    (record,) = found
    return record


RECORDS: dict[str, type[AnswerRecord]] = {
    one.slug: one for one in sorted(map(_record, SLUGS), key=lambda record: record.number)
}
"""Slug → record, in the order of METHOD."""
WITH_PAGE = tuple(slug for slug, record in RECORDS.items() if record.stages)
"""The exercises that have a page in this version of the kit."""
