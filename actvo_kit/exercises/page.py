"""Shows the frame of a participant's page: its title and steps, where the room is, and whether everything is saved."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import httpx
import traitlets

from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.errors import ActvoError
from actvo_kit.model.room_views import PageView, ParticipantView
from actvo_kit.model.saved_answer import Status
from actvo_kit.model.workshop import Pack, Step
from actvo_kit.widget import KitWidget

__all__ = ["Page"]


class Page(KitWidget):
    """The frame's widget, which is no exercise: it holds no answer. Python writes `content`, `flow` and `told`; the
    browser writes nothing.

    `told` is what the facilitator arranged: `triad` (names), `notes`, and the step this person is `stuck` in. The
    browser may ask `{"want": "stuck", "slug": step, "on": bool}`, and says `{"want": "shown", "slug": step}` when a
    step comes into view; before that `shown` is None.
    """

    content = traitlets.Dict().tag(sync=True)
    flow = traitlets.Dict().tag(sync=True)
    told = traitlets.Dict().tag(sync=True)
    shown = traitlets.Unicode(None, allow_none=True)

    def __init__(self, desk: ParticipantDesk, pack: Pack, view: ParticipantView, page_id: str) -> None:
        self.desk, self.pack, self.page_id = desk, pack, page_id
        super().__init__(
            "page", desk.served, content=self._content(view), flow=view.flow.plain(), told=_arrangements(view)
        )  # fmt: skip

    def refresh(self, news: PageView) -> None:
        """Shows that the room moved on, or a note of the facilitator."""
        self.flow = news.flow.plain()
        self.told = _arrangements(news)

    def handle(self, request: Mapping[str, Any]) -> None:
        """Takes a request of the browser: which step is shown, or who is stuck."""
        if request.get("want") == "shown":
            self.shown = str(request.get("slug"))
            self._run(self._began(self.shown))
        elif request.get("want") == "stuck":
            self._run(self._stuck(str(request.get("slug")), request.get("on") is True))

    async def _began(self, slug: str) -> None:
        """Tells the room that the step began: a person who skips at once has begun as well, and long before."""
        with suppress(httpx.HTTPError, ActvoError):
            await self.desk.began(slug)

    async def _stuck(self, slug: str, on: bool) -> None:
        """Tells the room who is stuck; what did not arrive is not shown as said."""
        with suppress(httpx.HTTPError, ActvoError):
            await self.desk.stuck(slug, on)
            self.told = {**self.told, "stuck": slug if on else None}

    def _content(self, view: ParticipantView) -> dict[str, Any]:
        page = next(page for page in self.pack.workshop.pages if page.id == self.page_id)
        begun = [step.id for step in page.steps if step.slug and self._standing(step, view) is not None]
        return {
            "page": page.id,
            "title": page.title,
            "name": view.name,
            "aside": view.aside,
            "live": self.desk.served,
            "begun": begun[-1] if begun else None,
            "leave": "/leave",
            "promise": "/mine/promise" if "experiments" in self.pack.workshop.exercises else None,
            "steps": [
                {
                    "slug": step.id,
                    "title": step.title,
                    "part": step.part,
                    "when": step.when,
                    "shows": step.shows,
                    "minutes": step.minutes.total,
                    "pair": step.pair.plain() | {"minutes": step.minutes.pair} if step.pair else None,
                    "page": any_page.id,
                    "page_title": any_page.title,
                    "href": f"/page/{any_page.id}#{step.id}",
                    "status": self._standing(step, view) or "draft",
                }
                for any_page in self.pack.workshop.pages
                for step in any_page.steps
            ],
        }

    def _standing(self, step: Step, view: ParticipantView) -> Status | None:
        """Returns how far a person is in a step, None before they began: a second step of an exercise counts by itself,
        though it has the same answer.
        """
        if step.slug is None or self.pack.workshop.step_of(step.slug) != step.id:
            return None if step.id not in view.begun else "done" if view.begun[step.id] else "draft"
        return view.answers[step.slug].status if step.slug in view.answers else None


def _arrangements(view: PageView) -> dict[str, Any]:
    return {"triad": list(view.triad), "notes": [note.plain() for note in view.notes], "stuck": view.stuck}
