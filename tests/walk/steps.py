"""What people do on the pages, with clicks only."""

import re
from itertools import pairwise
from typing import Any

from playwright.sync_api import Page, expect

from tests.walk.answered import PACK

PILES = ("Matters most now", "Matters some", "Not now")


ORDER = PACK.workshop.steps
EXERCISES = [step for step in ORDER if step.slug]
SECOND, THIRD = ORDER[1].title, ORDER[2].title
BETWEEN_MS = 1500
"""The console takes two presses in less time for a double click (`BETWEEN_MS` in its logic)."""
BEFORE_BREAK, BREAK, AFTER_BREAK = next(
    (one, rest, other) for one, rest, other in zip(ORDER, ORDER[1:], ORDER[2:], strict=False) if rest.part == "break"
)


def after(title: str) -> str:
    """The title of the exercise that comes after `title`."""
    return next(other.title for one, other in pairwise(EXERCISES) if one.title == title)


def come_in(page: Page, name: str) -> None:
    page.get_by_label("Your name").fill(name)
    page.get_by_role("button", name="Come in").click()


def saved(page: Page) -> None:
    """Waits until the corner says that everything is kept."""
    expect(page.locator(".corner")).to_have_text(re.compile(r"^Saved \d\d:\d\d$"))


def sort_cards(page: Page, take: Any = None) -> None:
    """All cards of the full deck: twelve on the first pile, the others on the second and third."""
    page.get_by_role("button", name=re.compile("^60 cards")).click()
    for number in range(60):
        expect(page.get_by_text(f"Card {number + 1} of 60", exact=False)).to_be_visible()
        if number == 22 and take:
            take()
        pile = PILES[0] if number % 5 == 0 else PILES[1 + number % 2]
        page.locator("button.button.wide", has_text=re.compile(f"^{pile}")).click()


def rank_values(page: Page) -> None:
    """From the piles to five in order, the duels and the lines."""
    page.get_by_role("button", name="Go on with these 12").click()
    cards = page.locator("button.pick")
    for number in range(10):
        cards.nth(number).click()
    page.get_by_role("button", name="Go on with these 10").click()
    for number in range(5):
        page.locator("button.pick").nth(number).click()
    page.get_by_role("button", name="Go on with these 5").click()
    page.get_by_role("button", name=re.compile("^Move .* down")).first.click()
    page.get_by_role("button", name="Keep this order").click()
    for number in range(4):
        expect(page.get_by_text(f"{number + 1} of 4", exact=True)).to_be_visible()
        page.locator(".pair button").first.click()


def write_lines(page: Page) -> None:
    """A line for the first value, the others left open."""
    page.get_by_label(re.compile("When did this help you decide")).fill(
        "March: I kept at the north depot until it held."
    )
    saved(page)
    for _ in range(4):
        page.get_by_role("button", name=re.compile("^Next: ")).click()
    page.get_by_role("button", name="See all five").click()


def keep(page: Page, label: str) -> None:
    page.get_by_role("button", name=label).click()
    saved(page)


def pick_strengths(page: Page, titles: tuple[str, ...]) -> None:
    for title in titles:
        page.get_by_role("button", name=title, exact=True).click()
    page.get_by_role("button", name=f"Go on with {len(titles)}").click()


def rate(page: Page, level: int, energy: str, line: str = "") -> None:
    """One strength: a sentence, a feeling, and a line when there is one."""
    page.locator("fieldset.choice").first.locator("label.option").nth(level - 1).click()
    page.locator("label.option", has_text=re.compile(f"^{energy}$")).click()
    if line:
        page.get_by_label(re.compile("When did you last use this")).fill(line)
    saved(page)
    page.locator("button.loud", has_text=re.compile("^(Next: |See your picture)")).click()


def open_up_to(console: Page, title: str) -> None:
    """The facilitator opens what comes next, until that is `title`."""
    button = console.get_by_role("button", name=re.compile("^Open .* for everyone$"))
    while not console.get_by_role("heading", name=title, exact=True).is_visible():
        console.wait_for_timeout(BETWEEN_MS)
        said = button.inner_text()
        button.click()
        expect(console.get_by_role("button", name=said)).to_have_count(0)


def start_at(console: Page, title: str, *phones: Page) -> None:
    """The facilitator starts and opens up to `title`; those who wait skip what comes before it."""
    console.get_by_role("button", name="Start the workshop").click()
    open_up_to(console, title)
    for phone in phones:
        skip(phone)
        go_on(phone, title)


def skip(page: Page) -> None:
    """A person skips the step in view."""
    for name in ("Skip this step", "Skip for now"):
        page.get_by_role("button", name=name).locator("visible=true").click()


def tell_moments(page: Page, *moments: tuple[str, str]) -> None:
    """On a phone, from the screen of all moments: each with a title, and so much energy."""
    for title, energy in moments:
        page.get_by_role("button", name=re.compile("^(Begin with one moment|Add a moment)$")).click()
        page.get_by_label("A title for this moment").fill(title)
        page.get_by_role("button", name="Next", exact=True).click()
        page.get_by_label("Energy, from −5 to 5").fill(energy)
        page.get_by_role("button", name="Next", exact=True).click()
        page.get_by_role("button", name="Done with this moment").click()


def go_on(page: Page, title: str) -> None:
    """A person goes on to `title`, and skips what comes before it."""
    way = page.locator("a.loud:visible", has_text="Go on to ")
    while (said := way.inner_text()) != f"Go on to {title}":
        way.click()
        skip(page)
        expect(way).not_to_have_text(said)
    way.click()
