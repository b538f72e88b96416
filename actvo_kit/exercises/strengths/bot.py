"""Plays strengths as a bot: as many as are picked, at random, most of them in the middle."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.exercises.player import LINES, Change, Player
from actvo_kit.model.answers.strengths import StrengthsSettings

__all__ = ["StrengthsBot"]


class StrengthsBot(Player):
    """A bot that picks strengths and rates each, with a line where the level is high; one line where one is asked."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        settings = self.pack.settings_of(self.slug, StrengthsSettings)
        lines = settings.pick if settings.examples == "each" else 1
        picked = self.chance.sample([strength.id for strength in self.pack.strengths.strengths], settings.pick)
        yield {"fields": {"picked": picked}, "place": "pick"}
        for strength in picked:
            level = self.chance.choices((1, 2, 3, 4, 5), (1, 3, 6, 4, 1))[0]
            rating: dict[str, Any] = {"level": level, "energy": self.chance.randint(-2, 2)}
            if level >= 4 and lines:
                lines -= 1
                rating["evidence"] = self.chance.choice(LINES)
            yield {"fields": {f"rating.{strength}": rating}, "place": f"rate/{strength}"}
        yield {"place": "reading", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return f"rating.{self.chance.choice(self.pack.strengths.strengths).id}.evidence"
