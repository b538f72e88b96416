"""Serves the plain pages before and beside an exercise: the door, the waiting room, and leaving a device."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, TypeVar

from tornado import web
from tornado.iostream import StreamClosedError

from actvo_kit.errors import DoorError
from actvo_kit.room.entry.sessions import hashed, new_token
from actvo_kit.server.desk.seat_news import Line
from actvo_kit.server.guard.response_headers import Plain
from actvo_kit.server.guard.seat_cookie import DAY_S, cookie_name, place_of, seat_of, trial_name
from actvo_kit.words import N_, _, day, weekday

__all__ = ["Front", "Health", "Leave", "RoomNews", "RoomState", "WaitingRoom"]

T = TypeVar("T")
BEAT = "event: beat\ndata:\n\n"
"""An empty event, sent at once and whenever nothing happened: by it a page knows that it would hear."""
MOST_BYTES = 8_192
LEAST_MARK = 30
KEY = re.compile(r"[A-Za-z0-9_-]+")
NO_COOKIES = N_(
    "This browser does not keep this page’s cookie, so the room could not know you again. Nobody was "
    "let in. Allow cookies for this page in the browser’s settings, or open the link in another "
    "browser; then try again."
)


class Door(Plain):
    """The base of the plain pages, which have words of their own and small forms."""

    def prepare(self) -> None:
        """Refuses a form of more than 8,192 bytes."""
        if len(self.request.body) > MOST_BYTES:
            raise web.HTTPError(413)

    def decode_argument(self, value: bytes, name: str | None = None) -> str:
        """Decodes a field of the form; what is no UTF-8 becomes U+FFFD, so that the form comes back with what was
        typed.
        """
        return value.decode("utf-8", "replace")

    async def off_loop(self, work: Callable[[], T]) -> T:
        """Runs blocking `work` on the pool."""
        return await asyncio.get_running_loop().run_in_executor(self.settings["pool"], work)

    def seat_with(self, value: str) -> None:
        """Sets the seat cookie in this browser for a day; `Secure` when the room is reached by https."""
        strict = "Strict" if self.settings["side"] == "staff" else "Lax"
        secure = self.settings["secure"]
        self.set_signed_cookie(
            cookie_name(self), value, expires_days=DAY_S / 86_400, httponly=True, samesite=strict, secure=secure
        )

    def show_door(self, template: str, **words: Any) -> None:
        """Renders a door, and sets the trial cookie, by which the next step sees that a seat cookie would be kept too,
        and which browser it was that pressed.
        """
        mark = self.browser() or new_token()
        self.set_cookie(trial_name(self), mark, httponly=True, samesite="Lax", secure=self.settings["secure"])
        self.show(template, **words)

    async def once(self, presser: str, work: Callable[[], Awaitable[T]], stands: Callable[[T], Awaitable[bool]]) -> T:
        """Does what a button asks for, once for each `press`, as long as its result stands. A press is new in each page
        that is shown, so the same one is the same act; `presser` is the browser or session.
        """
        press = self.get_body_argument("press", "")
        if not (presser and press):
            return await work()
        mark = (hashed(presser), self.request.path, hashed(press))
        result: T = await self.settings["presses"].once(mark, work, stands)
        return result

    def browser(self) -> str:
        """Returns the trial cookie, which only this browser has; empty for a cookie that could be anybody's."""
        cookie = self.get_cookie(trial_name(self)) or ""
        return cookie if len(cookie) >= LEAST_MARK else ""

    def needs_cookies(self) -> None:
        """Raises DoorError when the trial cookie did not come back; a request that names no origin comes from no
        browser.
        """
        if self.request.headers.get("Origin") and not (self.get_cookie(trial_name(self)) or self.session()):
            raise DoorError(_(NO_COOKIES))

    def link_key(self) -> str:
        """Returns the key of the link that was opened, without what a mail program or a sentence hung on behind it."""
        match = KEY.match(self.get_body_argument("token", ""))
        return match[0] if match else ""

    def session(self) -> str:
        """Returns the session token in this browser's seat cookie; empty without one."""
        cookie = self.get_signed_cookie(cookie_name(self), max_age_days=2)
        return cookie.decode() if cookie else ""

    def show(self, template: str, **words: Any) -> None:
        """Renders one of our own pages."""
        self.set_header("Cache-Control", "no-store")
        if "place" not in words:
            words["place"] = place_of(self)
        self.finish(self.settings["words"].page(template, **words))

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Shows one sentence and a way on."""
        self.finish(self.settings["words"].message(status_code, "" if status_code == 500 else place_of(self)))


class Front(Door):
    """`/`: shows the door; a browser with a seat goes to the room."""

    def get(self) -> None:
        """Shows the form; the link's token stays in the fragment, which no server log sees."""
        if seat_of(self):
            self.redirect("/room")
            return
        if self.settings["room"].door.closed:
            self.show_door("own.html", error="", closed=True)
            return
        self.show_door("join.html", name="", code="", token="", error="", suggestion="")


