"""A page's code may ask the room for as much at once as it likes: others are answered meanwhile."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

from tornado.httpclient import AsyncHTTPClient, HTTPResponse
from tornado.testing import AsyncHTTPTestCase, gen_test
from tornado.web import Application

from actvo_kit.server.desk.desk_api import desk_application
from actvo_kit.server.guard.rate_limits import DESK_AT_ONCE
from actvo_kit.server.guard.seat_cookie import Seat

THREADS = 2 * DESK_AT_ONCE
MANY = 3 * THREADS
PATIENCE_S = 60


class Holders:
    """A capability is the name of its person, and a number of the page."""

    def seat_behind(self, capability: str) -> Seat | None:
        return Seat("participant", capability.partition(" ")[0])


class Room:
    """Answers Greedy when it may, and everybody else at once."""

    def __init__(self) -> None:
        self.may, self.busy = threading.Event(), threading.Event()
        self.at_work = self.most = 0
        self._counting = threading.Lock()

    def participant(self, person: str, session: str) -> "Person":
        return Person(self, person)

    def count(self, more: int) -> None:
        with self._counting:
            self.at_work += more
            self.most = max(self.most, self.at_work)
        if self.at_work == DESK_AT_ONCE:
            self.busy.set()


class Person:
    def __init__(self, room: Room, name: str) -> None:
        self.room, self.name = room, name

    def here(self) -> dict[str, str]:
        if self.name == "Greedy":
            self.room.count(1)
            self.room.may.wait(PATIENCE_S)
            self.room.count(-1)
        return {"who": self.name}


class DeskTurns(AsyncHTTPTestCase):
    def get_app(self) -> Application:
        self.room, self.pool = Room(), ThreadPoolExecutor(THREADS)
        self.addCleanup(self.pool.shutdown)
        self.addCleanup(self.room.may.set)
        return desk_application({"kernel_manager": Holders(), "pool": self.pool, "room": self.room})

    def get_http_client(self) -> AsyncHTTPClient:
        return AsyncHTTPClient(force_instance=True, max_clients=2 * MANY)

    async def here(self, capability: str) -> HTTPResponse:
        return await self.http_client.fetch(
            self.get_url("/participant/here"), method="POST", body="{}", headers={"Capability": capability},
            request_timeout=PATIENCE_S / 2,
        )  # fmt: skip

    @gen_test(timeout=2 * PATIENCE_S)
    async def test_who_asks_for_much_at_once_leaves_others_their_turn(self) -> None:
        greedy = [asyncio.ensure_future(self.here(f"Greedy {number % 2}")) for number in range(MANY)]
        assert await asyncio.to_thread(self.room.busy.wait, PATIENCE_S)
        other = await self.here("Other")
        assert b"Other" in other.body
        self.room.may.set()
        answered = await asyncio.gather(*greedy)
        assert [one.code for one in answered] == [200] * MANY, "all of them in their turn"
        assert self.room.most == DESK_AT_ONCE, "of both pages together"
