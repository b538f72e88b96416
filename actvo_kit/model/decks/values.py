"""Defines the deck of METHOD §6.1: sixty value cards in nineteen groups and four quadrants."""

from functools import cached_property
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from actvo_kit.model.decks.base import CardWords, Deck, Label
from actvo_kit.model.ids import ValueId
from actvo_kit.model.pack_file import Path, Reference
from actvo_kit.model.record import Language, Record
from actvo_kit.words import N_

__all__ = ["Quadrant", "QuadrantId", "ValueCard", "ValueGroup", "ValuesDeck"]

QuadrantId = Literal["OPEN", "ENH", "CONS", "TRANS"]
NO_QUADRANT = N_("There is no quadrant `{name}`.")


class Quadrant(Record):
    """One of the four directions; shown as Explore, Achieve, Keep, Care."""

    id: QuadrantId
    words: dict[Language, Label]


class ValueGroup(Record):
    """One of the 19 groups behind the cards; belongs to one quadrant."""

    id: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    quadrant: QuadrantId
    words: dict[Language, Label]


class ValueCard(Record):
    """A value card; `short` marks the 30-card deck."""

    id: ValueId
    group: str
    short: bool = False
    words: dict[Language, CardWords]


class ValuesDeck(Deck):
    """The cards, and what they are filed under."""

    unique: ClassVar[tuple[Path, ...]] = (
        *(("quadrants", "*", "id"), ("quadrants", "*", "*", "title")),
        *(("groups", "*", "id"), ("groups", "*", "*", "title")),
        *(("cards", "*", "id"), ("cards", "*", "*", "title")),
    )
    references: ClassVar[tuple[Reference, ...]] = (
        Reference(("groups", "*", "quadrant"), NO_QUADRANT, "values", ("quadrants", "*", "id")),
        Reference(("cards", "*", "group"), N_("There is no group `{name}`."), "values", ("groups", "*", "id")),
    )

    quadrants: tuple[Quadrant, ...]
    groups: tuple[ValueGroup, ...]
    cards: tuple[ValueCard, ...]

    def shown(self, deck: str) -> tuple[ValueCard, ...]:
        """Returns the cards of `full60` or `short30`, in file order."""
        return tuple(card for card in self.cards if deck == "full60" or card.short)

    @cached_property
    def group_of(self) -> dict[str, str]:
        """Returns the group id of each card id."""
        return {card.id: card.group for card in self.cards}

    @cached_property
    def _quadrant_of(self) -> dict[str, QuadrantId]:
        quadrants = {group.id: group.quadrant for group in self.groups}
        return {card.id: quadrants[card.group] for card in self.cards if card.group in quadrants}

    def quadrant_of(self, card_id: str) -> QuadrantId:
        """Returns the quadrant a card is filed under. Raises KeyError for an unknown id."""
        return self._quadrant_of[card_id]
