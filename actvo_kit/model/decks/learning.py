"""Defines the deck of METHOD §6.4: ten questions about learning, and eight formats with what each offers."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from actvo_kit.model.decks.base import Deck, Label
from actvo_kit.model.ids import ACCESS, DIMENSIONS, LEARNING_FORMATS, STUCK, Access, Dimension, LearningFormat, Stuck
from actvo_kit.model.record import Language, Record, size
from actvo_kit.words import _

__all__ = ["AccessCard", "Format", "FormatWords", "LearningDeck", "LearningItem", "StuckCard"]

ItemId = Literal["LP01", "LP02", "LP03", "LP04", "LP05", "LP06", "LP07", "LP08", "LP09", "LP10"]
ITEMS = [f"LP{number:02}" for number in range(1, 11)]


class ItemWords(Record):
    """The question, and what stands at its two ends when it is a scale."""

    title: Annotated[str, size(40)]
    ask: Annotated[str, size(140)]
    ends: Annotated[tuple[Annotated[str, size(60)], ...], Field(max_length=2)] = ()

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if len(self.ends) == 1:
            raise ValueError("ends: " + _("a scale has two ends"))
        return self


class LearningItem(Record):
    """One question."""

    id: ItemId
    words: dict[Language, ItemWords]


class StuckCard(Record):
    """One of the things that made it stick, LP01."""

    id: Stuck
    words: dict[Language, Label]


class AccessCard(Record):
    """One of the access needs, LP10."""

    id: Access
    words: dict[Language, Label]


class FormatWords(Record):
    """A format by name, and as something one does: `practise` follows "practise by"."""

    title: Annotated[str, size(40)]
    practise: Annotated[str, size(60)]


class Format(Record):
    """One way to learn, and how much it offers of the five dimensions: 0 none, 1 some, 2 much."""

    id: LearningFormat
    offers: dict[Dimension, Annotated[int, Field(ge=0, le=2)]]
    words: dict[Language, FormatWords]


class LearningDeck(Deck):
    """The questions, their choices, and the formats."""

    items: tuple[LearningItem, ...]
    stuck: tuple[StuckCard, ...]
    access: tuple[AccessCard, ...]
    formats: tuple[Format, ...]

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if [item.id for item in self.items] != ITEMS:
            raise ValueError("items: " + _("all ten stand here, in their order"))
        if sorted(card.id for card in self.stuck) != sorted(STUCK):
            raise ValueError("stuck: " + _("all eight stand here, each once"))
        if sorted(card.id for card in self.access) != sorted(ACCESS):
            raise ValueError("access: " + _("all six stand here, each once"))
        if sorted(format_.id for format_ in self.formats) != sorted(LEARNING_FORMATS):
            raise ValueError("formats: " + _("all eight stand here, each once"))
        if any(len(format_.offers) < len(DIMENSIONS) for format_ in self.formats):
            raise ValueError(
                "formats: " + _("each says how much it offers of practice, feedback, social, structure and short")
            )
        return self
