"""`/mine`: shows a person what belongs to them: ways back to it, all of it to take along, and its deletion."""

import asyncio
import json
from typing import Any

from tornado import web

from actvo_kit.errors import NotAllowed, NotSaved
from actvo_kit.exercises.take_home import take_home
from actvo_kit.room.entry.qr_code import square
from actvo_kit.room.entry.readmission import at_clock
from actvo_kit.room.entry.sessions import hashed, new_token
from actvo_kit.room.roles.participant import Participant
from actvo_kit.server.entry.entry_links import personal_link
from actvo_kit.server.entry.entry_pages import Door
from actvo_kit.server.guard.rate_limits import OWN_REST_S
from actvo_kit.server.guard.seat_cookie import cookie_name, seat_of
from actvo_kit.words import N_, _, listed

__all__ = ["Delete", "Everything", "Keep", "MyDataPage", "Ways"]

ONLY_HERE = N_(
    "You are signed in on this device only. Every link and code that opened your place is ended: "
    "your code to come back is a new one, so please keep that. If you want a link for later, make a "
    "new one below."
)


class OwnPages(Door):
    """The base of the pages about a person's own data, for the person of the cookie and nobody else. They cost much
    beside a save, so they take turns.
    """

    _has_turn = False

    async def prepare(self) -> None:  # type: ignore[override]  # Tornado waits for either
        """Waits for a turn; answers 429 to a person who asks faster than anybody presses."""
        super().prepare()
        seat = seat_of(self)
        if seat is not None and not self.settings["own_budgets"][seat.person].spend():
            raise web.HTTPError(429)
        await self.settings["own_turns"].acquire()
        self._has_turn = True

    def on_finish(self) -> None:
        """Gives the turn back after a rest, whatever the answer was."""
        if self._has_turn:
            asyncio.get_running_loop().call_later(OWN_REST_S, self.settings["own_turns"].release)

    def facade(self) -> Participant:
        """Returns the façade of the cookie's person; runs off the event loop. Raises 403 without a seat."""
        seat = seat_of(self)
        if seat is None:
            raise web.HTTPError(403)
        participant: Participant = self.settings["room"].participant(seat.person, seat.session)
        return participant

    async def is_erased(self) -> bool:
        """Returns whether this browser's person pressed *Delete* just now: nobody is left in the room, and the cookie
        may still be in the browser, because the answer was lost.
        """
        return bool(await self.settings["presses"].before(self.deletion, _always))

    @property
    def deletion(self) -> tuple[str, ...]:
        """Returns the mark of this session's *Delete* press, which is kept in memory only."""
        return ("delete", hashed(self.session()))

    def show_deleted(self) -> None:
        """Says that everything is deleted, and clears what this browser kept."""
        self.clear_cookie(cookie_name(self))
        self.set_header("Clear-Site-Data", '"storage"')
        self.show("deleted.html", closed=self.settings["room"].door.closed, place="")

    async def show_mine(self, **words: Any) -> None:
        """Shows the page with `words` filled in: a new code or link, a sentence or an error."""
        participant = await self.off_loop(self.facade)
        standing = await self.off_loop(participant.my_data.coming_back.standing)
        own_code = await self.off_loop(participant.my_data.coming_back.own_code)
        kept_until = await self.off_loop(participant.my_data.keeping.sentence)
        choices = await self.off_loop(participant.my_data.keeping.choices)
        url = self.settings["address_watch"].address.public_url
        nothing = {"code": "", "link": "", "said": "", "error": ""}
        self.show(
            "mine.html",
            kept=kept_until,
            choices=choices,
            standing=standing,
            own_code=own_code,
            let_in=at_clock(standing.let_in_at) if standing.let_in_at else "",
            public_url=url,
            press=new_token(),
            **nothing | words,
        )


