"""Serves the desk's routes: a capability in the header says whose desk it is, so no request names a participant (DESIGN
§3).
"""

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import Executor
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from tornado import web
from tornado.iostream import StreamClosedError

from actvo_kit.errors import ActvoError, Busy
from actvo_kit.model.drafting_offer import Ask, Progress
from actvo_kit.model.moves import read_move
from actvo_kit.model.record import Record
from actvo_kit.model.room_views import News as Announced
from actvo_kit.model.saved_answer import Change
from actvo_kit.server.desk.seat_news import Line
from actvo_kit.server.guard.rate_limits import DESK_AT_ONCE
from actvo_kit.server.guard.seat_cookie import Role, Seat
from actvo_kit.words import _, spoken

__all__ = ["desk_application"]

T = TypeVar("T")
LISTENING: Announced = {"kind": "listening"}
log = logging.getLogger("actvo.desk")


def desk_application(settings: dict[str, Any]) -> web.Application:
    """Returns the application behind the Unix socket; `settings` holds room, kernel_manager, pool and join_url."""
    routes = [
        (r"/participant/(open|here|told|save|drafts|undo|letter|sent|began|stuck)", ParticipantDesk),
        (r"/participant/(question)", Question),
        (r"/participant/(drafting)", Drafting),
        (r"/facilitator/(console|do)", FacilitatorDesk),
        (r"/projector/(view)", ProjectorDesk),
        (r"/news", News),
    ]
    quiet = {"compress_response": False, "log_function": _quiet}
    turns = defaultdict[str, asyncio.Semaphore](lambda: asyncio.Semaphore(DESK_AT_ONCE))
    return web.Application(routes, **settings | quiet | {"desk_turns": turns})


def _quiet(handler: web.RequestHandler) -> None:
    """Logs no request: a kernel that is ending may ask once more, and is refused."""


class DeskHandler(web.RequestHandler):
    """Finds the seat behind the capability; answers an error with one sentence and nothing else."""

    role: Role | None = None
    seat: Seat

    def prepare(self) -> None:
        """Refuses, with 403, a request without a capability of the right role."""
        seat = self.settings["kernel_manager"].seat_behind(self.request.headers.get("Capability", ""))
        if seat is None or self.role not in (None, seat.role):
            raise web.HTTPError(403)
        self.seat = seat
        self.set_header("Content-Language", spoken())

    async def off_loop(self, work: Callable[[], T], pool: str = "pool") -> T:
        """Runs blocking `work` on a pool, in its person's turn: a locked database never freezes a socket."""
        executor: Executor = self.settings[pool]
        async with self.settings["desk_turns"][self.seat.holder]:
            return await asyncio.get_running_loop().run_in_executor(executor, work)

    async def post(self, name: str) -> None:
        """Runs one request; an ActvoError travels back as its sentence."""
        try:
            body = json.loads(self.request.body or b"{}")
            if not isinstance(body, dict):
                raise ValueError("a request is an object")
            result = await self.result(name, body)
        except ActvoError as error:
            self.refuse(str(error))
            if name == "save" and isinstance(error, Busy):  # the page says "not saved yet", and it is sent again
                self.set_status(503)
        except (ValueError, KeyError):  # of JSON or of a record
            self.refuse(_("This could not be read; please try again."))
        else:
            self.write(_plain(result))

    def refuse(self, sentence: str) -> None:
        """Answers 409 with the one sentence that an error travels as."""
        self.set_status(409)
        self.write({"sentence": sentence})

    async def result(self, name: str, body: dict[str, Any]) -> Any:
        """Returns what a request is answered with."""
        return await self.off_loop(lambda: self.answer(name, body))

    def answer(self, name: str, body: dict[str, Any]) -> Any:
        """Returns what the role's façade says; runs off the event loop."""
        raise NotImplementedError

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Answers with a sentence: no traceback leaves the server."""
        self.write({"sentence": _("Something went wrong here; nothing is lost.")})


class ParticipantDesk(DeskHandler):
    """Answers the requests of one person's pages."""

    role = "participant"

    async def result(self, name: str, body: dict[str, Any]) -> Any:
        """Writes drafts one after another, in a pool of one: they compute, and many at once would leave a save
        no turn.
        """
        return await self.off_loop(lambda: self.answer(name, body), "drafting" if name == "drafts" else "pool")

    def answer(self, name: str, body: dict[str, Any]) -> Any:  # noqa: PLR0911 - one line for each request
        participant = self.settings["room"].participant(self.seat.person, self.seat.session)
        match name:
            case "open":
                return {"pack": self._pack(body), "here": participant.here().plain()}
            case "here":
                return participant.here()
            case "told":
                return participant.told()
            case "save":
                return participant.save(Change.read(body))
            case "drafts":
                return participant.drafts(again=bool(body.get("again")))
            case "undo":
                return participant.undo()
            case "letter":
                return participant.helper.letter(Ask.read(body))
            case "sent":
                return {"sent": [line.plain() for line in participant.helper.sent()]}
            case "began":
                return participant.began(str(body["slug"]))
        return participant.stuck(str(body["slug"]), body.get("on") is True)

    def _pack(self, body: dict[str, Any]) -> dict[str, Any] | None:
        """Returns the pack's data, or None when the kernel has it already, from its fork server."""
        same = body.get("have") == Path(self.settings.get("pack_file", "")).stem
        return None if same else self.settings["room"].pack.plain()


