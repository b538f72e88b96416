"""Everybody can walk through every page with a keyboard alone, the focus always in sight; axe on one screen of each."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from actvo_kit.model.workshop import Step
from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.access import check
from tests.walk.conftest import PHONE
from tests.walk.hands import Hand, Keyboard, heading
from tests.walk.walks import walk_of

BOTS = 5
LIVE = (
    "the story read back",
    "the values read back",
    "the strengths read back",
    "all options, marked",
    "an answer behind a draft",
    "what I will try",
)
"""One screen of each page, with the kernel's charts and all that stands around; test_screens.py has every one."""

# Each person's code is another, and one room in a few hundred has such a wide one.
WIDEST_CODE = """() => { document.querySelector(".big-code").textContent = "WWWW-WWWW-WWWW"; }"""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRoom]:
    """A room with just enough others for a picture of the room."""
    running = RunningRoom(tmp_path_factory.mktemp("room"), BOTS)
    running.start()
    yield running
    running.stop()


def look(page: Page, screen: str) -> None:
    """Checks what one meets live alone; the other screens are checked by themselves, and say here who sees them."""
    expect(page.get_by_text("Only you can see this").locator("visible=true").first).to_be_visible()
    if screen in LIVE:
        check(page, screen)


def come_in(page: Page) -> Iterator[str]:
    expect(page.get_by_label("Your name")).to_be_focused()
    yield "the door"
    page.keyboard.type("Rowan")
    page.keyboard.press("Enter")
    heading(page, "^You are in, Rowan")
    page.evaluate(WIDEST_CODE)
    yield "the waiting room"


def go_through(console: Page, hand: Hand) -> Iterator[tuple[Step, str]]:
    """The facilitator opens one exercise after the other, and a person walks through each."""
    for number, step in enumerate(steps.EXERCISES):
        steps.open_up_to(console, step.title)
        if number:
            hand.press(f"^Go on to {re.escape(step.title)}$")
        for screen in walk_of(step)(hand):
            yield step, screen


def test_every_screen(room: RunningRoom, visit: Callable[..., Page]) -> None:
    console, projector = visit(room.links["facilitator"]), visit(room.links["projector"])
    phone = visit(room.links["participant"], PHONE, reduced_motion="reduce")
    for screen in come_in(phone):
        check(phone, screen)
    expect(projector.get_by_text(room.keys.join_code)).to_be_visible()
    check(projector, "the projector before the start")
    check(console, "the console before the start")

    console.get_by_role("button", name="Start the workshop").click()
    heading(phone, "^Welcome$")
    check(phone, "the welcome, which the facilitator leads")
    walked = []
    for _, screen in go_through(console, Keyboard(phone)):
        look(phone, screen)
        walked.append(screen)
        if screen == "the story read back":
            check(console, "the console")
            console.get_by_role("button", name="Reveal").click()
            heading(projector, "^What this room was doing at its best")
            check(projector, "the projector with its picture")
    assert set(LIVE) <= set(walked), "each of these was checked live"
