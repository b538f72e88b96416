"""Says back motivators, METHOD E3: an order with its levels, what to keep and what to have more of. Never a type.

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
    """Returns the reading; empty until nothing is wrong with the nine sets.

    `{"order": [{"id", "place", "level"}], "rate": [ids], "title": sentence, "opening": sentence | None, "lists":
    [{"title", "hint", "ids"}]}`; `level` counts the others at the same place.
    """
    if any(problem.path.startswith("choices") for problem in record.problems(pack)):
        return NOTHING
    order = drivers(record)
    title = {
        motivator.id: f"*{motivator.words[pack.workshop.language].title}*" for motivator in pack.motivators.motivators
    }
    place = places(order)
    shared = list(place.values())
    return {
        "order": [
            {"id": driver.id, "place": place[driver.id], "level": shared.count(place[driver.id]) - 1}
            for driver in order
        ],
        "rate": list(to_rate(order, settings.rate)),
        "title": _title(order, place, title),
        "opening": _opening(record, order, title),
        "lists": [
            {"title": _(name), "hint": _(hint), "ids": ids}
            for key, (name, hint) in LISTS.items()
            if (ids := [driver.id for driver in order if driver.quadrant == key])
        ],
    }


def _title(order: Sequence[Driver], place: Mapping[MotivatorId, int], title: Mapping[MotivatorId, str]) -> str:
    return _(
        "You would miss {names} most", names=listed([title[driver.id] for driver in order if place[driver.id] == 1])
    )


def _opening(record: MotivatorsAnswer, order: Sequence[Driver], title: Mapping[MotivatorId, str]) -> str | None:
    """Says what there is to look for, the largest gaps first, and what to keep."""
    more = [title[motivator_id] for motivator_id in pursued(record)]
    keep = [title[driver.id] for driver in order if driver.quadrant == "protect"]
    sentences = []
    if more:
        sentences.append(_("You would like more of {names}.", names=listed(more)))
    if keep:
        sentences.append(_("Keep {names} in any next step.", names=listed(keep)))
    return " ".join(sentences) or None
