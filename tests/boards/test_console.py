"""What the facilitator asks reaches the desk; what comes back is one sentence and never more."""

import asyncio
from typing import Any

import httpx
import pytest

from actvo_kit.boards.base import WENT_WRONG
from actvo_kit.boards.console import Console
from actvo_kit.errors import NotAllowed
from actvo_kit.model import moves

from .conftest import FakeDesk, a_console, until


def ask(desk: FakeDesk, request: Any) -> dict[str, Any]:
    """Sends `request` as the browser does; returns what the board said."""

    async def play() -> dict[str, Any]:
        board = Console(desk)
        board._handle_custom_msg(request, [])
        await until(lambda: board.said["seq"])
        return dict(board.said)

    return asyncio.run(asyncio.wait_for(play(), 30))


@pytest.mark.parametrize(
    ("request_", "move"),
    [
        ({"want": "start"}, moves.Start()),
        ({"want": "open_next", "expected": 2}, moves.OpenNext(expected=2)),
        ({"want": "reveal", "item": "values"}, moves.Reveal(item="values")),
        ({"want": "take_break"}, moves.TakeBreak()),
        ({"want": "tell", "text": "Choose for now."}, moves.Tell(text="Choose for now.")),
    ],
)
def test_a_request_becomes_one_move(request_: dict[str, Any], move: moves.Move) -> None:
    desk = FakeDesk(a_console())
    assert ask(desk, request_) == {"seq": 1, "text": "Done.", "good": True}
    assert desk.calls == [move]


@pytest.mark.parametrize(
    "request_",
    [
        {},
        {"want": "answers"},
        {"want": "open_next", "expected": "2"},
        {"want": "open_next"},
        {"want": "start", "as": "x"},
        {"want": "tell", "text": ""},
        {"want": "tell", "text": "x" * 201},
        {"want": "take_break", "minutes": -1},
    ],
)
def test_any_other_request_does_nothing(request_: dict[str, Any]) -> None:
    desk = FakeDesk(a_console())
    said = ask(desk, request_)
    assert (said["good"], "try again" in said["text"]) == (False, True)
    assert desk.calls == []


def test_what_is_no_request_is_not_answered() -> None:
    async def play() -> None:
        board = Console(FakeDesk(a_console()))
        board._handle_custom_msg("start", [])
        await asyncio.sleep(0.02)
        assert board.said["seq"] == 0

    asyncio.run(play())


def test_the_room_s_reason_is_said() -> None:
    desk = FakeDesk(a_console())
    desk.trouble["reveal"] = NotAllowed("Five people have to finish Values first; 3 have.")
    said = ask(desk, {"want": "reveal", "item": "values"})
    assert said == {"seq": 1, "text": "Five people have to finish Values first; 3 have.", "good": False}


@pytest.mark.parametrize(
    "trouble", [httpx.ConnectError("/run/desk.sock"), RuntimeError("secret of Ada"), KeyError("pile")]
)
def test_no_other_error_speaks(trouble: Exception) -> None:
    desk = FakeDesk(a_console())
    desk.trouble["start"] = trouble
    assert ask(desk, {"want": "start"}) == {"seq": 1, "text": WENT_WRONG, "good": False}


def test_the_view_is_new_before_the_answer_is_there() -> None:
    async def play() -> None:
        desk = FakeDesk(a_console())
        board = Console(desk)
        desk.now = a_console(opened=1)
        seen: list[int] = []
        board.observe(lambda _: seen.append(board.view["flow"]["opened"]), "said")
        board._handle_custom_msg({"want": "start"}, [])
        await until(lambda: seen)
        assert seen == [1]

    asyncio.run(asyncio.wait_for(play(), 30))
