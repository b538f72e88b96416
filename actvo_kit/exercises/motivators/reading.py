"""What motivators say back, METHOD E3: an order with its levels, what to keep and what to have more of. Never a type.

Sentences hold names of motivators between stars: `You would miss *Mastery* most.`
"""

from collections.abc import Mapping, Sequence
from typing import Any

from actvo_kit.method.motivators import Driver, drivers, places, pursued, to_rate
from actvo_kit.model.answers.motivators import MotivatorsAnswer, MotivatorsSettings
from actvo_kit.model.ids import MotivatorId
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, listed

__all__ = ["LISTS", "reading"]

LISTS = {
    "protect": (N_("Keep"), N_("They matter to you, and you have them today.")),
    "pursue": (N_("Look for more"), N_("They matter to you, and you do not have much of them today.")),
    "enough_already": (N_("Enough today"), N_("You have them today, and they matter less to you now.")),
    "not_a_driver": (
        N_("Less important now"),
        N_("They matter less to you now, and you do not have much of them today."),
    ),
    None: (N_("Not rated yet"), N_("How much you have of these today is open.")),
}
NOTHING: dict[str, Any] = {"order": [], "rate": [], "title": None, "opening": None, "lists": []}


def reading(record: MotivatorsAnswer, pack: Pack, settings: MotivatorsSettings) -> dict[str, Any]:
    """Empty until nothing is wrong with the nine sets.

    `{"order": [{"id", "place", "level"}], "rate": [ids], "title": sentence, "opening": sentence | None,
    "lists": [{"title", "hint", "ids"}]}`; `level` counts the others at the same place.
    """
    if any(problem.path.startswith("choices") for problem in record.problems(pack)):
        return NOTHING
    found = drivers(record)
    title = {one.id: f"*{one.words[pack.workshop.language].title}*" for one in pack.motivators.motivators}
    place = places(found)
    shared = list(place.values())
    return {
        "order": [{"id": one.id, "place": place[one.id], "level": shared.count(place[one.id]) - 1} for one in found],
        "rate": list(to_rate(found, settings.rate)),
        "title": _title(found, place, title),
        "opening": _opening(record, found, title),
        "lists": [
            {"title": _(name), "hint": _(hint), "ids": ids}
            for key, (name, hint) in LISTS.items()
            if (ids := [one.id for one in found if one.quadrant == key])
        ],
    }


def _title(found: Sequence[Driver], place: Mapping[MotivatorId, int], title: Mapping[MotivatorId, str]) -> str:
    return _("You would miss {names} most", names=listed([title[one.id] for one in found if place[one.id] == 1]))


def _opening(record: MotivatorsAnswer, found: Sequence[Driver], title: Mapping[MotivatorId, str]) -> str | None:
    """What there is to look for, the largest gaps first, and what to keep."""
    more = [title[one] for one in pursued(record)]
    keep = [title[one.id] for one in found if one.quadrant == "protect"]
    said = []
    if more:
        said.append(_("You would like more of {names}.", names=listed(more)))
    if keep:
        said.append(_("Keep {names} in any next step.", names=listed(keep)))
    return " ".join(said) or None
