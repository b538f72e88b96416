"""Compares motivators four at a time: nine screens, in an order that is this person's own and survives a reload."""

from typing import Any, NamedTuple

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.card_order import own_order
from actvo_kit.exercises.motivators.reading import reading
from actvo_kit.model.answers.motivators import MotivatorsAnswer, MotivatorsSettings
from actvo_kit.model.ids import MotivatorId

__all__ = ["Motivators"]


class _Set(NamedTuple):
    """A set of four; its `id` is its number in the deck, as the answer has it."""

    id: str
    members: tuple[MotivatorId, ...]


class Motivators(Exercise):
    """The exercise motivators, METHOD E3."""

    def content_of(self) -> dict[str, Any]:
        """Returns the twelve with their words, and the nine sets: both the sets and the four of each in this person's
        order.
        """
        seed = f"{self.view.name}/{self.slug}"
        deck = self.pack.motivators
        card = {motivator.id: motivator for motivator in deck.motivators}
        sets = own_order([_Set(str(number), members) for number, members in enumerate(deck.sets, 1)], seed)
        return {
            "cards": [
                {"id": motivator.id, **motivator.words[self.pack.workshop.language].plain()}
                for motivator in deck.motivators
            ],
            "sets": [
                {
                    "number": number,
                    "ids": [member.id for member in own_order([card[i] for i in members], f"{seed}/{number}")],
                }
                for number, members in sets
            ],
        }

    def reading_of(self, record: MotivatorsAnswer) -> dict[str, Any]:
        """Returns the order, which ones to rate, and four lists."""
        return reading(record, self.pack, MotivatorsSettings.read(self.step.settings))
