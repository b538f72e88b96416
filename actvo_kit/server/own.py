"""`/own`: a person comes in as themselves, by a personal link, the link they keep, or a code of theirs."""

from collections.abc import Callable
from typing import TypeVar

from actvo_kit.errors import DoorError
from actvo_kit.room.own_door import Whose
from actvo_kit.server.doors import Door
from actvo_kit.server.seats import Seat, seat_of

__all__ = ["Own"]

T = TypeVar("T")
LINK_LEAST = 20
"""Letters and figures: codes have fewer, however they are typed; links have more."""
DEAD_LINK = "This link opens nothing any more. Type your code of twelve characters, or ask the facilitator."
DEAD_CODE = (
    "This code opens nothing. Please compare it with your note: your own has twelve characters. "
    "One of eight works once, for ten minutes; then make a new one."
)


class Own(Door):
    """The key stands in the link's fragment, is posted, and is in no address that a server sees."""

    def get(self) -> None:
        """The form; looking at it changes nothing."""
        self.show_door("own.html", error="", closed=False)

    async def post(self) -> None:
        """Comes in; asks first when somebody else is signed in here. What opens nothing: the form and one sentence."""
        key = self.link_key() or self.get_body_argument("code", "")
        own_door, here = self.settings["room"].own_door, seat_of(self)
        try:
            self.needs_cookies()
            again = await self.pressed(key)
            if again is not None:
                await self.come_in(again)
                return
            if here is not None and self.get_body_argument("sure", "") != "yes":
                whose = await self._opened(key, own_door.whose_link, own_door.whose_code)
                if whose.person_id == here.person:
                    self.redirect("/room", status=303)
                else:
                    await self._ask_first(here, whose, key)
                return
            joined = await self.press(lambda: self._opened(key, own_door.by_link, own_door.by_code), key)
        except DoorError as error:
            self.set_status(400)
            self.show_door("own.html", error=str(error), closed=False)
            return
        await self.come_in(joined)

    async def _ask_first(self, here: Seat, whose: Whose, key: str) -> None:
        """Whose place this would be. Until somebody says yes, everything stays as it is."""
        mine = await self.off_loop(lambda: self.settings["room"].participant(here.person).here())
        self.show_door("whose.html", whose=whose.name, name=mine.name, key=key)

    async def _opened(self, key: str, by_link: Callable[[str], T | None], by_code: Callable[[str], T | None]) -> T:
        """Links are too long to guess; codes are not, so each try needs a turn."""
        if sum(sign.isalnum() for sign in key) >= LINK_LEAST:
            found = await self.off_loop(lambda: by_link(key))
            if found is None:
                raise DoorError(DEAD_LINK)
            return found
        async with self.settings["tries"].counted(self.request.remote_ip or ""):
            found = await self.off_loop(lambda: by_code(key))
            if found is None:
                raise DoorError(DEAD_CODE)
            return found
