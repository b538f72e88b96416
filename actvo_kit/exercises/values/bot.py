"""Sorts values as a bot: people lean, and rooms lean too."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from actvo_kit.exercises.player import LINES, Change, Player
from actvo_kit.model.answers.values import HIGH_CAP, ValuesSettings

__all__ = ["ValuesBot"]

LEANING = {"OPEN": 0.75, "TRANS": 0.6, "CONS": 0.35, "ENH": 0.1}


class ValuesBot(Player):
    """A bot that sorts a deck, keeps ten and then five, and writes a line for each."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        deck = self.chance.choice(self.pack.settings_of(self.slug, ValuesSettings).decks)
        cards = self._by_taste([card.id for card in self.pack.values.shown(deck)])
        high = cards[: HIGH_CAP[deck] - self.chance.randrange(3)]
        piles = {f"pile.{card}": "high" if card in high else self.chance.choice(("some", "low")) for card in cards}
        yield {"fields": {"deck": deck}, "place": "piles"}
        for start in range(0, len(cards), 20):
            yield {"fields": {path: piles[path] for path in list(piles)[start : start + 20]}, "place": "piles"}
        ten = high[:10]
        five = ten[:5]
        yield {"fields": {"top10": ten}, "place": "ten"}
        yield {"fields": {"top5": five}, "place": "five"}
        duels = [{"a": a, "b": b, "winner": a} for a, b in pairwise(five)]
        yield {"fields": {"duels": duels}, "place": "duels"}
        yield {"fields": {f"evidence.{card}": self.chance.choice(LINES) for card in five}, "place": "evidence"}
        yield {"place": "reading", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return f"evidence.{self.chance.choice(self.pack.values.cards).id}"

    def _by_taste(self, cards: list[str]) -> list[str]:
        """Returns the cards, those of one or two directions first."""
        liked = {kind for kind, often in LEANING.items() if self.chance.random() < often} or {"TRANS"}
        self.chance.shuffle(cards)
        return sorted(cards, key=lambda card: self.pack.values.quadrant_of(card) not in liked)
