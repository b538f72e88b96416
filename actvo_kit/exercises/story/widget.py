"""Asks for moments with their energy, for two answers, for the threads in them, and for one line that says it."""

from typing import Any

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.story.reading import reading
from actvo_kit.model.answers.story import StoryAnswer, StorySettings

__all__ = ["Story"]


class Story(Exercise):
    """The exercise story, METHOD E1."""

    unread = frozenset({"theme"})

    def content_of(self) -> dict[str, Any]:
        """Returns the tags, the four questions, ways to begin, and whether it is the short form."""
        deck, language = self.pack.story, self.pack.workshop.language
        return {
            "short": StorySettings.read(self.step.settings).short,
            "tags": [{"id": tag.id, "title": tag.words[language].title} for tag in deck.tags],
            "prompts": [{"id": prompt.id, **prompt.words[language].plain()} for prompt in deck.prompts],
            "openers": [opener.words[language].text for opener in deck.openers],
        }

    def reading_of(self, record: StoryAnswer) -> dict[str, Any]:
        """Returns hints about energy, threads to begin with, and the line."""
        return reading(record, self.pack)
