"""Computes the clarity pulse, METHOD E0: a mean of at least three answers, and its change from before to after."""

from collections.abc import Mapping

from actvo_kit.method.aggregate import Item
from actvo_kit.model.answers.arrive import Pulse
from actvo_kit.words import N_

__all__ = ["PULSE", "change", "matched", "mean"]

ENOUGH = 3
"""The number of items that must be answered for a mean."""


def mean(pulse: Pulse) -> float | None:
    """Returns the mean of the answered items, 1 to 5; None with fewer than three of them."""
    answered = [item for item in pulse.items.values() if item is not None]
    return sum(answered) / len(answered) if len(answered) >= ENOUGH else None


def change(before: Pulse, after: Pulse) -> float | None:
    """Returns the mean after minus the mean before, −4 to 4; None when either is unknown."""
    first, last = mean(before), mean(after)
    return None if first is None or last is None else last - first


def matched(pulses: Mapping[str, tuple[Pulse, Pulse]]) -> dict[str, tuple[float, float]]:
    """Returns, by person id, the means before and after of those who have both: whom the group view may count."""
    means = {person: (mean(before), mean(after)) for person, (before, after) in pulses.items()}
    return {person: (first, last) for person, (first, last) in means.items() if first is not None and last is not None}


PULSE = Item(
    id="pulse",
    title=N_("How clear things are"),
    caption=N_("Mean of four answers, from 1 to 5"),
    sensitivity=1,
    coarse={},
)
"""The view of means before and after, over those who answered both (`matched`, `aggregate.reveal_means`)."""
