"""The thirteenth exercise in a real room: bots play it, everybody can use it, and forty texts stay texts."""

import asyncio
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.page_bot import Page as BotPage
from tests.running import RunningRoom, aside
from tests.server.payloads import MARKER, PAYLOADS
from tests.thirteenth.tree import PAGE, SLUG, grown, ran
from tests.walk.access import check as check_screen
from tests.walk.access import check_own
from tests.walk.answered import come_in_with
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.test_injection import client_of, saved
from tests.walk.watched import check, watched

BOTS = 2
PLAY = f"""
import json, sys
from pathlib import Path
from actvo_kit.packs import load_pack
pack = load_pack(Path("workshops/career_design"))
asked = {{"links": json.loads(sys.argv[1]), "pack": pack.plain(), "bots": {BOTS}, "host": False, "pause_s": 0.02}}
print(json.dumps(asked))
"""


class GrownRoom(RunningRoom):
    """A room of the tree that has one slice more."""

    def __init__(self, home: Path, tree: Path) -> None:
        super().__init__(home)
        self.tree = tree
        self.run_by = (str(shutil.which("env")), "-C", str(tree), f"PYTHONPATH={tree}")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GrownRoom]:
    running = GrownRoom(tmp_path_factory.mktemp("room"), grown(tmp_path_factory.mktemp("tree")))
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def every_step_open(room: GrownRoom) -> None:
    aside(opened_up_to(room.links["facilitator"], "close"))


async def opened_up_to(link: str, last: str) -> None:
    async with Host.enter(link) as host:
        steps = [step["slug"] for step in host.view["steps"]]
        if not host.view["flow"]["opened"]:
            await host.start()
        while host.view["flow"]["opened"] <= steps.index(last):
            await host.open_next()


def test_the_console_leads_a_part_that_is_no_exercise(
    room: GrownRoom, visit: Callable[..., Page], picture: Callable[[Page, str], None]
) -> None:
    aside(opened_up_to(room.links["facilitator"], "outside"))
    page = visit(room.links["facilitator"])
    expect(page.get_by_role("heading", name="Outside").first).to_be_visible()
    expect(page.get_by_text("Come out.")).to_be_visible()
    expect(page.get_by_text("here", exact=True)).to_be_visible()
    for counted in ("started", "moved on", "Where the room is"):
        expect(page.get_by_text(counted, exact=True)).to_be_hidden()
    for size in (LAPTOP, PHONE):
        page.set_viewport_size(size)
        picture(page, f"led-console-{size['width']}")
        check_screen(page, f"the console of a part that the facilitator leads, {size['width']} px wide")


def test_a_part_that_is_no_exercise_is_calm(
    room: GrownRoom, visit: Callable[..., Page], picture: Callable[[Page, str], None]
) -> None:
    aside(opened_up_to(room.links["facilitator"], "outside"))
    cookies = come_in_with(room, {}, "Thorgeir")
    page, _ = watched(visit, f"{room.url}/page/{PAGE}", cookies)
    led = page.get_by_text("Your facilitator leads this part.")
    weather = page.get_by_role("heading", name="How does today look?")
    expect(led).to_be_visible()
    expect(weather).to_be_hidden()
    for size in (LAPTOP, PHONE):
        page.set_viewport_size(size)
        picture(page, f"led-{size['width']}")
        check_screen(page, f"a part that the facilitator leads, {size['width']} px wide")
    aside(opened_up_to(room.links["facilitator"], SLUG))
    expect(weather).to_be_visible()
    expect(led).to_be_hidden()


@pytest.mark.usefixtures("every_step_open")
def test_bots_play_it_to_its_end(room: GrownRoom) -> None:
    asked = ran(room.tree, "-c", PLAY, json.dumps(room.links))
    played = ran(room.tree, "-m", "actvo_kit.rehearse", said=asked.stdout)
    report = json.loads(played.stdout)
    assert [bot["trouble"] for bot in report["bots"]] == [[]] * BOTS, report
    assert all(SLUG in bot["done"] for bot in report["bots"]), report


@pytest.mark.usefixtures("every_step_open")
def test_everybody_can_use_it(room: GrownRoom, visit: Callable[..., Page]) -> None:
    cookies = come_in_with(room, {}, "Eudora")
    page, _ = watched(visit, f"{room.url}/page/{PAGE}#{SLUG}", cookies)
    page.set_viewport_size(PHONE)
    heading = page.get_by_role("heading", name="How does today look?")
    expect(heading).to_be_visible()
    check_own(page, "the weather before")
    page.get_by_role("button", name="rain").click()
    expect(page.get_by_text("It is rainy today.")).to_be_visible()
    check_own(page, "the weather after")
    page.reload()
    expect(page.get_by_text("It is rainy today.")).to_be_visible()


@pytest.mark.usefixtures("every_step_open")
def test_no_text_runs_in_it(room: GrownRoom, visit: Callable[..., Page]) -> None:
    cookies = come_in_with(room, {}, "Wilhelmina")
    page, dialogs = watched(visit, f"{room.url}/page/{PAGE}#{SLUG}", cookies)
    expect(page.get_by_role("heading", name="How does today look?")).to_be_visible()

    async def write() -> None:
        async with client_of(room, cookies) as client:
            other = await BotPage.open(client, f"/page/{PAGE}")
            for payload in PAYLOADS:
                await saved(other, SLUG, {"note": payload[:140]})
                await asyncio.sleep(0.05)
            await other.close()

    aside(write())
    page.reload()
    expect(page.locator("body")).to_contain_text(MARKER)
    assert MARKER in check(page, dialogs)
