"""Says learning conditions as the lines of a card, METHOD E5: what helped, what is needed, the time there is."""

from collections.abc import Iterator

from actvo_kit.model.answers.learning import NEEDS, FreeTime, LearningAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, listed

__all__ = ["CORE", "card"]

HOURS = {
    0: N_("No time at the moment"),
    1: N_("About one hour a week"),
    2: N_("About two hours a week"),
    4: N_("Four hours a week or more"),
}
SLOTS = {
    "morning": N_("in the morning"),
    "midday": N_("around midday"),
    "afternoon": N_("in the afternoon"),
    "evening": N_("in the evening"),
    "varies": N_("at times that change"),
}
STARTS = {
    "never": N_("I begin from nothing: examples and a clear plan help first."),
    "basics": N_("I know the basics: practice on real work helps now."),
    "refine": N_("I want to get better at it: close feedback helps now."),
}
CORE = N_("Try it on real work. Get feedback within a week. Recall it without notes. Do it again after a few days.")
"""What is good for most people."""


def card(record: LearningAnswer, pack: Pack) -> Iterator[tuple[str, str]]:
    """Yields what stands on the card: a title, and what the person said in words."""
    language = pack.workshop.language
    stuck = [item.words[language].title for item in pack.learning.stuck if item.id in record.LP01]
    if stuck:
        yield _("What helped last time"), " ".join(_("{sentence}.", sentence=sentence) for sentence in stuck)
    titles: dict[str, str] = {item.id: item.words[language].title for item in pack.learning.items}
    needs = dict(zip(NEEDS, record.needs.values(), strict=True))
    for title, strength in ((_("I need"), 2), (_("It helps me"), 1)):
        if names := [titles[item_id] for item_id, need in needs.items() if need == strength]:
            yield title, listed(names)
    if record.LP07:
        yield _("Where I start"), _(STARTS[record.LP07])
    if time := _time(record.LP09):
        yield _("The time I have"), time


def _time(free: FreeTime) -> str:
    parts = [] if free.hours is None else [_(HOURS[free.hours])]
    if free.slots and free.hours != 0:
        parts.append(listed([_(SLOTS[slot]) for slot in SLOTS if slot in free.slots]))
    return _(", ").join(parts)