class Question(DeskHandler):
    """Asks for one good question, which may take seconds."""

    role = "participant"

    async def result(self, name: str, body: dict[str, Any]) -> Any:
        participant = await self.off_loop(
            lambda: self.settings["room"].participant(self.seat.person, self.seat.session)
        )
        return await participant.helper.question(Ask.read(body))


class Drafting(DeskHandler):
    """Streams a language model's drafts as they are written, one JSON line for each step; ends when its reader goes
    away.
    """

    role = "participant"
    _writing: asyncio.Task[None] | None = None

    async def post(self, name: str) -> None:
        """Writes `Progress` lines; an error on the way is a line with its sentence."""
        lines: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        self._writing = asyncio.ensure_future(self._write(lines))
        try:
            while (line := await lines.get()) is not None:
                self.write(json.dumps(line) + "\n")
                await self.flush()
        except StreamClosedError:
            self._writing.cancel()

    def on_connection_close(self) -> None:
        """Stops the writing: nobody waits for it."""
        if self._writing is not None:
            self._writing.cancel()

    async def _write(self, lines: "asyncio.Queue[dict[str, Any] | None]") -> None:
        def tell(progress: Progress) -> None:
            lines.put_nowait(progress.plain())

        try:
            ask = Ask.read(json.loads(self.request.body or b"{}"))
            participant = await self.off_loop(
                lambda: self.settings["room"].participant(self.seat.person, self.seat.session)
            )
            tell(Progress(stage="done", drafts=await participant.helper.draft(ask, tell)))
        except ActvoError as error:
            lines.put_nowait({"sentence": str(error)})
        except ValueError:
            lines.put_nowait({"sentence": _("This could not be read; please try again.")})
        except Exception:
            log.exception("drafting failed")
            lines.put_nowait({"sentence": _("Something went wrong here; nothing is lost.")})
        finally:
            lines.put_nowait(None)


class FacilitatorDesk(DeskHandler):
    """Answers the requests of the console."""

    role = "facilitator"

    async def result(self, name: str, body: dict[str, Any]) -> Any:
        """Carries out a move once for each `press`: a move sent again because its answer was lost gets the same
        answer.
        """
        press = body.get("press")
        if name != "do" or not (press and isinstance(press, str)):
            return await super().result(name, body)
        return await self.settings["presses"].once(
            (name, press), lambda: super(FacilitatorDesk, self).result(name, body), _always
        )

    def answer(self, name: str, body: dict[str, Any]) -> Any:
        facilitator = self.settings["room"].facilitator(self.settings["join_url"]())
        return {"said": facilitator.do(read_move(body))} if name == "do" else facilitator.console()


async def _always(_: object) -> bool:
    return True


class ProjectorDesk(DeskHandler):
    """Answers the requests of the projector's page."""

    role = "projector"

    def answer(self, name: str, body: dict[str, Any]) -> Any:
        return self.settings["room"].projector(self.settings["join_url"]()).view()


class News(DeskHandler):
    """Streams the seat's news, one JSON line each, and an empty line every 30 s to notice a kernel that went away. The
    first one says that the line stands: what was announced before has to be looked up, and nothing after it is missed.

    A page that ran ahead hears nothing until somebody opens it; then, of what was saved meanwhile, the last of each
    exercise.
    """

    SUPPORTED_METHODS = ("GET",)
    BEAT_S = 30

    async def get(self) -> None:
        with Line(self.settings["room"].bus, self.seat) as line:
            capability = self.request.headers["Capability"]
            self.settings["kernel_manager"].when_taken(capability, partial(line.put, LISTENING))
            try:
                await self._tell(LISTENING, *await self._missed(line))
                while True:
                    await self._tell(await line.next(self.BEAT_S))
            except StreamClosedError:
                return

    async def _missed(self, line: Line) -> list[Announced]:
        """Waits until the kernel has an owner. Returns the last that was saved of each exercise meanwhile."""
        missed: dict[str, Announced] = {}
        while (news := await line.next(self.BEAT_S)) != LISTENING:
            if news is None:
                await self._tell(None)
            elif news["kind"] == "saved":
                missed[news["slug"]] = news
        return list(missed.values())

    async def _tell(self, *lines: Announced | None) -> None:
        self.write("".join((json.dumps(news) if news else "") + "\n" for news in lines))
        await self.flush()


def _plain(result: Any) -> Any:
    if isinstance(result, Record):
        return result.plain()
    return result if isinstance(result, dict) else {}
