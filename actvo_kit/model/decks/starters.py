"""Defines the deck of METHOD §6.6: twelve small experiments to start from."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from actvo_kit.model.decks.base import Deck
from actvo_kit.model.ids import CriterionId, StarterId
from actvo_kit.model.pack_file import Path
from actvo_kit.model.record import Language, Record, size

__all__ = ["Starter", "StarterWords", "StartersDeck"]


class StarterWords(Record):
    """What one does, and by what one would see that the belief was right or wrong."""

    title: Annotated[str, size(60)]
    action: Annotated[str, size(160)]
    signal_yes: Annotated[str, size(140)]
    signal_no: Annotated[str, size(140)]


class Starter(Record):
    """A template of an experiment: how long, how much, whose OK, and what it can tell about.

    `suggested_for` are criteria for whose doubtful cells it is offered first.
    """

    id: StarterId
    hours: Annotated[float, Field(ge=0.5, le=10)]
    days: Annotated[int, Field(ge=1, le=14)]
    needs_ok_from: Literal["none", "manager", "option_owner", "other"]
    tests: Annotated[tuple[CriterionId, ...], Field(min_length=1)]
    suggested_for: tuple[CriterionId, ...] = ()
    words: dict[Language, StarterWords]


class StartersDeck(Deck):
    """The starters, in the order in which they are offered."""

    unique: ClassVar[tuple[Path, ...]] = (("starters", "*", "id"), ("starters", "*", "*", "title"))

    starters: Annotated[tuple[Starter, ...], Field(min_length=3)]

    def titles(self, language: Language) -> dict[str, str]:
        """Returns the title of each starter, by its id."""
        return {starter.id: starter.words[language].title for starter in self.starters}
