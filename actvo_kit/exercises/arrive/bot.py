"""Plays arriving as a bot: it practises a tap and answers the four questions, at the end a little higher."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.exercises.player import Change, Player

__all__ = ["ArriveBot"]

UNSAID = 0.05
"""How often a question is answered with "rather not say"."""


class ArriveBot(Player):
    """A bot that answers all four, each time it is asked."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        content, chance = state["content"], self.chance
        moment, items = content["moment"], [item["id"] for item in content["items"]]
        if moment == "pre":
            yield {"place": "practice"}
            yield {"fields": {"practice": chance.choice(("tea", "coffee"))}, "place": f"pre/{items[0]}"}
        among = (1, 2, 2, 3, 4) if moment == "pre" else (2, 3, 4, 4, 5)
        for item, then in zip(items, (*items[1:], None), strict=True):
            answered = "undisclosed" if chance.random() < UNSAID else chance.choice(among)
            yield {"fields": {f"pulse.{moment}.{item}": answered}, "place": f"{moment}/{then or item}"}
        yield {"fields": {f"pulse.{moment}.kept": True}, "place": f"{moment}/kept", "status": "done"}
