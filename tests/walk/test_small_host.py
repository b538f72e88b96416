"""What people see on a host that is too small, in a real browser: a sentence, and then their page by itself."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.server.test_carry import ShortRoom
from tests.walk import steps
from tests.walk.access import check
from tests.walk.conftest import LAPTOP, PHONE

KEPT = "Saved before memory was short."


class ShortRoomForTwo(ShortRoom):
    def command(self) -> list[str]:
        return [*super().command(), "--people=2"]


@pytest.fixture
def short(tmp_path: Path) -> Iterator[ShortRoomForTwo]:
    room = ShortRoomForTwo(tmp_path)
    room.has_mb(9_000)
    room.start()
    yield room
    room.stop()


def shots(page: Page, picture: Callable[[Page, str], None], name: str) -> None:
    for where, size in (("phone", PHONE), ("laptop", LAPTOP)):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        picture(page, f"{name}_{where}")


def test_a_page_waits_for_memory_and_opens_by_itself(short, visit, picture) -> None:
    console = visit(short.links["facilitator"])
    rowan, ada = visit(short.links["participant"], PHONE), visit(short.links["participant"], PHONE)
    steps.come_in(rowan, "Rowan")
    steps.come_in(ada, "Ada")
    expect(ada.get_by_text("You are in, Ada.")).to_be_visible()

    late = visit(short.links["participant"], PHONE)
    steps.come_in(late, "Late")
    expect(late.get_by_text("This room is full for this machine: it carries 2 people.")).to_be_visible()
    expect(late.get_by_label("Your name")).to_have_value("Late")
    check(late, "full")
    shots(late, picture, "full")

    console.get_by_text("Somebody could not come in: this machine carries 2 people.").wait_for()
    shots(console, picture, "turned_away")
    steps.start_at(console, "Values", rowan)
    steps.sort_cards(rowan)
    steps.rank_values(rowan)
    line = re.compile("When did this help you decide")
    rowan.get_by_label(line).fill(KEPT)
    steps.saved(rowan)
    short.has_mb(10)
    rowan.reload()
    expect(rowan.get_by_role("heading", name="Your page opens in a moment.")).to_be_visible()
    check(rowan, "short")
    shots(rowan, picture, "short")
    short.has_mb(9_000)
    expect(rowan.get_by_label(line)).to_have_value(KEPT)
