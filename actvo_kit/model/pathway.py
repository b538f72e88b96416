"""Draft pathways, METHOD 13.4 as far as values, strengths and options carry it. A draft is never changed by a person:
what they keep, edit or remove is their `PathwaysAnswer`.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from actvo_kit.model.record import Record, size

__all__ = ["Draft", "Drafts", "Kind", "Mark", "Sentence", "Source"]

Kind = Literal["deepen", "across", "surprise"]
Mark = Literal["value", "strength", "gap", "catalogue", "gut", "limit", "trade-off", "motivator"]


class Source(Record):
    """The very answer, or catalogue row, that a sentence rests on, as its mark opens it."""

    id: str
    where: str
    when: datetime | None
    lines: tuple[str, ...]


class Sentence(Record):
    """One claim. `text` is for the person's own page; `shareable` has no rating or rank and may leave it."""

    id: Annotated[str, size(20)]
    mark: Mark
    text: Annotated[str, size(200)]
    shareable: Annotated[str, size(200)]
    emphasis: tuple[str, ...] = ()
    evidence: Annotated[tuple[str, ...], Field(min_length=1)]


class Draft(Record):
    """One pathway: a story about one option, with what is still open and a first small step."""

    id: Literal["PW-A", "PW-B", "PW-C"]
    kind: Kind
    title: Annotated[str, size(60)]
    destination: Annotated[str, size(160)]
    option_ids: Annotated[tuple[str, ...], Field(min_length=1, max_length=3)]
    sentences: tuple[Sentence, ...]
    questions: tuple[str, ...]
    first_step: Annotated[str, size(200)]
    change_my_mind: Annotated[str, size(200)]
    confidence: Literal["low", "medium", "high"]
    because: Annotated[str, size(160)]
    missing: tuple[str, ...] = ()


class Drafts(Record):
    """The drafts of one person, who wrote them, and every source they cite."""

    written_by: Literal["template"] = "template"
    written_at: datetime
    pathways: Annotated[tuple[Draft, ...], Field(max_length=3)]
    sources: tuple[Source, ...]
    not_enough: tuple[str, ...] = ()
