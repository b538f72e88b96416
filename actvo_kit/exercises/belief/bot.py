"""Plays what I tell myself as a bot: a sentence of the deck, both sides from its own answers, and one to test."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.exercises.player import LINES, Change, Player

__all__ = ["BeliefBot"]


class BeliefBot(Player):
    """A bot that finds at least something on each side."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        deck, language, chance = self.pack.belief, self.pack.workshop.language, self.chance
        yield {"fields": {"sentence": chance.choice(deck.examples).words[language].text}, "place": "for"}
        offered = [offer["id"] for offer in state["content"].get("offers", ())]
        chance.shuffle(offered)
        half = len(offered) // 2
        for side, cites, onward in (
            ("speaks_for", offered[:half], "against"),
            ("speaks_against", offered[half:], "test"),
        ):
            yield {"fields": {f"{side}.cites": cites[:2], f"{side}.text": chance.choice(LINES)}, "place": onward}
        yield {"fields": {"test": "If I ask one person, I will hear one thing I did not know."}, "place": "reading"}
        yield {"place": "reading", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return "speaks_for.text"
