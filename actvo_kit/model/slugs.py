"""Lists the exercises by name: each has one file in `model/answers`, and the file's name is its slug everywhere."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from actvo_kit.words import listed

__all__ = ["SLUGS", "Slug"]

SLUGS = frozenset(
    file.stem for file in (Path(__file__).parent / "answers").glob("*.py") if file.stem not in ("__init__", "base")
)


def _known(slug: str) -> str:
    if slug not in SLUGS:
        # As pydantic says it of a literal: a pack's check adds the names there are.
        expected = listed([f"'{slug}'" for slug in sorted(SLUGS)], "or")
        raise PydanticCustomError("literal_error", "Input should be {expected}", {"expected": expected})
    return slug


Slug = Annotated[str, AfterValidator(_known), WithJsonSchema({"enum": sorted(SLUGS), "type": "string"})]
"""A name of an exercise, one of `SLUGS`."""
