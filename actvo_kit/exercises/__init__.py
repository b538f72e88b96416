"""Finds the exercises, one folder each, by their slugs; they are listed nowhere."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from actvo_kit.exercises.base import Exercise
    from actvo_kit.exercises.player import Player

__all__ = ["player_of", "widget_of"]


def widget_of(slug: str) -> "type[Exercise]":
    """Returns the widget of an exercise. Raises ModuleNotFoundError."""
    widget: type[Exercise] = _only("widget", slug)
    return widget


def player_of(slug: str) -> "type[Player]":
    """Returns the bot that answers an exercise. Raises ModuleNotFoundError."""
    player: type[Player] = _only("bot", slug)
    return player


def _only(part: str, slug: str) -> type:
    """Returns the class that `exercises/<slug>/<part>.py` defines for the exercise."""
    module = import_module(f"{__name__}.{slug}.{part}")
    (defined,) = (
        value
        for value in vars(module).values()
        if isinstance(value, type) and value.__module__ == module.__name__ and getattr(value, "slug", None) == slug
    )
    return defined
