"""Computes the clarity pulse, METHOD E0: a mean of at least three answers, and its change from before to after."""

from collections.abc import Mapping

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.view import View
from actvo_kit.model.answers.arrive import ArriveAnswer, Pulse
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["VIEWS", "before_and_after", "change", "matched", "mean"]

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


def before_and_after(answer: ArriveAnswer) -> tuple[float, ...] | None:
    """Returns the means before and after of a person who has both and kept both, else None: skipped means empty."""
    before, after = answer.pulse.get("pre", Pulse()), answer.pulse.get("post", Pulse())
    return matched({"": (before, after)}).get("") if before.kept and after.kept else None


def _has_both(answer: ArriveAnswer, _pack: Pack) -> Chosen | None:
    return None if before_and_after(answer) is None else Chosen(frozenset({"pre", "post"}))


def _times(_pack: Pack) -> dict[str, str]:
    return {"pre": _("Before"), "post": _("At the end")}


VIEWS = (
    View(
        id="pulse",
        title=N_("How clear things are, before and now"),
        caption=N_("Mean of four answers, from 1 to 5, of those who answered both times"),
        sensitivity=1,
        choose=_has_both,
        coarse=_times,
        measure=before_and_after,
        at_last=True,
        at_close=True,
    ),
)
"""The parts of the answers that a room may see."""
