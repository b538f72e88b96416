"""Defines what passes between a person and the drafting help: what they tick, what would be sent, how the
writing goes.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from actvo_kit.model.pathway import Drafts, Kind, Sentence
from actvo_kit.model.record import Record, size

__all__ = ["Ask", "Card", "FieldOffer", "Hit", "Letter", "Message", "Offer", "Progress", "Reflection", "Sent", "Stage"]

FieldId = Annotated[str, size(40)]
Purpose = Literal["drafts", "question"]
STEER = 120


class Offer(Record):
    """The language model of a room, when its host chose one. `left` is how often this person may still ask today."""

    label: str
    place: str
    left: int
    seconds: float


class Ask(Record):
    """A person's request. `fields` are the ticked ones; `words` stand in place of a field's own text in what is sent.

    `replaced` are ids of hits whose proposed replacement the person accepts. `about` is the exercise that a question is
    wanted for, `near` the card or moment they are writing about, and `after` the id of the question before; without
    `about`, drafts are. `seal` is that of the letter they saw: nothing else is sent.
    """

    fields: Annotated[tuple[FieldId, ...], Field(max_length=80)] = ()
    steer: Annotated[str, size(STEER, 0)] = ""
    words: dict[FieldId, Annotated[str, size(400, 0)]] = {}
    replaced: Annotated[tuple[Annotated[str, size(80)], ...], Field(max_length=200)] = ()
    about: Annotated[str, size(40, 0)] = ""
    near: Annotated[str, size(40, 0)] = ""
    after: Annotated[str, size(40, 0)] = ""
    seal: Annotated[str, size(64, 0)] = ""


class FieldOffer(Record):
    """A field that may be ticked: its name, the exercise it is from, and the text that would be sent.

    `private` fields are class 3 of METHOD 11.2; `free` ones are the person's own words, which they may change here.
    """

    id: FieldId
    title: str
    where: str
    text: str
    private: bool = False
    free: bool = False


class Hit(Record):
    """Words in a ticked field that should not leave as they are; `proposal` is empty where only the person can help."""

    id: str
    field: FieldId
    words: str
    kind: Literal["name", "address", "number", "protected"]
    proposal: str


class Letter(Record):
    """A letter exactly as it would be sent: the two messages, letter for letter. Nothing leaves while a hit is open.

    `seal` is a digest of both messages: what is sent later must have the same one. `help`: the trouble is the
    workshop's help after words of distress, whatever is ticked.
    """

    to: str
    fields: tuple[FieldOffer, ...]
    hits: tuple[Hit, ...]
    system: str
    user: str
    seal: str
    trouble: str | None = None
    help: bool = False


class Card(Record):
    """A draft while it is being written: only sentences that passed every check."""

    kind: Kind
    title: str
    sentences: tuple[Sentence, ...]


Stage = Literal["waiting", "writing", "checking", "again", "done"]


class Progress(Record):
    """The progress of the writing. `ahead` are people in the queue before this one; `drafts` stands at the end."""

    stage: Stage
    ahead: int = 0
    cards: tuple[Card, ...] = ()
    drafts: Drafts | None = None


class Message(Record):
    """A message to or from a language model, letter for letter."""

    role: Literal["system", "user", "assistant"]
    text: str


class Sent(Record):
    """A line of the person's own log: when, where to, for what, word for word what, and what came of it."""

    at: datetime
    to: str
    purpose: Purpose
    messages: tuple[Message, ...]
    outcome: str


class Reflection(Record):
    """One good question, and the own words or card it is about; `help` stands in its place after words of distress."""

    id: str
    question: str
    about: str = ""
    where: str = ""
    help: str = ""
    written_by: Literal["pack", "model"] = "pack"
