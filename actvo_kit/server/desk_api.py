"""The desk's server side: a capability says whose desk it is, so no request names a participant (DESIGN §3)."""

import asyncio
import json
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, TypeVar

from pydantic import ValidationError
from tornado import web
from tornado.iostream import StreamClosedError

from actvo_kit.errors import ActvoError
from actvo_kit.model.record import Record
from actvo_kit.model.saved import Change
from actvo_kit.server.news import Line
from actvo_kit.server.seats import Role, Seat

__all__ = ["desk_application"]

T = TypeVar("T")
log = logging.getLogger("actvo.desk")


def desk_application(settings: dict[str, Any]) -> web.Application:
    """The routes behind the Unix socket; `settings` holds room, kernel_manager, pool and join_url."""
    routes = [
        (r"/participant/(open|here|save|drafts)", ParticipantDesk),
        (r"/facilitator/(console|start|open_next|reveal)", FacilitatorDesk),
        (r"/projector/(view)", ProjectorDesk),
        (r"/news", News),
    ]
    return web.Application(routes, **settings)


class DeskHandler(web.RequestHandler):
    """Finds the seat behind the capability; answers errors with one sentence and nothing else."""

    role: Role | None = None
    seat: Seat

    def prepare(self) -> None:
        """Refuses without a capability of the right role."""
        seat = self.settings["kernel_manager"].seat_behind(self.request.headers.get("Capability", ""))
        if seat is None or self.role not in (None, seat.role):
            raise web.HTTPError(403)
        self.seat = seat

    async def off_loop(self, work: Callable[[], T]) -> T:
        """Runs blocking `work` on the pool: a locked database never freezes a socket."""
        pool: Executor = self.settings["pool"]
        return await asyncio.get_running_loop().run_in_executor(pool, work)

    async def post(self, name: str) -> None:
        """Runs one request; an ActvoError travels back as its sentence."""
        body = json.loads(self.request.body or b"{}")
        try:
            result = await self.off_loop(lambda: self.answer(name, body))
        except ActvoError as error:
            self.set_status(409)
            self.write({"sentence": str(error)})
        except ValidationError:
            self.set_status(409)
            self.write({"sentence": "This could not be read; please try again."})
        else:
            self.write(_plain(result))

    def answer(self, name: str, body: dict[str, Any]) -> Any:
        """What the role's façade says; runs off the loop."""
        raise NotImplementedError

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """No traceback leaves the server."""
        self.write({"sentence": "Something went wrong here; nothing is lost."})


class ParticipantDesk(DeskHandler):
    """One person's desk."""

    role = "participant"

    def answer(self, name: str, body: dict[str, Any]) -> Any:
        room = self.settings["room"]
        mine = room.participant(self.seat.person)
        if name == "save":
            return mine.save(Change.read(body))
        if name == "drafts":
            return mine.drafts(again=bool(body.get("again")))
        here = mine.here()
        return {"pack": room.pack.plain(), "here": here.plain()} if name == "open" else here


class FacilitatorDesk(DeskHandler):
    """The console's desk."""

    role = "facilitator"

    def answer(self, name: str, body: dict[str, Any]) -> Any:
        mine = self.settings["room"].facilitator(self.settings["join_url"])
        if name == "start":
            return mine.start()
        if name == "open_next":
            return mine.open_next(int(body["expected"]))
        if name == "reveal":
            return mine.reveal(str(body["item"]))
        return mine.console()


class ProjectorDesk(DeskHandler):
    """The projector's desk."""

    role = "projector"

    def answer(self, name: str, body: dict[str, Any]) -> Any:
        return self.settings["room"].projector(self.settings["join_url"]).view()


class News(DeskHandler):
    """One JSON line for each thing that changed; an empty line now and then to notice a kernel that went away."""

    BEAT_S = 15

    async def get(self) -> None:
        with Line(self.settings["room"].bus, self.seat) as line:
            try:
                while True:
                    news = await line.next(self.BEAT_S)
                    self.write((json.dumps(news) if news else "") + "\n")
                    await self.flush()
            except StreamClosedError:
                return


def _plain(result: Any) -> Any:
    if isinstance(result, Record):
        return result.plain()
    return result if isinstance(result, dict) else {}
