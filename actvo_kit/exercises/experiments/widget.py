"""Turns a doubt into a test of two weeks at most, and puts what came of it into the cell it tested."""

from typing import Any

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.experiments.doubts import cards
from actvo_kit.exercises.experiments.matrix_change import MatrixChanges
from actvo_kit.exercises.experiments.reading import reading
from actvo_kit.exercises.matrix_material import Material
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.belief import BeliefAnswer
from actvo_kit.model.answers.experiments import ExperimentsAnswer, ExperimentsSettings
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.answers.scoring import ScoringAnswer

__all__ = ["Experiments"]

PROMISE = "/mine/promise"
"""The page on which two or three people agree on day 14; only a server has it."""


class Experiments(Exercise):
    """The exercise small and safe experiments, METHOD E10."""

    def content_of(self) -> dict[str, Any]:
        """Returns the doubts, the sentence that somebody wants to test of what they tell themselves, the starters, and
        what Learning knows or may still ask.
        """
        material = Material(self.pack, self.view.answers)
        scoring = answer_of(ScoringAnswer, self.view.answers)
        self._material, self._changes = material, MatrixChanges(scoring, material)
        return {
            "short": ExperimentsSettings.read(self.step.settings).short,
            "doubts": cards(scoring, material),
            "belief": answer_of(BeliefAnswer, self.view.answers).test.strip(),
            "starters": [
                {"id": starter.id, "hours": starter.hours, "days": starter.days, "needs_ok_from": starter.needs_ok_from,
                 "tests": list(starter.tests), "suggested_for": list(starter.suggested_for),
                 **starter.words[material.language].plain()}
                for starter in self.pack.starters.starters
            ],
            "learning": self._learning(),
            "calendar": self.desk.served,
            "promise": PROMISE if self.desk.served else "",
        }  # fmt: skip

    def _learning(self) -> dict[str, Any]:
        """Returns the hours that the person really has; what helped them learn is asked here where the workshop has no
        step for it.
        """
        record, deck = answer_of(LearningAnswer, self.view.answers), self.pack.learning
        is_asked_there = LearningAnswer.slug in self.pack.workshop.exercises
        asks_here = deck.is_there and not is_asked_there
        return {
            "hours": record.LP09.hours,
            "stuck": [{"id": card.id, "title": card.words[self._material.language].title} for card in deck.stuck]
            if asks_here
            else [],
            "helped": list(record.LP01),
        }

    def reading_of(self, record: ExperimentsAnswer) -> dict[str, Any]:
        """Returns each plan in words, and what its test changed."""
        return reading(record, self._material, self._changes)
