"""The promises, who sees what, a tap, and four questions, one of them not answered; at the end the same four again."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, heading

ANSWERS = ("A little", "A little", "I’d rather not say", "Partly")


def walk(hand: Hand) -> Iterator[str]:
    own = hand.page.locator(".exercise-arrive")
    heading(hand.page, "^Welcome. This is yours")
    yield "the promises"
    hand.press("^Show me exactly who sees what$")
    heading(hand.page, "^Who sees what")
    expect(own.get_by_role("row")).to_have_count(10)
    yield "who sees what"
    hand.press("^Go on$")
    hand.press(r"^\s*Tea\b")
    expect(own.get_by_text("It works.")).to_be_visible()
    yield "a tap to practise"
    hand.press("^Go on to four questions$")
    yield from questions(hand)
    heading(hand.page, "^How clear things are today")
    expect(own.get_by_text("Not said", exact=True)).to_be_visible()
    yield "the four questions read back"
    steps.saved(hand.page)


def closing(hand: Hand) -> Iterator[str]:
    yield from questions(hand)
    heading(hand.page, "^How clear things are, then and now")
    yield "the four questions, then and now"
    steps.saved(hand.page)


def questions(hand: Hand) -> Iterator[str]:
    own = hand.page.locator(".exercise-arrive:visible")
    for number, answer in enumerate(ANSWERS, 1):
        expect(own.get_by_text(f"{number} of 4", exact=True)).to_be_visible()
        hand.choose(f"^{answer}$")
        expect(own.get_by_label(answer, exact=True)).to_be_checked()
        if number == 1:
            yield "a question"
        hand.press("^Next$" if number < 4 else "^Keep this$")
