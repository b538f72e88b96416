"""A sentence that many people know, one thing on each side, a sentence to test, and all of it kept."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, called, heading

WORDS = "In June I planned the rota for a week."


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-belief")
    heading(page, "^What do you tell yourself about your next step")
    yield "a sentence"
    hand.press("^Without experience in it")
    expect(own.get_by_label("My sentence", exact=True)).to_have_value("Without experience in it, nobody lets me try.")
    hand.press("^Next$")
    heading(page, "^What speaks for it")
    first = own.locator("button.pick b").first.inner_text()
    hand.press(called(first))
    expect(own.get_by_role("button", name=first, pressed=True)).to_be_visible()
    yield "one side"
    hand.press("^Next$")
    heading(page, "^And what speaks against it")
    expect(own.get_by_text("You wrote “nobody”. When was it different, if only a little?")).to_be_visible()
    expect(own.get_by_role("button", name=first, exact=True)).to_have_count(0)
    hand.write("^In my own words", WORDS)
    yield "the other side"
    hand.press("^Next$")
    heading(page, "^Which part of it could you test")
    hand.press("^If I ask")
    yield "a sentence to test"
    hand.press("^Next$")
    heading(page, "^What you tell yourself, and what you can test")
    expect(own.get_by_text(WORDS, exact=True)).to_be_visible()
    yield "both sides read back"
    hand.press("^Keep this$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)
