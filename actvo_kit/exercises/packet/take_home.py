"""Says what stays of a packet: the proposal as its reader would see it."""

from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.method.accepted import Accepted
from actvo_kit.method.packet_content import content_of
from actvo_kit.method.packet_shown import Shown, as_read
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.packet import PacketAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["part"]

TITLES = {"proposal": N_("My proposal"), "note": N_("My short note")}
OFF = N_("Written, and not switched on")
AUTHOR = "me"
"""Stands for the name, which is no part of what is shown here."""


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while nothing is written. What is on comes first, under no title: that is the paper.
    What is written and off is this person's too.
    """
    record, accepted = answer_of(PacketAnswer, answers), Accepted(pack, answers)
    on = tuple(_item(section) for section in as_read(content_of(record, accepted, AUTHOR)))
    everything = record.model_copy(update={"on": tuple({*record.text, "support_asked"} - set(record.on))})
    off = tuple(_item(section) for section in as_read(content_of(everything, accepted, AUTHOR)))
    groups = tuple(group for group in (Group(on), Group(off, _(OFF))) if group.entries)
    return Part(_(TITLES[record.kind]), groups=groups) if groups else None


def _item(section: Shown) -> Item:
    return Item(section.name, (*section.paragraphs, *section.lines))
