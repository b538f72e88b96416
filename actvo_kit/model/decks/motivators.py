"""Defines the deck of METHOD E3: twelve motivators in four families, and the nine sets in which they meet."""

from collections import Counter
from itertools import combinations
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from actvo_kit.model.decks.base import CardWords, Deck, Label
from actvo_kit.model.ids import MOTIVATORS, MotivatorId
from actvo_kit.model.pack_file import Path
from actvo_kit.model.record import Language, Record
from actvo_kit.words import _

__all__ = ["Motivator", "MotivatorFamily", "MotivatorsDeck"]

FamilyId = Literal["MA", "MC", "MR", "MW"]
SETS, IN_SET, TIMES = 9, 4, 3


class MotivatorFamily(Record):
    """Three motivators of one kind."""

    id: FamilyId
    words: dict[Language, Label]


class Motivator(Record):
    """One motivator; its id starts with its family's."""

    id: MotivatorId
    words: dict[Language, CardWords]


class MotivatorsDeck(Deck):
    """The motivators, and a design in which each pair of different families meets once."""

    unique: ClassVar[tuple[Path, ...]] = (("motivators", "*", "*", "title"),)

    families: Annotated[tuple[MotivatorFamily, ...], Field(min_length=4, max_length=4)]
    motivators: tuple[Motivator, ...]
    sets: Annotated[tuple[tuple[MotivatorId, ...], ...], Field(min_length=SETS, max_length=SETS)]

    @model_validator(mode="after")
    def _rules(self) -> Self:
        ids = [motivator.id for motivator in self.motivators]
        if sorted(ids) != sorted(MOTIVATORS):
            raise ValueError("motivators: " + _("all twelve stand here, each once"))
        if sorted(family.id for family in self.families) != ["MA", "MC", "MR", "MW"]:
            raise ValueError("families: " + _("all four stand here, each once"))
        if any(
            len(members) != IN_SET or len({motivator_id[:2] for motivator_id in members}) != IN_SET
            for members in self.sets
        ):
            raise ValueError("sets: " + _("each set holds four motivators, one of each family"))
        if set(Counter(motivator_id for members in self.sets for motivator_id in members).values()) != {TIMES}:
            raise ValueError("sets: " + _("each motivator stands in three sets"))
        if max(Counter(frozenset(pair) for members in self.sets for pair in combinations(members, 2)).values()) > 1:
            raise ValueError("sets: " + _("two motivators meet in one set only"))
        return self

    @property
    def titles(self) -> dict[str, dict[str, str]]:
        """Returns titles by language and motivator id."""
        languages = {language for motivator in self.motivators for language in motivator.words}
        return {
            language: {
                motivator.id: motivator.words[language].title
                for motivator in self.motivators
                if language in motivator.words
            }
            for language in languages
        }
