"""Motivators are compared four at a time: nine screens, in an order that is this person's own and survives a reload."""

from typing import Any, NamedTuple

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.card_order import own_order
from actvo_kit.exercises.motivators.reading import reading
from actvo_kit.model.answers.motivators import MotivatorsAnswer, MotivatorsSettings
from actvo_kit.model.ids import MotivatorId

__all__ = ["Motivators"]


class _Set(NamedTuple):
    """One of the nine; its `id` is its number in the deck, as the answer has it."""

    id: str
    members: tuple[MotivatorId, ...]


class Motivators(Exercise):
    """METHOD E3."""

    def content_of(self) -> dict[str, Any]:
        """The twelve with their words, and the nine sets: both the sets and the four of each in this person's order."""
        seed = f"{self.here.name}/{self.slug}"
        deck = self.pack.motivators
        card = {one.id: one for one in deck.motivators}
        sets = own_order([_Set(str(number), members) for number, members in enumerate(deck.sets, 1)], seed)
        return {
            "cards": [{"id": one.id, **one.words[self.pack.workshop.language].plain()} for one in deck.motivators],
            "sets": [
                {"number": number, "ids": [one.id for one in own_order([card[i] for i in members], f"{seed}/{number}")]}
                for number, members in sets
            ],
        }

    def reading_of(self, record: MotivatorsAnswer) -> dict[str, Any]:
        """The order, which ones to rate, and four lists."""
        return reading(record, self.pack, MotivatorsSettings.read(self.step.settings))
