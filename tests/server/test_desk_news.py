"""Who listens to the room hears first that the line stands: what was announced before it did has to be looked up."""

import json
from types import SimpleNamespace

from tornado.httpclient import HTTPRequest
from tornado.testing import AsyncHTTPTestCase, gen_test
from tornado.web import Application

from actvo_kit.room.bus import Bus
from actvo_kit.server.desk.desk_api import desk_application
from tests.server.test_desk_roles import Holders


class DeskNews(AsyncHTTPTestCase):
    def get_app(self) -> Application:
        self.bus = Bus()
        return desk_application({"kernel_manager": Holders(), "pool": None, "room": SimpleNamespace(bus=self.bus)})

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
