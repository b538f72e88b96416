"""Asks for a sentence about one's work, for both sides of it, and for one that can be tested."""

from typing import Any

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.belief.reading import offers, reading
from actvo_kit.model.answers.belief import BeliefAnswer
from actvo_kit.model.answers.experiments import ExperimentsAnswer

__all__ = ["Belief"]


class Belief(Exercise):
    """The exercise what I tell myself, METHOD E6b."""

    def content_of(self) -> dict[str, Any]:
        """Returns sentences to begin with, what the person's own answers offer, and the workshop's help."""
        deck, workshop = self.pack.belief, self.pack.workshop
        return {
            "examples": [example.words[workshop.language].text for example in deck.examples],
            "openings": [opening.words[workshop.language].text for opening in deck.openings],
            "offers": [offer.plain() for offer in offers(self.view.answers, self.pack)],
            "help": workshop.help,
            "tests": ExperimentsAnswer.slug in workshop.exercises,
        }

    def reading_of(self, record: BeliefAnswer) -> dict[str, Any]:
        """Returns both sides, and a question about a word that leaves no room."""
        return reading(record, self.view.answers, self.pack)
