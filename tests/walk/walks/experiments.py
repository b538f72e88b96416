"""The doubt that the matrix names becomes a small test, with what one would see, when, and what comes in between."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, called, heading, which

BELIEF, WHEN, SHORT_WHEN = "^What do you believe", "^When, and how much", "^With whom, and when"


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-experiments")
    heading(page, "^Which doubt would you test first")
    yield "the doubts"
    hand.press(called(own.locator("button.pick b").first.inner_text()))
    heading(page, "^How could you find out")
    yield "the ways to find out"
    hand.press(r"^\s*Do one real task")
    if which(page, BELIEF, SHORT_WHEN) == BELIEF:
        yield from at_length(hand)
    else:
        hand.write("^With whom", "the floor lead")
        hand.date("^It starts on", "12072026")
        hand.press("^Next$")
    heading(page, "^What could get in the way")
    hand.write(r"^If\b", "our weekly planning ends")
    hand.write("^then I", "write to the floor lead")
    yield "if and then"
    hand.press("^See the plan$")
    heading(page, "^Do one real task of the role")
    expect(own.get_by_text("If our weekly planning ends, then you write to the floor lead.")).to_be_visible()
    yield "the plan"
    hand.press("^Keep this plan$")
    heading(page, "^One small test")
    steps.saved(page)
    yield "what I will try"


def at_length(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-experiments")
    hand.write("^I believe that", "A storm day is my kind of work.")
    hand.write("^With whom", "the floor lead")
    yield "what I believe"
    hand.press("^Next$")
    heading(page, "^What would you see")
    hand.write("^Then I decide", "If I am right, I ask for a second task.")
    yield "what I would see"
    hand.press("^Next$")
    heading(page, WHEN)
    hand.date("^It starts on", "12072026")
    expect(own.get_by_label("It ends on")).to_have_value("2026-12-17")
    yield "when"
    hand.press("^Next$")
    heading(page, "^What does it touch")
    hand.choose("^Yes$")
    hand.press(r"^\s*None of these")
    expect(own.get_by_text("Ask your manager before you start.")).to_be_visible()
    yield "what it touches"
    hand.press("^Next$")
