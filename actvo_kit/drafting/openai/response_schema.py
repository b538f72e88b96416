"""Defines `cd.llm.out/1`, METHOD 13.4, as a language model writes it: shapes only, since bounds are checked on the
drafts.

The strict dialect knows no defaults, choices or bounds. To METHOD's schema it adds `shareable`, the form in which a
claim may leave the person's page.
"""

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["FORM", "REFERRING", "DraftsOut", "PathwayOut", "QuestionOut"]

FORM = "cd.llm.out/1"
REFERRING = ("claim", "point", "gain", "cost")
"""The fields that speak of the person: where a server can be held to it, they only refer to the person's answers."""


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Claim(_Shape):
    """A claim and what it rests on."""

    claim: str
    shareable: str
    evidence: list[str]


class Point(_Shape):
    """Where it fits."""

    point: str
    shareable: str
    evidence: list[str]


class GapOut(_Shape):
    """A strength below what the option asks, as computed, and how to close it."""

    strength_id: str
    short_by: int
    how_to_close: str
    format: str


class TradeOff(_Shape):
    """What is gained, and what it costs."""

    gain: str
    cost: str
    evidence: list[str]


class Experiment(_Shape):
    """A small, reversible test."""

    title: str
    action: str
    duration_days: int
    hours: float
    needs_ok_from: str
    tests: list[str]
    signal_yes: str
    signal_no: str
    if_then: str


class QuestionTo(_Shape):
    """A question and whom it is for."""

    to: str
    question: str


class Sure(_Shape):
    """How sure, why, and the ids of what is missing."""

    level: str
    because: str
    missing: list[str]


class KeptOut(_Shape):
    """An option that cannot be, and why."""

    option_id: str
    why: str


class PathwayOut(_Shape):
    """One pathway."""

    id: str
    kind: str
    title: str
    destination: str
    option_ids: list[str]
    rationale: list[Claim]
    fit: list[Point]
    gaps: list[GapOut]
    trade_offs: list[TradeOff]
    experiments: list[Experiment]
    questions_to_ask: list[QuestionTo]
    confidence: Sure
    what_would_change_my_mind: list[str]
    blocked_or_unknown: list[KeptOut]


class DraftsOut(_Shape):
    """The whole answer. Its form is called `schema` in JSON."""

    form: str = Field(alias="schema")
    pathways: list[PathwayOut]
    not_enough_data: list[str]
    notes_to_participant: str


class QuestionOut(_Shape):
    """One good question, METHOD 13.8."""

    question: str
    evidence: list[str]
