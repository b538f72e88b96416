"""Checks which steps stand where: those for before in front, then those that the facilitator opens, the close last of
them, then those for after (METHOD 9.1).
"""

from typing import Any, NamedTuple

from actvo_kit.packs.paths_in_data import each
from actvo_kit.packs.source import Source, Where
from actvo_kit.words import _

__all__ = ["check_agenda"]


class Entry(NamedTuple):
    """A step as its file says it: where it stands, when it is open, and whether it is the close."""

    where: Where
    when: Any
    closes: bool


def check_agenda(workshop: Source) -> None:
    """Notes a step at an impossible place, and a workshop without a step to open."""
    entries = [
        Entry(where, step.get("when") or "live", step.get("part") == "close" and not step.get("slug"))
        for where, step in each(workshop.data, ("pages", "*", "steps", "*"))
        if isinstance(step, dict)
    ]
    live = [at for at, entry in enumerate(entries) if entry.when == "live"]
    if entries and not live:
        sentence = _("No step here is `live`; a facilitator needs at least one to open.")
        workshop.find(workshop.at(("pages",)), sentence)
        return
    for at, entry in enumerate(entries):
        if entry.when == "before" and at > live[0]:
            sentence = _("A step that is open `before` stands in front of all others; move it up, or make it `live`.")
            workshop.find(workshop.at((*entry.where, "when")), sentence)
        elif entry.when == "after" and at < live[-1]:
            sentence = _("A step that is for `after` stands behind all others; move it down, or call it `live`.")
            workshop.find(workshop.at((*entry.where, "when")), sentence)
        elif entry.closes and at != live[-1]:
            sentence = _("Nothing `live` comes after the close; move the close down, or what follows it up.")
            workshop.find(workshop.at((*entry.where, "part")), sentence)
