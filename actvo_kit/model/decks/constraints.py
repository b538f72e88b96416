"""Defines the deck of METHOD §6.3: ten kinds of constraint. The limits and their rules are code; here are their words
and choices.
"""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from actvo_kit.model.decks.base import Deck, Label
from actvo_kit.model.ids import CONSTRAINTS, ConstraintId
from actvo_kit.model.pack_file import Path
from actvo_kit.model.record import Language, Record, size
from actvo_kit.words import _

__all__ = ["Choice", "ConstraintCard", "ConstraintWords", "ConstraintsDeck"]


class ConstraintWords(Record):
    """What a row says: its name, what to think of, the question for its limit, and the rule it is checked by."""

    title: Annotated[str, size(40)]
    text: Annotated[str, size(120)]
    ask: Annotated[str, size(120)]
    rule: Annotated[str, size(160)]


class ConstraintCard(Record):
    """One row."""

    id: ConstraintId
    words: dict[Language, ConstraintWords]


class Choice(Record):
    """Something to tick. Its id is what the catalogue writes in `conditions`."""

    id: Annotated[str, size(40)]
    words: dict[Language, Label]


class ConstraintsDeck(Deck):
    """The ten rows, the patterns of hours of CN01, and the features of a place of work of CN07."""

    unique: ClassVar[tuple[Path, ...]] = (("patterns", "*", "id"), ("features", "*", "id"))

    cards: tuple[ConstraintCard, ...]
    patterns: Annotated[tuple[Choice, ...], Field(min_length=2)]
    features: Annotated[tuple[Choice, ...], Field(min_length=2)]

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if [card.id for card in self.cards] != list(CONSTRAINTS):
            raise ValueError("cards: " + _("all ten stand here, in their order"))
        return self
