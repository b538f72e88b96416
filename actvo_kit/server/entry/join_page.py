"""`/join`: gives a new person a place in the room, by the room's link or code and a name."""

from actvo_kit.errors import DoorError
from actvo_kit.room.entry.joining import Joined
from actvo_kit.room.entry.personal_entry import PlaceOwner
from actvo_kit.room.people import person_names
from actvo_kit.room.room_keys import bare
from actvo_kit.server.entry.place_taking import PlaceTaking, Press
from actvo_kit.words import N_, _

__all__ = ["Join"]

WRONG_CODE = N_("This code does not open the room. Look at the screen: six characters, like 7KQ-42F.")
SPOILT_LINK = N_("This link is not whole any more. Type the code on the screen instead: six characters, like 7KQ-42F.")
ONLY_LINKS = N_("This room opens by personal links only. Please use the one that was sent to you.")


class Join(PlaceTaking):
    """`POST /join`: takes a code or a link's token, and a name."""

    async def post(self) -> None:
        """Lets the person in; after a wrong code or an unusable name, shows the form again with what was typed and one
        sentence.
        """
        token, code = self.link_key(), self.get_body_argument("code", "")
        name = self.get_body_argument("name", "", strip=False)
        form = {"token": token, "code": code, "name": name}
        same = (
            token,
            bare(code),
            person_names.key(name),
        )  # after an answer that got lost a name is typed anew, as one types
        try:
            await self.let_in(
                Press(same, form, lambda: self._look(token, code, name), lambda: self._join(token, code, name))
            )
        except DoorError as error:
            self.set_status(400)
            suggestion = getattr(error, "suggestion", None) or ""
            # A link that opens nothing is forgotten, so that the field for the code is shown.
            typed = {"name": name[:80], "code": code[:80]}
            typed["token"] = token if self.settings["room"].door.admits_link(token) else ""
            self.show_door("join.html", **typed, error=str(error), suggestion=suggestion)

    async def _look(self, token: str, code: str, name: str) -> PlaceOwner:
        await self._needs_key(token, code)
        return PlaceOwner(None, await self.off_loop(lambda: self.settings["room"].door.free_name(name)))

    async def _join(self, token: str, code: str, name: str) -> Joined:
        await self._needs_key(token, code)
        joined: Joined = await self.off_loop(lambda: self.settings["room"].door.join(name))
        return joined

    async def _needs_key(self, token: str, code: str) -> None:
        """Raises DoorError unless the link or the code opens the room. A link is too long to guess; a code is not, so
        each try needs a turn. A spoilt link is no guess.
        """
        tries, door = self.settings["tries"], self.settings["room"].door
        if door.admits_link(token):
            return
        if token and not code:
            raise DoorError(_(ONLY_LINKS if door.closed else SPOILT_LINK))
        async with tries.counted(self.request.remote_ip or ""):
            if not door.admits_code(code):
                raise DoorError(_(ONLY_LINKS if door.closed else WRONG_CODE))
