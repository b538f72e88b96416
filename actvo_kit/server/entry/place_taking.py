"""Seats a person in a browser, for every way into a place: pressed twice it is one act, and where somebody sits it asks
first.
"""

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from actvo_kit.room.entry.joining import Joined
from actvo_kit.room.entry.personal_entry import PlaceOwner
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.server.entry.entry_pages import Door
from actvo_kit.server.guard.seat_cookie import Seat, seat_of

__all__ = ["PlaceTaking", "Press"]


class Press(NamedTuple):
    """One press of a door's button: `sent` identifies the act however it is typed; `form` is what the question posts
    once more.

    `look` returns whose place it would open and changes nothing; `work` opens it. Both raise DoorError.
    """

    sent: tuple[str, ...]
    form: dict[str, str]
    look: Callable[[], Awaitable[PlaceOwner]]
    work: Callable[[], Awaitable[Joined]]


class PlaceTaking(Door):
    """The base of the forms that seat somebody in this browser."""

    async def let_in(self, press: Press) -> None:
        """Seats the person, or asks first whether to. Raises DoorError."""
        self.needs_cookies()
        seat, again = seat_of(self), await self._again(press.sent)
        if seat is not None and self.get_body_argument("sure", "") != "yes":
            owner = PlaceOwner(again.person_id, again.name) if again else await press.look()
            if owner.person_id == seat.person:
                self.redirect("/room", status=303)
            else:
                await self._ask_first(seat, owner, press.form)
            return
        await self._come_in(again or await self._first(press))

    async def _ask_first(self, seat: Seat, owner: PlaceOwner, form: dict[str, str]) -> None:
        """Shows whose place this would be. Until somebody says yes, everything stays as it is."""
        view = await self.off_loop(lambda: self.settings["room"].participant(seat.person).here())
        form = form | {"sure": "yes"}
        self.show_door("whose.html", whose=owner, name=view.name, action=self.request.path, form=form)

    async def _again(self, sent: tuple[str, ...]) -> Joined | None:
        """Returns the person who came in by the same press of this browser, just now or in this moment."""
        mark = self._mark(sent)
        joined: Joined | None = await self.settings["presses"].before(mark, self._opens) if mark else None
        return joined

    async def _first(self, press: Press) -> Joined:
        """Lets somebody in, once for each press."""
        mark = self._mark(press.sent)
        done: Joined = await (self.settings["presses"].first(mark, press.work) if mark else press.work())
        return done

    async def _opens(self, joined: Joined) -> bool:
        door = self.settings["room"].door
        return bool(await self.off_loop(lambda: door.resume(joined.session_token)) == joined.person_id)

    def _mark(self, sent: tuple[str, ...]) -> tuple[str, ...] | None:
        """Returns hashes that identify the press, because what was sent is a key; None for what is no browser."""
        browser = self.browser()
        return (hashed(browser), self.request.path, *map(hashed, sent)) if browser else None

    async def _come_in(self, joined: Joined) -> None:
        """Sets the seat cookie and ends the session that this browser had before."""
        before = self.session()
        if before and before != joined.session_token:
            await self.off_loop(lambda: self.settings["room"].door.leave(before))
        self.seat_with(joined.session_token)
        self.settings["arrivals"].add(hashed(joined.session_token))
        self.redirect("/room", status=303)
