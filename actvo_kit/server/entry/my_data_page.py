"""`/mine`: what belongs to a person. Ways back to it, all of it to take along, and its deletion."""

import asyncio
import json
from typing import Any

from tornado import web

from actvo_kit.errors import NotAllowed, NotSaved
from actvo_kit.room.entry.qr_code import square
from actvo_kit.room.entry.readmission import at_clock
from actvo_kit.room.entry.sessions import hashed, new_token
from actvo_kit.room.roles.participant import Participant
from actvo_kit.server.entry.entry_links import personal_link
from actvo_kit.server.entry.entry_pages import Door
from actvo_kit.server.guard.rate_limits import OWN_REST_S
from actvo_kit.server.guard.seat_cookie import cookie_name, seat_of
from actvo_kit.server.pages.readable_export import readable
from actvo_kit.words import N_, _

__all__ = ["Delete", "Everything", "Keep", "Mine", "Ways"]

ONLY_HERE = N_(
    "You are signed in on this device only. Every link and code that opened your place is ended: "
    "your code to come back is a new one, so please keep that. If you want a link for later, make a "
    "new one below."
)


class OwnPages(Door):
    """For the person whose cookie it is, and for nobody else. They cost much beside a save, so they take turns."""

    _has_turn = False

    async def prepare(self) -> None:  # type: ignore[override]  # Tornado waits for either
        """Waits for a turn. Who asks faster than anybody presses is told to wait."""
        super().prepare()
        seat = seat_of(self)
        if seat is not None and not self.settings["own_budgets"][seat.person].spend():
            raise web.HTTPError(429)
        await self.settings["own_turns"].acquire()
        self._has_turn = True

    def on_finish(self) -> None:
        """The next one's turn after a rest, whatever came of this."""
        if self._has_turn:
            asyncio.get_running_loop().call_later(OWN_REST_S, self.settings["own_turns"].release)

    def facade(self) -> Participant:
        """Their side of the room; not on the event loop. Raises 403 without a seat."""
        seat = seat_of(self)
        if seat is None:
            raise web.HTTPError(403)
        found: Participant = self.settings["room"].participant(seat.person, seat.session)
        return found

    async def is_erased(self) -> bool:
        """Whether this browser's person pressed *Delete* just now: nobody is left to ask, and the cookie may still be
        here, because the answer was lost.
        """
        return bool(await self.settings["presses"].before(self.deletion, _always))

    @property
    def deletion(self) -> tuple[str, ...]:
        """The mark of that press. It is kept in memory only."""
        return ("delete", hashed(self.session()))

    def show_deleted(self) -> None:
        """Says so, and clears what is left of them here."""
        self.clear_cookie(cookie_name(self))
        self.set_header("Clear-Site-Data", '"storage"')
        self.show("deleted.html", closed=self.settings["room"].door.closed, place="")

    async def show_mine(self, **made: Any) -> None:
        """The page, with what was made just now."""
        mine = await self.off_loop(self.facade)
        standing = await self.off_loop(mine.mine.coming_back.standing)
        own_code = await self.off_loop(mine.mine.coming_back.own_code)
        kept = await self.off_loop(mine.mine.keeping.sentence)
        choices = await self.off_loop(mine.mine.keeping.choices)
        url = self.settings["where"].address.public_url
        nothing = {"code": "", "link": "", "said": "", "error": ""}
        self.show(
            "mine.html",
            kept=kept,
            choices=choices,
            standing=standing,
            own_code=own_code,
            let_in=at_clock(standing.let_in_at) if standing.let_in_at else "",
            public_url=url,
            press=new_token(),
            **nothing | made,
        )


class Mine(OwnPages):
    """`GET /mine`."""

    async def get(self) -> None:
        """Sends people without a seat to the door."""
        if seat_of(self) is not None:
            await self.show_mine()
        elif await self.is_erased():
            self.show_deleted()
        else:
            self.redirect("/")


