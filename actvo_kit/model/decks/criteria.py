"""Defines the deck of METHOD §6.5: eight criteria, four for me and four for the organisation, each with five
anchors.
"""

from typing import Annotated, Self

from pydantic import Field, model_validator

from actvo_kit.model.decks.base import Deck
from actvo_kit.model.ids import CRITERIA, CriterionId
from actvo_kit.model.record import Language, Record, size
from actvo_kit.words import _

__all__ = ["CriteriaDeck", "Criterion", "CriterionWords"]


class CriterionWords(Record):
    """A criterion's name, what it asks, and its five sentences."""

    title: Annotated[str, size(40)]
    text: Annotated[str, size(120)]
    anchors: Annotated[tuple[Annotated[str, size(120)], ...], Field(min_length=5, max_length=5)]


class Criterion(Record):
    """KP1 to KP4 are the person's side, KC1 to KC4 the organisation's."""

    id: CriterionId
    words: dict[Language, CriterionWords]


class CriteriaDeck(Deck):
    """The criteria, in the order in which they are asked."""

    criteria: tuple[Criterion, ...]

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if [criterion.id for criterion in self.criteria] != list(CRITERIA):
            raise ValueError("criteria: " + _("all eight stand here, in their order"))
        return self
