"""Who listens to the room hears first that the line stands: what was announced before it did has to be looked up."""

import json
from collections.abc import Callable
from types import SimpleNamespace

from tornado import gen
from tornado.httpclient import HTTPRequest
from tornado.testing import AsyncHTTPTestCase, gen_test
from tornado.web import Application

from actvo_kit.room.bus import Bus
from actvo_kit.server.desk.desk_api import desk_application
from tests.server.test_desk_roles import Holders


class Ahead(Holders):
    """A kernel whose page ran ahead, until somebody opens it."""

    def __init__(self) -> None:
        self.taken: Callable[[], None] | None = None

    def when_taken(self, capability: str, tell: Callable[[], None]) -> None:
        self.taken = tell


class DeskNews(AsyncHTTPTestCase):
    kernels: Holders = Holders()

    def get_app(self) -> Application:
        self.bus = Bus()
        return desk_application({"kernel_manager": self.kernels, "pool": None, "room": SimpleNamespace(bus=self.bus)})

    @gen_test
    async def test_what_comes_after_the_first_line_is_heard(self) -> None:
        heard: list[dict[str, str]] = []
        self.bus.announce({"kind": "flow"})  # nobody listens yet

        def hear(line: bytes) -> None:
            heard.append(json.loads(line))
            if len(heard) == 1:
                self.bus.announce({"kind": "flow"})
            else:
                self.http_client.close()

        request = HTTPRequest(
            self.get_url("/news"), headers={"Capability": "participant"}, streaming_callback=hear, request_timeout=20
        )
        answer = self.http_client.fetch(request, raise_error=False)
        answer.add_done_callback(lambda done: done.exception())
        while len(heard) < 2:
            await self.io_loop.run_in_executor(None, lambda: None)
        assert heard == [{"kind": "listening"}, {"kind": "flow"}]


class NewsAhead(AsyncHTTPTestCase):
    """A page that ran ahead hears nothing, and then the last of what was saved meanwhile."""

    def get_app(self) -> Application:
        self.bus, self.kernels = Bus(), Ahead()
        return desk_application({"kernel_manager": self.kernels, "pool": None, "room": SimpleNamespace(bus=self.bus)})

    @gen_test
    async def test_what_was_missed_is_told_when_the_page_is_opened(self) -> None:
        lines: list[dict[str, str]] = []

        def hear(part: bytes) -> None:
            lines.extend(json.loads(line) for line in part.splitlines())
            if len(lines) == 3:
                self.http_client.close()

        request = HTTPRequest(
            self.get_url("/news"), headers={"Capability": "participant"}, streaming_callback=hear, request_timeout=20
        )
        answer = self.http_client.fetch(request, raise_error=False)
        answer.add_done_callback(lambda done: done.exception())
        while self.kernels.taken is None:
            await self.io_loop.run_in_executor(None, lambda: None)
        for version in (1, 2):
            self.bus.announce({"kind": "saved", "person": "somebody", "slug": "story", "version": version})
        self.bus.announce({"kind": "saved", "person": "somebody", "slug": "values", "version": 1})
        self.bus.announce({"kind": "saved", "person": "another", "slug": "arrive", "version": 1})
        self.bus.announce({"kind": "flow"})
        await gen.sleep(0.1)
        assert lines == []
        self.kernels.taken()
        while len(lines) < 3:
            await self.io_loop.run_in_executor(None, lambda: None)
        saved = {"kind": "saved"}
        assert lines == [
            {"kind": "listening"},
            saved | {"slug": "story", "version": 2},
            saved | {"slug": "values", "version": 1},
        ]