class Ways(OwnPages):
    """`POST /mine/code`, `/mine/link`, `/mine/others`: a new way back, or the end of the others."""

    async def post(self, what: str) -> None:
        """What was made is shown by this press only; as it is, it is kept in memory, for minutes."""
        mine = await self.off_loop(self.facade)
        ways, session = mine.mine.coming_back, self.session()
        if what == "code":
            await self._show_code(
                await self.once(session, lambda: self.off_loop(lambda: ways.new_code().code), self._opens)
            )
        elif what == "link":
            token = await self.once(session, lambda: self.off_loop(ways.new_link), self._opens)
            await self.show_mine(link=personal_link(self.settings["where"].address, token))
        else:
            await self.once(session, lambda: self.off_loop(lambda: ways.sign_out_others(session)), _always)
            await self.show_mine(said=_(ONLY_HERE))

    async def _show_code(self, code: str) -> None:
        drawn = await self.off_loop(lambda: square(personal_link(self.settings["where"].address, code)))
        await self.show_mine(code=code, square=drawn)

    async def _opens(self, made: str) -> bool:
        """Not when it was used meanwhile, or ended by a newer one."""
        door = self.settings["room"].own_door
        return bool(await self.off_loop(lambda: door.whose_code(made) or door.whose_link(made)))


class Everything(OwnPages):
    """`GET /mine/everything.json` and `.html`: a file to keep."""

    async def get(self, form: str) -> None:
        """The same content in both: one for machines, one to read."""
        mine = await self.off_loop(self.facade)
        found = await self.off_loop(mine.mine.everything)
        self.set_header("Cache-Control", "no-store")
        self.set_header("Content-Disposition", f'attachment; filename="everything_of_mine.{form}"')
        if form == "json":
            self.set_header("Content-Type", "application/json; charset=utf-8")
            self.finish(await self.off_loop(lambda: json.dumps(found, ensure_ascii=False, indent=2)))
        else:
            self.finish(await self.off_loop(lambda: self._to_read(found)))

    def _to_read(self, found: dict[str, Any]) -> str:
        lines = readable(found, self.settings["room"].pack)
        return str(self.settings["words"].page("everything.html", name=found["name"], lines=lines))


class Keep(OwnPages):
    """`POST /mine/keep`: until when."""

    async def post(self) -> None:
        """What is not offered is refused, and the page shows what is."""
        days = self.get_body_argument("days", "")
        mine = await self.off_loop(self.facade)
        try:
            await self.off_loop(lambda: mine.mine.keeping.choose(_days(days)))
        except NotAllowed as error:
            self.set_status(400)
            await self.show_mine(said=str(error))
        except NotSaved:
            self.set_status(503)
            await self.show_mine(said=_("Nothing was changed: the room is busy. Please try again in a moment."))
        else:
            await self.show_mine(said=_("Changed. It can be changed again until that day."))


class Delete(OwnPages):
    """`POST /mine/delete`: everything of theirs, at once."""

    async def post(self) -> None:
        """Asks again unless the box was ticked. Pressed twice, it is said twice."""
        if not await self.is_erased():
            if self.get_body_argument("sure", "") != "yes":
                self.set_status(400)
                await self.show_mine(error=_("Nothing was deleted. Tick the box first, if you want that."))
                return
            try:
                await self.settings["presses"].first(self.deletion, self._erase)
            except NotSaved:
                self.set_status(503)
                await self.show_mine(error=_("Nothing was deleted: the room is busy. Please try again in a moment."))
                return
        self.show_deleted()

    async def _erase(self) -> bool:
        mine = await self.off_loop(self.facade)
        await self.off_loop(mine.erase)
        return True


async def _always(_: object) -> bool:
    return True


def _days(typed: str) -> int | None:
    """Empty is as long as the room; anything else that is no number of days is none that is offered."""
    return None if not typed else int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else -1
