"""Where people write freely in an exercise and where that shows, in one file per exercise that is found by its slug.

`PLACES` are those where what was written stands on the screen; `sizes` gives every free text's path and how long it may
be, from the exercise's state on a page. `begun`, where there is one, brings a page to where people can write.
"""

from importlib import import_module
from types import ModuleType

__all__ = ["texts_of"]


def texts_of(slug: str) -> ModuleType:
    """Raises ImportError for an exercise in which people write and that has no file here."""
    return import_module(f"{__name__}.{slug}")
