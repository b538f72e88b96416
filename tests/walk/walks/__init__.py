"""Every exercise walked from its first screen to what is kept, in one file each that is found by its slug.

`walk` yields the name of each screen it stands on, for whoever wants to look at it; a second step of an
exercise has a walk of its own. Whose hand walks, and on how wide a screen, is all the same to it.
"""

from collections.abc import Callable, Iterator
from importlib import import_module

from actvo_kit.model.workshop import Step
from tests.walk.hands import Hand

__all__ = ["walk_of"]


def walk_of(step: Step) -> Callable[[Hand], Iterator[str]]:
    """Raises ImportError for an exercise that nobody walks."""
    walks = import_module(f"{__name__}.{step.slug}")
    walk: Callable[[Hand], Iterator[str]] = getattr(walks, step.id, walks.walk)
    return walk
