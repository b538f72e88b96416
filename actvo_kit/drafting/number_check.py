"""Checks whether the figures of a sentence are those its sources have: a level, a place, a rating, a gap, anything
counted.
"""

import re
from collections.abc import Iterable, Iterator

from actvo_kit.model.pathway import Sentence

__all__ = ["numbers", "private_figure", "wrong_figures"]

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
SCALE = r"\s?(?:/|of|out of) ?5\b"
SAID = (
    (re.compile(r"\byou: (\d)"), "You chose level {}:"),
    (re.compile(r"\byou (?:are|rate it) (\d)\b"), "You chose level {}:"),
    (re.compile(r"\b(?:no\.|number) (\d)"), "at number {} of"),
    (re.compile(rf"\bneed (\d){SCALE}"), "Need {} of 5"),
    (re.compile(rf"\bvalue (\d){SCALE}"), "value {} of 5"),
    (re.compile(rf"(\d(?:\.5)?){SCALE}"), "{} of 5"),
)
"""How a figure is said in a draft, and how the very same one stands in a source."""
NEEDED = re.compile(r"\bneeded: (\d)")
COUNT = {"one": "1", "two": "2", "three": "3", "four": "4"}
HOW_MANY = rf"(\d+|{'|'.join(COUNT)})"
GAP = re.compile(
    rf"\b{HOW_MANY} (?:levels? (?:below|short|under)|below|steps? more)\b|\bshort by {HOW_MANY}\b", re.IGNORECASE
)
PRIVATE = re.compile(
    r"\b(?:levels?|rank(?:ed)?|number|no\.|top|rated?|rating|scored?|me:|mine:)\W{0,2}(?:\w+ )?\d|"
    r"\d\s*(?:/|of|out of)\s*\d|\d+ ?%|\d+ (?:levels?|steps?|points?|below|above)\b|"
    r"\b(?:one|two|three|four|five) (?:(?:of|out of) five|levels?|steps?|below)\b|"
    r"\b(?:first|second|third|fourth|fifth) (?:of|in|among) my\b",
    re.IGNORECASE,
)


def wrong_figures(sentence: Sentence, text: str, lines: Iterable[str], names: Iterable[str]) -> Iterator[str]:
    """Yields what of `text` (without quotations) does not stand in `lines`; `names` are the cards that it names."""
    source_lines = tuple(lines)
    for pattern, form in SAID:
        for figure in pattern.findall(text):
            if not any(form.format(figure) in line for line in source_lines):
                yield f"no source says {figure} there"
    for level in NEEDED.findall(text):
        if not any(f"{name} {level}" in line for name in names for line in source_lines):
            yield f"no option asks for {level} there"
    for count in (figure or word for figure, word in GAP.findall(text)):
        if COUNT.get(count.lower(), count) != str(sentence.short_by):
            yield f"the gap is not {count}"
    computed = {str(sentence.short_by)} if sentence.short_by else set()
    for number in sorted(numbers(text) - numbers(" ".join(source_lines)) - computed):
        yield f"no source has the number {number}"


def numbers(text: str) -> frozenset[str]:
    """Returns the numbers in a text; the 5 of `4/5` is a scale and no number."""
    return frozenset(NUMBER.findall(re.sub(rf"(?<=\d){SCALE}", "", text)))


def private_figure(shareable: str) -> bool:
    """Returns whether a form that may leave the page says a rating, a rank, a level or a share."""
    return bool(PRIVATE.search(shareable))
