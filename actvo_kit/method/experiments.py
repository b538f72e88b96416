"""Judges experiments, METHOD E10: safe to try or not yet, how whole a plan is, and where to start from a
doubtful cell.
"""

from datetime import date, timedelta
from typing import Literal

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.view import View, titles
from actvo_kit.model.answers.experiments import Experiment, ExperimentsAnswer
from actvo_kit.model.decks import StartersDeck
from actvo_kit.model.decks.starters import Starter
from actvo_kit.model.ids import CriterionId
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["PARTS", "VIEWS", "Part", "Safety", "plan_quality", "safe_to_try", "starters_for", "starting_soon"]

Safety = Literal["go", "ask_first", "make_it_smaller"]
Part = Literal["action", "counterpart", "dates", "signals", "decision_rule", "if_then"]
PARTS: tuple[Part, ...] = ("action", "counterpart", "dates", "signals", "decision_rule", "if_then")
LONGEST_DAYS, MOST_HOURS, COST_LIMIT_EUR = 14, 10, 200


def safe_to_try(experiment: Experiment, cost_limit_eur: float = COST_LIMIT_EUR) -> Safety | None:
    """Returns go, ask first, or make it smaller (METHOD E10); None while dates, hours or reversibility are not said.

    Small enough: 1 to 14 days, at most 10 hours, within the limit, and it can be undone. Then it goes when it touches
    nothing and needs nobody's OK; None while it is small enough and not said what it touches.
    """
    days = experiment.days
    if days is None or experiment.hours is None or experiment.reversible is None:
        return None
    small = 0 < days <= LONGEST_DAYS and experiment.hours <= MOST_HOURS and experiment.cost_eur <= cost_limit_eur
    if not (small and experiment.reversible):
        return "make_it_smaller"
    if not experiment.touches:
        return None
    alone = set(experiment.touches) == {"none"} and experiment.needs_ok_from == "none"
    return "go" if alone else "ask_first"


def plan_quality(experiment: Experiment) -> dict[Part, bool]:
    """Returns which of the six parts of a plan are there: a checklist, shown without a sum."""
    parts = {
        "action": bool(experiment.action.strip()),
        "counterpart": bool(experiment.with_whom.strip()),
        "dates": _both(experiment.start, experiment.end),
        "signals": bool(experiment.signal_yes.strip() and experiment.signal_no.strip()),
        "decision_rule": bool(experiment.decision_rule.strip()),
        "if_then": bool(experiment.woop.if_cue.strip() and experiment.woop.then_action.strip()),
    }
    return {part: parts[part] for part in PARTS}


def _both(start: date | None, end: date | None) -> bool:
    return start is not None and end is not None


def starters_for(criterion: CriterionId, deck: StartersDeck) -> tuple[Starter, ...]:
    """Returns the starters for a doubtful cell: those that are offered first for it, then the others that can tell
    about it.
    """
    first = [starter for starter in deck.starters if criterion in starter.suggested_for]
    return (*first, *(starter for starter in deck.starters if criterion in starter.tests and starter not in first))


OWN = "own"


def _kinds(answer: ExperimentsAnswer, _pack: Pack) -> Chosen | None:
    if not answer.experiment:
        return None
    return Chosen(frozenset(experiment.starter or OWN for experiment in answer.experiment.values()))


def starting_soon(answer: ExperimentsAnswer, today: date) -> int:
    """Returns how many of a person's experiments start within two weeks, from `today` on."""
    return sum(_starts_soon(experiment, today) for experiment in answer.experiment.values())


def _starts_soon(experiment: Experiment, today: date) -> bool:
    if experiment.start is None or experiment.status in ("done", "dropped") or experiment.signal:
        return False
    return today <= experiment.start <= today + timedelta(days=LONGEST_DAYS)


VIEWS = (
    View(
        id="experiments_total",
        title=N_("How many experiments start within two weeks"),
        caption=N_("Those of everybody here, counted together"),
        sensitivity=2,
        choose=_kinds,
        coarse=lambda _pack: {},
        total=starting_soon,
        at_close=True,
    ),
    View(
        id="experiments",
        title=N_("What this room will try"),
        caption=N_("Share of people with at least one experiment of this kind"),
        sensitivity=2,
        choose=_kinds,
        coarse=lambda pack: {**titles(pack.starters.starters, pack), OWN: _("Something of their own")},
    ),
)
"""The parts of the answers that a room may see."""
