"""Writes T8, METHOD 13.7: the small experiments of a draft, from the cell that is most worth testing."""

from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import short
from actvo_kit.method.experiments import starters_for
from actvo_kit.method.scoring import Doubt, cell_doubts
from actvo_kit.model.catalogue import Option
from actvo_kit.model.decks.starters import Starter
from actvo_kit.model.pathway import Trial
from actvo_kit.words import N_, _

__all__ = ["doubtful", "trials"]

LEVEL = 1e-9
MOST = 2
WEEK = 7
LONGEST_DAYS = 14
CUES = {
    "morning": N_("If a free hour comes up in the morning, then I write to {whom} and ask for a date."),
    "midday": N_("If a free hour comes up around midday, then I write to {whom} and ask for a date."),
    "afternoon": N_("If a free hour comes up in the afternoon, then I write to {whom} and ask for a date."),
    "evening": N_("If a free hour comes up in the evening, then I write to {whom} and ask for a date."),
}
ANY_TIME = N_("If a free hour comes up this week, then I write to {whom} and ask for a date.")


def trials(material: Material, option: Option) -> tuple[Trial, ...]:
    """Returns one starter for each of the cells most worth testing (two when they are level); a talk before it is
    weighed.
    """
    deck = material.pack.starters
    cells = doubtful(material, option)
    worth = [doubt for doubt in cells if cells[0].worth - doubt.worth < LEVEL][:MOST]
    starters_of = [starters_for(doubt.criterion, deck)[:1] for doubt in worth]  # type: ignore[arg-type]
    chosen = {starter.id: starter for starters in starters_of for starter in starters} or {"": deck.starters[0]}
    return tuple(_trial(material, option, starter) for starter in chosen.values())


def doubtful(material: Material, option: Option) -> tuple[Doubt, ...]:
    """Returns the option's cells that are not sure, most worth testing first; none before it is weighed."""
    weighed = material.scored
    if weighed is None or option.id not in weighed.matrix.cells:
        return ()
    return cell_doubts(weighed.matrix, [option.id])


def _trial(material: Material, option: Option, starter: Starter) -> Trial:
    words = starter.words[material.language]
    whom = option.contact_role or _("whoever would have to agree")
    cue = next((CUES[slot] for slot in material.learning.LP09.slots if slot in CUES), ANY_TIME)
    return Trial(
        title=words.title,
        action=words.action,
        duration_days=_days(starter, material.learning.LP09.hours),
        hours=starter.hours,
        needs_ok_from=starter.needs_ok_from,
        tests=starter.tests,
        signal_yes=words.signal_yes,
        signal_no=words.signal_no,
        if_then=short(_(cue, whom=whom), 200),
        starter=starter.id,
    )


def _days(starter: Starter, hours_a_week: float | None) -> int:
    """Returns the starter's days, or as many weeks as the person's own hours take, two at most."""
    if not hours_a_week:
        return starter.days
    weeks = -(-starter.hours // hours_a_week)
    return int(min(LONGEST_DAYS, max(starter.days, WEEK * weeks)))
