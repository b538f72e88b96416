"""`/own`: lets a person come in as themselves, by a personal link, the link they keep, or a code of theirs."""

from collections.abc import Callable
from typing import TypeVar

from actvo_kit.errors import DoorError
from actvo_kit.room.room_keys import bare
from actvo_kit.server.entry.place_taking import PlaceTaking, Press
from actvo_kit.words import N_, _

__all__ = ["Own"]

T = TypeVar("T")
LINK_LEAST = 20
"""The fewest letters and digits of a link's token: codes have fewer, however they are typed."""
DEAD_LINK = N_("This link opens nothing any more. Type your code of twelve characters, or ask the facilitator.")
DEAD_CODE = N_(
    "This code opens nothing. Please compare it with your note: your own has twelve characters. One "
    "of eight works once, for ten minutes; then make a new one."
)


class Own(PlaceTaking):
    """Takes a personal key, which stands in the link's fragment, is posted, and is in no address that a server sees."""

    def get(self) -> None:
        """Shows the form; changes nothing."""
        self.show_door("own.html", error="", closed=False)

    async def post(self) -> None:
        """Lets the person in, and asks first when somebody else is signed in here. For a key that opens nothing, shows
        the form and one sentence.
        """
        key = self.link_key() or self.get_body_argument("code", "")
        door = self.settings["room"].own_door
        try:
            await self.let_in(
                Press(
                    (key if _is_link(key) else bare(key),),
                    {"code": key},
                    lambda: self._opened(key, door.whose_link, door.whose_code),
                    lambda: self._opened(key, door.by_link, door.by_code),
                )
            )
        except DoorError as error:
            self.set_status(400)
            self.show_door("own.html", error=str(error), closed=False)

    async def _opened(self, key: str, by_link: Callable[[str], T | None], by_code: Callable[[str], T | None]) -> T:
        """Returns the place that a key opens, or raises DoorError. A link is too long to guess; a code is not, so each
        try needs a turn.
        """
        if _is_link(key):
            place = await self.off_loop(lambda: by_link(key))
            if place is None:
                raise DoorError(_(DEAD_LINK))
            return place
        async with self.settings["tries"].counted(self.request.remote_ip or ""):
            place = await self.off_loop(lambda: by_code(key))
            if place is None:
                raise DoorError(_(DEAD_CODE))
            return place


def _is_link(key: str) -> bool:
    return sum(sign.isalnum() for sign in key) >= LINK_LEAST
