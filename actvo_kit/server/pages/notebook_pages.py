"""Serves the notebook pages: a Voilà page for the seat of the cookie, and the event stream by which a page knows that
it lives.
"""

import asyncio
import hashlib
import hmac
from pathlib import Path
from typing import Any

from tornado import web
from tornado.iostream import StreamClosedError
from voila.handler import VoilaHandler

from actvo_kit import bundle
from actvo_kit.room.entry.returning import Returning
from actvo_kit.server.guard.response_headers import Plain
from actvo_kit.server.guard.seat_cookie import Role, Seat, name_in, place_of, seat_of
from actvo_kit.server.kernels.room_kernels import owner_of_request, page_of_request
from actvo_kit.server.pages.page_admission import come_back
from actvo_kit.words import N_, _

__all__ = ["Alive", "NotebookPage", "PageLeft", "StaffPage", "remember_owner"]

TITLES = {"facilitator": N_("Facilitator's console"), "projector": N_("The room's screen")}
"""The titles, by role, of the pages that no pack writes."""
STAFF_PAGES: dict[str, tuple[Role, ...]] = {"facilitator": ("facilitator",), "projector": ("projector", "facilitator")}


def remember_owner(handler: Any, notebook: Any, **__: object) -> None:
    """Gives the kernel that Voilà is about to start to the seat that asked for the page, and the template its
    addresses.
    """
    owner_of_request.set(handler.owner)
    page_of_request.set(handler.page)
    base, secret = handler.base_url, handler.settings["cookie_secret"]
    workshop = handler.settings["room"].pack.workshop
    if handler.owner.role in TITLES:
        notebook.metadata["title"] = _(TITLES[handler.owner.role])
    notebook.metadata["actvo"] = {
        "css": base + bundle.url("actvo.css"),
        **{name: base + bundle.url(f"{name}.js") for name in ("hooks", "live", "notebook")},
        "modules": [base + address for address in bundle.modules(*handler.widgets)],
        "fonts": [base + bundle.url(f"fonts/{name}-latin.woff2") for name in ("fraunces", "atkinson")],
        "code": handler.code,
        "help": workshop.help,
        "place": name_in(handler, handler.owner),
        "leave": handler.owner.role == "participant",
        # What a browser keeps is filed under this, so that two people on one device never meet.
        "seat": hmac.digest(secret, handler.owner.name.encode(), hashlib.sha256).hex()[:16],
    }


class Page(VoilaHandler):  # type: ignore[misc]
    """Renders one notebook of the room's folder for the owner of the request."""

    owner: Any = None
    page = ""
    """The id of the page; empty for the staff's."""
    widgets: tuple[str, ...] = ()
    """The widgets that the page shows, so that a browser fetches their files before the kernel names them."""
    code = ""
    """The person's own code, shown on the first page after they came in."""

    async def render_notebook(self, path: str) -> None:
        """Writes the page as it is made. Query arguments change nothing (no template, no theme, no path)."""
        self.request.arguments.clear()
        self.request.query = ""
        shown = False
        async for html in self.get_generator(path=path):
            self.write(html)
            if not shown and self._write_buffer:  # the head at once: its files are fetched meanwhile
                await self.flush()
                shown = True

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Shows one sentence and a way on; never a traceback. A page that has to wait comes back by itself."""
        if status_code == 503:
            come_back(self)
        self.finish(self.settings["words"].message(status_code, "" if status_code == 500 else place_of(self)))


class NotebookPage(Page):
    """`/page/<id>`: shows a participant's page when one of its steps is open."""

    async def get(self, page_id: str) -> None:
        """Renders the page; sends people without a seat to the door, and early ones to the waiting room."""
        self.owner = seat_of(self)
        if self.owner is None:
            self.redirect(self.base_url)
            return
        room = self.settings["room"]
        page = next((page for page in room.pack.workshop.pages if page.id == page_id), None)
        if page is None:
            raise web.HTTPError(404)
        if page_id not in room.open_pages():
            self.redirect(self.base_url + "room")
            return
        self.widgets = ("page", *dict.fromkeys(step.slug for step in page.steps if step.slug))
        async with self.settings["page_admission"].turn(
            self.owner.holder, self.request.connection.stream.closed
        ) as is_there:
            if is_there:
                self.page = page_id
                await self._greet()
                await self.render_notebook(f"{page_id}.ipynb")

    async def _greet(self) -> None:
        """Sets the person's own code, unless they have seen it in the waiting room."""
        if self.owner.session in self.settings["arrivals"]:
            self.code = await asyncio.get_running_loop().run_in_executor(self.settings["pool"], self._own_code)
            self.settings["arrivals"].discard(self.owner.session)

    def _own_code(self) -> str:
        ways: Returning = self.settings["room"].participant(self.owner.person).my_data.coming_back
        return ways.own_code()


class StaffPage(Page):
    """`/facilitator` and `/projector`: show the staff pages on the staff listener."""

    async def get(self, name: Role) -> None:
        """Renders the page for its role: a facilitator may open both, the projector's link the projector only."""
        seat = seat_of(self)
        if seat is None or seat.role not in STAFF_PAGES[name]:
            self.redirect(self.base_url)
            return
        self.owner = seat._replace(role=name)
        self.widgets = ("console" if name == "facilitator" else name,)
        await self.render_notebook(str(Path("staff") / f"{name}.ipynb"))


class Alive(Plain):
    """`/alive/<kernel>`: streams events, and says at once when the page's kernel is gone."""

    BEAT_S = 30.0
    """Seconds between two empty lines; a proxy gives a silent stream up after sixty."""

    async def get(self, kernel_id: str) -> None:
        """Streams until the kernel ends. Raises 403 for a kernel that is not the asker's."""
        seat = _own_kernel(self, kernel_id)
        self.begin_stream()
        try:
            with self.stream_of(seat.holder):
                await self._watch(kernel_id)
        except StreamClosedError:
            return

    async def _watch(self, kernel_id: str) -> None:
        kernels, most_s = self.settings["kernel_manager"], 0.0
        while not await kernels.ends.wait(kernel_id, most_s):
            self.write(":\n\n")
            await self.flush()
            most_s = self.BEAT_S
        reason = kernels.why_ended(kernel_id)
        self.write(f"event: {reason}\ndata: {reason}\n\n")
        await self.flush()


class PageLeft(Plain):
    """`/left/<kernel>`: takes the page's last word; its kernel ends a few seconds later."""

    def post(self, kernel_id: str) -> None:
        """Ends the kernel soon. Raises 403 for a kernel that is not the asker's."""
        _own_kernel(self, kernel_id)
        self.settings["kernel_manager"].end_soon(kernel_id)
        self.set_status(204)


def _own_kernel(handler: web.RequestHandler, kernel_id: str) -> Seat:
    seat = seat_of(handler)
    if seat is None or not handler.settings["kernel_manager"].serves(seat.name, kernel_id):
        raise web.HTTPError(403)
    return seat
