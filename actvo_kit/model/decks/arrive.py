"""Defines the deck of METHOD E0: what is promised on arriving, and the clarity pulse."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from actvo_kit.model.decks.base import Deck, Line
from actvo_kit.model.ids import PulseId
from actvo_kit.model.record import Language, Record
from actvo_kit.words import _

__all__ = ["ArriveDeck", "Promise", "PulseItem"]


class Promise(Record):
    """One plain promise."""

    id: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    words: dict[Language, Line]


class PulseItem(Record):
    """One item of the pulse, answered from not at all to completely."""

    id: PulseId
    words: dict[Language, Line]


class ArriveDeck(Deck):
    """What the first screen says."""

    promises: Annotated[tuple[Promise, ...], Field(min_length=1)]
    pulse: tuple[PulseItem, ...]

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if [item.id for item in self.pulse] != ["CP1", "CP2", "CP3", "CP4"]:
            raise ValueError("pulse: " + _("all four stand here, in their order"))
        return self
