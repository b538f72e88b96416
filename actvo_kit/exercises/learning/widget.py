"""Asks ten questions about how to learn the next thing, one on each screen."""

from typing import Any

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.learning.reading import reading
from actvo_kit.model.answers.learning import LearningAnswer

__all__ = ["Learning"]


class Learning(Exercise):
    """The exercise learning conditions, METHOD E5."""

    def content_of(self) -> dict[str, Any]:
        """Returns the ten questions, and what there is to tick in the first and in the last."""
        deck, language = self.pack.learning, self.pack.workshop.language
        return {
            "items": [{"id": item.id, **item.words[language].plain()} for item in deck.items],
            "stuck": [{"id": card.id, "title": card.words[language].title} for card in deck.stuck],
            "access": [{"id": card.id, "title": card.words[language].title} for card in deck.access],
        }

    def reading_of(self, record: LearningAnswer) -> dict[str, Any]:
        """Returns the card of learning conditions."""
        return reading(record, self.pack)
