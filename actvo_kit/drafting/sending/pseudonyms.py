"""Names and identifiers become letters before a text leaves, and words again when an answer comes back."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from string import ascii_uppercase

from actvo_kit.drafting.sending.privacy import Found
from actvo_kit.words import N_, _

__all__ = ["Pseudonyms"]

NOUNS = {"name": N_("Name {letter}"), "address": N_("Address {letter}"), "number": N_("Number {letter}")}


class Pseudonyms:
    """The same words have the same pseudonym in every text. This map never leaves the server.

    `texts` are all texts of the letter: a pseudonym that somebody wrote themselves is not given out.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._said = "\n".join(texts)
        self._of: dict[str, str] = {}
        self._letters = {noun: _letters() for noun in NOUNS.values()}

    def of(self, stretch: Found) -> str:
        """Returns the pseudonym of these words; empty for what no pseudonym can stand for."""
        noun = NOUNS.get(stretch.kind)
        if noun is None:
            return ""
        if stretch.words not in self._of:
            free = (_(noun, letter=letter) for letter in self._letters[noun])
            self._of[stretch.words] = next(
                pseudonym for pseudonym in free if not re.search(rf"\b{re.escape(pseudonym)}\b", self._said)
            )
        return self._of[stretch.words]

    def restore(self, text: str) -> str:
        """Returns the text with words in place of their pseudonyms."""
        return _replaced(text, {pseudonym: words for words, pseudonym in self._of.items()})

    def hide(self, text: str) -> str:
        """Returns the text with pseudonyms in place of words: for what is said to a model about its own answer."""
        return _replaced(text, self._of)


def _replaced(text: str, words: Mapping[str, str]) -> str:
    """All at once, the longest first: what was put in is not looked at again."""
    if not words:
        return text
    pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", lambda match: words[match.group()], text)


def _letters() -> Iterator[str]:
    """Yields A to Z, then A1, B1, …"""
    yield from ascii_uppercase
    for number in count(1):
        yield from (f"{letter}{number}" for letter in ascii_uppercase)
