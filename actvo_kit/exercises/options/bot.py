"""Plays options as a bot: a mark on each, and a shortlist of mixed types."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.exercises.player import Change, Player

__all__ = ["OptionsBot"]


class OptionsBot(Player):
    """A bot that marks every option, and shortlists a change of today's job beside two others."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        cards = state["content"]["options"]
        ids = [card["id"] for card in cards]
        guts = {
            f"reaction.{option_id}.gut": self.chance.choices(("curious", "maybe", "no"), (3, 4, 5))[0]
            for option_id in ids
        }
        yield {"fields": guts, "place": "gut"}
        yield {"place": "second"}
        reshape = [card["id"] for card in cards if card["type"] == "reshape"]
        others = [card["id"] for card in cards if card["type"] != "reshape"]
        shortlist = [self.chance.choice(reshape), *self.chance.sample(others, 2)]
        yield {"fields": {"shortlist": shortlist}, "place": "shortlist", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return f"reaction.{self.chance.choice(self.pack.catalogue.options).id}.why"
