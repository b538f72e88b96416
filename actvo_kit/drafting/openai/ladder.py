"""Finds how strictly an endpoint can be asked for JSON: the best it understands is found once and remembered."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from openai import APIStatusError, pydantic_function_tool
from pydantic import BaseModel

__all__ = ["RUNGS", "Ladder", "Rung", "response_format", "schema_of"]

Rung = Literal["json_schema", "json_object", "prompt"]
RUNGS: tuple[Rung, ...] = ("json_schema", "json_object", "prompt")
NOT_UNDERSTOOD = frozenset({400, 404, 415, 422, 500, 501})
"""What servers say to a `response_format` they do not know; llama.cpp's says 500."""


@dataclass
class Ladder:
    """The rungs of one endpoint. `standing` is the one that worked."""

    standing: Rung | None = field(default=None)

    def rungs(self) -> Iterator[Rung]:
        """Yields the rung that worked; all of them from the top while none has."""
        yield from (self.standing,) if self.standing else RUNGS

    def stand_on(self, rung: Rung) -> None:
        """This one works."""
        self.standing = rung

    def steps_down(self, rung: Rung, error: APIStatusError) -> bool:
        """Returns whether `error` may mean that `rung` is not understood, and there is one below."""
        return self.standing is None and rung != RUNGS[-1] and error.status_code in NOT_UNDERSTOOD


def schema_of(shape: type[BaseModel]) -> dict[str, Any]:
    """Returns the JSON Schema of an answer in the strict dialect: everything required, nothing else allowed."""
    schema: dict[str, Any] = dict(pydantic_function_tool(shape)["function"]["parameters"])
    return schema


def response_format(rung: Rung, shape: type[BaseModel]) -> dict[str, Any]:
    """Returns the parameters of a request on this rung."""
    if rung == "prompt":
        return {}
    if rung == "json_object":
        return {"response_format": {"type": "json_object"}}
    schema = {"name": shape.__name__.lower(), "schema": schema_of(shape), "strict": True}
    return {"response_format": {"type": "json_schema", "json_schema": schema}}
