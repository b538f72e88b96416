"""Defines the words in which an exercise says what of it may leave for a draft, and what stands behind an id."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import short, verbatim
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.pathway import Mark, Source
from actvo_kit.words import _

__all__ = [
    "Behind", "Leaving", "Parts", "Record", "Reference", "Say", "Sources", "evidence", "examples", "source",
    "without_empty", "written",
]  # fmt: skip

QUOTED = 90
"""The letters of a quotation inside a sentence."""
Record = dict[str, Any]
"""What of a record is left of it."""
Parts = dict[str, Any]
"""Parts of a letter by name; an empty one is left out. `evidence` of several exercises is one list."""
Say = Callable[[str, str], Any]
"""What is sent in place of the words of a free field: `say(field, words)`."""


class Behind(NamedTuple):
    """What stands behind ids of one shape: how the source is found, the mark of a sentence that a language model rests
    on it, and the other marks that a sentence may bear because of it.
    """

    find: Callable[[Material, str], Source]
    mark: Mark | None = None
    also: tuple[Mark, ...] = ()


Sources = dict[str, Behind]
"""Shape of an id → what stands behind it. Ids travel as given: METHOD §1.1."""


def _nothing(_mine: Material, _say: Say) -> Parts:
    return {}


class Reference(NamedTuple):
    """An answer that a language model may refer to instead of saying it: `{{value.1}}`, where its name is `value.1`.

    `private` is put in on the person's own page and says the answer whole, so that another answer reads otherwise;
    `shareable` may leave it, and is empty where nothing may.
    """

    name: str
    id: str
    private: str
    shareable: str


def _nothing_to_refer_to(_mine: Material) -> Iterator[Reference]:
    yield from ()


class Leaving(NamedTuple):
    """What of an exercise may leave for a draft: the fields one may tick, the record cut down to the ticked ones, the
    parts of the letter that tell it, and what in them may be referred to. By default nothing is told or referred to.
    """

    offer: Callable[[Material], Iterator[FieldOffer]]
    keep: Callable[[Material, frozenset[str]], Record]
    tell: Callable[[Material, Say], Parts] = _nothing
    refer: Callable[[Material], Iterator[Reference]] = _nothing_to_refer_to


def evidence(texts: Mapping[str, str | None], say: Say) -> list[dict[str, str]]:
    """Returns the texts written about cards or strengths, by id, empty ones left out."""
    return [
        {"id": f"EV-{card}", "about": card, "text": say(f"example.{card}", text.strip())}
        for card, text in texts.items()
        if text and text.strip()
    ]


def examples(name: str, texts: Mapping[str, str | None]) -> Iterator[Reference]:
    """Yields what may be referred to of texts by id: the person's own words, as a quotation."""
    own = {about: text for about, text in texts.items() if text and text.strip()}
    for number, (about, text) in enumerate(own.items(), 1):
        quoted = f"“{short(verbatim(text), QUOTED)}”"
        yield Reference(f"{name}.{number}", about, quoted, quoted)


def source(material: Material, source_id: str, slug: str, where: str, lines: Iterable[str]) -> Source:
    """Returns the source `source_id`, which stands in the answer to `slug`. Quotations stand between “ and ” in every
    language.
    """
    return Source(id=source_id, where=where, when=material.when.get(slug), lines=tuple(lines))


def written(material: Material, source_id: str, slug: str, where: str, text: str | None) -> Source:
    """Returns the source of `EV-…`: what was written about a card. Raises KeyError where nothing was."""
    if not (text and text.strip()):
        raise KeyError(source_id)
    about = source_id.removeprefix("EV-")
    return source(
        material, source_id, slug, where, (material.titles[about], _("You wrote: {words}", words=f"“{verbatim(text)}”"))
    )


def without_empty(parts: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the parts that say something."""
    return {name: part for name, part in parts.items() if part not in (None, [], {}, "")}
