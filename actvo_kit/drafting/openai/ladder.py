"""Finds how strictly an endpoint can be asked for JSON: the best it understands is found once and remembered."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from openai import APIStatusError, pydantic_function_tool
from pydantic import BaseModel

from actvo_kit.drafting.openai.response_schema import REFERRING
from actvo_kit.drafting.references import ONLY_REFERS

__all__ = ["RUNGS", "Ladder", "Rung", "first_rung", "response_format", "schema_of"]

Rung = Literal["refer", "json_schema", "json_object", "prompt"]
RUNGS: tuple[Rung, ...] = ("refer", "json_schema", "json_object", "prompt")
"""From the strictest: what speaks of the person only refers to their answers; the shape; any JSON; asked in words."""
NOT_UNDERSTOOD = frozenset({400, 404, 415, 422, 500, 501})
"""What servers say to a `response_format` they do not know; llama.cpp's says 500."""


@dataclass
class Ladder:
    """The rungs of one endpoint for answers of one shape, from `first` down. `standing` is the one that worked."""

    first: Rung = RUNGS[0]
    standing: Rung | None = field(default=None)

    def rungs(self) -> Iterator[Rung]:
        """Yields the rung that worked; all of them from the top while none has."""
        yield from (self.standing,) if self.standing else RUNGS[RUNGS.index(self.first) :]

    def stand_on(self, rung: Rung) -> None:
        """This one works."""
        self.standing = rung

    def is_not_kept(self, rung: Rung) -> None:
        """What came on this rung is not what it asks for: the server took the request and does not keep to it."""
        if self.standing == rung:
            self.standing = RUNGS[RUNGS.index(rung) + 1]

    def steps_down(self, rung: Rung, error: APIStatusError) -> bool:
        """Returns whether `error` may mean that `rung` is not understood, and there is one below."""
        return self.standing is None and rung != RUNGS[-1] and error.status_code in NOT_UNDERSTOOD


def first_rung(shape: type[BaseModel]) -> Rung:
    """Returns the strictest rung for answers of this shape."""
    return "refer" if _speaking(schema_of(shape)) else "json_schema"


def _speaking(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Returns the schemas of the fields that speak of the person."""
    parts = [part.get("properties", {}) for part in (schema, *schema.get("$defs", {}).values())]
    return [field for part in parts for name, field in part.items() if name in REFERRING]


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
    schema = schema_of(shape)
    if rung == "refer":
        for field in _speaking(schema):
            field["pattern"] = ONLY_REFERS
    strict = {"name": shape.__name__.lower(), "schema": schema, "strict": True}
    return {"response_format": {"type": "json_schema", "json_schema": strict}}
