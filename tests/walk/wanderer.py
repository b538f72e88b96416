"""Somebody who presses whatever can be pressed, what was pressed least first, and hears every word of every screen.

It reads no text to find its way, so it walks in any language.
"""

import re
from collections import Counter
from typing import Any

from playwright.sync_api import Page

__all__ = ["HEARD", "plain", "press_around", "words"]

# Every text that comes into a page, announcements and names for a screen reader too, until the page is left.
HEARD = """
window.__heard = new Set();
const NAMES = ["aria-label", "title", "placeholder", "alt", "aria-valuetext", "aria-description"];
const isCode = (one) => one?.closest?.("[translate=no], script, noscript, style, textarea, bdi") != null;
const hear = (node) => {
  if (node.nodeType === Node.TEXT_NODE && !isCode(node.parentElement)) window.__heard.add(node.data.trim());
  if (node.nodeType !== Node.ELEMENT_NODE || isCode(node)) return;
  for (const name of NAMES) if (node.hasAttribute(name)) window.__heard.add(node.getAttribute(name));
  for (const child of node.childNodes) hear(child);
};
new MutationObserver((all) => {
  for (const one of all) {
    one.addedNodes.forEach(hear);
    if (one.type !== "childList") hear(one.target);
  }
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: NAMES });
"""
# What can be pressed, each with a mark that tells it from the others; links lead elsewhere, and fields are written in.
CONTROLS = """(within) => [...document.querySelectorAll(within)].flatMap((part) =>
  [...part.querySelectorAll("button, summary, input[type=radio], input[type=checkbox], textarea, input[type=text]")])
  .map((one, place) => {
    one.dataset.place = place;
    const label = one.matches("input") ? one.closest("label") ?? one : one;
    const free = label.checkVisibility() && !one.disabled && !one.readOnly && one.ariaDisabled !== "true";
    return { place, free, field: one.matches("textarea, input[type=text]"), full: Boolean(one.value),
      mark: `${one.className}|${(label.textContent || one.ariaLabel || one.value || "").trim().slice(0, 40)}` };
  }).filter(({ free }) => free)"""
PRESS = """(place) => {
  const one = document.querySelector(`[data-place="${place}"]`);
  if (one) (one.matches("input") ? one.closest("label") ?? one : one).click();
}"""
SETTLE_MS = 40
PLAIN = re.compile(r"[A-Za-z]{2,}")
NO_WORDS = re.compile(r"<[^>]*>|\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
"""HTML's tags, which plotly writes into labels, and codes."""
WRITTEN = "Îçĥ ŵéîß ñîçĥţ"


def press_around(page: Page, times: int, within: str = ".cell") -> Counter[str]:
    """Presses and writes that often, and returns what was pressed how often."""
    pressed: Counter[str] = Counter()
    for _ in range(times):
        controls: list[dict[str, Any]] = page.evaluate(CONTROLS, within)
        todo = [one for one in controls if not (one["field"] and one["full"])]
        if not todo:
            return pressed
        # The last of those that were pressed least: the way on stands below what it is about.
        one = min(reversed(todo), key=lambda each: pressed[each["mark"]])
        pressed[one["mark"]] += 1
        if one["field"]:
            page.locator(f"[data-place='{one['place']}']").first.fill(WRITTEN)
        else:
            page.evaluate(PRESS, one["place"])
        page.wait_for_timeout(SETTLE_MS)
    return pressed


def words(page: Page) -> set[str]:
    """Every text that was on this page so far."""
    return set(page.evaluate("[...window.__heard]"))


def plain(page: Page) -> set[str]:
    """The texts that hold a plain word."""
    return {text for text in words(page) if PLAIN.search(NO_WORDS.sub(" ", text))}
