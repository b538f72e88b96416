"""Renders our own plain pages, and the sentence for each thing that can go wrong at the door."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, select_autoescape
from markupsafe import Markup, escape

from actvo_kit import bundle
from actvo_kit.words import N_, _, browser_catalogue, direction, filled, ngettext, spoken

__all__ = ["IN_TEMPLATES", "TEMPLATES", "Words"]

TEMPLATES = Path(__file__).parents[1] / "template"


def in_html(message: str, **values: object) -> Markup:
    """Fills a sentence for HTML; escapes each value that is no HTML yet."""
    return filled(escape(_(message)), escape(message), values)


IN_TEMPLATES: dict[str, Any] = {
    "_": in_html,
    "ngettext": ngettext,
    "language": spoken,
    "direction": direction,
    "catalogue": browser_catalogue,
}
"""The functions by which every template of ours, a notebook page's too, speaks the room's language."""
MESSAGES = {
    403: (N_("This page belongs to somebody else."), N_("Go to your own page; if it asks you to, join again.")),
    404: (N_("There is nothing at this address."), N_("Go to your own page, or use the link of the room.")),
    413: (N_("That is more than this form takes."), N_("Go back and make it shorter.")),
    421: (N_("This is not an address of the room."), N_("Use the link or the address on the screen.")),
    429: (N_("That was asked for too often."), N_("Wait a minute, then load the page again. Nothing is lost.")),
    503: (N_("Your page opens in a moment."), N_("Many are opening theirs just now. This one tries again by itself.")),
}
OTHERWISE = (
    N_("This page could not be opened."),
    N_("What you wrote is kept. Try again; if it stays, tell your facilitator."),
)


class Words:
    """Renders the templates of one room."""

    def __init__(self, title: str, help_text: str) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=select_autoescape(default=True, default_for_string=True)
        )
        self._environment.globals.update(room_title=title, help=help_text, url=bundle.url, **IN_TEMPLATES)

    def page(self, template: str, **words: Any) -> str:
        """Returns the HTML of one of our templates; every value is escaped."""
        return self._environment.get_template(template).render(**words)

    def message(self, status: int, place: str) -> str:
        """Returns a whole page for an error; `place` is the name of the person whose pages these are."""
        title, way_on = MESSAGES.get(status, OTHERWISE)
        return self.page("message.html", title=_(title), way_on=_(way_on), place=place)
