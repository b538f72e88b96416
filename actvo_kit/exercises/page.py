"""The frame of a participant's page: its title and steps, where the room is, and whether everything is kept."""

from typing import Any

import anywidget
import traitlets

from actvo_kit import bundle
from actvo_kit.model.room import Here
from actvo_kit.model.workshop import Pack

__all__ = ["Page"]


class Page(anywidget.AnyWidget):
    """Not an exercise: it holds no answer. Python writes `content` and `flow`; the browser writes nothing."""

    content = traitlets.Dict().tag(sync=True)
    flow = traitlets.Dict().tag(sync=True)

    def __init__(self, pack: Pack, here: Here, page_id: str, served: bool) -> None:
        self._esm = bundle.esm("page", served)
        self._css = bundle.css(served)
        self.pack, self.page_id, self.served = pack, page_id, served
        super().__init__(content=self._content(here), flow=here.flow.plain())

    def refresh(self, here: Here) -> None:
        """Takes in that the room moved on."""
        self.flow = here.flow.plain()

    def _content(self, here: Here) -> dict[str, Any]:
        page = next(page for page in self.pack.workshop.pages if page.id == self.page_id)
        begun = [step.slug for step in page.steps if step.slug in here.answers]
        return {
            "page": page.id,
            "title": page.title,
            "name": here.name,
            "live": self.served,
            "begun": begun[-1] if begun else None,
            "leave": "/leave",
            "steps": [
                {
                    "slug": step.slug,
                    "title": step.title,
                    "page": one.id,
                    "page_title": one.title,
                    "href": f"/page/{one.id}#{step.slug}",
                    "status": here.answers[step.slug].status if step.slug in here.answers else "draft",
                }
                for one in self.pack.workshop.pages
                for step in one.steps
            ],
        }
