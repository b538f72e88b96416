"""The exercises, one folder each: found by its slug, never listed."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from actvo_kit.exercises.base import Exercise
    from actvo_kit.exercises.player import Player

__all__ = ["player_of", "widget_of"]


def widget_of(slug: str) -> "type[Exercise]":
    """The widget of an exercise. Raises ModuleNotFoundError."""
    found: type[Exercise] = _only("widget", slug)
    return found


def player_of(slug: str) -> "type[Player]":
    """How a bot answers an exercise. Raises ModuleNotFoundError."""
    found: type[Player] = _only("bot", slug)
    return found


def _only(part: str, slug: str) -> type:
    """The class that `exercises/<slug>/<part>.py` defines for the exercise."""
    module = import_module(f"{__name__}.{slug}.{part}")
    (found,) = (
        one
        for one in vars(module).values()
        if isinstance(one, type) and one.__module__ == module.__name__ and getattr(one, "slug", None) == slug
    )
    return found
