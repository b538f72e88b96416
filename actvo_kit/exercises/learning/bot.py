"""Plays learning conditions as a bot: it answers all ten, and now and then leaves one open."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.exercises.player import Change, Player
from actvo_kit.model.answers.learning import NEEDS

__all__ = ["LearningBot"]

OPEN = 0.1
"""How often a question stays open."""


class LearningBot(Player):
    """A bot that ticks what helped it, says how much it needs, and keeps the card."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        chance, deck = self.chance, self.pack.learning
        stuck = [card.id for card in deck.stuck]
        yield {"fields": {"LP01": chance.sample(stuck, chance.randint(1, 3))}, "place": "item/LP02"}
        for number, item_id in enumerate(NEEDS, 3):
            need = None if chance.random() < OPEN else chance.choice((0, 1, 1, 2))
            yield {"fields": {item_id: need}, "place": f"item/LP{number:02}"}
        yield {"fields": {"LP07": chance.choice(("never", "basics", "refine"))}, "place": "item/LP08"}
        yield {"fields": {"LP08": chance.randint(1, 5)}, "place": "item/LP09"}
        hours = chance.choice((0, 1, 2, 2, 4))
        yield {"fields": {"LP09.hours": hours, "LP09.slots": ["morning"] if hours else []}, "place": "item/LP10"}
        yield {"fields": {"LP10": [chance.choice(("none", "quiet_space", "undisclosed"))]}, "place": "card"}
        yield {"place": "card", "status": "done"}
