"""The facilitator counts and the room sees its best moments: with twelve people a rounded picture, with four none."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk import steps


@pytest.fixture
def room_of(tmp_path: Path) -> Iterator[Callable[[int], RunningRoom]]:
    rooms: list[RunningRoom] = []

    def start(bots: int) -> RunningRoom:
        home = tmp_path / str(bots)
        home.mkdir()
        rooms.append(RunningRoom(home, bots))
        rooms[-1].start()
        return rooms[-1]

    yield start
    for room in rooms:
        room.stop()


def start_with(console: Page, people: int) -> None:
    expect(console.get_by_text(f"{people} people", exact=False).first).to_be_visible()
    steps.start_at(console, "Your story")


def test_twelve_people(
    room_of: Callable[[int], RunningRoom], visit: Callable[..., Page], picture: Callable[[Page, str], None]
) -> None:
    room = room_of(12)
    projector = visit(room.links["projector"])
    expect(projector.get_by_text(room.keys.join_code)).to_be_visible()
    console = visit(room.links["facilitator"])
    start_with(console, 12)
    reveal = console.get_by_role("button", name="Reveal")
    expect(reveal).to_be_enabled(timeout=120_000)
    picture(console, "console")
    expect(console.get_by_text("Everybody who opened this step has moved on.")).to_be_visible(timeout=120_000)
    reveal.click()
    shown = projector.get_by_role("heading", name="What this room was doing at its best")
    expect(shown).to_be_visible()
    picture(projector, "projector")
    words = projector.locator("body").inner_text()
    shares = [int(found) for found in re.findall(r"about (\d+) %", words)]
    assert all(share % 5 == 0 for share in shares)
    assert re.search(r"about \d+ %|almost everyone|fewer than 3|not shown", words)
    assert "so that nobody can be picked out" in words
    assert not re.search(r"\b(of 12|12 answered|12 people answered)\b", words)
    room.stop()


def test_four_people_see_nothing_and_the_reason(
    room_of: Callable[[int], RunningRoom], visit: Callable[..., Page], picture: Callable[[Page, str], None]
) -> None:
    room = room_of(4)
    console = visit(room.links["facilitator"])
    projector = visit(room.links["projector"])
    start_with(console, 4)
    expect(console.get_by_text("Everybody who opened this step has moved on.")).to_be_visible(timeout=90_000)
    expect(console.get_by_role("button", name="Reveal")).to_be_disabled()
    reason = "A picture can be drawn when five people or more have moved on."
    expect(console.get_by_text(reason)).to_be_visible()
    picture(console, "console_few")
    expect(projector.get_by_text("no picture of the room is shown, so that nobody can be picked out")).to_be_visible()
    picture(projector, "projector_few")
    expect(projector.get_by_role("heading", name="What this room was doing at its best")).to_have_count(0)
    expect(projector.locator(".bar, [class*=bar]")).to_have_count(0)
