"""Migrates old answers to records of today: one small step for each change of a record's schema, in order."""

from collections.abc import Callable, Mapping
from typing import Any

from actvo_kit.errors import AnswerError
from actvo_kit.model.answers import pathways
from actvo_kit.words import _

__all__ = ["migrated", "schema"]

Step = Callable[[dict[str, Any]], dict[str, Any]]
STEPS: dict[str, tuple[Step, ...]] = {"pathways": (pathways.from_1,)}
"""The steps of each slug: from schema 1 to 2, from 2 to 3, and so on."""


def schema(slug: str) -> int:
    """Returns the version in which records of an exercise are written today; 1 is the first."""
    return 1 + len(STEPS.get(slug, ()))


def migrated(slug: str, record: Mapping[str, Any], version: int) -> dict[str, Any]:
    """Returns the record as today's schema has it; `record` itself is not changed.

    Raises AnswerError for a version that this kit does not know: a newer kit wrote it.
    """
    if not 1 <= version <= schema(slug):
        raise AnswerError({"": _("This answer was written by a newer version of the kit; please update the kit.")})
    migrated_record = dict(record)
    for step in STEPS.get(slug, ())[version - 1 :]:
        migrated_record = step(migrated_record)
    return migrated_record
