"""A pathway of one's own in a browser: by clicks on a phone, where it is locked, and by keyboard alone on a laptop."""

import re
from collections.abc import Callable

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.hands import Keyboard, heading
from tests.walk.own_pathways import ELSEWHERE, STAYING

BEFORE = {slug: ROWAN[slug] for slug in ("values", "strengths", "options")}
CANARY = "zebrafish"


@pytest.fixture
def writing(room: RunningRoom, visit: Callable[..., Page]) -> Callable[..., Page]:
    def open_page(size: dict[str, int], name: str) -> Page:
        page = visit("about:blank", size, reduced_motion="reduce")
        own = {"pathways": {"pathway": {"PW-E": STAYING, "PW-F": ELSEWHERE}}}
        page.context.add_cookies(come_in_with(room, BEFORE | own, name))
        page.goto(f"{room.url}/page/3_where_you_could_go#pathways")
        heading(page, "^(Two|Three) drafts")
        return page

    return open_page


def onward(page: Page, label: str = "Next") -> None:
    steps.saved(page)
    page.locator(".exercise-pathways").get_by_role("button", name=label, exact=True).first.click()


def test_by_clicks_on_a_phone(writing: Callable[..., Page], room: RunningRoom) -> None:
    """Written part by part, gauged, locked by one tap, compared; the lock holds in the paper for others."""
    page = writing(PHONE, "Rowan")
    own = page.locator(".exercise-pathways")
    own.get_by_role("button", name="Write another one").click()
    heading(page, "^What kind of pathway")
    own.get_by_role("button", name="Sideways").click()
    heading(page, "^What do you call it")
    own.get_by_label("Title").fill(f"One two three four {CANARY} six seven")
    expect(own.get_by_text("A title has six words at most. This one has 7.")).to_be_visible()
    own.get_by_label("Title").fill(f"Closer to the {CANARY}")
    onward(page)
    heading(page, "^Which options")
    own.get_by_role("button", name="Repeat-visit detective").click()
    onward(page)
    heading(page, "^What has happened by when")
    own.get_by_label("After a year").fill("One depot plans with my numbers.")
    expect(own.get_by_text("What would be a first step")).to_be_visible()
    own.get_by_label("In the first three months").fill("Two Mondays with the team.")
    expect(own.get_by_text("What would be a first step")).to_have_count(0)
    onward(page)
    heading(page, "^What do you bring")
    own.get_by_role("button", name="Finding causes").click()
    onward(page)
    heading(page, "^What does it cost")
    own.get_by_label("What it costs me").fill("Knowing every driver.")
    onward(page)
    heading(page, "^What does this pathway ask")
    own.get_by_label("Question 2").fill("Who plans my rota?")
    own.get_by_label("Question 1").fill("Would they take me?")
    onward(page, "See the whole pathway")
    heading(page, f"^Closer to the {CANARY}")
    own.get_by_role("slider", name="How much I like it").fill("90")
    own.get_by_role("slider", name="How sure I am of myself").fill("20")
    expect(own.get_by_text("good material for a small test")).to_be_visible()
    own.get_by_role("button", name="Give the title").click()
    expect(own.get_by_text("is given.")).to_be_visible()
    own.get_by_role("button", name="For me alone").click()
    expect(own.get_by_role("button", name="For me alone", pressed=True)).to_be_visible()
    expect(own.get_by_role("heading", name="A wall of titles")).to_have_count(0)
    steps.saved(page)
    own.get_by_role("button", name="Compare them").click()
    heading(page, "^Side by side")
    expect(own.get_by_role("heading", name="Where it leads")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], "nothing to swipe"
    page.goto(f"{room.url}/page/4_what_you_will_try#packet")
    heading(page, "^What would you like to take")
    expect(page.locator(".exercise-packet").get_by_role("button", name="My desk, with one change")).to_be_visible()
    assert CANARY not in page.content()
    cookies = {cookie["name"]: cookie["value"] for cookie in page.context.cookies()}
    assert CANARY in httpx.get(f"{room.url}/mine/everything.json", cookies=cookies, timeout=60).text


def test_by_keyboard_on_a_laptop(writing: Callable[..., Page]) -> None:
    page = writing(LAPTOP, "Noor")
    own = page.locator(".exercise-pathways")
    own.get_by_role("heading", name="In your own words").scroll_into_view_if_needed()
    own.get_by_role("button", name="Open My desk").focus()
    Keyboard(page).press("^Write another one$")
    heading(page, "^What kind of pathway")
    Keyboard(page).press("^Something different")
    heading(page, "^What do you call it")
    Keyboard(page).to("^Title")
    page.keyboard.type("Teaching what I know")
    Keyboard(page).press("^Next$")
    heading(page, "^Which options")
    Keyboard(page).press("^Storm-day floor support")
    Keyboard(page).press("^Next$")
    heading(page, "^What has happened by when")
    Keyboard(page).press("^Questions, and a door")
    heading(page, "^What does this pathway ask")
    for number in (1, 2):
        Keyboard(page).to(f"^Question {number}")
        page.keyboard.type(f"What is {number}?")
    Keyboard(page).press("^See the whole pathway$")
    heading(page, "^Teaching what I know")
    Keyboard(page).to("^How much I like it")
    page.keyboard.press("ArrowRight")
    expect(own.get_by_role("slider", name="How much I like it")).to_have_attribute("aria-valuetext", "60 of 100")
    Keyboard(page).press("^Not sure: How much I like it$")
    expect(own.get_by_role("slider", name="How much I like it")).to_have_attribute("aria-valuetext", "not said yet")
    expect(own.get_by_role("slider", name="How much I like it")).to_be_focused()
    Keyboard(page).press("^For me alone$")
    expect(own.get_by_role("button", name="For me alone", pressed=True)).to_be_focused()
    Keyboard(page).press("^Back to all pathways$")
    heading(page, "^(Two|Three) drafts")
    own.get_by_role("button", name="Open Teaching what I know").focus()
    Keyboard(page).press("^Compare them$")
    heading(page, "^Side by side")
    expect(page.get_by_role("columnheader", name=re.compile("^Teaching what I know|^My desk"))).to_have_count(2)
    steps.saved(page)
