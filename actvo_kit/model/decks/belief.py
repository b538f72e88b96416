"""Defines the deck of METHOD E6b: sentences that people tell themselves, beginnings of one to test, and words that
leave no room.
"""

from typing import Annotated, ClassVar

from pydantic import Field

from actvo_kit.model.decks.base import Deck
from actvo_kit.model.pack_file import Path
from actvo_kit.model.record import Language, Record, size

__all__ = ["BeliefDeck", "BeliefExample", "Opening"]


class ExampleWords(Record):
    """A sentence that a person may take over and change."""

    text: Annotated[str, size(160)]


class OpeningWords(Record):
    """How a sentence to test may begin."""

    text: Annotated[str, size(100)]


class BeliefExample(Record):
    """One of the sentences that many people tell themselves."""

    id: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    words: dict[Language, ExampleWords]


class Opening(Record):
    """One beginning of a sentence to test."""

    id: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    words: dict[Language, OpeningWords]


class BeliefDeck(Deck):
    """What there is to begin with."""

    unique: ClassVar[tuple[Path, ...]] = (("examples", "*", "id"), ("openings", "*", "id"))

    examples: Annotated[tuple[BeliefExample, ...], Field(min_length=1)]
    openings: Annotated[tuple[Opening, ...], Field(min_length=1)]
    absolute: tuple[Annotated[str, size(40)], ...] = ()
    """Words such as "never", in the languages of this deck: of a sentence with one, the page asks when it was
    otherwise.
    """
