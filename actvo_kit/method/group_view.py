"""All that a room may be shown of its answers, gathered from the exercises, and nothing else."""

from importlib import import_module
from typing import Any

from actvo_kit.method.aggregate import Chosen, Item
from actvo_kit.method.view import View
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.workshop import Pack

__all__ = ["SLUG_OF", "VIEWS", "chosen", "room_items"]


def _views(slug: str) -> tuple[View, ...]:
    """What `method/<slug>` shows a group; nothing where it says nothing."""
    return getattr(import_module(f"actvo_kit.method.{slug}"), "VIEWS", ())


_OF = {slug: _views(slug) for slug in RECORDS}
VIEWS: dict[str, View] = {view.id: view for views in _OF.values() for view in views}
"""What a room may be shown, by item, in the order of METHOD."""
SLUG_OF: dict[str, str] = {view.id: slug for slug, views in _OF.items() for view in views}
"""The exercise whose answers an item counts."""


def room_items(pack: Pack) -> dict[str, Item]:
    """Everything a group may see, by item."""
    return {one: view.item(pack) for one, view in VIEWS.items()}


def chosen(item: str, answer: Any, pack: Pack) -> Chosen | None:
    """The categories of `item` that an answer stands in; None when it has nothing to count. Raises KeyError."""
    return VIEWS[item].choose(answer, pack)
