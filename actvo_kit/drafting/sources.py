"""The very answer or catalogue row behind an id, as its mark opens it: where, when, and what stands there."""

import re
from collections.abc import Iterable
from contextlib import suppress

from actvo_kit.drafting.answers import SOURCES
from actvo_kit.drafting.material import Material
from actvo_kit.model.pathway import Source

__all__ = ["cited", "source"]


def source(material: Material, evidence: str) -> Source:
    """The source with this id: a card, a strength, a motivator, a limit, a thread, a moment, an experiment, an option.

    `EV-…` is what was written about a card or strength, `GUT-…` the mark on an option, `KP1:OPT-007` a cell. Raises
    KeyError for an id that nothing of this person stands behind.
    """
    for pattern, find in SOURCES.items():
        if re.fullmatch(pattern, evidence):
            return find(material, evidence)
    raise KeyError(evidence)


def cited(material: Material, evidence: Iterable[str]) -> tuple[Source, ...]:
    """The sources behind `evidence`, each once, in the order of first use. What nothing stands behind is left out."""
    found = []
    for one in dict.fromkeys(evidence):
        with suppress(KeyError):
            found.append(source(material, one))
    return tuple(found)
