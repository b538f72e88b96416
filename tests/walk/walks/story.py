"""Three moments, a question, a hint, a thread and a line; where time is short, three moments and a thread."""

import re
from collections.abc import Iterator

from playwright.sync_api import expect

from tests.walk import steps
from tests.walk.hands import Hand, heading, which

NEXT = ("^What comes back in your moments", "^Choose two questions")
MOMENTS = (("The depot list", 4), ("The rota", -3), ("The depot map", 3))


def walk(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-story")
    heading(page, "^What have you done")
    yield "no moment yet"
    for number, (title, energy) in enumerate(MOMENTS):
        yield from moment(hand, title, energy, first=number == 0)
    expect(own.get_by_text("Energy −3 · Organise", exact=True)).to_be_visible()
    yield "all moments"
    hand.press("^Go on$")
    is_short = which(page, *NEXT) == NEXT[0]
    if not is_short:
        yield from question_and_hint(hand)
    heading(page, "^What comes back in your moments")
    yield "threads to begin with"
    hand.press(r"^\s*Depot\b")
    heading(page, "^Name this thread")
    expect(own.get_by_label("The thread")).to_have_value("Depot")
    yield "a thread"
    hand.press("^Done with this thread")
    hand.press("^Go on$")
    if not is_short:
        yield from line(hand)
    heading(page, "^Your story so far")
    yield "the story read back"
    hand.press("^Keep this$")
    expect(own.get_by_text("Kept. You can change this")).to_be_visible()
    steps.saved(page)


def moment(hand: Hand, title: str, energy: int, first: bool) -> Iterator[str]:
    """On a phone in three steps; on a laptop they are one page."""
    own = hand.page.locator(".exercise-story")
    hand.press("^(Begin with one moment|Add a moment)$")
    heading(hand.page, "^What did you do")
    hand.write("^A title for this moment", title)
    if hand.is_phone:
        hand.press("^Next$")
        heading(hand.page, "^How was your energy in this moment")
    if first:
        hand.slide("^Energy$", energy)
    else:
        for _ in range(abs(energy)):
            hand.press("^More energy$" if energy > 0 else "^Less energy$")
    expect(own.get_by_label("Energy, from −5 to 5")).to_have_value(str(energy))
    if first:
        yield "the energy of a moment"
    if hand.is_phone:
        hand.press("^Next$")
        heading(hand.page, "^What kind of moment was it")
    hand.press("^A high moment$" if energy > 0 else "^A low moment$")
    hand.press("^Investigate$" if energy > 0 else "^Organise$")
    if first:
        yield "the kind of a moment"
    hand.press("^Done with this moment$")
    heading(hand.page, "^Your moments")


def question_and_hint(hand: Hand) -> Iterator[str]:
    page, own = hand.page, hand.page.locator(".exercise-story")
    yield "four questions"
    hand.press(r"^\s*What interests you")
    heading(page, "^What do you read")
    hand.write("^Your answer", "Old maps.")
    hand.press("^Back to the four questions")
    expect(own.get_by_role("button", name=re.compile("^What interests you"), pressed=True)).to_be_visible()
    hand.press("^Go on$")
    heading(page, "^Your energy was higher than your average in moments tagged investigating$")
    hand.choose("^Yes$")
    expect(own.get_by_label("Yes")).to_be_checked()
    yield "a hint"
    hand.press("^Next$")


def line(hand: Hand) -> Iterator[str]:
    """On a phone piece by piece; on a laptop they are one page."""
    heading(hand.page, "^Your story in one line")
    hand.write("^I'm someone who", "finds things")
    steps.saved(hand.page)
    yield "the line"
    if hand.is_phone:
        for number in range(2, 6):
            hand.press("^Next$")
            expect(hand.page.get_by_text(f"{number} of 5", exact=True).locator("visible=true")).to_be_visible()
        heading(hand.page, "^Where are you right now")
    hand.choose("^Starting out$")
    hand.press("^See your story")
    expect(hand.page.get_by_text("I'm someone who finds things.", exact=True)).to_be_visible()
