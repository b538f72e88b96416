"""`/mine/colleagues`: lets a person make links for colleagues, copy a message with each, and take links back."""

from typing import Any

from tornado import web

from actvo_kit.errors import NotAllowed, NotSaved
from actvo_kit.room.colleagues.colleague_links import SentLink
from actvo_kit.room.entry.sessions import new_token
from actvo_kit.server.entry.entry_links import colleague_link
from actvo_kit.server.entry.my_data_page import OwnPages
from actvo_kit.words import N_, _, day, listed

__all__ = ["MyColleagues", "MyColleaguesForm"]

MESSAGE = N_(
    "Hello, I am thinking about my next steps at work. Which strengths have you seen in me? Please tap three, and "
    "write one example if you like. It takes about three minutes, and you need no account:\n\n{link}\n\nThe link "
    "works once, while the workshop's computer is on. If the page does not open, please try again later. Only I read "
    "your reply; if I quote your example in a proposal, it has no name.\n\nThank you,\n{name}"
)


class MyColleagues(OwnPages):
    """`GET /mine/colleagues`: shows the links, and what came back by them once the own rating is finished."""

    async def get(self) -> None:
        """Answers 404 where the workshop has no strengths."""
        await self.show_links()

    async def show_links(self, notice: str = "") -> None:
        """Shows the page, with a notice of what was just done."""
        workshop = self.settings["room"].pack.workshop
        if "strengths" not in workshop.exercises:
            raise web.HTTPError(404)
        participant = await self.off_loop(self.facade)
        standing = await self.off_loop(participant.colleague_links.standing)
        until = await self.off_loop(participant.my_data.keeping.sentence)
        view = await self.off_loop(participant.here)
        step = workshop.step_of("strengths")
        links = [self._shown(number, link, view.name) for number, link in enumerate(standing.links, 1)]
        self.show(
            "my_colleagues.html",
            is_rated=standing.is_rated, is_full=standing.is_full, links=links, notice=notice, until=until,
            public_url=self.settings["address_watch"].address.public_url, press=new_token(),
            back=f"/page/{workshop.page_of(step).id}#{step}",
        )  # fmt: skip

    def _shown(self, number: int, link: SentLink, name: str) -> dict[str, Any]:
        address = colleague_link(self.settings["address_watch"].address, link.token)
        shown: dict[str, Any] = {"id": link.id, "number": number, "message": _(MESSAGE, link=address, name=name)}
        if link.reply is None:
            return shown
        pack = self.settings["room"].pack
        titles = [
            card.words[pack.workshop.language].title for card in pack.strengths.strengths if card.id in link.reply.picks
        ]
        came = day(link.reply.received_at.astimezone().date())
        return shown | {"titles": listed(titles), "example": link.reply.example or "", "came": came}


class MyColleaguesForm(MyColleagues):
    """`POST /mine/colleagues/link` and `/mine/colleagues/back`: makes one more link, or takes one back."""

    SUPPORTED_METHODS = ("POST",)

    async def post(self, act: str) -> None:
        """Shows the page again; what cannot be done is a notice on it."""
        participant = await self.off_loop(self.facade)
        links, link_id = participant.colleague_links, self.get_body_argument("link", "")

        async def work() -> bool:
            await self.off_loop(links.make if act == "link" else lambda: links.remove(link_id))
            return True

        notice = ""
        try:
            await self.once(self.session(), work, _always)
        except NotSaved:
            self.set_status(503)
            notice = _("Nothing was changed: the room is busy. Please try again in a moment.")
        except NotAllowed as error:
            self.set_status(400)
            notice = str(error)
        else:
            if act == "back":
                notice = _("Taken back. The link opens nothing any more, and no reply to it is kept.")
        await self.show_links(notice)


async def _always(_: object) -> bool:
    return True
