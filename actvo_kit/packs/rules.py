"""What a pack needs so that the workshop can be run with it: languages, enough cards, order, notebooks."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path as File
from typing import Any

from actvo_kit.model.deck import QuadrantId
from actvo_kit.model.record import is_language
from actvo_kit.model.workshop import ValuesSettings
from actvo_kit.packs.document import Document
from actvo_kit.packs.finding import Finding, nearest, shown

__all__ = ["check_rules", "language_of"]

Documents = Mapping[str, Document]
LEAST_CARDS = 20
LEAST_STRENGTHS = 12
LEAST_IN_FAMILY = 2
LEAST_OPTIONS = 12
"""METHOD E7: twelve verified options before a session."""
SPOKEN = (
    ("values", "quadrants/*"),
    ("values", "groups/*"),
    ("values", "cards/*"),
    ("strengths", "families/*"),
    ("strengths", "strengths/*"),
)
QUADRANTS: tuple[QuadrantId, ...] = ("OPEN", "ENH", "CONS", "TRANS")


def language_of(documents: Documents) -> str:
    """The language of the workshop; English while workshop.yaml does not say."""
    said = _first(documents["workshop"], "language")
    return said if isinstance(said, str) and is_language(said) else "en"


def check_rules(documents: Documents, folder: File) -> Iterator[Finding]:
    """Everything that one file's shape cannot say."""
    yield from _languages(documents)
    yield from _values(documents)
    yield from _strengths(documents["strengths"])
    yield from _options(documents["catalogue"])
    yield from _order(documents["workshop"])
    yield from _notebooks(documents["workshop"], folder)


def _languages(documents: Documents) -> Iterator[Finding]:
    said, language = _first(documents["workshop"], "language"), language_of(documents)
    if isinstance(said, str) and said != language:
        yield documents["workshop"].finding(
            ("language",), f"{shown(said)} is no language code; expected two letters such as en, or pt-BR"
        )
    for part, pattern in SPOKEN:
        for path, entry in documents[part].each(pattern):
            if isinstance(entry, dict) and language not in entry:
                sentence = f"no words in {shown(language)}, the language of the workshop; expected {language}: here"
                yield documents[part].finding((*path, language), sentence)


def _values(documents: Documents) -> Iterator[Finding]:
    deck = documents["values"]
    quadrant_of = {
        group.get("id"): group.get("quadrant") for _, group in deck.each("groups/*") if _names(group, "id", "quadrant")
    }
    cards = [card for _, card in deck.each("cards/*") if _names(card, "group")]
    for name, shown_cards in _decks(documents, cards):
        if len(shown_cards) < LEAST_CARDS:
            sentence = f"{len(shown_cards)} cards in the deck {name}; expected {LEAST_CARDS} or more"
            yield deck.finding(("cards",), sentence, on_key=True)
        there = {quadrant_of.get(card["group"]) for card in shown_cards}
        for missing in [one for one in QUADRANTS if cards and one not in there]:
            sentence = f"no card of {missing} in the deck {name}; expected at least one in each direction"
            yield deck.finding(("cards", missing), sentence, on_key=True)
    used = {card["group"] for card in cards}
    for path, group in deck.each("groups/*/id"):
        if cards and isinstance(group, str) and group not in used:
            yield deck.finding(path, f"no card belongs to {shown(group)}; expected at least one, or no such group")


def _decks(documents: Documents, cards: list[Any]) -> Iterator[tuple[str, list[Any]]]:
    """The decks that the workshop offers, and their cards."""
    said = [one for _, one in documents["workshop"].each("pages/*/steps/*/settings/decks/*")]
    offered = said or list(ValuesSettings().decks)
    if documents["values"].data is not None:
        yield "full60", cards
        if "short30" in offered:
            yield "short30", [card for card in cards if card.get("short") is True]


def _strengths(deck: Document) -> Iterator[Finding]:
    strengths = [(path, one) for path, one in deck.each("strengths/*") if _names(one, "id", "family")]
    if deck.data is not None and len(strengths) < LEAST_STRENGTHS:
        yield deck.finding(
            ("strengths",), f"{len(strengths)} strengths; expected {LEAST_STRENGTHS} or more", on_key=True
        )
    for path, one in strengths:
        if not one["id"].startswith(one["family"]):
            sentence = f"{shown(one['id'])} is in the family {one['family']}; expected an id that begins with it"
            yield deck.finding((*path, "id"), sentence)
    members = Counter(one["family"] for _, one in strengths)
    for path, family in deck.each("families/*/id"):
        if isinstance(family, str) and members[family] < LEAST_IN_FAMILY:
            sentence = f"{members[family]} strengths in {shown(family)}; expected {LEAST_IN_FAMILY} or more"
            yield deck.finding(path, sentence)


def _options(catalogue: Document) -> Iterator[Finding]:
    types = [one for _, one in catalogue.each("options/*/type")]
    if catalogue.data is not None and len(types) < LEAST_OPTIONS:
        yield catalogue.finding(("options",), f"{len(types)} options; expected {LEAST_OPTIONS} or more", on_key=True)
    if types and "reshape" not in types:
        sentence = "no option of type reshape; expected at least one way to stay and change the job"
        yield catalogue.finding(("options", "reshape"), sentence)


def _order(workshop: Document) -> Iterator[Finding]:
    slugs = [slug for _, slug in workshop.each("pages/*/steps/*/slug")]
    for path, slug in workshop.each("pages/*/steps/*/slug"):
        if slug == "pathways" and "options" not in slugs[: slugs.index("pathways")]:
            yield workshop.finding(path, '"pathways" comes too early; expected "options" on this page or one before it')


def _notebooks(workshop: Document, folder: File) -> Iterator[Finding]:
    try:
        there = sorted(path.name for path in folder.glob("*.ipynb") if path.is_file())
    except OSError:
        there = []
    for path, page in workshop.each("pages/*/id"):
        if isinstance(page, str) and f"{page}.ipynb" not in there:
            sentence = f"this page has no notebook; expected {shown(page + '.ipynb')} beside workshop.yaml"
            yield workshop.finding(path, sentence + nearest(f"{page}.ipynb", there))


def _first(document: Document, pattern: str) -> Any:
    return next((value for _, value in document.each(pattern)), None)


def _names(entry: Any, *keys: str) -> bool:
    """Whether an entry has text under these keys, so that rules may look at it."""
    return isinstance(entry, dict) and all(isinstance(entry.get(key), str) for key in keys)
