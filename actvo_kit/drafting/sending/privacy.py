"""Finds what should not leave in a free text: names, addresses, numbers, protected matters (METHOD 13.2)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from actvo_kit.drafting.grounding import Known, proper_names

__all__ = ["Finder", "Found"]

Kind = Literal["name", "address", "number", "protected"]
ADDRESS = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*|(?:https?://|www\.)\S+|(?<!\w)@\w[\w.-]{2,}|"
    r"\b\d{1,4}[a-z]?,?\s+(?:[A-Z]\w+\s+){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Close|Drive|Way)\b|"
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b"
)
NUMBER = re.compile(r"\+?\d[\d\s()/.-]{5,}\d|\b(?=\w*\d)(?=\w*[A-Za-z])[A-Za-z]{1,4}[-_]?\d{3,}\b|\b\d{5,}\b|#\d{2,}")
YEARS = re.compile(r"(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?")
PROTECTED = re.compile(
    r"\b(?:health|ill(?:ness)?|sick(?:ness)?|disease|hospital|doctor|therap\w+|medic(?:al|ation|ine)\w*|surgery|"
    r"cancer|diabet\w+|disab\w+|wheelchair|autis\w+|adhd|dyslex\w+|depress\w+|anxi(?:ety|ous)|burn-?out|burnt out|"
    r"migraine\w*|menopaus\w*|pregnan\w+|maternity|paternity|parental leave|child(?:ren)?|childcare|kids?|"
    r"bab(?:y|ies)|sons?|daughters?|mother|father|mum|dad|parents?|wife|husband|my partner|married|divorc\w+|"
    r"widow\w*|single (?:mum|dad|parent)|family|pray\w*|church|mosque|synagogue|relig\w+|my faith|muslim|christian|"
    r"jewish|hindu|sikh|buddhist|atheist|(?:trade |labour )?unions?|shop steward|on strike|party member|politic\w+|"
    r"gay|lesbian|bisexual|trans(?:gender)?|queer|sexual\w*|nationality|citizen\w*|immigra\w+|refugee|asylum|visa|"
    r"ethnic\w*|my race|racial|racis\w+|black (?:man|woman|person|people)|asian|foreigners?|native speaker|"
    r"mother tongue|my accent|(?:I am|I[’']m|aged?|turn(?:ed|ing)?) \d{2}|years? old|retire\w*|"
    r"pension\w*|(?:she|he|they)/(?:her|him|them)|pronouns?|gender|wom[ae]n|female|male|"
    r"salar(?:y|ies)|wages?|pay(?! (?:attention|off|back))|underpaid|bonus|"
    r"earn(?:s|ed|ing)? (?:more|less|enough|\d\w*)|"
    r"debts?|(?:a|my|the) loan|mortgage|performance (?:rating|review)|appraisal|(?:formal|written|final) warning|"
    r"disciplinary|grievance|tribunal|resign\w*|hand in my notice|quit|criminal|convict\w+|arrest(?:ed|s)?)\b|"
    r"[€$£]\s?\d|\d\s?(?:€|£|\$|eur\b|gbp\b|usd\b|pounds?\b|euros?\b)",
    re.IGNORECASE,
)
"""Words for protected matters. They catch more than they must: the person reads what was caught and decides."""


class Found(NamedTuple):
    """One stretch of a text: where it stands, the words, and what they are."""

    start: int
    end: int
    words: str
    kind: Kind


@dataclass(frozen=True)
class Finder:
    """Looks through texts with the pack's own names and the roster of the room at hand."""

    known: Known
    roster: tuple[str, ...] = ()

    def find(self, text: str) -> tuple[Found, ...]:
        """Returns what should not leave as it is, from left to right; nothing is found twice in one place."""
        taken: list[Found] = []
        for look in (self._roster, self._shapes, self._names):
            for stretch in look(text):
                if all(stretch.end <= other.start or stretch.start >= other.end for other in taken):
                    taken.append(stretch)
            for stretch in taken:  # what is found is out of sight for the next look: its neighbours are not
                text = text[: stretch.start] + "·" * (stretch.end - stretch.start) + text[stretch.end :]
        return tuple(sorted(taken))

    def _roster(self, text: str) -> Iterator[Found]:
        for name in sorted((name for name in self.roster if len(name.split()) > 1), key=len, reverse=True):
            yield from _each(re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE), text, "name")
        parts = {part for name in self.roster for part in name.split() if len(part) > 1 and part[0].isupper()}
        for part in sorted(parts, key=len, reverse=True):
            yield from _each(re.compile(rf"(?<!\w){re.escape(part)}(?!\w)"), text, "name")

    def _shapes(self, text: str) -> Iterator[Found]:
        yield from _each(ADDRESS, text, "address")
        for stretch in _each(NUMBER, text, "number"):
            if not YEARS.fullmatch(stretch.words.strip()):
                yield stretch
        yield from _each(PROTECTED, text, "protected")

    def _names(self, text: str) -> Iterator[Found]:
        """Words with a capital that the pack does not know, neighbours as one."""
        unknown = set(proper_names(self.known.without_names(text)))
        if not unknown:
            return
        word = "|".join(re.escape(name) for name in sorted(unknown, key=len, reverse=True))
        yield from _each(re.compile(rf"(?<!\w)(?:{word})(?:\s+(?:{word}))*(?!\w)"), text, "name")


def _each(pattern: re.Pattern[str], text: str, kind: Kind) -> Iterable[Found]:
    return (Found(match.start(), match.end(), match.group(), kind) for match in pattern.finditer(text))
