"""Says what a plan is in sentences: safe to try or not yet, what is there, and what a partner reads aloud. No grade and
no red light (METHOD E10).
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from actvo_kit.method.experiments import COST_LIMIT_EUR, LONGEST_DAYS, MOST_HOURS, Part, plan_quality, safe_to_try
from actvo_kit.model.answers.experiments import Experiment
from actvo_kit.words import N_, _, day, listed

__all__ = ["aloud", "at_fields", "checks", "dates", "later", "verdict"]

GO = N_("You can start. It is small, it can be undone, and nobody has to agree first.")
SMALLER = N_("Make it smaller first. What could you know within 14 days?")
SPLIT = N_("This is longer than 14 days. Split it: what can you know in 14 days?")
WITHIN = N_("A first small test fits into 10 hours. What could you leave out?")
DEAR = N_("A first small test costs 200 euros at most. What could you learn for less?")
BACKWARDS = N_("It ends before it starts, or on the same day. Give it one day at least.")
FOR_GOOD = N_("It cannot be undone. Look for a version that you can stop at any time.")
TOUCHES = {
    "customer": N_("customers"),
    "production": N_("running work or systems"),
    "regulated": N_("work that has legal rules"),
}
ASK = {
    "manager": N_("Ask your manager before you start."),
    "option_owner": N_("Ask whoever offers the option before you start."),
    "other": N_("Ask the people concerned before you start."),
}
CHECKS: dict[Part, tuple[str, str]] = {
    "action": (N_("What you will do"), N_("Say what you will do")),
    "counterpart": (N_("With whom"), N_("With whom? A role is enough")),
    "dates": (N_("From when to when"), N_("From when to when?")),
    "signals": (N_("What you would see, either way"), N_("What would you see, either way?")),
    "decision_rule": (N_("What you do then"), N_("What do you do then?")),
    "if_then": (N_("An if and a then"), N_("An if and a then")),
}
"""What a checklist says of a part that is there, and of one that is not."""


def verdict(experiment: Experiment) -> list[str]:
    """Returns what the safe-to-try rule says and why; empty while dates, hours or reversibility are open."""
    safety = safe_to_try(experiment)
    if safety == "go":
        return [_(GO)]
    if safety == "make_it_smaller":
        reasons = [*at_fields(experiment).values()]
        return [_(SMALLER), *reasons]
    return [*_asking(experiment)] if safety == "ask_first" else []


def _asking(experiment: Experiment) -> Iterator[str]:
    """Yields who is asked first, and because of what."""
    touches = [_(TOUCHES[name]) for name in TOUCHES if name in experiment.touches]
    if touches:
        yield _("It touches {names}, so it needs an OK before you start.", names=listed(touches))
    if experiment.needs_ok_from != "none":
        yield _(ASK[experiment.needs_ok_from])
    else:
        yield _("You said that nobody has to agree. Ask whoever is responsible there, in one sentence.")


def at_fields(experiment: Experiment) -> dict[str, str]:
    """Returns a sentence for each field that makes it too large, beside which it stands."""
    days = experiment.days
    too_large = {
        "end": (BACKWARDS if days <= 0 else SPLIT if days > LONGEST_DAYS else None) if days is not None else None,
        "hours": WITHIN if experiment.hours is not None and experiment.hours > MOST_HOURS else None,
        "cost_eur": DEAR if experiment.cost_eur > COST_LIMIT_EUR else None,
        "reversible": FOR_GOOD if experiment.reversible is False else None,
    }
    return {field: _(sentence) for field, sentence in too_large.items() if sentence}


def checks(experiment: Experiment) -> list[dict[str, Any]]:
    """Returns the six parts of a plan in order, as a checklist without a sum."""
    quality = plan_quality(experiment)
    return [{"text": _(CHECKS[part][0 if there_is else 1]), "there": there_is} for part, there_is in quality.items()]


def dates(experiment: Experiment) -> str:
    """Returns the dates in words; empty while one of them is open."""
    if experiment.start is None or experiment.end is None:
        return ""
    return _("from {start} to {end}", start=day(experiment.start), end=day(experiment.end))


def later(experiment: Experiment, days: int) -> str:
    """Returns the day so many days after the start, in words; empty without a start."""
    return day(experiment.start + timedelta(days=days)) if experiment.start else ""


def aloud(experiment: Experiment) -> list[str]:
    """Returns the plan as its partner reads it aloud, as far as it is written."""
    woop = experiment.woop
    lines = [
        (_("You believe: {words}"), experiment.belief),
        (_("You will do this: {words}"), experiment.action),
        (_("If you are right, you will see: {words}"), experiment.signal_yes),
        (_("If you are wrong, you will see: {words}"), experiment.signal_no),
    ]
    said_aloud = [sentence.replace("{words}", words.strip()) for sentence, words in lines if words.strip()]
    if when := dates(experiment):
        said_aloud.insert(min(2, len(said_aloud)), _("It runs {dates}.", dates=when))
    if woop.if_cue.strip() and woop.then_action.strip():
        said_aloud.append(_("If {cue}, then you {action}.", cue=_bare(woop.if_cue), action=_bare(woop.then_action)))
    return said_aloud


def _bare(text: str) -> str:
    return text.strip().rstrip(".")
