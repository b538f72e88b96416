"""A good question while somebody writes: asked for by keyboard alone on a phone, in every step where one writes."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.access import check_own
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.hands import Keyboard, heading

BEFORE = {slug: ROWAN[slug] for slug in ("values", "strengths", "options")}
ASK = "^Ask me a good question"
SCHEMES: tuple[Any, ...] = ("light", "dark")


@pytest.fixture
def writing(room: RunningRoom, visit: Callable[..., Page], request: pytest.FixtureRequest) -> Callable[..., Page]:
    def open_page(address: str, size: dict[str, int] = PHONE) -> Page:
        page = visit("about:blank", size, reduced_motion="reduce")
        page.context.add_cookies(come_in_with(room, BEFORE, request.node.name[:40]))
        page.goto(f"{room.url}/page/{address}")
        return page

    return open_page


def says(page: Page) -> Any:
    return page.locator(".question.open")


def asked(page: Page) -> str:
    expect(says(page).locator(".asked")).to_have_text(re.compile(r"^(What|When|Who|Which|How) .*\?$"))
    return str(says(page).locator(".asked").inner_text())


def focused(page: Page, name: str) -> None:
    # The room is shared: a facilitator's notes, each with a "Close", may stand above.
    expect(page.locator(".question").get_by_role("button", name=re.compile(name))).to_be_focused()


def ask_twice_and_close(page: Page, about: str, screen: str) -> None:
    """From the field, forward: a question, another one, and the field's own words as they were."""
    Keyboard(page).press(ASK)
    first = asked(page)
    expect(says(page).locator(".about")).to_contain_text(about)
    expect(page.locator(".actvo-announcer")).to_contain_text(first)
    focused(page, "^Another one")
    check_own(page, f"a question, {screen}")
    page.keyboard.press("Enter")
    expect(says(page).locator(".asked")).not_to_have_text(first)
    expect(says(page).locator(".asked")).to_have_count(1)
    second = asked(page)
    Keyboard(page).press("^Close")
    expect(says(page)).to_have_count(0)
    focused(page, ASK)
    page.keyboard.press("Enter")
    assert asked(page) not in (first, second)


def test_in_values(writing: Callable[..., Page], picture: Callable[..., None]) -> None:
    page = writing("1_know_yourself#values")
    heading(page, "^You put ")
    Keyboard(page).press("^Change something")
    Keyboard(page).press("^What the last six months show")
    Keyboard(page).to("^When did this help you decide")
    line = page.get_by_label(re.compile("^When did this help you decide"))
    before = line.input_value()
    ask_twice_and_close(page, "Questions to explore", "values")
    expect(line).to_have_value(before)
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        picture(page, f"question_phone_{scheme}")
    page.reload()
    expect(line).to_have_value(before)
    expect(says(page)).to_have_count(0)


def test_in_strengths(writing: Callable[..., Page]) -> None:
    page = writing("2_what_you_bring#strengths")
    heading(page, "^Tap the ten")
    Keyboard(page).press("^Go on with 10")
    heading(page, "^Finding causes")
    Keyboard(page).to("^When did you last use this")
    ask_twice_and_close(page, "Finding causes", "strengths")


def open_why(page: Page) -> None:
    heading(page, "^Your shortlist, for now")
    Keyboard(page).press("^Change the shortlist")
    Keyboard(page).press("^Back to the second look")
    Keyboard(page).press("^Back to your marks")
    heading(page, "^What is your first reaction to these options")
    page.get_by_role("button", name="Change why: Repeat-visit detective").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Why, in a line")).to_be_focused()


def test_in_options(writing: Callable[..., Page]) -> None:
    page = writing("3_where_you_could_go#options")
    open_why(page)
    ask_twice_and_close(page, "Repeat-visit detective", "options")


def test_without_a_mark_it_says_what_to_do_first(writing: Callable[..., Page]) -> None:
    page = writing("3_where_you_could_go#options", LAPTOP)
    open_why(page)
    card = page.locator("article.card.option", has_text="My job, with one task changed")
    if card.locator("[aria-pressed=true]").count():
        card.locator("[aria-pressed=true]").click()
    card.get_by_role("button", name=re.compile("why", re.IGNORECASE)).click()
    card.get_by_role("textbox", name="Why, in a line").fill("")
    card.get_by_role("button", name=re.compile(ASK)).click()
    expect(card.locator(".question")).to_contain_text("Mark the option first")
    card.get_by_role("button", name="Maybe").click()
    steps.saved(page)
    card.get_by_role("button", name=re.compile(ASK)).click()
    expect(card.locator(".asked")).to_contain_text("?")


def test_after_words_of_distress(writing: Callable[..., Page], picture: Callable[..., None]) -> None:
    """What was typed this very moment counts: the question waits until it is kept."""
    page = writing("1_know_yourself#values")
    heading(page, "^You put ")
    Keyboard(page).press("^Change something")
    Keyboard(page).press("^What the last six months show")
    Keyboard(page).to("^When did this help you decide")
    page.keyboard.press("Control+a")
    page.keyboard.type("Nowhere. I feel hopeless.")
    Keyboard(page).press(ASK)
    expect(says(page)).to_contain_text("No question this time.")
    expect(says(page)).to_contain_text("If something here weighs on you")
    expect(says(page).locator(".asked")).to_have_count(0)
    focused(page, "^Close")
    check_own(page, "help in place of a question")
    picture(page, "question_help_phone")
    page.keyboard.press("Enter")
    expect(page.get_by_label(re.compile("^When did this help you decide"))).to_have_value("Nowhere. I feel hopeless.")
