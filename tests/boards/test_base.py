"""A board follows the room: through bursts, through a lost line, and without more looks than it needs."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from actvo_kit.boards.base import LOOK_AGAIN_S, NOT_OFTENER_S
from actvo_kit.boards.console import Console
from actvo_kit.boards.projector import Projector
from actvo_kit.errors import NotAllowed

from .conftest import FakeDesk, a_console, a_screen, until


def in_a_room(play: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(play(), 30))


def test_a_board_opens_with_the_room_as_it_is() -> None:
    async def play() -> None:
        console, projector = Console(FakeDesk(a_console(here=3))), Projector(FakeDesk(a_screen(here=4)))
        assert len(console.view["people"]) == 3
        assert console.view["now"] == "2026-11-24T12:00:00Z"
        assert projector.view["here"] == 4
        assert console.said == {"seq": 0, "text": "", "good": True}

    in_a_room(play)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(("board", "now"), [(Console, a_console), (Projector, a_screen)])
def test_news_refresh_the_view(board: Any, now: Any) -> None:
    async def play() -> None:
        desk = FakeDesk(now(here=1))
        shown = board(desk)
        desk.now = now(here=2)
        desk.announce()
        await until(lambda: shown.view == now(here=2).plain())

    in_a_room(play)


def test_a_burst_of_news_is_one_look_or_two() -> None:
    assert NOT_OFTENER_S >= 0.25

    async def play() -> None:
        desk = FakeDesk(a_console())
        board = Console(desk)
        for _ in range(200):
            desk.announce()
        desk.now = a_console(here=9)
        await until(lambda: len(board.view["people"]) == 9)
        assert desk.looks <= 2

    in_a_room(play)


def test_without_news_it_looks_again_before_long(monkeypatch: pytest.MonkeyPatch) -> None:
    assert LOOK_AGAIN_S <= 30
    monkeypatch.setattr("actvo_kit.boards.base.LOOK_AGAIN_S", 0.02)

    async def play() -> None:
        desk = FakeDesk(a_screen())
        board = Projector(desk)
        desk.now = a_screen(here=2)
        await until(lambda: board.view["here"] == 2)

    in_a_room(play)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("where", ["news", "look"])
def test_a_lost_line_is_taken_up_again_without_a_word(where: str) -> None:
    async def play() -> None:
        desk = FakeDesk(a_console())
        board = Console(desk)
        desk.trouble[where] = httpx.ReadError("/run/desk.sock is gone")
        desk.announce()
        await asyncio.sleep(0.1)
        desk.trouble.clear()
        desk.now = a_console(here=5)
        desk.announce()
        await until(lambda: len(board.view["people"]) == 5)
        assert board.said["text"] == ""

    in_a_room(play)


@pytest.mark.usefixtures("quick")
def test_a_refused_look_is_said_once() -> None:
    async def play() -> None:
        desk = FakeDesk(a_console())
        board = Console(desk)
        desk.trouble["look"] = NotAllowed("This link was closed.")
        for _ in range(3):
            desk.announce()
            await asyncio.sleep(0.05)
        assert board.said == {"seq": 1, "text": "This link was closed.", "good": False}

    in_a_room(play)


def test_a_closed_board_stops_listening() -> None:
    async def play() -> None:
        desk = FakeDesk(a_console())
        board = Console(desk)
        await asyncio.sleep(0)
        board.close()
        await until(lambda: not board._work)
        desk.announce()
        await asyncio.sleep(0.02)
        assert desk.looks == 0

    in_a_room(play)
