"""As many strengths as are asked for, each with a sentence and a feeling, and one line of evidence."""

import re
from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, called, heading

FEELS = ("energised", "neither", "a bit flat")


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-strengths")
    heading(page, "^Tap the ")
    yield "the strengths"
    most = int(own.get_by_text(re.compile(r"^0 of \d+$")).inner_text().split()[-1])
    for title in own.locator(".chips button").all_inner_texts()[:most]:
        hand.press(f"^{re.escape(title)}$")
    hand.press(f"^Go on with {most}$")
    for number in range(1, most + 1):
        expect(own.get_by_text(f"{number} of {most}", exact=True)).to_be_visible()
        level = own.locator("fieldset.choice").first.locator("label.option").nth(3 if number == 1 else 2)
        hand.choose(called(level.inner_text()))
        hand.choose(f"^{FEELS[number % 3]}$")
        if number == 1:
            hand.write("^When did you last use this", "March: repeat visits to the north depot.")
            yield "a strength"
        steps.saved(page)
        hand.press("^(Next: |See your picture$)")
    heading(page, "^What you bring, as you see it")
    expect(own.locator(".plot svg.main-svg").locator("visible=true").first).to_be_visible()
    yield "the strengths read back"
    hand.press("^Keep this picture")
    steps.saved(page)
