"""Shows every card of the values sort once, in an order that is this person's own and survives a reload."""

from typing import Any

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.card_order import own_order
from actvo_kit.exercises.values.reading import reading
from actvo_kit.model.answers.values import HIGH_CAP, ValuesAnswer, ValuesSettings

__all__ = ["Values"]


class Values(Exercise):
    """The exercise values, METHOD E2."""

    unread = frozenset({"evidence"})

    def content_of(self) -> dict[str, Any]:
        """Returns the cards of all decks on offer in this person's order, the decks, and how many fit on top."""
        settings = ValuesSettings.read(self.step.settings)
        language = self.pack.workshop.language
        offered = [card for card in self.pack.values.cards if "full60" in settings.decks or card.short]
        return {
            "decks": list(settings.decks),
            "caps": {deck: HIGH_CAP[deck] for deck in settings.decks},
            "cards": [
                {"id": card.id, "short": card.short, **card.words[language].plain()}
                for card in own_order(offered, f"{self.view.name}/{self.slug}")
            ],
        }

    def reading_of(self, record: ValuesAnswer) -> dict[str, Any]:
        """Returns the tension sentence and the picture of the four quadrants."""
        return reading(record, self.pack)
