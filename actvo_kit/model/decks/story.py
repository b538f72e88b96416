"""Defines the deck of METHOD E1: the tags of a moment, the four themed prompts, and sentences against the blank
page.
"""

from typing import Annotated, Self

from pydantic import Field, model_validator

from actvo_kit.model.decks.base import Deck, Line
from actvo_kit.model.ids import TAGS, PromptId, Tag
from actvo_kit.model.record import Language, Record, size
from actvo_kit.words import _

__all__ = ["Opener", "Prompt", "StoryDeck", "StoryTag"]


class PromptWords(Record):
    """A card's name and its question."""

    title: Annotated[str, size(40)]
    text: Annotated[str, size(160)]


class TagWords(Record):
    """A tag on a chip, and inside a sentence: "moments tagged investigating"."""

    title: Annotated[str, size(40)]
    doing: Annotated[str, size(40)]


class StoryTag(Record):
    """One of the twelve tags."""

    id: Tag
    words: dict[Language, TagWords]


class Prompt(Record):
    """One of the four themed prompts."""

    id: PromptId
    words: dict[Language, PromptWords]


class Opener(Record):
    """A moment to start from, when nothing comes to mind."""

    id: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    words: dict[Language, Line]


class StoryDeck(Deck):
    """What the story asks."""

    tags: tuple[StoryTag, ...]
    prompts: tuple[Prompt, ...]
    openers: Annotated[tuple[Opener, ...], Field(min_length=1)]
    common: tuple[Annotated[str, size(40)], ...] = ()
    """Words of five letters or more that people write all the time, in the languages of this deck: no thread is made of
    them.
    """

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if sorted(tag.id for tag in self.tags) != sorted(TAGS):
            raise ValueError("tags: " + _("all twelve stand here, each once"))
        if [prompt.id for prompt in self.prompts] != ["P1", "P2", "P3", "P4"]:
            raise ValueError("prompts: " + _("all four stand here, in their order"))
        return self
