"""Travel fixed and extra hours flexible, their limits, what would bend, and all of it read back."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, heading, which

MORE, BEND = "^How many hours a week do you have on top", "^Which of these would bend"
AWAY = "6"
"""Days a month: so many that what is shortlisted later stays in."""


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-constraints")
    heading(page, "^What does your next step have to respect")
    yield "the ten"
    hand.press("^Travel: Fixed$")
    hand.press("^Load and capacity: Flexible$")
    expect(own.get_by_role("button", name="Travel: Fixed", pressed=True)).to_be_visible()
    hand.press("^Next$")
    heading(page, "^How many days away a month at most")
    hand.write("^Days away a month, at most", AWAY)
    yield "a limit"
    hand.press("^Next$")
    if which(page, MORE, BEND) == MORE:
        hand.write("^Hours a week on top", "3")
        hand.press("^Next$")
    heading(page, BEND)
    expect(own.get_by_text(f"{AWAY} days away a month at most", exact=True)).to_be_visible()
    yield "what would bend"
    hand.press("^None of them$")
    heading(page, "^What your next step has to respect")
    expect(own.get_by_text(f"{AWAY} days away a month at most.", exact=True)).to_be_visible()
    yield "the limits read back"
    hand.press("^Keep this$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)