class MyDataPage(OwnPages):
    """`GET /mine`: shows the page."""

    async def get(self) -> None:
        """Sends people without a seat to the door."""
        if seat_of(self) is not None:
            await self.show_mine()
        elif await self.is_erased():
            self.show_deleted()
        else:
            self.redirect("/")


class Ways(OwnPages):
    """`POST /mine/code`, `/mine/link`, `/mine/others`: makes a new way back, or ends the others."""

    async def post(self, way: str) -> None:
        """Shows a new code or link in the answer to this press only; as it is, it is kept in memory, for minutes."""
        participant = await self.off_loop(self.facade)
        ways, session = participant.my_data.coming_back, self.session()
        if way == "code":
            await self._show_code(
                await self.once(session, lambda: self.off_loop(lambda: ways.new_code().code), self._opens)
            )
        elif way == "link":
            token = await self.once(session, lambda: self.off_loop(ways.new_link), self._opens)
            await self.show_mine(link=personal_link(self.settings["address_watch"].address, token))
        else:
            await self.once(session, lambda: self.off_loop(lambda: ways.sign_out_others(session)), _always)
            await self.show_mine(said=_(ONLY_HERE))

    async def _show_code(self, code: str) -> None:
        drawn = await self.off_loop(lambda: square(personal_link(self.settings["address_watch"].address, code)))
        await self.show_mine(code=code, square=drawn)

    async def _opens(self, key: str) -> bool:
        """Returns whether a code or link still opens a place: it may have been used meanwhile, or ended by a
        newer one.
        """
        door = self.settings["room"].own_door
        return bool(await self.off_loop(lambda: door.whose_code(key) or door.whose_link(key)))


class Everything(OwnPages):
    """`GET /mine/everything.json` and `.html`: sends a file to keep."""

    async def get(self, form: str) -> None:
        """Sends all that the room keeps as JSON, or what the person takes home as a page to read and print."""
        participant = await self.off_loop(self.facade)
        self.set_header("Cache-Control", "no-store")
        self.set_header("Content-Disposition", f'attachment; filename="everything_of_mine.{form}"')
        if form == "json":
            self.set_header("Content-Type", "application/json; charset=utf-8")
            record = await self.off_loop(participant.my_data.everything)
            self.finish(await self.off_loop(lambda: json.dumps(record, ensure_ascii=False, indent=2)))
        else:
            self.finish(await self.off_loop(lambda: self._to_read(participant)))

    def _to_read(self, participant: Participant) -> str:
        view = participant.here()
        parts = take_home(self.settings["room"].pack, view.answers)
        return str(
            self.settings["words"].page(
                "everything.html",
                name=view.name,
                parts=parts,
                talks_with=listed(view.triad),
                notes=[note.text for note in view.notes],
                aside=participant.my_data.set_aside(),
            )
        )


class Keep(OwnPages):
    """`POST /mine/keep`: sets how long the person's data is kept."""

    async def post(self) -> None:
        """Sets the number of days; refuses what is not offered, and shows what is."""
        days = self.get_body_argument("days", "")
        participant = await self.off_loop(self.facade)
        try:
            await self.off_loop(lambda: participant.my_data.keeping.choose(_days(days)))
        except NotAllowed as error:
            self.set_status(400)
            await self.show_mine(said=str(error))
        except NotSaved:
            self.set_status(503)
            await self.show_mine(said=_("Nothing was changed: the room is busy. Please try again in a moment."))
        else:
            await self.show_mine(said=_("Changed. It can be changed again until that day."))


class Delete(OwnPages):
    """`POST /mine/delete`: deletes everything of the person, at once."""

    async def post(self) -> None:
        """Deletes, or asks again unless the box was ticked. Pressed twice, it answers the same twice."""
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
        participant = await self.off_loop(self.facade)
        await self.off_loop(participant.erase)
        return True


async def _always(_: object) -> bool:
    return True


def _days(typed: str) -> int | None:
    """Reads the number of days in the form: None (empty) is as long as the room, -1 is anything that is no number."""
    return None if not typed else int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else -1
