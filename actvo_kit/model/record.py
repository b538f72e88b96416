"""Makes every record frozen and strict: an unknown field, a wrong type or a coercion is an error."""

import json
import re
from typing import Annotated, Any, Literal, NamedTuple, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticKnownError

__all__ = ["Language", "Problem", "Record", "is_language", "only", "size"]

Language = Annotated[str, Field(pattern=r"^[a-z]{2}(-[A-Z]{2})?$")]
"""A language key of a pack, such as `en` or `pt-BR`."""


def size(most: int, least: int = 1) -> Any:
    """Limits a string to `least` to `most` characters: `Annotated[str, size(60)]`."""
    return Field(min_length=least, max_length=most)


def only(kind: Literal["int", "bool"]) -> Any:
    """Refuses values of another type: in `Annotated[Literal[…], only("int")]`, as a literal by itself takes `true` and
    1.0 for 1.
    """

    def checked(value: Any) -> Any:
        if type(value).__name__ != kind:
            raise PydanticKnownError("int_type" if kind == "int" else "bool_type")
        return value

    return BeforeValidator(checked)


class Problem(NamedTuple):
    """A rule that a record breaks: the dotted path of the field, and the sentence for its reader."""

    path: str
    sentence: str


class Record(BaseModel):
    """The base of all records."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False,
        cache_strings="keys",  # else 16,384 short texts of people would stay in memory, after they were deleted too
    )  # fmt: skip

    @classmethod
    def read(cls, data: Any) -> Self:
        """Returns the record in plain JSON-like `data`. Raises pydantic.ValidationError."""
        return cls.model_validate_json(json.dumps(data, default=str))

    def plain(self) -> dict[str, Any]:
        """Returns the record as JSON-like data: dicts, lists, strings, numbers, None."""
        return self.model_dump(mode="json")


def is_language(key: str) -> bool:
    """Returns whether a key of a pack file names a language."""
    return re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", key) is not None
