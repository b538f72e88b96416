"""Finds the very answer or catalogue row behind an id, as its mark opens it: where, when, and what stands there."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

from actvo_kit.drafting.answers import SOURCES
from actvo_kit.drafting.answers.base import Behind
from actvo_kit.drafting.material import Material
from actvo_kit.model.pathway import Mark, Source

__all__ = ["cited", "mark_of", "source", "supports"]

NEED_SUPPORT = {mark for behind in SOURCES.values() for mark in (behind.mark, *behind.also)}
"""The marks of which an exercise says what they rest on; a trade-off may rest on anything."""


def source(material: Material, evidence: str) -> Source:
    """Returns the source with this id: a card, a strength, a motivator, a limit, a thread, a moment, an experiment, an
    option.

    `EV-…` is what was written about a card or strength, `GUT-…` the mark on an option, `KP1:OPT-007` a cell. Raises
    KeyError for an id that nothing of this person stands behind.
    """
    for behind in _all_behind([evidence]):
        return behind.find(material, evidence)
    raise KeyError(evidence)


def mark_of(evidence: Iterable[str]) -> Mark:
    """Returns what a model's sentence with these sources is about: by the first of them that has a mark, else the
    catalogue.
    """
    return next((behind.mark for behind in _all_behind(evidence) if behind.mark), "catalogue")


def supports(evidence: Iterable[str], mark: Mark) -> bool:
    """Returns whether a sentence with this mark may rest on these sources."""
    if mark not in NEED_SUPPORT:
        return True
    return any(mark in (behind.mark, *behind.also) for behind in _all_behind(evidence))


def cited(material: Material, evidence: Iterable[str]) -> tuple[Source, ...]:
    """Returns the sources behind `evidence`, each once, in the order of first use. What nothing stands behind is left
    out.
    """
    sources = []
    for source_id in dict.fromkeys(evidence):
        with suppress(KeyError):
            sources.append(source(material, source_id))
    return tuple(sources)


def _all_behind(evidence: Iterable[str]) -> Iterator[Behind]:
    """Yields what stands behind each id; ids of no shape that an exercise knows are left out."""
    for source_id in evidence:
        yield from (behind for shape, behind in SOURCES.items() if re.fullmatch(shape, source_id))
