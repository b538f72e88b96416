"""Checks whether words are words of distress, as the pack lists them.

A phrase counts unless a harmless wording holds it whole: `hopeless` does not in `hopeless at names`, and does in
`hopeless at work`, which is a phrase of its own.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from actvo_kit.model.workshop import Pack

__all__ = ["distressed", "in_distress"]

NEVER = re.compile(r"(?!)")


def distressed(text: str, pack: Pack) -> bool:
    """Returns whether one text holds a phrase of distress, in any language of the pack's deck."""
    kinds = [words for kind in pack.questions.distress for words in kind.words.values()]
    plain = _plain(text)
    excused = _spans(plain, tuple(phrase for words in kinds for phrase in words.harmless))
    spans = _spans(plain, tuple(phrase for words in kinds for phrase in words.phrases))
    return any(not any(start <= first and last <= end for start, end in excused) for first, last in spans)


def in_distress(texts: Iterable[str], pack: Pack) -> bool:
    """Returns whether any of the texts does: then nothing is asked, and the workshop's help stands in its place."""
    return any(distressed(text, pack) for text in texts)


def _plain(text: str) -> str:
    """Returns the text in small letters, without apostrophes, and one space for everything else that is no letter or
    number.
    """
    same = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", " ", re.sub("['’‘ʼ`´]", "", same)).strip()


def _spans(text: str, phrases: tuple[str, ...]) -> list[tuple[int, int]]:
    """Returns where phrases stand, from each place the longest."""
    return [match.span(1) for match in _any_of(phrases).finditer(text)]


@lru_cache(16)
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Finds any of the phrases as whole words; `*` at the end of a word stands for any ending."""
    parts = {r" ".join(_word(word) for word in _words(phrase)) for phrase in phrases} - {""}
    alternatives = "|".join(sorted(parts, key=lambda part: (-len(part), part)))
    return re.compile(rf"(?=\b({alternatives})\b)") if parts else NEVER


def _words(phrase: str) -> list[str]:
    return [word for part in phrase.split() for word in _marked(part)]


def _marked(part: str) -> list[str]:
    """Returns one part of a phrase as plain words (`self-harm*` is two), the last one with its star."""
    words = _plain(part).split()
    return [*words[:-1], f"{words[-1]}*"] if words and part.endswith("*") else words


def _word(word: str) -> str:
    return re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "")
