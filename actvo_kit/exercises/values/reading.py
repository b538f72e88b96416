"""Says back the values sort: one tension at most, and how today's choices lean. Never what somebody is."""

from typing import Any

from actvo_kit.charts.lean import lean
from actvo_kit.method.values import tension
from actvo_kit.model.answers.values import ValuesAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["LEAST", "reading"]

LEAST = 3
"""The fewest ranked cards that something is said back about, METHOD E2."""


def reading(record: ValuesAnswer, pack: Pack) -> dict[str, Any]:
    """Returns `{"tension": sentence | None, "lean": picture | None}`; empty until three cards are in order."""
    if len(record.top5) < LEAST:
        return {"tension": None, "lean": None}
    picture = lean(record, pack.values, pack.workshop.language)
    return {"tension": _tension(record, pack), "lean": picture.plain()}


def _tension(record: ValuesAnswer, pack: Pack) -> str | None:
    pair = tension(record.top5, pack.values.quadrant_of)
    if pair is None:
        return None
    title = {card.id: card.words[pack.workshop.language].title for card in pack.values.cards}
    first, other = (title[card] for card in pair)
    return _(
        "You want both “{one}” and “{other}”. "
        "Good careers often find a role where both fit; look for it among the options.",
        one=first,
        other=other,
    )
