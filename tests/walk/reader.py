"""A hand that counts what its person would have to read: each sentence of an exercise once, when it is first seen."""

import re
from collections.abc import Iterable
from typing import Any

from tests.walk.hands import Clicks

__all__ = ["Reader", "sentences_of"]

SENTENCE = re.compile(r"(?<=[.!?…:])\s+|\s[·–]\s")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")
# What stands in the exercise in view, one text for each block; in a field, what stands there.
BLOCKS = """() => {
  const seen = { visibilityProperty: true, opacityProperty: true };
  const shown = (one) => one.checkVisibility(seen) && !one.closest(".sr");
  const own = [...document.querySelectorAll("[class*='exercise-']")].find(shown);
  if (!own) return [];
  const blocks = new Map();
  const walker = document.createTreeWalker(own, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!shown(parentElement)) continue;
    let block = parentElement;
    while (block !== own && getComputedStyle(block).display === "inline") block = block.parentElement;
    blocks.set(block, `${blocks.get(block) ?? ""}${data}`);
  }
  const fields = [...own.querySelectorAll("textarea, input[type=text]")].filter(shown).map((one) => one.value);
  return [...blocks.values(), ...fields];
}"""


def sentences_of(blocks: Iterable[str]) -> dict[str, int]:
    """How many words each sentence has; sentences that differ in a number alone are one."""
    sentences = (" ".join(part.split()) for block in blocks for part in SENTENCE.split(block.strip()))
    return {re.sub(r"\d+", "0", each).lower(): len(WORD.findall(each)) for each in sentences}


class Reader(Clicks):
    """Reads before each press. What it typed itself is not read again."""

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self._read: dict[str, int] = {}
        self._written: set[str] = set()

    def begin(self) -> None:
        """Comes to another exercise."""
        self._read, self._written = {}, set()

    @property
    def words(self) -> int:
        """How many it has read in this exercise."""
        return sum(count for each, count in self._read.items() if each not in self._written)

    def before(self) -> None:
        self._read |= sentences_of(self.page.evaluate(BLOCKS))

    def write(self, name: str, text: str, within: str = "") -> None:
        self._written |= set(sentences_of([text]))
        super().write(name, text, within)
