"""Defines what all decks have: cards with a version, and limits for their texts. Answers are stored by card id, never
by wording.
"""

from typing import Annotated

from actvo_kit.model.pack_file import CardFile
from actvo_kit.model.record import Record, size

__all__ = ["CardWords", "Deck", "Label", "Line"]


class Deck(CardFile):
    """What every deck file begins with. A change of wording is a new `version`."""

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
