"""A small test in a browser, from its doubt to day 14: by clicks on a phone, and by keyboard alone on a laptop."""

import re
from collections.abc import Callable

import httpx
import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.access import check_own
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.hands import Keyboard, heading

BEFORE = {slug: ROWAN[slug] for slug in ("values", "strengths", "options", "scoring")}


@pytest.fixture
def trying(room: RunningRoom, visit: Callable[..., Page]) -> Callable[..., Page]:
    def open_page(size: dict[str, int], name: str) -> Page:
        page = visit("about:blank", size, reduced_motion="reduce")
        page.context.add_cookies(come_in_with(room, BEFORE, name))
        page.goto(f"{room.url}/page/4_what_you_will_try#experiments")
        heading(page, "^Which doubt would you test first")
        return page

    return open_page


def onward(page: Page, label: str = "Next") -> None:
    steps.saved(page)
    page.locator(".exercise-experiments").get_by_role("button", name=label, exact=True).click()


def test_by_clicks_on_a_phone(trying: Callable[..., Page], room: RunningRoom) -> None:
    """The doubt that the matrix names comes first; what came of it changes that cell, and the sentence."""
    page = trying(PHONE, "Rowan")
    own = page.locator(".exercise-experiments")
    check_own(page, "experiments")
    own.get_by_role("button", name="Values fit: Storm-day floor support").click()
    heading(page, "^How could you find out")
    own.get_by_role("button", name="Do one real task of the role").click()
    heading(page, "^What do you believe")
    expect(own.get_by_label("I will do this")).to_have_value(re.compile("^Take over one small real task"))
    own.get_by_label("I believe that").fill("A storm day is my kind of work.")
    own.get_by_label("With whom").fill("the floor lead")
    onward(page)
    heading(page, "^What would you see")
    onward(page)
    heading(page, "^When, and how much")
    own.get_by_label("It starts on").fill("2026-12-07")
    expect(own.get_by_label("It ends on")).to_have_value("2026-12-17")
    own.get_by_label("It ends on").fill("2026-12-30")
    expect(own.get_by_text("This is longer than 14 days.")).to_be_visible()
    own.get_by_label("It ends on").fill("2026-12-01")
    expect(own.get_by_text("It ends before it starts")).to_be_visible()
    own.get_by_label("It ends on").fill("2026-12-17")
    own.get_by_label("Hours in all").fill("12")
    expect(own.get_by_text("A first small test fits into 10 hours.")).to_be_visible()
    own.get_by_label("Hours in all").fill("3")
    own.get_by_label("About one hour").check()
    onward(page)
    heading(page, "^What does it touch")
    own.get_by_label("Yes", exact=True).check()
    own.get_by_role("button", name="Customers").click()
    expect(own.get_by_text("It touches customers, so it needs an OK before you start.")).to_be_visible()
    onward(page)
    heading(page, "^What could get in the way")
    own.get_by_label("If a moment").fill("our weekly planning ends")
    own.get_by_label("then I").fill("write to the floor lead")
    onward(page, "See the plan")
    heading(page, "^Do one real task of the role")
    expect(own.get_by_text("If our weekly planning ends, then you write to the floor lead.")).to_be_visible()
    check_own(page, "experiments")
    cookies = {cookie["name"]: cookie["value"] for cookie in page.context.cookies()}
    dates = httpx.get(f"{room.url}/mine/experiments/EX-1.ics", cookies=cookies)
    assert dates.headers["content-type"] == "text/calendar; charset=utf-8"
    assert len(Calendar.from_ical(dates.content).walk("VEVENT")) == 3
    assert "storm day" not in dates.text
    assert httpx.get(f"{room.url}/mine/experiments/EX-2.ics", cookies=cookies).status_code == 404
    assert httpx.get(f"{room.url}/mine/experiments/EX-1.ics").status_code == 403
    onward(page, "Keep this plan")
    heading(page, "^One small test")
    steps.saved(page)
    own.get_by_role("button", name="Take away: ").click()
    expect(own.get_by_role("button", name="Keep it", exact=True)).to_be_focused()
    check_own(page, "experiments")
    own.get_by_role("button", name="Keep it", exact=True).click()
    expect(own.get_by_role("button", name="Take away: ")).to_be_focused()
    own.get_by_role("button", name="Day 14: say what happened").click()
    heading(page, "^What did you see")
    own.get_by_label("I was wrong").check()
    onward(page)
    own.get_by_label("I learned").fill("I was tired for two days.")
    onward(page)
    heading(page, "^Which sentence is true now")
    own.get_by_label("Works against one of my values").check()
    onward(page, "Put it into my matrix")
    heading(page, "^What your test changed")
    expect(own.get_by_text("The matrix has your new answer.")).to_be_visible()
    expect(own.locator(".turn section").nth(0)).to_contain_text("in about 84 of 100")
    expect(own.locator(".turn section").nth(1)).to_contain_text("clearly comes first")
    check_own(page, "experiments")
    page.goto(f"{room.url}/page/3_where_you_could_go#scoring")
    expect(page.locator(".exercise-scoring .says").first).to_contain_text("clearly comes first")


def test_by_keyboard_on_a_laptop(trying: Callable[..., Page]) -> None:
    """A question of one's own, without any doubt of the matrix."""
    page = trying(LAPTOP, "Noor")
    own = page.locator(".exercise-experiments")
    Keyboard(page).press("^A question of my own")
    heading(page, "^What would you like to find out")
    Keyboard(page).to("^My question")
    page.keyboard.type("Would I like to teach?")
    Keyboard(page).press("^Next$")
    heading(page, "^How could you find out")
    Keyboard(page).press("^Teach a 15-minute session")
    heading(page, "^What do you believe")
    Keyboard(page).to("^I believe that")
    page.keyboard.type("I would like it.")
    Keyboard(page).press("^Next$")
    heading(page, "^What would you see")
    Keyboard(page).press("^Next$")
    heading(page, "^When, and how much")
    Keyboard(page).to("^It starts on")
    page.keyboard.type("12072026", delay=200)
    expect(own.get_by_label("It ends on")).to_have_value("2026-12-21")
    Keyboard(page).press("^Next$")
    heading(page, "^What does it touch")
    Keyboard(page).press("^Yes")
    Keyboard(page).press("^None of these")
    expect(own.get_by_text("You can start. It is small")).to_be_visible()
    Keyboard(page).press("^Next$")
    heading(page, "^What could get in the way")
    Keyboard(page).press("^See the plan")
    Keyboard(page).press("^Keep this plan")
    heading(page, "^One small test")
    steps.saved(page)
    Keyboard(page).press("^Day 14: say what happened")
    Keyboard(page).press("^I was right")
    Keyboard(page).press("^Next$")
    Keyboard(page).press("^Keep this$")
    heading(page, "^One small test")
