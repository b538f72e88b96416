"""The deck from its first card to the reading: the full one, where people may choose."""

import re
from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, called, heading, which

DECKS, CARD = "^How many cards", "^How much does this card matter"
PILES = ("^Matters most now", "^Matters some", "^Not now")
EVERY = 5
"""So many cards for one on the first pile."""


def walk(hand: Hand) -> Iterator[str]:
    page = hand.page
    is_own_choice = which(page, DECKS, CARD) == DECKS
    if is_own_choice:
        yield "the decks"
        hand.press("^60 cards")
    count = 60 if is_own_choice else 30
    for number in range(count):
        expect(page.get_by_text(f"Card {number + 1} of {count}", exact=False)).to_be_visible()
        if number == 0:
            yield "a card"
        pile = 0 if number % EVERY == 0 else 1 + number % 2
        hand.mark(str(pile + 1), PILES[pile])
    heading(page, "^Here is how you sorted them")
    yield "the piles"
    hand.press(f"^Go on with these {count // EVERY}")
    if count // EVERY > 10:
        yield from keep(hand, "^Which ten would you keep", 10)
    yield from keep(hand, "^What comes first", 5)
    yield from order(hand)
    yield from evidence(hand)
    heading(page, "^You put ")
    expect(page.locator(".plot svg.main-svg").locator("visible=true").first).to_be_visible()
    expect(page.locator(".five .line").first).to_have_css("position", "static")
    yield "the values read back"
    hand.press("^Keep these five")
    expect(page.locator(".exercise-values").get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)


def keep(hand: Hand, asks: str, count: int) -> Iterator[str]:
    heading(hand.page, asks)
    yield f"the {count}"
    titles = hand.page.locator(".exercise-values button.pick b").all_inner_texts()
    for number, title in enumerate(titles[:count], 1):
        hand.press(called(title))
        expect(hand.page.locator(".over").get_by_text(f"{number} of {count}", exact=True)).to_be_visible()
    hand.press(f"^Go on with these {count}")


def order(hand: Hand) -> Iterator[str]:
    page = hand.page
    heading(page, "^Is this the order")
    yield "the order"
    second = page.locator(".rank li b").nth(1).inner_text()
    hand.up(second)
    expect(page.locator(".rank li b").first).to_have_text(second)
    hand.press("^Keep this order")
    for number in range(4):
        expect(page.locator(".over").get_by_text(f"{number + 1} of 4", exact=True)).to_be_visible()
        if number == 0:
            yield "a duel"
        expect(page.get_by_role("heading", name=re.compile("^If your next role"))).to_be_focused()
        hand.press(called(page.locator(".pair button b").first.inner_text()))


def evidence(hand: Hand) -> Iterator[str]:
    page = hand.page
    expect(page.locator(".over").get_by_text("1 of 5", exact=True)).to_be_visible()
    hand.write("^When did this help you decide", "March: I kept at the north depot until it held.")
    steps.saved(page)
    yield "a line of evidence"
    for number in range(4):
        hand.press("^Next: ")
        expect(page.locator(".over").get_by_text(f"{number + 2} of 5", exact=True)).to_be_visible()
    hand.press("^See all five")
