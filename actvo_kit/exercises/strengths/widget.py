"""Lets strengths be picked from the deck and rated by a sentence that is true, never by a bare number."""

from typing import Any

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.strengths.reading import reading
from actvo_kit.model.answers.strengths import StrengthsAnswer, StrengthsSettings

__all__ = ["Strengths"]


class Strengths(Exercise):
    """The exercise strengths, METHOD E4. Colleagues are asked, and reply, on plain pages of the server; here they are
    read.
    """

    def content_of(self) -> dict[str, Any]:
        """Returns how many to pick, and the families with their strengths and five anchors each, in deck order; and
        where colleagues are asked.
        """
        settings = StrengthsSettings.read(self.step.settings)
        return {
            "pick": settings.pick,
            "examples": settings.examples,
            "families": [
                {
                    "id": family.id,
                    "title": family.words[self.pack.workshop.language].title,
                    "strengths": self._strengths_of(family.id),
                }
                for family in self.pack.strengths.families
            ],
            "colleagues": "/mine/colleagues" if self.desk.served else None,
        }

    def _strengths_of(self, family_id: str) -> list[dict[str, Any]]:
        language = self.pack.workshop.language
        members = [strength for strength in self.pack.strengths.strengths if strength.family == family_id]
        return [{"id": strength.id, **strength.words[language].plain()} for strength in members]

    def reading_of(self, record: StrengthsAnswer) -> dict[str, Any]:
        """Returns the pictures, the four lists, and where the strengths count in this catalogue."""
        return reading(record, self.pack)
