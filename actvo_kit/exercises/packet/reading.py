"""Says back a packet while it is written: how a reader will see it, what it still needs, and what to look at again."""

from typing import Any

from actvo_kit.exercises.packet.second_reading import questions
from actvo_kit.method.accepted import Accepted
from actvo_kit.method.packet import completeness
from actvo_kit.method.packet_content import content_of
from actvo_kit.method.packet_shown import as_read
from actvo_kit.model.answers.packet import NAMES, SECTIONS, PacketAnswer
from actvo_kit.words import _

__all__ = ["reading"]

AUTHOR = "me"
"""Stands for the name, which is no part of what is shown here."""


def reading(record: PacketAnswer, accepted: Accepted) -> dict[str, Any]:
    """Returns `shown`: `{name, paragraphs, lines}` in reading order; `missing`: the sections it still needs, `{id,
    name}`; `checks`: `{section, name, text}`.
    """
    return {
        "shown": [part._asdict() for part in as_read(content_of(record, accepted, AUTHOR))],
        "missing": [{"id": section, "name": _(NAMES[section])} for section in completeness(record).missing],
        "checks": [
            {"section": section, "name": _(NAMES[section]), "text": question}
            for section in SECTIONS
            if section in record.on
            for question in questions(record.text.get(section, ""))
        ],
    }
