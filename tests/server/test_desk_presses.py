"""A move of the console that is sent again, because no answer came, is done once and answered again."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from tornado.gen import multi
from tornado.testing import AsyncHTTPTestCase, gen_test
from tornado.web import Application

from actvo_kit.errors import NotAllowed
from actvo_kit.model.moves import Move, Tell
from actvo_kit.server.desk.desk_api import desk_application
from actvo_kit.server.guard.repeated_presses import RepeatedPresses
from actvo_kit.server.guard.seat_cookie import Seat


class Room:
    """Counts what is done; a note of these words is refused."""

    def __init__(self) -> None:
        self.done: list[Move] = []

    def seat_behind(self, capability: str) -> Seat:
        return Seat("facilitator", capability)

    def facilitator(self, join_url: str) -> "Room":
        return self

    def do(self, move: Move) -> str:
        self.done.append(move)
        if isinstance(move, Tell) and move.text == "no":
            raise NotAllowed("Not now.")
        return f"Done {len(self.done)}."


class DeskPresses(AsyncHTTPTestCase):
    def get_app(self) -> Application:
        self.room = Room()
        shared = {"room": self.room, "kernel_manager": self.room, "pool": ThreadPoolExecutor(4), "join_url": str}
        return desk_application(shared | {"presses": RepeatedPresses()})

    async def do(self, **move: Any) -> str:
        answer = await self.http_client.fetch(
            self.get_url("/facilitator/do"), method="POST", body=json.dumps(move), headers={"Capability": "x"},
            raise_error=False,
        )  # fmt: skip
        said = json.loads(answer.body)
        return str(said.get("said") or said["sentence"])

    @gen_test
    async def test_the_same_press_is_the_same_act(self) -> None:
        for request in (
            {"want": "let_in", "person": "k"},
            {"want": "tell", "text": "Soon."},
            {"want": "form_triads", "anew": True},
        ):
            self.room.done.clear()
            one = f"one {request['want']}"
            said = await multi([self.do(**request, press=one) for _ in range(3)])
            said.append(await self.do(**request, press=one))
            assert (len(self.room.done), set(said)) == (1, {"Done 1."}), request
            assert await self.do(**request, press=f"two {request['want']}") == "Done 2."
            assert [await self.do(**request) for _ in range(2)] == ["Done 3.", "Done 4."], "without one: as it comes"

    @gen_test
    async def test_what_was_refused_is_tried_again(self) -> None:
        assert [await self.do(want="tell", text="no", press="one") for _ in range(2)] == ["Not now."] * 2
        assert len(self.room.done) == 2

    @gen_test
    async def test_no_press_is_too_strange(self) -> None:
        for press in ("x" * 41, 7, None, ["a"], {"a": 1}):
            assert "could not be read" in await self.do(want="tell", text="Soon.", press=press)
        assert not self.room.done


@pytest.mark.parametrize("press", ["", "abc"])
def test_a_move_says_its_press(press: str) -> None:
    assert Tell.read({"want": "tell", "text": "Soon.", "press": press}).press == press
