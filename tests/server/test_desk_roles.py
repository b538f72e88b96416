"""A kernel's capability opens the desk of its own role, and no other's: each route with each role's."""

import json
from collections.abc import Callable

from tornado.testing import AsyncHTTPTestCase
from tornado.web import Application

from actvo_kit.server.desk.desk_api import desk_application
from actvo_kit.server.guard.seat_cookie import Seat

OF = {
    "participant": ("open", "here", "save", "drafts", "undo", "letter", "sent", "stuck", "question", "drafting"),
    "facilitator": ("console", "do"),
    "projector": ("view",),
}


class Holders:
    """Knows three capabilities, as the kernel manager knows those of its kernels."""

    def seat_behind(self, capability: str) -> Seat | None:
        return Seat(capability, "somebody") if capability in OF else None  # type: ignore[arg-type]

    def when_taken(self, capability: str, tell: Callable[[], None]) -> None:
        tell()


class DeskRoles(AsyncHTTPTestCase):
    def get_app(self) -> Application:
        """Without a room: whoever gets past the door runs into nothing, which is a 500 and not a 403."""
        return desk_application({"kernel_manager": Holders(), "pool": None})

    def test_each_route_is_for_its_role(self) -> None:
        for owner, names in OF.items():
            for name in names:
                for capability in (*OF, "none", ""):
                    answer = self.fetch(
                        f"/{owner}/{name}", method="POST", body=json.dumps([]), headers={"Capability": capability}
                    )
                    with self.subTest(route=f"/{owner}/{name}", capability=capability):
                        assert (answer.code == 403) is (capability != owner), answer.code
                        assert set(answer.body.split()) != set()
                        assert b"Traceback" not in answer.body
