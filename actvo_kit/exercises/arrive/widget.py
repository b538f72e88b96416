"""Shows what is promised and who sees what, lets a tap be practised, and asks the clarity pulse: at the first step
before, at a second one after, and from day 30 on once more.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from actvo_kit.exercises.arrive.reading import reading
from actvo_kit.exercises.base import Exercise
from actvo_kit.model.answers.arrive import ArriveAnswer, Moment
from actvo_kit.words import N_, _

__all__ = ["Arrive"]

LATER = timedelta(days=30)
"""The time after which the pulse is asked once more."""
SEES = (
    (N_("What you write and choose"), N_("You alone. Your group hears what you decide to tell.")),
    (N_("Your limits and private notes"), N_("You alone. They are in no picture of the room.")),
    (N_("Pictures of the room"), N_("Everybody, from five people on, rounded and without names.")),
    (N_("What you show on day 14"), N_("The one or two you agreed on a day with: three taps, and no word of yours.")),
    (N_("How far people are"), N_("Your facilitator sees numbers. A skipped step counts like a finished one.")),
    (N_("That you are here"), N_("Your facilitator sees your name.")),
    (N_("Drafts by a language model"), N_("Only if this room has one, and only what you tick each time.")),
    (N_("Your manager"), N_("Nothing. You decide yourself what you take to a conversation.")),
    (
        N_("Whoever runs this machine"),
        N_("Could open its files, as with every computer. No screen shows your answers."),
    ),
)
"""What there is, and who sees it (METHOD 11.1)."""


class Arrive(Exercise):
    """The exercise arriving, METHOD E0."""

    def content_of(self) -> dict[str, Any]:
        """Returns the promises, who sees what, the four questions, and which of the three times it is."""
        deck, language = self.pack.arrive, self.pack.workshop.language
        return {
            "moment": self._moment(),
            "promises": [promise.words[language].text for promise in deck.promises],
            "sees": [{"what": _(thing), "who": _(reader)} for thing, reader in SEES],
            "items": [{"id": item.id, "text": item.words[language].text} for item in deck.pulse],
        }

    def reading_of(self, record: ArriveAnswer) -> dict[str, Any]:
        """Returns what was answered each time."""
        return reading(record, self.pack)

    def _moment(self) -> Moment:
        steps = [step.id for step in self.pack.workshop.steps if step.slug == self.slug]
        began = self.stored.created_at
        if self._at == steps[-1] and began is not None and datetime.now(UTC) - _aware(began) >= LATER:
            return "d30"
        return "pre" if self._at == steps[0] else "post"


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
