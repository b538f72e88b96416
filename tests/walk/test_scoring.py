"""Weighing options in a browser: by clicks alone and by keyboard alone, on a phone and on a laptop."""

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
OPTIONS = ("Repeat-visit detective", "Own the exceptions desk", "Storm-day floor support")
FILLED = {"Repeat-visit detective": "4554", "Own the exceptions desk": "3325", "Storm-day floor support": "5434"}
"""For the person's own criteria in their order."""
FIRST = ("Values fit", "Growth", "Energy and motivation", "Life fit")
FIRST_THERE = ("Value", "Need", "Readiness", "Low cost and effort")
SCHEMES: tuple[Any, ...] = ("dark", "light")
NAMES = iter(("Rowan", "Noor", "Ada", "Bela", "Lea", "Mira", "Tomas", "Ines", "Olu", "Pia", "Sami", "Yara"))
"""One for each person who comes in here: no two of a room have the same."""
SIZES = pytest.mark.parametrize("size", [LAPTOP, PHONE], ids=["laptop", "phone"])


@pytest.fixture
def weighing(room: RunningRoom, visit: Callable[..., Page]) -> Callable[..., Page]:
    def open_page(size: dict[str, int]) -> Page:
        page = visit("about:blank", size, reduced_motion="reduce")
        page.context.add_cookies(come_in_with(room, BEFORE, next(NAMES)))
        page.goto(f"{room.url}/page/3_where_you_could_go#scoring")
        heading(page, "^How would Repeat-visit detective be")
        return page

    return open_page


def is_phone(page: Page) -> bool:
    return (page.viewport_size or LAPTOP)["width"] < 700


def scoring(page: Page) -> Page:
    return page.locator(".exercise-scoring")  # type: ignore[return-value]


def fill_by_clicks(page: Page, option: str) -> None:
    for number, x in enumerate(FILLED[option]):
        box = page.locator(".side.personal .criterion").nth(number)
        if not box.locator("label.option").count():
            box.get_by_role("button").first.click()
        box.locator("label.option").nth(int(x) - 1).click()
        expect(box.locator(".said")).to_be_visible()


def onward(page: Page) -> None:
    steps.saved(page)
    scoring(page).locator("button.loud").click()


def looks_right(page: Page) -> None:
    """What everybody sees at the end, whichever way they came."""
    heading(page, "^Three real options, on both sides")
    says = scoring(page).locator(".says")
    expect(says.locator(".sentences p").first).to_have_text(
        re.compile(r"(clearly|usually) comes first|too close to call")
    )
    expect(says).to_contain_text("Most worth testing")
    bars = scoring(page).locator(".bars li")
    expect(bars).to_have_count(3)
    expect(bars.filter(has_text="Own the exceptions desk")).to_contain_text("Your first reaction: Maybe")
    if not is_phone(page):
        expect(scoring(page).locator(".plot svg.main-svg").first).to_be_visible()
        expect(scoring(page).locator("table th[scope=row]")).to_have_text(list(OPTIONS))


@SIZES
def test_by_clicks_alone(weighing: Callable[..., Page], size: dict[str, int], picture: Callable[..., None]) -> None:
    page = weighing(size)
    check_own(page, "an option to fill in")
    for number, option in enumerate(OPTIONS):
        heading(page, f"^How would {option} be")
        fill_by_clicks(page, option)
        if number == 0:
            check_own(page, "an option filled in")
        onward(page)
        if is_phone(page):
            heading(page, f"^And what is {option} for the organisation")
            onward(page)
    heading(page, "^Which would you improve first")
    check_own(page, "what to improve first")
    for title in FIRST[:3]:
        scoring(page).get_by_role("button", name=re.compile(f"{title}\\b.*from", re.DOTALL)).click()
    heading(page, "^Does this order look right")
    expect(scoring(page).locator(".rank li b")).to_have_text(list(FIRST))
    onward(page)
    heading(page, "^And if you led the unit")
    for title in FIRST_THERE[:3]:
        scoring(page).get_by_role("button", name=re.compile(f"{title}\\b.*from", re.DOTALL)).click()
    onward(page)
    looks_right(page)
    check_own(page, "both sides")
    length = scoring(page).locator(".bar i").first.get_attribute("style") or ""
    slider = scoring(page).locator("input[type=range]")
    slider.click(position={"x": 0.9 * (slider.bounding_box() or {})["width"], "y": 10})
    expect(scoring(page).locator(".bar i").first).not_to_have_attribute("style", length)
    kind = "phone" if is_phone(page) else "laptop"
    page.set_viewport_size(size | {"height": 1000})
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        page.evaluate("scrollTo(0, 0)")
        picture(page, f"scoring_{kind}_{scheme}")
    steps.keep(page, "Keep this picture")
    expect(page.get_by_text("Kept. You can change this")).to_be_visible()
    page.reload()
    looks_right(page)


def fill_by_keyboard(page: Page, option: str) -> None:
    """The first criterion is open; Enter on a chosen sentence opens the next one."""
    Keyboard(page).to("^Works against two|^Clearly feeds|^Feeds|^Neutral")
    for number, x in enumerate(FILLED[option]):
        box = page.locator(".side.personal .criterion").nth(number)
        expect(box.locator("input:focus")).to_have_count(1)
        page.keyboard.press("Space")
        for _ in range(int(x) - 1):
            page.keyboard.press("ArrowDown")
        expect(box.locator("input:checked")).to_have_count(1)
        page.keyboard.press("Enter")
        expect(box.locator(".said")).to_be_visible()


@SIZES
def test_by_keyboard_alone(weighing: Callable[..., Page], size: dict[str, int]) -> None:
    page = weighing(size)
    for option in OPTIONS:
        heading(page, f"^How would {option} be")
        fill_by_keyboard(page, option)
        Keyboard(page).press("^Go on to (?!Options|Pathways)")
        if is_phone(page):
            heading(page, f"^And what is {option} for the organisation")
            Keyboard(page).press("^(Go on to|Leave \\d open)")
    for title, chosen in (("^Which would you", FIRST), ("^And if you led", FIRST_THERE)):
        heading(page, title)
        for one in chosen[:3]:
            Keyboard(page).press(f"^\\s*{one}\\b")
            expect(page.locator(".swing[aria-pressed=true], .rank li").filter(has_text=one).first).to_be_visible()
        heading(page, "^Does this order look right")
        Keyboard(page).press("^(Go on to the organisation|Look at them)")
    looks_right(page)
    Keyboard(page).press("^Look at that cell")
    heading(page, "^(How would|And what is)")
    expect(scoring(page).locator("fieldset.choice.stack")).to_have_count(1)
    Keyboard(page).press("^Look at them all")
    looks_right(page)
    length = scoring(page).locator(".bar i").first.get_attribute("style")
    Keyboard(page).to("^How much does your side count")
    page.keyboard.press("ArrowRight")
    expect(scoring(page).locator(".bar i").first).not_to_have_attribute("style", length or "")
    Keyboard(page).press("^Keep this picture")
    expect(page.get_by_text("Kept. You can change this")).to_be_visible()
