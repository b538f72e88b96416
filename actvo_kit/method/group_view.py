"""Gathers all that a room may be shown of its answers from the exercises, and nothing else."""

from importlib import import_module
from typing import Any

from actvo_kit.method.aggregate import Chosen, Item
from actvo_kit.method.view import View
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.workshop import Pack

__all__ = ["SLUG_OF", "VIEWS", "chosen", "room_items"]


def _views(slug: str) -> tuple[View, ...]:
    """Returns what `method/<slug>` shows a group; nothing where it says nothing."""
    return getattr(import_module(f"actvo_kit.method.{slug}"), "VIEWS", ())


_OF = {slug: _views(slug) for slug in RECORDS}
VIEWS: dict[str, View] = {view.id: view for views in _OF.values() for view in views}
"""The views of all exercises, by item, in the order of METHOD."""
SLUG_OF: dict[str, str] = {view.id: slug for slug, views in _OF.items() for view in views}
"""The slug, by item, of the exercise whose answers it counts."""


def room_items(pack: Pack) -> dict[str, Item]:
    """Returns everything a group may see, by item."""
    return {item: view.item(pack) for item, view in VIEWS.items()}


def chosen(item: str, answer: Any, pack: Pack) -> Chosen | None:
    """Returns the categories of `item` that an answer stands in; None when it has nothing to count. Raises KeyError."""
    return VIEWS[item].choose(answer, pack)
