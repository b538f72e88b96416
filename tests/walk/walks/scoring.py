"""Every option filled in on both sides, what would be improved first, and what the numbers say."""

import re
from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, called, heading, which

FILLED = "45533"
"""The sentences chosen, of five, for one's own criteria; the rest of each option's come from these again."""
ORDER, FILL = "^Which would you improve first", "^How would "


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-scoring")
    first = True
    while which(page, FILL, ORDER) == FILL:
        title = own.get_by_role("heading", level=2).inner_text()
        yield from fill(hand, first)
        hand.press("^(Leave \\d+ open, g|G)o on to ")
        expect(own.get_by_role("heading", level=2)).not_to_have_text(title)
        if hand.is_phone:
            heading(page, "^And what is ")
            if first:
                yield "the side of the organisation"
            hand.press("^(Leave \\d+ open, g|G)o on to ")
            expect(own.get_by_role("heading", level=2)).not_to_have_text(re.compile("^And what is "))
        first = False
    yield "what to improve first"
    for asks, onward in ((ORDER, "^Go on to the organisation"), ("^And if you led the unit", "^Look at them$")):
        heading(page, asks)
        titles = own.locator(".swing b").all_inner_texts()
        for title in titles[:-1]:
            hand.press(rf"^\s*{re.escape(title)}\b")
        heading(page, "^Does this order look right")
        hand.press(onward)
    heading(page, "real options, on both sides$")
    expect(own.locator(".says .sentences p").first).to_be_visible()
    yield "both sides"
    hand.press("^Keep this picture$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)


def fill(hand: Hand, first: bool) -> Iterator[str]:
    """A finger or mouse goes on by itself to the next criterion; whoever uses keys presses Go on."""
    side = hand.page.locator(".exercise-scoring .side.personal")
    titles = side.locator(".criterion .title, .criterion h4").all_inner_texts()
    for at, title in enumerate(titles):
        box = side.locator(".criterion").nth(at)
        sentences = box.locator("label.option")
        expect(sentences.first).to_be_visible()
        if first and at == 0:
            yield "an option to fill in"
        hand.choose(called(sentences.nth(int(FILLED[at % len(FILLED)]) - 1).inner_text()), within=re.escape(title))
        if hand.by_keys:
            hand.press(f"^Go on from {re.escape(title)}$")
        expect(box.locator(".said")).to_be_visible()
