"""Checks whether a text is in the workshop's language, judged by the small words its own pack is full of."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from actvo_kit.model.workshop import Pack

__all__ = ["LanguageCheck"]

WORD = re.compile(r"[^\W\d_]+")
FEW = 12
"""Words below which nothing can be said."""
COMMON = 60
SHARE = 0.2
"""Of the words of a text. English has about 0.4 in the commonest 60 of a pack, a neighbouring language below 0.1."""


@dataclass(frozen=True)
class LanguageCheck:
    """The language of one pack."""

    pack: Pack

    def has(self, text: str) -> bool:
        """Returns whether the text is in it. True, too, for a text with too few words to tell."""
        words = [word.casefold() for word in WORD.findall(text)]
        if len(words) < FEW:
            return True
        return sum(word in self._common for word in words) / len(words) >= SHARE

    @cached_property
    def _common(self) -> frozenset[str]:
        pack, texts = self.pack, list[str]()
        for part in (pack.values, pack.strengths, pack.motivators, pack.criteria, pack.starters, pack.catalogue):
            _texts(part.plain(), texts)
        counted = Counter(word.casefold() for text in texts if " " in text for word in WORD.findall(text))
        return frozenset(word for word, _ in counted.most_common(COMMON))


def _texts(data: Any, texts: list[str]) -> None:
    if isinstance(data, str):
        texts.append(data)
    elif isinstance(data, dict):
        for part in data.values():
            _texts(part, texts)
    elif isinstance(data, list):
        for part in data:
            _texts(part, texts)
