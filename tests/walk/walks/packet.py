"""A proposal about a pathway and a first test, filled in from what was kept, with one thing asked for; read, and kept.

Where time is short, a short note about the first test.
"""

import re
from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, called, heading, which

ABOUT, SECTIONS, SUPPORT = "^What would you like to take", "^What goes in", "^What do you ask for"


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-packet")
    which(page, ABOUT, SUPPORT)
    expect(own.get_by_text("there is none yet")).to_have_count(0)  # it hears a moment later what was kept just now
    if which(page, ABOUT, SUPPORT) == ABOUT:
        yield from proposal(hand)
    heading(page, SUPPORT)
    hand.write(r"^What\?", "Two hours a week")
    hand.write("^Who could do this", "my manager")
    yield "what I ask for"
    hand.press("^Read it as a reader$")
    heading(page, "^Would a busy person")
    expect(own.get_by_text("still needs")).to_have_count(0)
    yield "as a reader will see it"
    hand.press("^Keep it as it is$")
    heading(page, "^It is kept")
    steps.saved(page)
    yield "the paper"


def proposal(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-packet")
    yield "what it is about"
    titles = own.locator("button.pick b").all_inner_texts()
    for title in (titles[0], titles[-1]):
        hand.press(called(title))
    hand.press("^Go on$")
    heading(page, SECTIONS)
    hand.press("^Put in all eight")
    expect(own.get_by_role("checkbox", checked=True)).to_have_count(8)
    yield "the sections"
    yield from what_is_open(hand)
    hand.press("^Write Support asked$")


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
