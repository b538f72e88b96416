"""Somebody pastes a whole book into a field: what does not fit is cut, and the field says so."""

import re
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.conftest import PHONE

STRENGTHS = ("Finding causes", "Working with data", "Explaining clearly", "Organising work", "Finishing")
BOOK = 320_000


def paste(field: Locator) -> None:
    """As by hand: what the clipboard holds, into the field that has the focus."""
    page = field.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("many => navigator.clipboard.writeText('heron '.repeat(many / 6 + 1).slice(0, many))", BOOK)
    field.click()
    page.keyboard.press("Control+V")


def test_a_pasted_book_is_cut_aloud_at_the_door_and_in_an_exercise(
    room: RunningRoom, visit: Callable[..., Page], picture: Callable[[Page, str], None]
) -> None:
    page = visit(room.links["participant"], PHONE)
    name = page.get_by_label("Your name")
    paste(name)
    expect(page.get_by_role("status").filter(has_text="Cut to 40 letters.")).to_be_visible()
    assert len(name.input_value()) == 40
    picture(page, "long_name_phone")
    name.fill("Rowan")
    expect(page.get_by_text("Cut to 40 letters.")).to_be_hidden()
    page.get_by_role("button", name="Come in").click()

    page.goto(f"{room.url}/page/2_what_you_bring#strengths")
    steps.pick_strengths(page, STRENGTHS)
    page.locator("fieldset.choice").first.locator("label.option").nth(3).click()
    page.locator("label.option", has_text=re.compile("^energised$")).click()
    line = page.get_by_label(re.compile("When did you last use this"))
    paste(line)
    expect(page.locator(".says", has_text="Cut to 240 letters.")).to_be_visible()
    expect(page.locator(".actvo-announcer")).to_have_text("Cut to 240 letters.")
    assert len(line.input_value()) == 240
    picture(page, "long_line_phone")
    steps.saved(page)
    page.reload()
    expect(line).to_have_value("heron " * 40)
