"""Every option marked, the first three of them curious; all looked at again, and those three shortlisted."""

import re
from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, called, heading

CURIOUS = 3


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-options")
    if hand.is_phone:
        yield from one_by_one(hand)
    else:
        yield from side_by_side(hand)
    hand.press("^Go on$")
    heading(page, "^(Worth a second look|What each of these asks for)")
    yield "the options again"
    hand.press("^Choose a few of them$")
    heading(page, "^Which few would you look at closer")
    titles = own.locator(".from section").first.locator("button.pick b").all_inner_texts()
    for number, title in enumerate(titles[:CURIOUS], 1):
        hand.press(called(title))
        expect(own.get_by_text(re.compile(f"^{number} of "))).to_be_visible()
    yield "the shortlist"
    if hand.offers("^I would rather not$"):
        hand.press("^I would rather not$")
    hand.press("^Keep this shortlist$")
    heading(page, "^Your shortlist, for now")
    steps.saved(page)
    yield "the shortlist read back"


def one_by_one(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-options")
    heading(page, "^What is your first reaction to this option")
    of = int(own.get_by_text(re.compile(r"^Card 1 of \d+")).inner_text().split()[3].strip("."))
    for number in range(1, of + 1):
        expect(own.get_by_text(re.compile(rf"^Card {number} of {of}\b"))).to_be_visible()
        if number == 1:
            yield "an option"
        if number <= CURIOUS:
            hand.mark("1", "^Curious$")
        else:
            hand.mark("3", "^No$")
    heading(page, "^What is your first reaction to these options")
    yield "all options, marked"


def side_by_side(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-options")
    heading(page, "^What is your first reaction to these options")
    yield "all options"
    titles = own.locator("article.option h3").all_inner_texts()
    for number, title in enumerate(titles, 1):
        hand.press("^Curious$" if number <= CURIOUS else "^No$", within=f"^{re.escape(title)}: your first reaction")
    expect(own.get_by_role("button", name="Curious", pressed=True)).to_have_count(CURIOUS)
