"""What a first page costs on a slow line: little after the waiting room, and no charts before somebody can begin."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from actvo_kit.rehearse.host import Host
from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.answered import aside
from tests.walk.conftest import PHONE

LISTED = (Path(__file__).parents[2] / "actvo_kit" / "server" / "ahead.txt").read_text(encoding="utf-8").split()
MOST_COLD = 1_600_000
MOST_AFTER_WAITING = 150_000
"""Three seconds at 400 kbit/s."""


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

    def voila(self) -> set[str]:
        parts = [urlsplit(url) for url in self.bytes]
        return {f"{one.path}?{one.query}".strip("/?") for one in parts if one.path.startswith("/voila/")}


async def _start(link: str) -> None:
    async with Host.enter(link) as host:
        await host.start()


def ready(page: Page) -> None:
    expect(page.locator(".exercise-values button").first).to_be_enabled()


def test_the_first_page_comes_while_people_wait(own_room: RunningRoom, visit: Callable[..., Page]) -> None:
    waiting = visit(own_room.links["participant"], PHONE)
    steps.come_in(waiting, "Rowan")
    expect(waiting.locator("body[data-ahead='']")).to_be_visible()
    after = Wire(waiting)
    aside(_start(own_room.links["facilitator"]))
    waiting.wait_for_url("**/page/*")
    ready(waiting)
    assert after.total < MOST_AFTER_WAITING, sorted(after.bytes.items(), key=lambda one: -one[1])[:10]

    # Who comes late fetches it all: what is on the list, and no charts.
    late = visit("about:blank", PHONE)
    late.context.add_cookies(waiting.context.cookies())
    cold = Wire(late)
    late.goto(waiting.url)
    ready(late)
    assert cold.total < MOST_COLD
    assert not [url for url in cold.bytes if "plotly" in url]
    assert cold.voila() == set(LISTED), "the list is what a page asks for: actvo_kit/server/ahead.txt"
