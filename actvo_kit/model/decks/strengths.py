"""Defines the deck of METHOD §6.2: 24 strengths in six families, each with five behavioural anchors."""

from typing import Annotated, ClassVar

from pydantic import Field

from actvo_kit.model.decks.base import Deck, Label
from actvo_kit.model.ids import StrengthId
from actvo_kit.model.pack_file import Path, Reference
from actvo_kit.model.record import Language, Record, size
from actvo_kit.words import N_

__all__ = ["Anchored", "Family", "Strength", "StrengthsDeck"]


class Family(Record):
    """A family of four strengths."""

    id: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    words: dict[Language, Label]


class Anchored(Record):
    """A name and its five sentences, 1 to 5."""

    title: Annotated[str, size(40)]
    anchors: Annotated[tuple[Annotated[str, size(120)], ...], Field(min_length=5, max_length=5)]


class Strength(Record):
    """One of the 24 strengths; its id starts with its family's."""

    id: StrengthId
    family: str
    words: dict[Language, Anchored]


class StrengthsDeck(Deck):
    """The strengths and their families."""

    unique: ClassVar[tuple[Path, ...]] = (
        *(("families", "*", "id"), ("families", "*", "*", "title")),
        *(("strengths", "*", "id"), ("strengths", "*", "*", "title")),
    )
    references: ClassVar[tuple[Reference, ...]] = (
        Reference(
            ("strengths", "*", "family"),
            N_("There is no family `{name}`."),
            "strengths",
            ("families", "*", "id"),
            begins="id",
            otherwise=N_("The id `{id}` starts with another family than `{name}`, the one it is filed under."),
        ),
    )

    families: tuple[Family, ...]
    strengths: tuple[Strength, ...]
