"""Our own plain pages, and the sentence for each thing that can go wrong at the door."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, select_autoescape

from actvo_kit import bundle

__all__ = ["TEMPLATES", "Words"]

TEMPLATES = Path(__file__).parents[1] / "template"
MESSAGES = {
    403: ("This page belongs to somebody else.", "Go to your own page; if it asks you to, join again."),
    404: ("There is nothing at this address.", "Go to your own page, or use the link of the room."),
    413: ("That is more than this form takes.", "Go back and make it shorter."),
    421: ("This is not an address of the room.", "Use the link or the address on the screen."),
    429: ("That was asked for too often.", "Wait a minute, then load the page again. Nothing is lost."),
    503: ("Your page opens in a moment.", "Many are opening theirs just now. This one tries again by itself."),
}
OTHERWISE = ("This page could not be opened.", "What you wrote is kept. Try again; if it stays, tell your facilitator.")


class Words:
    """Renders the templates of one room."""

    def __init__(self, title: str, help_text: str, language: str) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=select_autoescape(default=True, default_for_string=True)
        )
        self._environment.globals.update(room_title=title, help=help_text, language=language, url=bundle.url)

    def page(self, template: str, **words: Any) -> str:
        """The HTML of one of our templates; every value is escaped."""
        return self._environment.get_template(template).render(**words)

    def message(self, status: int, place: str) -> str:
        """A whole page for an error; `place` is the name of whose pages these are."""
        title, way_on = MESSAGES.get(status, OTHERWISE)
        return self.page("message.html", title=title, way_on=way_on, place=place)
