"""Defines draft pathways, METHOD 13.4. A draft is never changed by a person: what they keep, edit or remove is their
`PathwaysAnswer`.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from actvo_kit.model.ids import CriterionId, PathwayId, StarterId
from actvo_kit.model.record import Record, size

__all__ = [
    "Blocked",
    "Confidence",
    "Draft",
    "Drafts",
    "Kind",
    "Mark",
    "Missing",
    "Question",
    "Sentence",
    "Source",
    "Trial",
    "Writer",
]

Kind = Literal["deepen", "across", "surprise"]
Mark = Literal[
    "value", "strength", "gap", "catalogue", "gut", "limit", "trade-off", "motivator", "story", "learning", "weighing",
    "test",
]  # fmt: skip
Writer = Literal["template", "model"]
Whom = Literal["me", "manager", "option_owner", "peer"]


class Source(Record):
    """The answer, or catalogue row, that a sentence rests on, as its mark opens it."""

    id: str
    where: str
    when: datetime | None
    lines: tuple[str, ...]


class Sentence(Record):
    """A claim of a draft. `text` is for the person's own page; `shareable` has no rating or rank and may leave it.

    `shareable` is empty when nobody has found such a form yet. `short_by` belongs to a gap: how many levels.
    """

    id: Annotated[str, size(60)]
    mark: Mark
    text: Annotated[str, size(200)]
    shareable: Annotated[str, size(200, 0)]
    emphasis: tuple[str, ...] = ()
    evidence: Annotated[tuple[str, ...], Field(min_length=1, max_length=12)]
    short_by: Annotated[int, Field(ge=1, le=4)] | None = None


class Question(Record):
    """A question of a pathway, and whom to ask."""

    to: Whom
    question: Annotated[str, size(120)]


class Trial(Record):
    """A small experiment of a draft: at most two weeks and ten hours, with what one would see either way."""

    title: Annotated[str, size(80)]
    action: Annotated[str, size(160)]
    duration_days: Annotated[int, Field(ge=1, le=14)]
    hours: Annotated[float, Field(gt=0, le=10)]
    needs_ok_from: Literal["none", "manager", "option_owner", "other"]
    tests: Annotated[tuple[CriterionId, ...], Field(max_length=8)] = ()
    signal_yes: Annotated[str, size(140)]
    signal_no: Annotated[str, size(140)]
    if_then: Annotated[str, size(200)]
    starter: StarterId | None = None


class Missing(Record):
    """A gap: a strength, a criterion or a deck of which nothing is said yet, or what is a guess."""

    id: str
    text: Annotated[str, size(120)]


class Confidence(Record):
    """The confidence in a draft: how sure it is, why, and what it lacks."""

    level: Literal["low", "medium", "high"]
    because: Annotated[str, size(160)]
    missing: tuple[Missing, ...] = ()


class Blocked(Record):
    """An option of the shortlist that a fixed limit keeps out: it would come back if that changed."""

    option_id: str
    title: str
    why: Annotated[str, size(160)]


class Draft(Record):
    """A draft pathway: a story about one to three options, what is open in it, and how to try it small."""

    id: PathwayId
    kind: Kind
    written_by: Writer
    title: Annotated[str, size(60)]
    destination: Annotated[str, size(160)]
    option_ids: Annotated[tuple[str, ...], Field(min_length=1, max_length=3)]
    sentences: tuple[Sentence, ...]
    trials: Annotated[tuple[Trial, ...], Field(min_length=1, max_length=3)]
    questions: Annotated[tuple[Question, ...], Field(min_length=2, max_length=6)]
    change_my_mind: Annotated[tuple[Annotated[str, size(200)], ...], Field(min_length=1, max_length=3)]
    confidence: Confidence


class Drafts(Record):
    """The drafts of one person and every source they cite.

    `fell_back` says why the template wrote them though a language model was asked; `left_out` counts sentences of a
    model that did not hold. `drawn_on` is a digest of each answer they were made from, by slug.
    """

    written_at: datetime
    pathways: Annotated[tuple[Draft, ...], Field(max_length=3)]
    sources: tuple[Source, ...]
    blocked: tuple[Blocked, ...] = ()
    not_enough: tuple[str, ...] = ()
    note: Annotated[str, size(300, 0)] = ""
    fell_back: Annotated[str, size(300, 0)] = ""
    left_out: int = 0
    drawn_on: dict[str, str] = {}
