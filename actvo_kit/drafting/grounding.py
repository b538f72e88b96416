"""Checks whether a sentence says only what its sources carry, METHOD 13.4: evidence, quotations, names,
numbers, words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from actvo_kit.drafting.banned import banned, not_plain, repeatable, unseen
from actvo_kit.drafting.lexicon import Lexicon, any_of, lexicon_of
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.number_check import private_figure, wrong_figures
from actvo_kit.drafting.phrasing import verbatim
from actvo_kit.drafting.proper_names import WORD, openers, proper_names
from actvo_kit.drafting.sources import cited, supports
from actvo_kit.model.pathway import Sentence, Source
from actvo_kit.model.workshop import Pack

__all__ = ["Known", "grounded", "proper_names", "sentence_problems", "strangers", "unquotable", "unrepeatable"]

SECOND_PERSON = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
SPEAKS_OF = re.compile(r"\b(?:you|your|I|my|me)\b", re.IGNORECASE)
CLAIMS = re.compile(
    r"\byou (?:\w+ly )?(?:are|were|have|had|led|did|know|like|love|enjoy|want|need|prefer|feel|built|made|worked|"
    r"managed|show|bring)\b|\b(?:your|my) (?:\w+ )?(?:experience|skills?|strengths?|background|career|past|years)\b",
    re.IGNORECASE,
)
"""Words that say something of the person, and not of an option alone."""
CAPITAL_NOUNS = frozenset({"de", "gsw", "lb", "nds"})
"""Languages that write every noun with a capital: German, Alemannic, Luxembourgish, Low German."""
QUOTED = re.compile(r"“([^”]*)”|\"([^\"]*)\"")


@dataclass(frozen=True)
class Known:
    """What a pack calls things, and a person their own idea: names are data, whatever words they hold."""

    pack: Pack
    own_idea: str = ""

    @classmethod
    def of(cls, material: Material) -> "Known":
        """Returns the names that this person's things have."""
        idea = material.options.own_option
        return cls(material.pack, verbatim(idea.title) if idea else "")

    @cached_property
    def lexicon(self) -> Lexicon:
        """Returns what the pack calls things."""
        return lexicon_of(self.pack)

    @cached_property
    def _idea(self) -> re.Pattern[str]:
        """Finds the person's own idea, also where a draft's title cuts it."""
        idea = self.own_idea.split()
        return any_of(" ".join(idea[:count]) for count in range(min(2, len(idea)) or 1, len(idea) + 1))

    def without_names(self, text: str) -> str:
        """Returns the text without quotations and names: what is left are the writer's own words."""
        return self._idea.sub(" ", self.lexicon.name.sub(" ", QUOTED.sub(" ", text)))

    def named(self, text: str) -> dict[str, str]:
        """Returns, by name, the ids of the cards that the text names with their capital, outside quotations."""
        names = self.lexicon.card.findall(QUOTED.sub(" ", text))
        return {name: self.lexicon.cards[name] for name in names}


def grounded(sentences: Iterable[Sentence], material: Material) -> tuple[Sentence, ...]:
    """Returns the sentences that pass every check; one that does not is left out, never shown."""
    known = Known.of(material)
    return tuple(
        sentence
        for sentence in sentences
        if not any(sentence_problems(sentence, {each.id: each for each in cited(material, sentence.evidence)}, known))
    )


def sentence_problems(sentence: Sentence, sources: Mapping[str, Source], known: Known) -> Iterator[str]:
    """Yields what is wrong with a sentence; `sources` are the person's, by id."""
    for source_id in sentence.evidence:
        if source_id not in sources:
            yield f"nothing stands behind {source_id}"
    yield from _unsupported(sentence, known)
    cited_sources = [sources[source_id] for source_id in sentence.evidence if source_id in sources]
    lines = [line for source in cited_sources for line in source.lines]
    for text in (sentence.text, sentence.shareable):
        own = QUOTED.sub(" ", text)
        yield from unquotable(text, lines)
        yield from unrepeatable(text, cited_sources)
        yield from unseen(text)
        yield from _uncited(own, sentence.evidence, lines, known)
        yield from wrong_figures(sentence, own, lines, known.named(own))
        yield from strangers(known.without_names(text), lines, known)
        yield from banned(known.without_names(text))
        yield from not_plain(own)
    for phrase in sentence.emphasis:
        if phrase not in sentence.text:
            yield f"“{phrase}” is not in its text"
    yield from _unshareable(sentence, known)


