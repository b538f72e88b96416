"""Lets staff come in: by the link from the terminal, or by the recovery code."""

from actvo_kit.errors import DoorError
from actvo_kit.room.entry.sessions import new_token
from actvo_kit.server.entry.entry_pages import NO_COOKIES, Door
from actvo_kit.server.guard.seat_cookie import seat_of
from actvo_kit.words import N_, _

__all__ = ["StaffEnter", "StaffFront"]

WRONG_STAFF_LINK = N_("This link opens nothing here. Use the facilitator link from the terminal.")
WRONG_RECOVERY = N_("This is not the recovery code. It stands in the terminal: twelve characters, like 7KQ4-2FMX-9PTB.")


class StaffFront(Door):
    """`/` of the staff listener: shows the form, which takes the secret from the link's fragment."""

    def get(self) -> None:
        """Shows the form; a browser with a staff seat goes to its page."""
        seat = seat_of(self)
        if seat:
            self.redirect(f"/{seat.role}")
            return
        self.show_door("staff.html", error="", press=new_token())


class StaffEnter(Door):
    """`POST /enter`: turns the secret of a staff link, or the recovery code, into a staff cookie."""

    async def post(self) -> None:
        """Sets the staff cookie and leads to its page. Links always open; codes need a turn, apart from those at the
        room's door.
        """
        token, code = self.link_key(), self.get_body_argument("code", "")
        door = self.settings["room"].staff_door
        try:
            self.needs_cookies()
            held = await self.off_loop(lambda: door.by_link(token))
            if held is None:
                held = await self.once(self.browser(), lambda: self._recovered(code), self._opens)
        except DoorError as error:
            self.set_status(403 if str(error) in map(_, (WRONG_RECOVERY, WRONG_STAFF_LINK, NO_COOKIES)) else 429)
            self.show_door("staff.html", error=str(error), press=new_token())
            return
        self.seat_with(held)
        self.redirect("/projector" if held == "projector" else "/facilitator", status=303)

    async def _recovered(self, code: str) -> str:
        door, alone = self.settings["room"].staff_door, self.get_body_argument("alone", "") == "yes"
        async with self.settings["staff_tries"].counted(self.request.remote_ip or ""):
            held: str | None = await self.off_loop(lambda: door.by_recovery(code, alone))
            if held is None:
                raise DoorError(_(WRONG_RECOVERY if code else WRONG_STAFF_LINK))
            return held

    async def _opens(self, held: str) -> bool:
        return bool(await self.off_loop(lambda: self.settings["room"].staff_door.role_of(held)))
