"""Most and least of each four, how much of some there is today, and the order of all."""

import re
from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, called, heading

SETS = 9


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-motivators")
    for number in range(1, SETS + 1):
        expect(own.get_by_text(f"Set {number} of {SETS}", exact=True).first).to_be_visible()
        yield from (two_taps if hand.is_phone else two_columns)(hand, number == 1)
    heading(page, "^How much of this do you have")
    of = int(own.get_by_text(re.compile(r"^1 of \d+$")).inner_text().split()[-1])
    for number in range(1, of + 1):
        expect(own.get_by_text(f"{number} of {of}", exact=True)).to_be_visible()
        if number == 1:
            yield "how much today"
        hand.choose("^As much as I want")
        expect(own.locator("input:checked")).to_have_count(1)
        hand.press("^(Next: |See your order)")
    heading(page, "^Does this order look right")
    yield "the order of the twelve"
    second = own.locator(".rank li b").nth(1).inner_text()
    hand.up(second)
    expect(own.locator(".rank li b").first).to_have_text(second)
    hand.press("^Keep this order")
    heading(page, f"^You would miss {re.escape(second)} most")
    yield "the motivators read back"
    hand.press("^Keep this$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)


def two_taps(hand: Hand, first: bool) -> Iterator[str]:
    heading(hand.page, "^Which would you miss most in")
    if first:
        yield "four motivators"
    titles = hand.page.locator(".exercise-motivators button.pick b").all_inner_texts()
    hand.press(called(titles[0]))
    heading(hand.page, "^And which would you miss least")
    if first:
        yield "the same four"
    hand.press(called(titles[-1]))


def two_columns(hand: Hand, first: bool) -> Iterator[str]:
    heading(hand.page, "^Which would you miss most if")
    expect(hand.page.locator(".exercise-motivators").get_by_role("radiogroup")).to_have_count(2)
    if first:
        yield "four motivators in columns"
    titles = hand.page.locator(".exercise-motivators .names b").all_inner_texts()
    hand.choose(called(titles[0]), within="^Miss most$")
    hand.choose(called(titles[-1]), within="^Miss least$")
    hand.press("^Next$")
