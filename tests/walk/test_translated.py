"""A browser's translator rewrites every text while somebody works: the screen still tells the truth."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.running import ROOT, RunningRoom
from tests.walk import steps
from tests.walk.conftest import PHONE
from tests.walk.hands import Clicks, heading
from tests.walk.test_access import come_in, go_through

BOTS = 5
PILES = ("high", "some", "low")
TRANSLATOR = (ROOT / "widgets" / "testing" / "translator.js").read_text().replace("export function", "function")
BEGIN = f"{TRANSLATOR}\naddEventListener('DOMContentLoaded', () => translate(document.body));"
# Codes, addresses, and names of people are not words of a language.
KEPT = "[...document.querySelectorAll('.code, .big-code, .address, .names bdi, h1 bdi')].map((one) => one.innerHTML)"
REWRITTEN = "document.querySelectorAll('font font').length"


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRoom]:
    running = RunningRoom(tmp_path_factory.mktemp("room"), BOTS)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def translated(visit: Callable[..., Page]) -> Callable[..., Page]:
    """A page whose texts are all replaced, as they come and as they change."""

    def open_page(url: str, *size: Any, **more: Any) -> Page:
        page = visit("about:blank", *size, **more)
        page.context.add_init_script(BEGIN)
        page.goto(url)
        return page

    return open_page


def the_card_shown_is_the_card_filed(page: Page) -> None:
    page.get_by_label("Your name").fill("Noor")
    page.get_by_role("button", name="Come in").click()
    page.wait_for_url("**/page/*")
    page.goto(f"{page.url.partition('#')[0]}#values")
    page.get_by_role("button", name="30 cards").click()
    shown: list[str] = []
    for number in range(12):
        expect(page.get_by_text(f"Card {number + 1} of 30", exact=False)).to_be_visible()
        shown.append(page.locator(".face h3").first.inner_text())
        page.locator(f"[data-pile={PILES[number % 3]}]").click()
    assert len(set(shown)) == len(shown)
    page.get_by_role("button", name="Undo the last card").click()
    expect(page.locator(".face h3").first).to_have_text(shown[-1])
    steps.saved(page)
    page.reload()
    expect(page.locator(".face h3").first).to_have_text(shown[-1])


def test_every_screen(room: RunningRoom, translated: Callable[..., Page]) -> None:
    console, projector = translated(room.links["facilitator"]), translated(room.links["projector"])
    phone = translated(room.links["participant"], PHONE, reduced_motion="reduce")
    for _ in come_in(phone):
        assert phone.evaluate(REWRITTEN)
    expect(projector.get_by_text(room.keys.join_code)).to_be_visible()
    expect(console.get_by_text("Rowan", exact=True)).to_be_visible()
    for page, least in ((console, 3), (projector, 2), (phone, 1)):
        kept = page.evaluate(KEPT)
        assert len(kept) >= least
        assert "<font" not in "".join(kept)
    console.get_by_role("button", name="Start the workshop").click()
    for step, screen in go_through(console, Clicks(phone)):
        assert phone.evaluate(REWRITTEN)
        if screen == "the story read back":
            console.get_by_role("button", name="Reveal").click()
            heading(projector, "^What this room was doing at its best")
        elif screen == "the decks":
            the_card_shown_is_the_card_filed(translated(room.links["participant"], PHONE, reduced_motion="reduce"))
        heading(console, f"^{re.escape(step.title)}$")
    phone.goto(f"{room.url}/mine")
    phone.get_by_role("button", name="Show a code").click()
    expect(phone.locator(".big-code").last).to_have_text(re.compile("^[0-9A-Z]{4}-[0-9A-Z]{4}$"))
    assert phone.evaluate(REWRITTEN)
    assert "<font" not in "".join(phone.evaluate(KEPT))
