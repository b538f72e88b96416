"""What a first page costs on a slow line, what it says meanwhile, and that people write before charts have come."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
from playwright.sync_api import Page, Route, expect

from actvo_kit.rehearse.facilitator_bot import Host
from tests.running import ROOT, RunningRoom, aside
from tests.walk import steps
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.conftest import PHONE

MOST_COLD = 200_000
"""Four seconds at 400 kbit/s."""
MOST_AFTER_WAITING = 20_000


class Wire:
    """What came over the line, by address; from the browser's cache comes nothing."""

    def __init__(self, page: Page) -> None:
        self._urls: dict[str, str] = {}
        self.bytes: dict[str, int] = {}
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.on("Network.responseReceived", self._answered)
        network.on("Network.loadingFinished", self._came)

    def _answered(self, event: dict[str, Any]) -> None:
        self._urls[event["requestId"]] = event["response"]["url"]

    def _came(self, event: dict[str, Any]) -> None:
        url = self._urls.get(event["requestId"], "")
        self.bytes[url] = self.bytes.get(url, 0) + int(event["encodedDataLength"])

    @property
    def total(self) -> int:
        return sum(self.bytes.values())


async def _start(link: str) -> None:
    async with Host.enter(link) as host:
        await host.start()


def held_by(held: list[Route]) -> Callable[[Route], None]:
    """A handler that Playwright may mark as its own."""

    def hold(route: Route) -> None:
        held.append(route)

    return hold


def ready(page: Page, slug: str = "values") -> None:
    expect(page.locator(f".exercise-{slug} button").first).to_be_enabled()


def test_the_first_page_comes_while_people_wait(own_room: RunningRoom, visit: Callable[..., Page]) -> None:
    waiting = visit(own_room.links["participant"], PHONE)
    steps.come_in(waiting, "Rowan")
    expect(waiting.locator("body[data-ahead='']")).to_be_visible()
    after = Wire(waiting)
    aside(_start(own_room.links["facilitator"]))
    waiting.wait_for_url("**/page/*")
    ready(waiting, "story")
    assert after.total < MOST_AFTER_WAITING, sorted(after.bytes.items(), key=lambda one: -one[1])[:10]

    # Who comes late fetches it all: no charts, and nothing of Voilà's.
    late = visit("about:blank", PHONE)
    late.context.add_cookies(waiting.context.cookies())
    cold = Wire(late)
    late.goto(waiting.url)
    ready(late, "story")
    assert cold.total < MOST_COLD, sorted(cold.bytes.items(), key=lambda one: -one[1])[:10]
    assert not [url for url in cold.bytes if "plotly" in url or "/voila/" in url]


def test_an_opening_page_says_so_and_says_when_it_takes_long(room: RunningRoom, visit: Callable[..., Page]) -> None:
    page = visit("about:blank", PHONE)
    page.context.add_cookies(come_in_with(room, {}, "Slow"))
    held: list[Route] = []
    page.route("**/notebook.js", held_by(held))
    page.goto(f"{room.url}/page/1_know_yourself#values", wait_until="commit")
    expect(page.get_by_role("status").get_by_text("Opening your page", exact=True)).to_be_visible()
    expect(
        page.get_by_role("status").get_by_text(re.compile("^Still opening.*slow line.*Nothing.*lost"))
    ).to_be_visible()
    for route in held:
        route.continue_()
    ready(page)
    expect(page.locator("#opening")).to_be_hidden()


def test_a_page_whose_script_does_not_arrive_says_so(room: RunningRoom, visit: Callable[..., Page]) -> None:
    page = visit("about:blank", PHONE)
    page.context.add_cookies(come_in_with(room, {}, "Cut"))
    page.route("**/notebook.js", lambda route: route.abort())
    page.goto(f"{room.url}/page/1_know_yourself#values")
    expect(page.get_by_role("status").get_by_text(re.compile("did not arrive.*load the page again"))).to_be_visible()
    page.unroute("**/notebook.js")
    page.reload()
    ready(page)


def test_an_exercise_whose_script_does_not_arrive_says_so_in_its_place(
    room: RunningRoom, visit: Callable[..., Page]
) -> None:
    page = visit("about:blank", PHONE)
    page.context.add_cookies(come_in_with(room, {}, "Half"))
    page.route("**/values.js", lambda route: route.abort())
    page.goto(f"{room.url}/page/1_know_yourself#values")
    expect(page.get_by_role("alert")).to_have_text(re.compile("could not be opened.*What you wrote is kept"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_people_write_before_charts_have_come(room: RunningRoom, visit: Callable[..., Page]) -> None:
    page = visit("about:blank", PHONE)
    page.context.add_cookies(come_in_with(room, {slug: ROWAN[slug] for slug in ("values", "strengths")}, "Early"))
    held: list[Route] = []
    page.route("**/plotly.js", held_by(held))
    page.goto(f"{room.url}/page/2_what_you_bring#strengths")
    page.get_by_role("button", name="Go on with 10").click()
    for _ in range(10):
        page.locator("button.loud", has_text=re.compile("^(Next: |See your picture)")).click()
    picture = page.locator(".exercise-strengths .figure")
    expect(picture.locator("figcaption")).not_to_be_empty()
    picture.get_by_role("button", name="As a table").click()
    expect(picture.locator("tbody tr").first).to_be_visible()
    page.locator(".exercise-strengths .list button").first.click()
    line = page.get_by_label(re.compile("When did you last use this"))
    line.fill("Written while the picture was on its way.")
    steps.saved(page)
    assert held, "the picture was asked for"
    while page.locator("button.loud", has_text="Next: ").count():
        page.locator("button.loud", has_text="Next: ").click()
    page.locator("button.loud", has_text="See your picture").click()
    for route in held:
        route.continue_()
    expect(picture.locator(".plot svg").first).to_be_visible()


class WithASlider(RunningRoom):
    """A room with a cell of its author's own on the first page."""

    def command(self) -> list[str]:
        pack = self.home / "pack"
        if not pack.exists():
            shutil.copytree(ROOT / "workshops" / "career_design", pack)
            first = pack / "1_know_yourself.ipynb"
            notebook = nbformat.read(first, as_version=4)
            cell = "from ipywidgets import IntSlider\n\nIntSlider(description='My own')"
            notebook.cells.append(nbformat.v4.new_code_cell(cell))
            nbformat.write(notebook, first)
        return [*super().command(), f"--pack={pack}"]


def test_a_widget_of_another_maker_comes_with_voila(tmp_path: Path, visit: Callable[..., Page]) -> None:
    room = WithASlider(tmp_path)
    room.start()
    try:
        room.open()
        page = visit("about:blank")
        page.context.add_cookies(come_in_with(room, {}, "Slider"))
        page.goto(f"{room.url}/page/1_know_yourself#values")
        ready(page)
        expect(page.get_by_text("My own")).to_be_visible()
        expect(page.locator(".exercise-values")).to_have_count(1)
        steps.sort_cards(page)
        steps.saved(page)
    finally:
        room.stop()
