"""A proposal about a pathway and a first test: filled in from what was kept, one thing asked for, and read."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, called, heading, which

SECTIONS, SUPPORT = "^What goes in", "^What do you ask for"


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-packet")
    heading(page, "^What would you like to take")
    yield "what it is about"
    for title in (own.locator("button.pick b").first, own.locator("button.pick b").last):
        hand.press(called(title.inner_text()))
    hand.press("^(Go on|Fill it from what I kept)$")
    if which(page, SECTIONS, SUPPORT) == SECTIONS:
        hand.press("^Put in all eight")
        expect(own.get_by_role("checkbox", checked=True)).to_have_count(8)
        yield "the sections"
        hand.press("^Write ")
    heading(page, SUPPORT)
    hand.write("^What", "Two hours a week")
    hand.write("^Who could do this", "my manager")
    yield "what I ask for"
    hand.press("^Read it as a reader$")
    heading(page, "^Would a busy person")
    yield "as a reader will see it"
    hand.press("^Keep it as it is$")
    heading(page, "^It is kept")
    steps.saved(page)
    yield "the paper"
