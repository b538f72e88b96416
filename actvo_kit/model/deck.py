"""Decks: the cards of an exercise, versioned. Answers are stored by card id, never by wording."""

from typing import Annotated, Literal

from pydantic import Field

from actvo_kit.model.record import Language, Record, size

__all__ = [
    "CardWords",
    "Family",
    "Label",
    "Quadrant",
    "QuadrantId",
    "Strength",
    "StrengthWords",
    "StrengthsDeck",
    "ValueCard",
    "ValueGroup",
    "ValuesDeck",
]

QuadrantId = Literal["OPEN", "ENH", "CONS", "TRANS"]


class Label(Record):
    """A short display name."""

    title: Annotated[str, size(60)]


class CardWords(Record):
    """What a card says in one language."""

    title: Annotated[str, size(40)]
    text: Annotated[str, size(90)]


class Quadrant(Record):
    """One of the four directions of METHOD §6.1; shown as Explore, Achieve, Keep, Care."""

    id: QuadrantId
    words: dict[Language, Label]


class ValueGroup(Record):
    """One of the 19 groups behind the cards; belongs to one quadrant."""

    id: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    quadrant: QuadrantId
    words: dict[Language, Label]


class ValueCard(Record):
    """A value card; `short` marks the 30-card deck."""

    id: Annotated[str, Field(pattern=r"^V\d{2}$")]
    group: str
    short: bool = False
    words: dict[Language, CardWords]


class ValuesDeck(Record):
    """METHOD §6.1."""

    id: str
    version: Annotated[int, Field(ge=1)]
    source: str
    quadrants: tuple[Quadrant, ...]
    groups: tuple[ValueGroup, ...]
    cards: tuple[ValueCard, ...]

    def shown(self, deck: str) -> tuple[ValueCard, ...]:
        """The cards of `full60` or `short30`, in file order."""
        return tuple(card for card in self.cards if deck == "full60" or card.short)

    def quadrant_of(self, card_id: str) -> QuadrantId:
        """The quadrant a card is filed under. Raises KeyError for an unknown id."""
        group_of = {card.id: card.group for card in self.cards}
        return {group.id: group.quadrant for group in self.groups}[group_of[card_id]]


class Family(Record):
    """A family of four strengths."""

    id: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    words: dict[Language, Label]


class StrengthWords(Record):
    """A strength's name and its five behavioural anchors, level 1 to 5."""

    title: Annotated[str, size(40)]
    anchors: Annotated[tuple[Annotated[str, size(120)], ...], Field(min_length=5, max_length=5)]


class Strength(Record):
    """One of the 24 strengths; its id starts with its family's."""

    id: Annotated[str, Field(pattern=r"^S[A-Z]\d$")]
    family: str
    words: dict[Language, StrengthWords]


class StrengthsDeck(Record):
    """METHOD §6.2."""

    id: str
    version: Annotated[int, Field(ge=1)]
    source: str
    families: tuple[Family, ...]
    strengths: tuple[Strength, ...]
