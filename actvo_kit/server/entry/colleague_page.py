"""`/colleague`: asks somebody with a link for three strengths of the person who sent it, without account, cookie or
script. Nothing of the person is on it but the name.
"""

import re
from typing import Any

from tornado import web

from actvo_kit.errors import DoorError, NotAllowed, NotSaved
from actvo_kit.room.entry.sessions import new_token
from actvo_kit.room.roles.colleague import Colleague, LinkState
from actvo_kit.server.entry.entry_pages import Door
from actvo_kit.server.guard.seat_cookie import seat_of
from actvo_kit.words import N_, _, listed

__all__ = ["ColleagueLink", "ColleagueReply"]

PASTED = re.compile(r"key=([A-Za-z0-9_-]+)")
REFUSED: dict[LinkState, tuple[str, str]] = {
    "nothing": (
        N_("This link opens nothing."),
        N_("A part of the link may be missing, or the link was taken back. Ask the person who sent it for a new one."),
    ),
    "used": (
        N_("This link was used already."),
        N_("Each link takes one reply. If that was not you, please tell the person who sent you the link."),
    ),
    "own": (
        N_("This link is for a colleague."),
        N_("You are signed in here as {name}, and a reply has to come from somebody else. Send the link to a "
           "colleague; the link is not used up."),
    ),
}  # fmt: skip
BUSY = N_("Nothing was sent: the room is busy. Please try again in a moment.")


class ColleaguePages(Door):
    """The base of both: who asks too often waits, whatever the link is."""

    def prepare(self) -> None:
        """Answers 429 to an address that asks faster than people read."""
        super().prepare()
        if not self.settings["colleague_budgets"].spend(self.request.remote_ip or ""):
            raise web.HTTPError(429)

    def key(self) -> str:
        """Returns the link's token: out of its fragment, as the page's script sends it, or out of a pasted link."""
        pasted = PASTED.search(self.get_body_argument("link", ""))
        return pasted[1] if pasted else self.link_key()

    async def facade(self, key: str) -> Colleague:
        """Returns what the holder of the link may do, in this browser."""
        seat = await self.off_loop(lambda: seat_of(self))
        colleague: Colleague = self.settings["room"].colleague(key, seat.person if seat else "")
        return colleague

    def show_taps(self, name: str, key: str, **form: Any) -> None:
        """Shows the form, with what was tapped and typed."""
        pack = self.settings["room"].pack
        language = pack.workshop.language
        families = [
            (family.words[language].title,
             [(strength.id, strength.words[language].title)
              for strength in pack.strengths.strengths if strength.family == family.id])
            for family in pack.strengths.families
        ]  # fmt: skip
        empty = {"picks": (), "example": "", "error": ""}
        self.show("colleague.html", name=name, token=key, press=new_token(), families=families, **empty | form)

    def show_refused(self, state: LinkState, name: str) -> None:
        """Says why the link takes no reply, and what to do."""
        title, way_on = REFUSED[state]
        self.set_status(400)
        self.show("colleague_link.html", title=_(title), way_on=_(way_on, name=name), asks=state == "nothing")


class ColleagueLink(ColleaguePages):
    """`/colleague`: where the link leads. Its token stands in the fragment and is posted, as at every door."""

    def get(self) -> None:
        """Shows a field for the link, which the page's script fills and sends by itself."""
        self.show(
            "colleague_link.html",
            title=_("Somebody asks for three words from you."),
            way_on=_("Paste the whole link that was sent to you."),
            asks=True,
        )

    async def post(self) -> None:
        """Shows the form of an open link; changes nothing."""
        key = self.key()
        request = await self.off_loop((await self.facade(key)).request)
        if request.state == "open":
            self.show_taps(request.name, key)
        else:
            self.show_refused(request.state, request.name)


class ColleagueReply(ColleaguePages):
    """`POST /colleague/reply`: keeps the three strengths and the example."""

    async def post(self) -> None:
        """Thanks; the same press again, after an answer that was lost, is thanked again and kept once."""
        key, picks = self.key(), self.get_body_arguments("pick")[:100]
        example = self.get_body_argument("example", "")
        facade = await self.facade(key)
        request = await self.off_loop(facade.request)
        form = {"picks": picks, "example": example}

        async def send() -> bool:
            await self.off_loop(lambda: facade.reply(picks, example))
            return True

        try:
            await self.once(key, send, _always)
        except DoorError:
            now = await self.off_loop(facade.request)
            self.show_refused(now.state, now.name)
        except NotSaved:
            self.set_status(503)
            self.show_taps(request.name, key, **form, error=_(BUSY))
        except NotAllowed as error:
            self.set_status(400)
            self.show_taps(request.name, key, **form, error=str(error))
        else:
            self._thank(request.name, picks)

    def _thank(self, name: str, picks: list[str]) -> None:
        pack = self.settings["room"].pack
        language = pack.workshop.language
        titles = [card.words[language].title for card in pack.strengths.strengths if card.id in picks]
        self.show("colleague_thanks.html", name=name, titles=listed(titles))


async def _always(_: object) -> bool:
    return True
