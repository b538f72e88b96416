"""Draws a picture the room may see from finished answers: everything goes through `method.aggregate.reveal`. Pure."""

from collections.abc import Mapping
from typing import Any

from actvo_kit.method.aggregate import FLOOR, Chosen, Item, Refusal, reveal
from actvo_kit.method.group_picture import picture
from actvo_kit.method.group_view import SLUG_OF, VIEWS, chosen
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.room_views import GroupPicture
from actvo_kit.model.workshop import Pack
from actvo_kit.room.answers.set_aside import split

__all__ = ["OFFERED", "draw", "needed", "slug_of", "title"]

OFFERED = tuple(VIEWS)
"""The items that the console can reveal."""


def slug_of(item: str) -> str:
    """Returns the slug of the exercise whose answers an item counts."""
    return SLUG_OF[item]


def title(item: str, pack: Pack) -> str:
    """Returns the picture's title."""
    return _item(item, pack).title


def needed(item: str, pack: Pack) -> int:
    """Returns how many people a picture takes."""
    return _item(item, pack).needed(FLOOR)


def draw(item: str, pack: Pack, finished: Mapping[str, Mapping[str, Any]]) -> GroupPicture | None:
    """Returns the picture of the room, or None when too few have an answer to count.

    `finished` maps person ids to done records.
    """
    drawn = _item(item, pack)
    outcome = reveal(drawn, _respondents(item, pack, finished))
    return None if isinstance(outcome, Refusal) else picture(drawn, outcome)


def _item(item: str, pack: Pack) -> Item:
    return VIEWS[item].item(pack)


def _respondents(item: str, pack: Pack, finished: Mapping[str, Mapping[str, Any]]) -> dict[str, Chosen]:
    """Returns what each person who counts chose. Answers with cards that the pack has no longer are left out."""
    slug = slug_of(item)
    whole = {person: record for person, record in finished.items() if not split(record, slug, pack).aside}
    known = {person: chosen(item, RECORDS[slug].read(record), pack) for person, record in whole.items()}
    return {person: choices for person, choices in known.items() if choices is not None}
