"""How a bot looks at the weather."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.exercises.player import LINES, Change, Player

__all__ = ["WeatherBot"]


class WeatherBot(Player):
    """Looks up, writes a line, and is done."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        yield {"fields": {"sky": self.chance.choice(("sun", "clouds", "rain"))}, "place": "look"}
        yield {"fields": {"note": self.chance.choice(LINES)}, "place": "reading", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return "note"
