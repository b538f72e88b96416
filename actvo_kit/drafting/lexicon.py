"""Looks up what a pack calls things, looked up once per pack: names, the ids of cards, the words it uses, and its
language.
"""

import re
from collections.abc import Iterable
from functools import cached_property

from actvo_kit.drafting.language_check import LanguageCheck
from actvo_kit.model.workshop import Pack

__all__ = ["Lexicon", "any_of", "lexicon_of"]

WORD = re.compile(r"[^\W\d_][\w’'-]*")


class Lexicon:
    """Names are data, whatever words they hold."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.tongue = LanguageCheck(pack)

    @cached_property
    def cards(self) -> dict[str, str]:
        """Returns the id of every value, motivator and strength."""
        language = self.pack.workshop.language
        decks = (self.pack.values.cards, self.pack.motivators.motivators, self.pack.strengths.strengths)
        return {card.words[language].title: card.id for deck in decks for card in deck}

    @cached_property
    def card(self) -> re.Pattern[str]:
        """Finds the name of a card."""
        return any_of(self.cards)

    @cached_property
    def name(self) -> re.Pattern[str]:
        """Finds any name: of cards, constraints, criteria, formats, the organisation and its options."""
        names = {*self.cards, self.pack.catalogue.organisation}
        language = self.pack.workshop.language
        for deck in (self.pack.constraints.cards, self.pack.criteria.criteria):
            names |= {card.words[language].title for card in deck}
        names |= {learning_format.words[language].practise for learning_format in self.pack.learning.formats}
        for option in self.pack.catalogue.options:
            names |= {option.title, option.short_title, option.unit, option.contact_role or option.unit}
        return any_of(names)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Returns every word that stands in the pack: none of them is an invented name."""
        return frozenset(word.casefold() for word in WORD.findall(str(self.pack.model_dump(exclude={"persona"}))))

    @cached_property
    def own_words(self) -> tuple[str, ...]:
        """Returns what the kit itself says around an option: starters, criteria and their anchors, the workshop's
        title.
        """
        language, words = self.pack.workshop.language, [self.pack.workshop.title]
        for starter in self.pack.starters.starters:
            words += starter.words[language].plain().values()
        for criterion in self.pack.criterion_words.values():
            words += (criterion.title, *criterion.anchors)
        return tuple(words)


def any_of(names: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these as whole words, the longer one first."""
    parts = sorted((re.escape(name) for name in names if name), key=lambda part: (-len(part), part))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)" if parts else r"(?!)")


MOST = 16
_known: dict[int, Lexicon] = {}


def lexicon_of(pack: Pack) -> Lexicon:
    """Returns the lexicon of this very pack, made once. It holds the pack, so that no other one has its identity."""
    lexicon = _known.get(id(pack))
    if lexicon is None:
        if len(_known) >= MOST:
            _known.clear()
        lexicon = _known[id(pack)] = Lexicon(pack)
    return lexicon
