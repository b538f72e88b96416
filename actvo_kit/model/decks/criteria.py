"""Defines the deck of METHOD §6.5: eight criteria, four for me and four for the organisation, each with five
anchors.
"""

from collections.abc import Collection
from typing import Annotated, Self

from pydantic import Field, model_validator

from actvo_kit.model.decks.base import Deck
from actvo_kit.model.ids import CRITERIA, CriterionId
from actvo_kit.model.record import Language, Record, size
from actvo_kit.words import _

__all__ = ["RESTS_ON", "CriteriaDeck", "Criterion", "CriterionWithout", "CriterionWords"]

RESTS_ON: dict[CriterionId, str] = {"KP1": "values", "KP2": "motivators", "KP4": "constraints"}
"""The exercise of which a criterion's sentences speak (METHOD §6.5): without it they would ask about what nobody was
asked.
"""


class CriterionWords(Record):
    """A criterion's name, what it asks, and its five sentences."""

    title: Annotated[str, size(40)]
    text: Annotated[str, size(120)]
    anchors: Annotated[tuple[Annotated[str, size(120)], ...], Field(min_length=5, max_length=5)]


class CriterionWithout(Record):
    """What a criterion asks, and its five sentences, where a workshop has no step of the exercise it rests on."""

    text: Annotated[str, size(120)]
    anchors: Annotated[tuple[Annotated[str, size(120)], ...], Field(min_length=5, max_length=5)]


class Criterion(Record):
    """KP1 to KP4 are the person's side, KC1 to KC4 the organisation's. `without` is the second wording of one that
    rests on another exercise.
    """

    id: CriterionId
    words: dict[Language, CriterionWords]
    without: dict[Language, CriterionWithout] = {}

    def worded(self, language: str, exercises: Collection[str]) -> CriterionWords:
        """Returns its words in a workshop with these exercises. Raises KeyError for a language it has not."""
        words, exercise = self.words[language], RESTS_ON.get(self.id)
        if exercise is None or exercise in exercises or language not in self.without:
            return words
        return words.model_copy(update=dict(self.without[language]))


class CriteriaDeck(Deck):
    """The criteria, in the order in which they are asked."""

    criteria: tuple[Criterion, ...]

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if [criterion.id for criterion in self.criteria] != list(CRITERIA):
            raise ValueError("criteria: " + _("all eight stand here, in their order"))
        return self