class WaitingRoom(Door):
    """`/room`: shows the waiting room until a page is open, then leads there."""

    async def get(self) -> None:
        """Redirects to the newest page that the facilitator opened; before that, shows what one may begin already."""
        seat = seat_of(self)
        if seat is None:
            self.redirect("/")
            return
        room = self.settings["room"]
        if page := await self.off_loop(room.live_page):
            self.redirect(f"/page/{page}")
            return
        ready = await self.off_loop(room.open_pages)
        participant = await self.off_loop(lambda: room.participant(seat.person))
        view, kept_until = (
            await self.off_loop(participant.here),
            await self.off_loop(participant.my_data.keeping.sentence),
        )
        code = await self.off_loop(participant.my_data.coming_back.own_code)
        self.settings["arrivals"].discard(seat.session)
        ahead, coming = " ".join(self.settings["ahead"]), room.pack.workshop.pages
        self.show(
            "waiting.html", name=view.name, kept=kept_until, code=code, pages=coming, ahead=ahead,
            ready=[page for page in coming if page.id in ready], starts=_said(view.flow.starts_at),
        )  # fmt: skip


def _said(starts_at: datetime | None) -> str:
    """Says `Monday, 3 June 2026, 09:00`, in the time zone of this machine; nothing where no start is planned."""
    if starts_at is None:
        return ""
    moment = starts_at.astimezone()
    return f"{weekday(moment.date())}, {day(moment.date())}, {moment:%H:%M}"


class RoomNews(Door):
    """`/room/news`: streams events to the waiting room."""

    async def get(self) -> None:
        """Sends one event for each change of the room's flow."""
        seat = seat_of(self)
        if seat is None:
            raise web.HTTPError(403)
        self.begin_stream()
        waits = self.settings["kernel_manager"].waits(seat)
        with self.stream_of(seat.holder), waits, Line(self.settings["room"].bus, seat) as line:
            try:
                self.write(BEAT)
                if await self.off_loop(self.settings["room"].live_page):
                    self.write(f"data: {json.dumps({'kind': 'flow'})}\n\n")
                while True:
                    await self.flush()
                    news = await line.next(15)
                    if seat_of(self) is None:  # this browser was signed out meanwhile
                        news = {"kind": "signed_out"}
                    self.write(f"data: {json.dumps(news)}\n\n" if news else BEAT)
                    if news and news["kind"] in ("signed_out", "gone"):
                        return
            except StreamClosedError:
                return


class RoomState(Door):
    """`/room/state`: tells the same to a waiting room that hears no events, because a proxy holds the stream back."""

    async def get(self) -> None:
        """Answers whether the facilitator opened a page, and which pages are open."""
        if seat_of(self) is None:
            raise web.HTTPError(403)
        self.set_header("Cache-Control", "no-store")
        room = self.settings["room"]
        started, pages = await self.off_loop(room.live_page), await self.off_loop(room.open_pages)
        self.write({"open": started is not None, "pages": pages})


class Leave(Door):
    """`/leave`: asks, and then ends this browser's session and clears what it kept."""

    async def get(self) -> None:
        """Shows what would happen, and what stays possible; changes nothing."""
        seat = seat_of(self)
        if seat is None:
            self.redirect("/")
            return
        ways = self.settings["room"].participant(seat.person).my_data.coming_back
        self.show("leave.html", code=await self.off_loop(ways.own_code))

    async def post(self) -> None:
        """Ends the session and clears its cookie; the answers stay in the room."""
        room = self.settings["room"]
        kept_until = await self.off_loop(self._kept_until)
        if before := self.session():
            await self.off_loop(lambda: room.door.leave(before))
        self.clear_cookie(cookie_name(self))
        self.set_header("Clear-Site-Data", '"storage"')
        self.show("left.html", kept=kept_until)

    def _kept_until(self) -> str:
        """Says until when the answers of the person who leaves are kept; runs off the event loop."""
        room, seat = self.settings["room"], seat_of(self)
        return str((room.participant(seat.person).my_data if seat else room).keeping.sentence())


class Health(Plain):
    """`/health`: says that the server runs, for pages that wait for it."""

    def get(self) -> None:
        """Answers 200, always."""
        self.set_header("Cache-Control", "no-store")
        self.write({"ok": True})
