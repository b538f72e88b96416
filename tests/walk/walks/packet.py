"""A proposal about a pathway and a first test, filled in from what was kept, with one thing asked for; read, and kept.

Where time is short, a short note about the first test.
"""

import re
from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, called, heading, which

SECTIONS, SUPPORT = "^What goes in", "^What do you ask for"


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-packet")
    heading(page, "^What would you like to take")
    yield "what it is about"
    is_short = own.get_by_role("button", name="Fill it from what I kept").is_visible()
    if is_short:
        hand.choose("^A short note")
        expect(own.get_by_role("heading", name="Which pathway do you propose?")).to_have_count(0)
    titles = own.locator("button.pick b").all_inner_texts()
    for title in titles[-1:] if is_short else (titles[0], titles[-1]):
        hand.press(called(title))
    hand.press("^(Go on|Fill it from what I kept)$")
    if which(page, SECTIONS, SUPPORT) == SECTIONS:
        hand.press("^Put in all eight")
        expect(own.get_by_role("checkbox", checked=True)).to_have_count(8)
        yield "the sections"
        yield from what_is_open(hand)
        hand.press("^Write Support asked$")
    heading(page, SUPPORT)
    hand.write(r"^What\?", "Two hours a week")
    hand.write("^Who could do this", "my manager")
    yield "what I ask for"
    hand.press("^Read it as a reader$")
    heading(page, "^Would a busy person")
    yield "as a reader will see it"
    hand.press("^Keep it as it is$")
    heading(page, "^It is kept")
    steps.saved(page)
    yield "the paper"


def what_is_open(hand: Hand) -> Iterator[str]:
    """Each section that nothing was kept for: what a pathway says of itself differs."""
    buttons = hand.page.locator(".exercise-packet .switches button", has_text=re.compile("^Write$"))
    names = [str(one.get_attribute("aria-label")).removeprefix("Write ") for one in buttons.all()]
    assert names.pop(names.index("Support asked"))
    for name in names:
        hand.press(f"^Write {re.escape(name)}$")
        hand.write(f"^{re.escape(name)}$", "I would have to find out.")
        yield f"a section: {name}"
        hand.press("^Back to all sections$")
        heading(hand.page, SECTIONS)
