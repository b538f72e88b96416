"""Looks over what a packet says before somebody reads it: long sentences, empty phrases, other people (METHOD E11).

Each is a question to its author and keeps nothing from being kept.
"""

import re
from collections.abc import Iterator

from actvo_kit.words import N_, _

__all__ = ["questions"]

LONG = 30
"""The words of a sentence from which it is read twice."""
QUOTED = 60
"""The characters of a sentence that are quoted."""
EMPTY = N_(
    "grow as a leader; next level; add value; added value; make an impact; make a difference; take on more "
    "responsibility; step up; synergy; synergies; think outside the box; go the extra mile; wear many hats"
)
PEOPLE = N_("he; she; him; her; his; hers; my boss; my colleague; a colleague of mine; my teammate; my predecessor")
"""Words that a translator replaces by those of the language: phrases that say nothing, and words for other people."""
ENDS = re.compile(r"(?<=[.!?])\s+")


def questions(text: str) -> Iterator[str]:
    """Yields a question for each thing worth a second look in `text`."""
    for sentence in ENDS.split(text.strip()):
        if len(sentence.split()) > LONG:
            yield _("“{words}” is a long sentence. Could it be two?", words=_begun(sentence))
    for phrase in _among(_(EMPTY), text):
        yield _("“{words}” can mean anything. What would somebody see?", words=phrase)
    if people := next(_among(_(PEOPLE), text), ""):
        yield _("This seems to speak of another person (“{words}”). Is that theirs to tell?", words=people)


def _among(phrases: str, text: str) -> Iterator[str]:
    for phrase in phrases.split(";"):
        if match := re.search(rf"\b{re.escape(phrase.strip())}\b", text, re.IGNORECASE):
            yield match.group()


def _begun(sentence: str) -> str:
    return sentence if len(sentence) <= QUOTED else sentence[:QUOTED].rsplit(" ", 1)[0] + " …"
