"""Defines what all decks have: cards with a version, and limits for their texts. Answers are stored by card id, never
by wording.
"""

from typing import Annotated

from pydantic import Field

from actvo_kit.model.record import Record, size

__all__ = ["CardWords", "Deck", "Label", "Line"]


class Deck(Record):
    """What every deck file begins with. A change of wording is a new `version`."""

    id: str
    version: Annotated[int, Field(ge=1)]
    source: str


class Label(Record):
    """A short display name."""

    title: Annotated[str, size(60)]


class Line(Record):
    """One sentence."""

    text: Annotated[str, size(160)]


class CardWords(Record):
    """What a card says in one language."""

    title: Annotated[str, size(40)]
    text: Annotated[str, size(90)]
