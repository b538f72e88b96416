"""`/mine/packet.html`: shows a person the paper they wrote, to print and take along, and shows it to nobody else."""

from tornado import web

from actvo_kit.exercises.take_home import part_of
from actvo_kit.room.roles.participant import Participant
from actvo_kit.server.entry.my_data_page import OwnPages

__all__ = ["PacketPage"]


class PacketPage(OwnPages):
    """`GET /mine/packet.html`: sends the page; 404 while nothing is in the paper."""

    async def get(self) -> None:
        """Sends the paper as its reader would see it."""
        participant = await self.off_loop(self.facade)
        page = await self.off_loop(lambda: self._page(participant))
        if page is None:
            raise web.HTTPError(404)
        self.set_header("Cache-Control", "no-store")
        self.finish(page)

    def _page(self, participant: Participant) -> str | None:
        view, pack = participant.here(), self.settings["room"].pack
        if "packet" not in pack.workshop.exercises:
            return None
        part = part_of("packet", pack, view.answers)
        if part is None or part.groups[0].title:  # nothing is on
            return None
        return str(self.settings["words"].page("packet.html", name=view.name, part=part))
