"""Whether a sentence says only what its sources carry, METHOD 13.4: evidence, quotations, names, numbers, words."""

import calendar
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cached_property

from actvo_kit.drafting.banned import banned, not_plain
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.sources import cited
from actvo_kit.drafting.words import verbatim
from actvo_kit.model.pathway import Sentence, Source
from actvo_kit.model.workshop import Pack

__all__ = ["Known", "grounded", "proper_names", "sentence_problems", "unquotable"]

FIGURE = re.compile(r"\b(?:level|rank|number|no\.)\s*\d|\d\s*(?:/|of)\s*5|\d+ below", re.IGNORECASE)
SECOND_PERSON = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
QUOTED = re.compile(r"“([^”]*)”")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
WORD = re.compile(r"[^\W\d_][\w’'-]*")
ORDINARY = frozenset({"I", "I’d", "I’m", "I’ve", *calendar.day_name, *calendar.month_name})
"""What begins with a capital in any English sentence."""


@dataclass(frozen=True)
class Known:
    """What a pack calls things: names are data, whatever words they hold."""

    pack: Pack

    @cached_property
    def cards(self) -> dict[str, str]:
        """Name → id of every value, motivator and strength: a sentence that names one has to cite it."""
        language = self.pack.workshop.language
        decks = (self.pack.values.cards, self.pack.motivators.motivators, self.pack.strengths.strengths)
        return {one.words[language].title: one.id for deck in decks for one in deck}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """All names, longest first."""
        found = {*self.cards, self.pack.catalogue.organisation}
        language = self.pack.workshop.language
        for deck in (self.pack.constraints.cards, self.pack.criteria.criteria):
            found |= {one.words[language].title for one in deck}
        found |= {one.words[language].practise for one in self.pack.learning.formats}
        for option in self.pack.catalogue.options:
            found |= {option.title, option.short_title, option.unit, option.contact_role or option.unit}
        return tuple(sorted(found, key=lambda name: (-len(name), name)))

    def without_names(self, text: str) -> str:
        """The text without quotations and names: what is left are the writer's own words."""
        text = QUOTED.sub(" ", text)
        for name in self.names:
            if name in text:
                text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
        return text

    def named(self, text: str) -> dict[str, str]:
        """Name → id of the cards that the text names with their capital, outside quotations."""
        text, found = QUOTED.sub(" ", text), {}
        for name in sorted(self.cards, key=len, reverse=True):
            pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
            if re.search(pattern, text):
                found[name] = self.cards[name]
                text = re.sub(pattern, " ", text)
        return found


def grounded(found: Iterable[Sentence], material: Material) -> tuple[Sentence, ...]:
    """The sentences that pass every check; one that does not is left out, never shown."""
    known = Known(material.pack)
    return tuple(
        one
        for one in found
        if not any(sentence_problems(one, {each.id: each for each in cited(material, one.evidence)}, known))
    )


def sentence_problems(sentence: Sentence, sources: Mapping[str, Source], known: Known) -> Iterator[str]:
    """What is wrong with a sentence; `sources` are the person's, by id."""
    for one in sentence.evidence:
        if one not in sources:
            yield f"nothing stands behind {one}"
    lines = [line for one in sentence.evidence if one in sources for line in sources[one].lines]
    for text in (sentence.text, sentence.shareable):
        yield from unquotable(text, lines)
        yield from _uncited(text, sentence.evidence, lines, known)
        yield from _invented(text, lines, known, {sentence.short_by} if sentence.short_by else set())
        yield from banned(known.without_names(text))
        yield from not_plain(QUOTED.sub(" ", text))
    for phrase in sentence.emphasis:
        if phrase not in sentence.text:
            yield f"“{phrase}” is not in its text"
    yield from _unshareable(sentence, known)


def _unshareable(sentence: Sentence, known: Known) -> Iterator[str]:
    shareable = known.without_names(sentence.shareable)
    about_a_person = any(not one.startswith("OPT-") for one in sentence.evidence)
    if (about_a_person and FIGURE.search(shareable)) or SECOND_PERSON.search(shareable):
        yield f"this may not leave the person's page: {sentence.shareable}"


def unquotable(text: str, lines: Iterable[str]) -> Iterator[str]:
    """The quotations in a text that stand in none of `lines`."""
    plain = [verbatim(line) for line in lines]
    for words in QUOTED.findall(text):
        if not any(words.removesuffix("…") in line for line in plain):
            yield f"not verbatim from its source: {words}"


def _uncited(text: str, evidence: Iterable[str], lines: Iterable[str], known: Known) -> Iterator[str]:
    """A card that is named and not cited is an invented strength, value or motivator."""
    about = {one.removeprefix("EV-") for one in evidence}
    said = " ".join(lines)
    for name, one in known.named(text).items():
        if one not in about and name not in said:
            yield f"it names {name} and does not cite it"


def _invented(text: str, lines: Iterable[str], known: Known, computed: Set[int]) -> Iterator[str]:
    """Numbers that no source has, and names of nobody knows whom."""
    said = " ".join(lines)
    numbers = {*NUMBER.findall(said), "5", *map(str, computed)}
    for number in NUMBER.findall(QUOTED.sub(" ", text)):
        if number not in numbers:
            yield f"no source has the number {number}"
    heard = {word.casefold() for word in WORD.findall(said)}
    for name in proper_names(known.without_names(text)):
        if name.casefold() not in heard:
            yield f"nobody knows {name}"


def proper_names(text: str) -> Iterator[str]:
    """The names in a text: words with a capital that do not open a sentence, and capitals in a row that do."""
    for sentence in re.split(r"(?<=[.!?:;])\s+|\n|“", text):
        words = WORD.findall(sentence)
        capital = [word[0].isupper() and word not in ORDINARY for word in words]
        for at, word in enumerate(words):
            opens = at == 0 and not (len(words) > 1 and capital[1])
            mixed = any(letter.isupper() for letter in word[1:])
            if capital[at] and (not opens or mixed):
                yield word
