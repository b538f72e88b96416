"""Plays motivators as a bot: it knows what it would miss, and rooms have less of some things than of others."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.exercises.player import Change, Player
from actvo_kit.model.answers.motivators import MotivatorsSettings

__all__ = ["MotivatorsBot"]

SCARCE = {"MC": (1, 2, 2, 3), "MA": (2, 3, 3, 4)}
PLENTY = (3, 4, 4, 5)
SOME = 8
"""From so many on the last two are rated as well."""


class MotivatorsBot(Player):
    """A bot that goes through the nine sets as its own order says, rates what it is asked, and now and then corrects
    the order.
    """

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        deck = self.pack.motivators
        ranking = self.chance.sample([motivator_id.id for motivator_id in deck.motivators], len(deck.motivators))
        for number, members in enumerate(deck.sets, 1):
            most, *_between, least = sorted(members, key=ranking.index)
            yield {"fields": {f"choices.{number}": {"most": most, "least": least}}, "place": f"sets/{number}"}
        rate = self.pack.settings_of(self.slug, MotivatorsSettings).rate
        for motivator_id in ranking[:rate] if rate < SOME else (*ranking[: rate - 2], *ranking[-2:]):
            today = self.chance.choice(SCARCE.get(motivator_id[:2], PLENTY))
            yield {"fields": {f"satisfaction.{motivator_id}": today}, "place": f"today/{motivator_id}"}
        if self.chance.random() < 0.5:
            yield {"fields": {"corrected_order": ranking}, "place": "order"}
        yield {"place": "reading", "status": "done"}
