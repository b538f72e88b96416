"""Every word of every screen goes through gettext: in a language that nobody speaks, no plain word is left."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from actvo_kit.packs import load_pack
from actvo_kit.rehearse.facilitator_bot import Host
from tests import pseudo_pack
from tests.running import PACK, ROOT, RunningRoom, ServedRoom, aside
from tests.walk.answered import come_in_with
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.wanderer import HEARD, plain, press_around, words

PEOPLE = 6
PRESSES = 25
NAME = "Ŕóŵáñ "
PAGES = ("1_know_yourself", "2_what_you_bring", "3_where_you_could_go", "4_what_you_will_try")
# What a browser must not cut: text that is wider than its own box, on a phone.
CLIPPED = """() => [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility())
  .filter((one) => !one.matches(".sr, .sr *, .actvo-announcer, textarea, input, svg *"))
  .filter((one) => one.scrollWidth > one.clientWidth + 1)
  .filter((one) => ["hidden", "clip"].includes(getComputedStyle(one).overflowX))
  .map((one) => `${one.outerHTML.slice(0, 120)} ${one.scrollWidth} > ${one.clientWidth}`)"""


@pytest.fixture(scope="module", params=["en-XA", "ar-XB"])
def strange(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRoom]:
    home = tmp_path_factory.mktemp("room")
    pack = pseudo_pack.written(ROOT / "workshops" / "career_design", home / "pack", request.param)
    running = ServedRoom(home)
    running.pack = pack
    running.start()
    yield running
    running.stop()


@pytest.fixture
def hear(visit: Callable[..., Page]) -> Callable[..., Page]:
    """Opens an address and notes every text of the page from its first moment on."""

    def open_page(url: str, size: dict[str, int] = PHONE, cookies: list[Any] | None = None) -> Page:
        page = visit("about:blank", size, reduced_motion="reduce")
        page.context.add_init_script(HEARD)
        page.context.add_cookies(cookies or [])
        page.goto(url)
        return page

    return open_page


class Screens:
    """What was found on each screen: plain words, and what is cut off or too wide."""

    def __init__(self) -> None:
        self.found: dict[str, list[str]] = {}

    def look(self, page: Page, name: str) -> None:
        assert len(words(page)) > 1, f"{name} says nothing"
        size: Any = page.viewport_size
        wide = page.evaluate("document.documentElement.scrollWidth") > size["width"]
        found = sorted(plain(page)) + page.evaluate(CLIPPED) + (["wider than the phone"] if wide else [])
        if found:
            self.found.setdefault(name, []).extend(found)

    def report(self) -> str:
        return "\n".join(f"{name}: {one}" for name, found in self.found.items() for one in dict.fromkeys(found))


def test_no_screen_says_a_plain_word(strange: ServedRoom, hear: Callable[..., Page]) -> None:
    room = strange
    screens = Screens()
    console, projector = hear(room.links["facilitator"], LAPTOP), hear(room.links["projector"], LAPTOP)
    expect(console.locator(".board.waiting")).to_be_visible()
    expect(projector.locator(".screen-room")).to_be_visible()
    door(room, hear, screens)
    persona = load_pack(room.pack).persona
    people = [come_in_with(room, {}, NAME + str(number)) for number in range(PEOPLE)]
    screens.look(console, "the console before the start")
    screens.look(projector, "the projector before the start")
    aside(open_everything(room.links["facilitator"]))
    for page_id in PAGES:
        blank = hear(f"{room.url}/page/{page_id}", PHONE, people[0])
        press_around(blank, PRESSES)
        screens.look(blank, page_id)
    done = [come_in_with(room, persona.answers, NAME + "áéíóú"[number - 1]) for number in range(1, PEOPLE)]
    for page_id in PAGES:
        page = hear(f"{room.url}/page/{page_id}", PHONE, done[0])
        press_around(page, PRESSES)
        screens.look(page, f"{page_id}, answered")
    own(room, hear, screens, done[0])
    press_around(console, PRESSES, ".stage, .script, .day")
    screens.look(console, "the console")
    screens.look(projector, "the projector")
    assert not screens.found, screens.report()


async def open_everything(link: str) -> None:
    async with Host.enter(link) as host:
        await host.start()
        for _ in PACK.workshop.steps[1:]:
            await host.open_next()


def door(room: RunningRoom, hear: Callable[..., Page], screens: Screens) -> None:
    """The plain pages before and beside the exercises."""
    for path in ("/", "/own", "/leave", "/nowhere"):
        screens.look(hear(f"{room.url}{path}"), path)
    page = hear(room.url)
    page.locator("#code").fill("000-000")
    page.locator("#name").fill(NAME)
    page.locator("form button").first.click()
    expect(page.locator("#says")).not_to_be_empty()
    screens.look(page, "a wrong code")
    page.goto(room.links["participant"])
    page.locator("#name").fill(NAME)
    page.locator("form button").first.click()
    expect(page.locator(".big-code")).to_be_visible()
    screens.look(page, "the waiting room")
    page.goto(f"{room.url}/leave")
    page.locator("form button").first.click()
    screens.look(page, "after leaving")


def own(room: RunningRoom, hear: Callable[..., Page], screens: Screens, cookies: list[Any]) -> None:
    """My data and devices, and everything to read."""
    page = hear(f"{room.url}/mine", PHONE, cookies)
    for form in range(page.locator("main form").count()):
        page.goto(f"{room.url}/mine")
        button = page.locator("main form").nth(form).locator("button").first
        if button.is_visible():
            button.click()
            screens.look(page, f"my data, form {form}")
            page.go_back()
