"""The drafts: the answer behind a sentence, and two of them kept; where time is short, with a title of one's own."""

import re
from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, heading

KEPT = 2
MARK = ": see what this rests on$"


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-pathways")
    heading(page, "^(Two|Three) drafts")
    yield "the drafts"
    hand.press(MARK)
    open_mark = page.get_by_role("button", name=": see what this rests on", expanded=True)
    expect(open_mark).to_be_focused()
    yield "an answer behind a draft"
    hand.close(MARK)
    expect(open_mark).to_have_count(0)
    expect(page.get_by_role("button", name=re.compile(MARK)).first).to_be_focused()
    for _ in range(KEPT):
        hand.press("^Keep ")
        steps.saved(page)
    expect(own.get_by_role("button", name="Do not keep")).to_have_count(KEPT)
    hand.press("^Go on with these$")
    steps.saved(page)
    yield "two drafts kept"
