"""Computes one skeleton for names that look alike, after the Unicode data of confusable letters (TS 39)."""

import unicodedata
from functools import cache

from confusable_homoglyphs.utils import load  # type: ignore[import-untyped]

__all__ = ["looks", "reads"]

NUMERALS = str.maketrans("0134578|lL", "oieastbiii")
"""The letters that digits and strokes stand for in a word; an l and an i are the same here."""


def looks(name: str) -> frozenset[str]:
    """Returns the skeletons of a name, as typed and in capitals: two names that share one of these look the same."""
    plain = unicodedata.normalize("NFKC", name)
    return frozenset((_skeleton(plain), _skeleton(plain.upper())))


def reads(word: str) -> frozenset[str]:
    """Returns what the word may be read as when nobody looks closely: its looks in small letters, digits as letters."""
    return frozenset(
        _skeleton(form.translate(NUMERALS).casefold()).translate(NUMERALS) for form in (word, *looks(word))
    )


def _skeleton(text: str) -> str:
    mapped = unicodedata.normalize("NFD", text).translate(_prototypes())
    return unicodedata.normalize("NFD", mapped)


@cache
def _prototypes() -> dict[int, str]:
    """Maps each letter to the one that stands for all that look like it. The data names, for each letter, all of its
    likes.
    """
    alike = {_bare(letter): [_bare(like["c"]) for like in likes] for letter, likes in load("confusables.json").items()}
    prototypes = {}
    for letter, likes in alike.items():
        if len(letter) == 1 and len(likes) == 1:  # one that has several stands for them
            mutual = alike.get(likes[0]) == [letter]
            prototypes[ord(letter)] = min(letter, likes[0]) if mutual else likes[0]
    return prototypes


def _bare(letters: str) -> str:
    """Removes the marks that the data puts around letters written from right to left."""
    return letters.strip("\u200e")
