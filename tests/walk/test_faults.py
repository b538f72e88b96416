"""What breaks in a real room: a kernel, the server. The page notices by itself, and nothing typed is lost."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.conftest import PHONE

KEPT = "Saved before anything happened."
HALF = "Half a sent"
OFF = "Not connected. Keep writing: it is kept on this device."


def writing(own_room: RunningRoom, visit: Callable[..., Page]) -> Page:
    """A person in the middle of a line of evidence, with one saved line before it."""
    console = visit(own_room.links["facilitator"])
    phone = visit(own_room.links["participant"], PHONE)
    steps.come_in(phone, "Rowan")
    steps.start_at(console, "Values", phone)
    steps.sort_cards(phone)
    steps.rank_values(phone)
    line = phone.get_by_label(re.compile("When did this help you decide"))
    line.fill(KEPT)
    steps.saved(phone)
    phone.get_by_role("button", name=re.compile("^Next: ")).click()
    expect(phone.get_by_text("2 of 5", exact=True)).to_be_visible()
    steps.saved(phone)
    console.close()
    return phone


def is_back(phone: Page) -> None:
    """On the same screen, with the half-typed text, and then saved."""
    expect(phone.get_by_text("2 of 5", exact=True)).to_be_visible()
    expect(phone.get_by_label(re.compile("When did this help you decide"))).to_have_value(HALF)
    steps.saved(phone)
    phone.get_by_role("button", name="Back", exact=True).click()
    expect(phone.get_by_label(re.compile("When did this help you decide"))).to_have_value(KEPT)


def type_half(phone: Page) -> None:
    phone.get_by_label(re.compile("When did this help you decide")).press_sequentially(HALF, delay=10)


NOTED = """new MutationObserver(() => {
  const corner = document.querySelector(".corner")?.textContent ?? "";
  if (corner.includes("Not connected")) sessionStorage.setItem("noted", corner);
}).observe(document.body, { childList: true, characterData: true, subtree: true })"""


def test_a_killed_kernel_in_the_middle_of_typing(own_room: RunningRoom, visit: Callable[..., Page]) -> None:
    phone = writing(own_room, visit)
    before = phone.locator("body").get_attribute("data-kernel")
    kernels = own_room.kernels()  # the page's, the console's, and the spare ones
    phone.evaluate(NOTED)
    type_half(phone)
    for kernel in kernels:
        kernel.kill()
    # The page says so, and comes back by itself, sooner than a test may look.
    expect(phone.locator(f"body:not([data-kernel='{before}'])")).to_be_visible()
    assert phone.evaluate("sessionStorage.getItem('noted')") == OFF
    is_back(phone)


def test_a_killed_server_in_the_middle_of_typing(own_room: RunningRoom, visit: Callable[..., Page]) -> None:
    phone = writing(own_room, visit)
    type_half(phone)
    own_room.kill()
    expect(phone.locator(".corner")).to_contain_text("Not connected")
    expect(phone.get_by_label(re.compile("When did this help you decide"))).to_have_value(HALF)
    own_room.start(resume=True)
    is_back(phone)


def test_two_pages_of_one_person_meet(own_room: RunningRoom, visit: Callable[..., Page]) -> None:
    phone = writing(own_room, visit)
    laptop = visit("about:blank")
    laptop.context.add_cookies(phone.context.cookies())
    laptop.goto(phone.url)
    field = re.compile("When did this help you decide")
    expect(laptop.get_by_label(field)).to_be_visible()
    laptop.get_by_label(field).fill("Written on the laptop.")
    steps.saved(laptop)
    expect(phone.get_by_label(field)).to_have_value("Written on the laptop.")
