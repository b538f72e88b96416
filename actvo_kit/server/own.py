"""`/own`: a person comes in as themselves, by a personal link, the link they keep, or a code of theirs."""

from actvo_kit.errors import DoorError
from actvo_kit.room.door import Joined
from actvo_kit.server.doors import Door

__all__ = ["Own"]

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
        """The form. Whoever sits in this browser already is not asked: a link on a shared device is its owner's."""
        self.show_door("own.html", error="", closed=False)

    async def post(self) -> None:
        """A link or code that opens nothing: the form again, with one sentence."""
        key = self.get_body_argument("token", "") or self.get_body_argument("code", "")
        try:
            self.needs_cookies()
            joined = await self._joined(key)
        except DoorError as error:
            self.set_status(400)
            self.show_door("own.html", error=str(error), closed=False)
            return
        await self.come_in(joined)

    async def _joined(self, key: str) -> Joined:
        """Links are too long to guess; codes are not, so tries are counted before they are made."""
        own_door = self.settings["room"].own_door
        if sum(sign.isalnum() for sign in key) >= LINK_LEAST:
            by_link: Joined | None = await self.off_loop(lambda: own_door.by_link(key))
            if by_link is None:
                raise DoorError(DEAD_LINK)
            return by_link
        with self.settings["tries"].counted(self.request.remote_ip or ""):
            by_code: Joined | None = await self.off_loop(lambda: own_door.by_code(key))
            if by_code is None:
                raise DoorError(DEAD_CODE)
            return by_code
