"""Ten questions: some ticked, some chosen, one not said, the others left open."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, heading


def walk(hand: Hand) -> Iterator[str]:
    own = hand.page.locator(".exercise-learning")
    heading(hand.page, "^Think of the last thing you learned")
    yield "what helped"
    hand.press("^I tried it on real work")
    for number in range(2, 11):
        hand.press("^Next$")
        expect(own.get_by_text(f"{number} of 10", exact=True)).to_be_visible()
        if number == 3:
            hand.choose("^Essential")
            expect(own.get_by_label("Essential")).to_be_checked()
            yield "a need"
        if number == 9:
            hand.choose("^About one hour")
            hand.press("^In the evening")
            yield "the time there is"
    hand.press("^I prefer not to say")
    yield "access"
    hand.press("^See your card")
    heading(hand.page, "^How you learn the next thing")
    for line in ("I tried it on real work.", "Feedback", "About one hour a week, in the evening"):
        expect(own.get_by_text(line, exact=True)).to_be_visible()
    expect(own.get_by_text("prefer not to say")).to_have_count(0)
    yield "the card"
    hand.press("^Keep this$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(hand.page)
