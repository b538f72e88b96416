"""Gathers what a person takes home: each exercise says its part in words to keep, never as data.

It stands beside `reading.py` in each slice and is as light: a server makes it without widgets.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["Answers", "Group", "Item", "Part", "Table", "part_of", "take_home", "without_stars"]

Answers = Mapping[str, Answer]


class Item(NamedTuple):
    """A thing by its name, and what the person wrote about it."""

    title: str
    lines: tuple[str, ...] = ()


class Group(NamedTuple):
    """Items under a heading of their own; without a title they stand under the part's."""

    entries: tuple[Item, ...]
    title: str = ""
    hint: str = ""
    is_ordered: bool = False


class Table(NamedTuple):
    """Rows with a name each, under the names of columns; `caption` says what the figures are."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Part(NamedTuple):
    """What one exercise leaves: sentences first, then lists, then a table."""

    title: str
    sentences: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    table: Table | None = None


def take_home(pack: Pack, answers: Answers) -> list[Part]:
    """Returns a part for each exercise of the workshop that the person left something in, in its order; what was
    skipped leaves nothing.
    """
    every = (part_of(slug, pack, answers) for slug in pack.workshop.exercises)
    return [part for part in every if part is not None]


def part_of(slug: str, pack: Pack, answers: Answers) -> Part | None:
    """Returns what one exercise leaves, or None."""
    part: Part | None = import_module(f"{__package__}.{slug}.take_home").part(answers, pack)
    return part


def without_stars(sentence: str) -> str:
    """Returns a sentence of a reading without the stars that set its names apart on a screen."""
    return sentence.replace("*", "")
