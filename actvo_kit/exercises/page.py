"""The frame of a participant's page: its title and steps, where the room is, and whether everything is kept."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import httpx
import traitlets

from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.errors import ActvoError
from actvo_kit.model.room_views import Here, Told
from actvo_kit.model.workshop import Pack
from actvo_kit.widget import KitWidget

__all__ = ["Page"]


class Page(KitWidget):
    """Not an exercise: it holds no answer. Python writes `content`, `flow` and `told`; the browser writes nothing.

    `told` is what the facilitator arranged: `triad` (names), `notes`, and the step this person is `stuck` in. The
    browser may ask `{"want": "stuck", "slug": step, "on": bool}`, and says `{"want": "shown", "slug": step}` when a
    step comes into view; before that `shown` is None.
    """

    content = traitlets.Dict().tag(sync=True)
    flow = traitlets.Dict().tag(sync=True)
    told = traitlets.Dict().tag(sync=True)
    shown = traitlets.Unicode(None, allow_none=True)

    def __init__(self, desk: ParticipantDesk, pack: Pack, here: Here, page_id: str) -> None:
        self.desk, self.pack, self.page_id = desk, pack, page_id
        super().__init__(
            "page", desk.served, content=self._content(here), flow=here.flow.plain(), told=_told(here)
        )  # fmt: skip

    def refresh(self, told: Told) -> None:
        """Takes in that the room moved on, or that somebody was told something."""
        self.flow = told.flow.plain()
        self.told = _told(told)

    def asked(self, request: Mapping[str, Any]) -> None:
        """Takes in what is shown, and who is stuck."""
        if request.get("want") == "shown":
            self.shown = str(request.get("slug"))
            self._run(self._began(self.shown))
        elif request.get("want") == "stuck":
            self._run(self._stuck(str(request.get("slug")), request.get("on") is True))

    async def _began(self, slug: str) -> None:
        """Whoever skips at once has begun as well, and long before."""
        with suppress(httpx.HTTPError, ActvoError):
            await self.desk.began(slug)

    async def _stuck(self, slug: str, on: bool) -> None:
        """What did not arrive is not shown as said."""
        with suppress(httpx.HTTPError, ActvoError):
            await self.desk.stuck(slug, on)
            self.told = {**self.told, "stuck": slug if on else None}

    def _content(self, here: Here) -> dict[str, Any]:
        page = next(page for page in self.pack.workshop.pages if page.id == self.page_id)
        begun = [step.id for step in page.steps if step.slug is None or step.slug in here.answers]
        return {
            "page": page.id,
            "title": page.title,
            "name": here.name,
            "aside": here.aside,
            "live": self.desk.served,
            "begun": begun[-1] if begun else None,
            "leave": "/leave",
            "steps": [
                {
                    "slug": step.id,
                    "title": step.title,
                    "led": step.slug is None,
                    "page": one.id,
                    "page_title": one.title,
                    "href": f"/page/{one.id}#{step.id}",
                    "status": here.answers[step.slug].status if step.slug in here.answers else "draft",
                }
                for one in self.pack.workshop.pages
                for step in one.steps
            ],
        }


def _told(told: Told) -> dict[str, Any]:
    return {"triad": list(told.triad), "notes": [note.plain() for note in told.notes], "stuck": told.stuck}
