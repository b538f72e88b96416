"""Asks what a next step has to live with: how each of ten stands, and a limit for what is fixed or flexible."""

from collections.abc import Iterable
from typing import Any, ClassVar

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.constraints.reading import reading
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.catalogue import ANY
from actvo_kit.model.decks.constraints import Choice

__all__ = ["Constraints"]


class Constraints(Exercise):
    """The exercise constraints, METHOD E6."""

    unread: ClassVar[frozenset[str]] = frozenset({"private_note"})

    def content_of(self) -> dict[str, Any]:
        """Returns the ten rows, what there is to tick in them, and whether the form is the short one."""
        deck, language, options = self.pack.constraints, self.pack.workshop.language, self.pack.catalogue.offered
        return {
            "rows": [{"id": card.id, **card.words[language].plain()} for card in deck.cards],
            "choices": {
                "patterns": _titled(deck.patterns, language),
                "features": _titled(deck.features, language),
                "sites": _named(option.conditions.site for option in options),
                "held": _named(name for option in options for name in option.eligibility.credentials),
                "units": _named(option.unit for option in options),
                "roles": _named(option.contact_role for option in options),
            },
            "short": ConstraintsAnswer.settings_in(self.pack).short,
        }

    def reading_of(self, record: ConstraintsAnswer) -> dict[str, Any]:
        """Returns what was set, in words."""
        return reading(record, self.pack)


def _titled(choices: Iterable[Choice], language: str) -> list[dict[str, str]]:
    return [{"id": choice.id, "title": choice.words[language].title} for choice in choices]


def _named(names: Iterable[str | None]) -> list[dict[str, str]]:
    return [{"id": name, "title": name} for name in sorted({name for name in names if name and name != ANY})]
