"""Says what of each exercise may leave for a draft, in one file per exercise that is found by its slug.

`LEAVES` says what may leave, and is absent where nothing does; `SOURCES` says what stands behind the exercise's ids;
`FIRST` is the sentence for somebody who wants a question before there is anything to ask about.
"""

import pkgutil
from importlib import import_module

from actvo_kit.drafting.answers.base import Leaving, Sources
from actvo_kit.model.answers import RECORDS

__all__ = ["FIRST", "LEAVING", "SOURCES"]

_there = {file.name for file in pkgutil.iter_modules(__path__)}
_modules = {slug: import_module(f"{__name__}.{slug}") for slug in RECORDS if slug in _there}
LEAVING: dict[str, Leaving] = {slug: module.LEAVES for slug, module in _modules.items() if hasattr(module, "LEAVES")}
"""What may leave, by exercise, in the order of METHOD."""
SOURCES: Sources = {shape: behind for module in _modules.values() for shape, behind in module.SOURCES.items()}
FIRST: dict[str, str] = {slug: module.FIRST for slug, module in _modules.items() if hasattr(module, "FIRST")}
