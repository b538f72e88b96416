"""Defines what a person answered, one record per exercise and one file per record.

A draft checks types, sizes and known ids only. `problems` are the rules that a *done* record keeps as well.
"""

from importlib import import_module

from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.slugs import SLUGS

__all__ = ["RECORDS", "WITH_PAGE"]


def _record(slug: str) -> type[AnswerRecord]:
    module = import_module(f"{__name__}.{slug}")
    records: list[type[AnswerRecord]] = [
        value for value in vars(module).values() if isinstance(value, type) and getattr(value, "slug", None) == slug
    ]
    (record,) = records
    return record


RECORDS: dict[str, type[AnswerRecord]] = {
    record.slug: record for record in sorted(map(_record, SLUGS), key=lambda record: record.number)
}
"""The record of each slug, in the order of METHOD."""
WITH_PAGE = tuple(slug for slug, record in RECORDS.items() if record.stages)
"""The exercises that have a page in this version of the kit."""
