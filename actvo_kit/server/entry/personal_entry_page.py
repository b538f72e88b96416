"""`/own`: a person comes in as themselves, by a personal link, the link they keep, or a code of theirs."""

from collections.abc import Callable
from typing import TypeVar

from actvo_kit.errors import DoorError
from actvo_kit.room.room_keys import bare
from actvo_kit.server.entry.place_taking import PlaceTaking, Press
from actvo_kit.words import N_, _

__all__ = ["Own"]

T = TypeVar("T")
LINK_LEAST = 20
"""Letters and figures: codes have fewer, however they are typed; links have more."""
DEAD_LINK = N_("This link opens nothing any more. Type your code of twelve characters, or ask the facilitator.")
DEAD_CODE = N_(
    "This code opens nothing. Please compare it with your note: your own has twelve characters. One "
    "of eight works once, for ten minutes; then make a new one."
)


class Own(PlaceTaking):
    """The key stands in the link's fragment, is posted, and is in no address that a server sees."""

    def get(self) -> None:
        """The form; looking at it changes nothing."""
        self.show_door("own.html", error="", closed=False)

    async def post(self) -> None:
        """Comes in; asks first when somebody else is signed in here. What opens nothing: the form and one sentence."""
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
        """Links are too long to guess; codes are not, so each try needs a turn."""
        if _is_link(key):
            found = await self.off_loop(lambda: by_link(key))
            if found is None:
                raise DoorError(_(DEAD_LINK))
            return found
        async with self.settings["tries"].counted(self.request.remote_ip or ""):
            found = await self.off_loop(lambda: by_code(key))
            if found is None:
                raise DoorError(_(DEAD_CODE))
            return found


def _is_link(key: str) -> bool:
    return sum(sign.isalnum() for sign in key) >= LINK_LEAST
