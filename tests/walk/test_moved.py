"""The laptop gets another address in the middle of a workshop: screens follow, and who lost their page comes back."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.running import ServedRoom
from tests.walk import steps
from tests.walk.conftest import PHONE

OLD, NEW = "192.168.77.1", "172.20.10.2"


class WanderingRoom(ServedRoom):
    """On a machine whose addresses stand in a file."""

    module = "tests.walk.wandering"

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.addresses = home / "addresses"
        self.addresses.write_text(OLD)

    def command(self) -> list[str]:
        return [str(self.addresses), *super().command(), f"--public-url=http://{OLD}:{self.port}"]


@pytest.fixture
def wandering(tmp_path: Path) -> Iterator[WanderingRoom]:
    room = WanderingRoom(tmp_path)
    room.start()
    yield room
    room.stop()


def test_the_screens_follow_and_people_come_back(
    wandering: WanderingRoom, visit: Callable[..., Page], picture: Callable[[Page, str], None]
) -> None:
    room = wandering
    phone = visit(f"{room.url}/#key={room.keys.join_token}", PHONE)
    steps.come_in(phone, "Rowan")
    projector, console = visit(room.links["projector"]), visit(room.links["facilitator"])
    for screen in (projector, console):
        expect(screen.get_by_text(f"{OLD}:{room.port}")).to_be_visible()
    room.addresses.write_text(NEW)
    expect(console.locator(".alarms")).to_contain_text(f"It is http://{NEW}:{room.port} now")
    for screen in (projector, console):
        expect(screen.locator(".address").get_by_text(f"{NEW}:{room.port}")).to_be_visible()
    expect(projector.get_by_role("img", name=f"QR code for {NEW}:{room.port}")).to_be_visible()
    picture(console, "moved_console")
    phone.goto(f"{room.url}/mine")
    phone.get_by_role("button", name="Show a code").click()
    expect(phone.get_by_text(f"http://{NEW}:{room.port}/own")).to_be_visible()

    # Before the start too, somebody who lost their page is let back in.
    console.get_by_text("Somebody lost their page?").click()
    console.get_by_role("button", name="Let back in Rowan").click()
    said = console.get_by_text(re.compile("Read out"))
    expect(said).to_be_visible()
    picture(console, "let_in_before_the_start")
    code = re.search(r"\b\w{4}-\w{4}\b", said.inner_text())
    assert code
    other = visit(f"{room.url}/own", PHONE)
    other.get_by_label("Your code").fill(code[0])
    other.get_by_role("button", name="Come in").click()
    expect(other.get_by_text("You are in, Rowan.")).to_be_visible()
    room.addresses.write_text(OLD)
    expect(console.locator(".alarms")).to_have_text("")
