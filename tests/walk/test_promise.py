"""Three agree on day 14: by clicks on a phone, and by keyboard alone on a laptop."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk.access import check
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.hands import Keyboard

HERE = "/page/4_what_you_will_try#experiments"
BEFORE = {slug: ROWAN[slug] for slug in ("options", "scoring", "experiments")}


def comes(room: RunningRoom, visit: Callable[..., Page], size: dict[str, int], name: str) -> Page:
    page = visit("about:blank", size, reduced_motion="reduce")
    page.context.add_cookies(come_in_with(room, BEFORE, name))
    page.goto(room.url + HERE)
    return page


def test_by_clicks_on_a_phone_and_by_keyboard_on_a_laptop(room: RunningRoom, visit: Callable[..., Page]) -> None:
    phone = comes(room, visit, PHONE, "Rowan of clicks")
    phone.get_by_role("link", name="Agree on a day").click()
    expect(phone.get_by_role("heading", name="Agree on day 14")).to_be_visible()
    check(phone, "no group yet")
    phone.get_by_role("button", name="Make a code").click()
    code = phone.locator(".big-code").inner_text()
    check(phone, "a code for the others")

    laptop = comes(room, visit, LAPTOP, "Noor of keys")
    laptop.goto(f"{room.url}/mine/promise")
    Keyboard(laptop).to("^The code")
    laptop.keyboard.type("7KQ4-2FMX")
    Keyboard(laptop).press("^Come into the group$")
    expect(laptop.get_by_role("alert")).to_contain_text("This code opens no group now.")
    expect(laptop.get_by_label("The code")).to_have_value("7KQ4-2FMX")
    Keyboard(laptop).to("^The code")
    laptop.keyboard.press("Control+A")
    laptop.keyboard.type(code)
    Keyboard(laptop).press("^Come into the group$")
    expect(laptop.get_by_text("Rowan of clicks", exact=True).first).to_be_visible()
    expect(laptop.get_by_text("shows nothing yet")).to_be_visible()

    phone.get_by_role("link", name="Load again").click()
    phone.get_by_role("button", name="I learned something").click()
    expect(phone.get_by_role("button", name="I learned something", pressed=True)).to_be_visible()
    check(phone, "a group that shows something")
    laptop.reload()
    expect(laptop.get_by_text("Learned something", exact=True)).to_be_visible()
    Keyboard(laptop).press("^I did my test$")
    expect(laptop.get_by_role("button", name="I did my test", pressed=True)).to_be_visible()
    phone.get_by_role("button", name="I learned something").click()
    expect(phone.get_by_role("button", name="I learned something", pressed=False)).to_be_visible()
    expect(phone.get_by_text("Did the test", exact=True)).to_be_visible()
    laptop.reload()
    expect(laptop.get_by_text("shows nothing yet")).to_be_visible()
    Keyboard(laptop).press("^Leave the group")
    Keyboard(laptop).press("^Yes, leave the group$")
    expect(laptop.get_by_role("status")).to_have_text(re.compile("^You left the group"))
    phone.reload()
    expect(phone.get_by_text("Noor of keys")).to_have_count(0)
