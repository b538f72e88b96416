"""What I tell myself, by clicks on a phone: both sides from one's own answers, and what small tests offer of it."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.access import check_own
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.conftest import PHONE
from tests.walk.hands import heading

BEFORE = {slug: ROWAN[slug] for slug in ("story", "strengths", "options", "scoring")}
TEST = "If I ask the data team for an hour, I will hear one thing I can do."


def test_by_clicks_on_a_phone(room: RunningRoom, visit: Callable[..., Page]) -> None:
    page = visit("about:blank", PHONE, reduced_motion="reduce")
    page.context.add_cookies(come_in_with(room, BEFORE, "Rowan"))
    page.goto(f"{room.url}/page/2_what_you_bring#belief")
    own = page.locator(".exercise-belief")
    heading(page, "^What do you tell yourself about your next step")
    check_own(page, "belief")
    expect(own.get_by_role("button", name="Next", exact=True)).to_be_disabled()
    own.get_by_role("button", name="I can only do the work that I do now.").click()
    onward(page)
    heading(page, "^What speaks for it")
    own.get_by_role("button", name="Monday planning").click()
    expect(own.get_by_role("button", name="Monday planning", pressed=True)).to_be_visible()
    onward(page)
    heading(page, "^And what speaks against it")
    expect(own.get_by_text("You wrote “only”. When was it different, if only a little?")).to_be_visible()
    expect(own.get_by_role("button", name="Monday planning")).to_have_count(0)
    own.get_by_role("button", name="The repeat-visit list").click()
    own.get_by_label("In my own words").fill("I feel hopeless.")
    expect(own.get_by_text("If something here weighs on you", exact=False)).to_be_visible()
    expect(own.get_by_text("When was it different", exact=False)).to_have_count(0)
    own.get_by_label("In my own words").fill("The call centre asked for it twice.")
    expect(own.get_by_text("If something here weighs on you", exact=False)).to_have_count(0)
    onward(page)
    heading(page, "^Which part of it could you test")
    own.get_by_label("My sentence to test").fill(TEST)
    onward(page)
    heading(page, "^What you tell yourself, and what you can test")
    for line in ("The call centre asked for it twice.", TEST):
        expect(own.get_by_text(line, exact=True)).to_be_visible()
    own.get_by_role("button", name="Keep this").click()
    steps.saved(page)
    page.goto(f"{room.url}/page/4_what_you_will_try#experiments")
    heading(page, "^Which doubt would you test first")
    page.get_by_role("button", name=re.compile(re.escape(TEST))).click()
    heading(page, "^How could you find out")
    page.get_by_role("button", name="A way of my own").click()
    heading(page, "^What do you believe")
    expect(page.get_by_label("I believe that")).to_have_value(TEST)


def onward(page: Page) -> None:
    steps.saved(page)
    page.locator(".exercise-belief").get_by_role("button", name="Next", exact=True).click()