def _unsupported(sentence: Sentence, known: Known) -> Iterator[str]:
    """What a sentence claims rests on something of that kind."""
    if not supports(sentence.evidence, sentence.mark):
        yield f"it is marked {sentence.mark} and cites none"
    if all(source_id.startswith("OPT-") for source_id in sentence.evidence) and CLAIMS.search(
        known.without_names(sentence.text)
    ):
        yield "it says something of the person and cites nothing of them"


def _unshareable(sentence: Sentence, known: Known) -> Iterator[str]:
    shareable = known.without_names(sentence.shareable)
    about_a_person = any(not source_id.startswith("OPT-") for source_id in sentence.evidence)
    if (about_a_person and private_figure(shareable)) or SECOND_PERSON.search(shareable):
        yield f"this may not leave the person's page: {sentence.shareable}"


def unquotable(text: str, lines: Iterable[str]) -> Iterator[str]:
    """Yields the quotations in a text that stand in none of `lines`."""
    plain = [verbatim(line) for line in lines]
    for words in (curly or straight for curly, straight in QUOTED.findall(text)):
        if not any(_stands(words, line) for line in plain):
            yield f"not verbatim from its source: {words}"


def unrepeatable(text: str, sources: Iterable[Source]) -> Iterator[str]:
    """Yields the quotations that only the catalogue has and that no draft repeats: orders, promises, what is no plain
    text.
    """
    lines = [(source.id, verbatim(line)) for source in sources for line in source.lines]
    for words in (curly or straight for curly, straight in QUOTED.findall(text)):
        behind = {source_id for source_id, line in lines if _stands(words, line)}
        if behind and all(re.fullmatch(r"OPT-\d+", source_id) for source_id in behind) and not repeatable(words):
            yield f"not for a draft to repeat: {words}"


def _stands(words: str, line: str) -> bool:
    """Returns whether whole words stand in a line; a cut quotation ends with an ellipsis."""
    return bool(re.search(rf"(?<!\w){re.escape(words.removesuffix('…'))}(?!\w)", line))


def _uncited(own: str, evidence: Iterable[str], lines: Iterable[str], known: Known) -> Iterator[str]:
    """A card that is named and not cited is an invented strength, value or motivator.

    What an option asks for may be named where the person is not spoken of.
    """
    about = {source_id.removeprefix("EV-") for source_id in evidence}
    source_words = "" if SPEAKS_OF.search(own) else " ".join(lines)
    for name, card in known.named(own).items():
        if card not in about and name not in source_words:
            yield f"it names {name} and does not cite it"


def strangers(text: str, lines: Iterable[str], known: Known) -> Iterator[str]:
    """Names of nobody knows whom in `text`, from which the known ones were taken.

    Where every noun has a capital, only capitals inside a word tell a name: an invented one in usual letters is not
    found there, and what a sentence says still has to rest on its sources, word for word where it quotes.
    """
    if known.pack.workshop.language.partition("-")[0] in CAPITAL_NOUNS:
        names = [name for name in proper_names(text) if any(letter.isupper() for letter in name[1:])]
    else:
        vocabulary = known.lexicon.vocabulary
        names = [*proper_names(text), *(name for name in openers(text) if name.casefold() not in vocabulary)]
    heard = {word.casefold() for line in lines for word in WORD.findall(line)} if names else set()
    for name in names:
        if name.casefold() not in heard:
            yield f"nobody knows {name}"
