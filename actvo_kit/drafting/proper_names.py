"""Words with a capital that an English sentence does not explain: names, as far as their look tells."""

import calendar
import re
from collections.abc import Iterator

__all__ = ["WORD", "openers", "proper_names"]

WORD = re.compile(r"[^\W\d_][\w’'-]*")
ORDINARY = frozenset({"I", "I’d", "I’m", "I’ve", *calendar.day_name, *calendar.month_name})
"""What begins with a capital in any English sentence."""
DOES = re.compile(
    r"is|was|has|had|will|would|can|could|may|might|should|says?|said|asks?|asked|knows?|knew|needs?|needed|wants?|wanted|"
    r"runs?|ran|leads?|led|told|thinks?|thought|offers?|offered|works?|worked|and"
)
"""What follows a name that opens a sentence."""


def _sentences(text: str) -> Iterator[list[str]]:
    for sentence in re.split(r"(?<=[.!?:;])\s+|\n|“", text):
        yield WORD.findall(sentence)


def proper_names(text: str) -> Iterator[str]:
    """Yields the names in a text: words with a capital that do not open a sentence, and capitals in a row that do."""
    for words in _sentences(text):
        capital = [word[0].isupper() and word not in ORDINARY for word in words]
        for at, word in enumerate(words):
            opens = at == 0 and not (len(words) > 1 and capital[1])
            mixed = any(letter.isupper() for letter in word[1:])
            if capital[at] and (not opens or mixed):
                yield word


def openers(text: str) -> Iterator[str]:
    """Yields the words that open a sentence and may be names: somebody's, or of somebody who does something."""
    for words in _sentences(text):
        if not words or not words[0][0].isupper() or words[0] in ORDINARY:
            continue
        name = re.sub(r"[’']s$", "", words[0])
        if name != words[0] or (len(words) > 1 and DOES.fullmatch(words[1])):
            yield name
