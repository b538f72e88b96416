"""Orders motivators, METHOD E3: what to protect and what to pursue, from best-worst choices and what there is today."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.view import View, titles
from actvo_kit.model.answers.motivators import MissedMost, MotivatorsAnswer
from actvo_kit.model.ids import MOTIVATORS, MotivatorId
from actvo_kit.model.record import Record
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_

__all__ = [
    "VIEWS",
    "Driver",
    "Quadrant",
    "best_worst",
    "drivers",
    "importance",
    "match",
    "missed",
    "places",
    "pursued",
    "to_rate",
]

Quadrant = Literal["protect", "pursue", "enough_already", "not_a_driver"]
SETS, APPEARANCES = 9, 3
HALF = 0.5
SATISFIED = 4
TOP_GAPS = 3
TOP_MISSED = 3
BOTTOM_TWO = 2
BOTTOM_FROM = 8
"""The number of ratings from which the last two are among them; fewer are all of the first ones (METHOD §9.1a)."""


class Driver(Record):
    """A motivator of a person. `importance` and `gap` are 0 to 1; None is unknown."""

    id: MotivatorId
    importance: float
    satisfaction: int | None
    gap: float | None
    quadrant: Quadrant | None


def best_worst(choices: Mapping[Any, MissedMost]) -> dict[MotivatorId, float]:
    """Returns (#most − #least) / 3 of each of the twelve, −1 to 1, METHOD E3.

    `choices` are by set number, 1 to 9 as text. The twelve sum to 0 when every set has both answers; an open set counts
    as far as it goes, so that the sum is then not 0. That a choice is one of its set is for `MotivatorsAnswer.problems`
    to see.
    """
    most = [choice.most for choice in choices.values()]
    least = [choice.least for choice in choices.values()]
    return {
        motivator_id: (most.count(motivator_id) - least.count(motivator_id)) / APPEARANCES
        for motivator_id in MOTIVATORS
    }


def importance(answer: MotivatorsAnswer) -> dict[MotivatorId, float]:
    """Returns the importance of each of the twelve, 0 to 1: (bws + 1) / 2, or from the corrected order 1 − (rank − 1) /
    11.

    An order that does not hold each of the twelve once is none yet. Empty while a set is open and there is no corrected
    order: a part of the design compares nothing.
    """
    order = answer.corrected_order or ()
    if sorted(order) == sorted(MOTIVATORS):
        return {motivator_id: 1 - place / (len(order) - 1) for place, motivator_id in enumerate(order)}
    whole = [choice for choice in answer.choices.values() if choice.most and choice.least]
    if len(whole) < SETS:
        return {}
    return {motivator_id: (score + 1) / 2 for motivator_id, score in best_worst(answer.choices).items()}


def drivers(answer: MotivatorsAnswer) -> tuple[Driver, ...]:
    """Returns the motivators with what there is of each today, most important first; equal ones in the order of the
    deck.
    """
    weights = importance(answer)
    ordered = sorted(weights, key=lambda motivator_id: -weights[motivator_id])
    return tuple(
        _driver(motivator_id, weights[motivator_id], answer.satisfaction.get(motivator_id)) for motivator_id in ordered
    )


def _driver(motivator_id: MotivatorId, weight: float, satisfaction: int | None) -> Driver:
    gap = None if satisfaction is None else weight * (5 - satisfaction) / 4
    return Driver(
        id=motivator_id, importance=weight, satisfaction=satisfaction, gap=gap, quadrant=_quadrant(weight, satisfaction)
    )


def _quadrant(weight: float, satisfaction: int | None) -> Quadrant | None:
    if satisfaction is None:
        return None
    if weight >= HALF:
        return "protect" if satisfaction >= SATISFIED else "pursue"
    return "enough_already" if satisfaction >= SATISFIED else "not_a_driver"


def places(order: Sequence[Driver]) -> dict[MotivatorId, int]:
    """Returns the place of each from 1 on; equally important ones share it: a level is never broken, METHOD §1.1."""
    return {driver.id: 1 + sum(other.importance > driver.importance for other in order) for driver in order}


def missed(answer: MotivatorsAnswer, most: int = TOP_MISSED) -> tuple[MotivatorId, ...]:
    """Returns what the person would miss most: the first motivators, at most `most`, none from a level that does not
    fit whole (METHOD §1.1: a level is never broken).
    """
    order = [driver for driver in drivers(answer) if driver.importance > HALF]
    return tuple(driver.id for driver in order if sum(other.importance >= driver.importance for other in order) <= most)


def to_rate(order: Sequence[Driver], how_many: int) -> tuple[MotivatorId, ...]:
    """Returns the motivators to rate by how much there is today: the first ones, of eight or more the last two
    as well.
    """
    ids = tuple(driver.id for driver in order)
    if how_many < BOTTOM_FROM or len(ids) <= how_many:
        return ids[:how_many]
    return ids[: how_many - BOTTOM_TWO] + ids[-BOTTOM_TWO:]


def pursued(answer: MotivatorsAnswer, most: int = TOP_GAPS) -> tuple[MotivatorId, ...]:
    """Returns what the person wants more of: the motivators to pursue with the largest gaps, at most `most`."""
    wanted = [driver for driver in drivers(answer) if driver.quadrant == "pursue" and driver.gap]
    return tuple(driver.id for driver in sorted(wanted, key=lambda driver: -(driver.gap or 0))[:most])


def match(weights: Mapping[MotivatorId, float], supply: Mapping[MotivatorId, int | None] | None) -> float | None:
    """Returns how far an option supplies what drives a person, 0 to 1; .5 is neutral: Σ I·(supply + 2)/4 / Σ I, METHOD
    E3.

    In `supply` (−2 to 2) what is not listed is 0, an explicit None is unknown and leaves both sums. None when nothing
    is known of the option or of the person.
    """
    if supply is None:
        return None
    known = {
        motivator_id: weight for motivator_id, weight in weights.items() if supply.get(motivator_id, 0) is not None
    }
    total = sum(known.values())
    if not total:
        return None
    return sum(weight * ((supply.get(motivator_id, 0) or 0) + 2) / 4 for motivator_id, weight in known.items()) / total


def _wanted(answer: MotivatorsAnswer, _pack: Pack) -> Chosen | None:
    if not importance(answer):
        return None
    wanted = pursued(answer)
    return Chosen(frozenset(motivator_id[:2] for motivator_id in wanted), frozenset(wanted))


VIEWS = (
    View(
        id="motivators",
        title=N_("What this room wants more of"),
        caption=N_("Share of people who have it among the three they want most more of"),
        sensitivity=1,
        choose=_wanted,
        coarse=lambda pack: titles(pack.motivators.families, pack),
        fine=lambda pack: titles(pack.motivators.motivators, pack),
        with_manager=False,
    ),
)
"""The parts of the answers that a room may see: what people pursue stays unseen while somebody's manager attends."""
