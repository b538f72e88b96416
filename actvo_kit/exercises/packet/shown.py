"""Says a packet as its reader will see it: the same words on the page, on paper, and later for a reader.

Nothing tells what was left out: the sections that are on stand one after the other, without gaps.
"""

from collections.abc import Iterator
from typing import NamedTuple

from actvo_kit.exercises.packet.accepted import Accepted
from actvo_kit.model.answers.packet import EXTRAS, NAMES, SECTIONS, Extra, PacketAnswer, Support
from actvo_kit.words import N_, _, day

__all__ = ["EXTRA_NAMES", "Shown", "as_read"]

EXTRA_NAMES: dict[Extra, str] = {
    "values": N_("What matters most to me"),
    "protect": N_("What I want to keep"),
    "play_to": N_("What I do well and with energy"),
    "radar": N_("Strengths I picked"),
    "learning": N_("How I learn the next thing"),
    "constraints": N_("What I need"),
    "second_pathway": N_("Another way I could see"),
    "map": N_("The options on both sides"),
    "peer_quotes": N_("What colleagues say"),
}


class Shown(NamedTuple):
    """A section as it is read: paragraphs, or lines of a list."""

    name: str
    paragraphs: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


def as_read(record: PacketAnswer, accepted: Accepted) -> list[Shown]:
    """Returns the sections that are on and have something to say, in the order of METHOD §1, then what was added."""
    return [*_eight(record, accepted), *_added(record, accepted)]


def _eight(record: PacketAnswer, accepted: Accepted) -> Iterator[Shown]:
    for section in SECTIONS:
        text = record.text.get(section, "").strip()
        if section not in record.on:
            continue
        if section == "support_asked":
            lines = tuple(line for support in record.support if (line := _asked(support)))
            route = accepted.route(accepted.pathways.get(record.pathway_id or ""))
            if lines:
                yield Shown(_(NAMES[section]), tuple(filter(None, (text, route))), lines)
        elif text:
            yield Shown(_(NAMES[section]), tuple(part.strip() for part in text.split("\n") if part.strip()))


def _asked(support: Support) -> str:
    """Returns what is asked, of whom, and by when."""
    if not support.what.strip():
        return ""
    parts = [support.what.strip()]
    if support.owner.strip():
        parts.append(_("from: {owner}", owner=support.owner.strip()))
    if support.by_date:
        parts.append(_("by {day}", day=day(support.by_date)))
    return _(", ").join(parts)


def _added(record: PacketAnswer, accepted: Accepted) -> Iterator[Shown]:
    for extra in EXTRAS:
        if extra in record.on and (lines := accepted.added(extra, record)):
            yield Shown(_(EXTRA_NAMES[extra]), lines=tuple(lines))
