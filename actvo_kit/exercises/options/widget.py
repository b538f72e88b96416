"""Shows options in an order of the person's own: nobody's list starts with what somebody else finds important."""

from typing import Any

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.card_order import own_order
from actvo_kit.exercises.option_kinds import KINDS
from actvo_kit.exercises.options.card import card
from actvo_kit.exercises.options.hand import hand
from actvo_kit.exercises.options.reading import Reading
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.answers.motivators import MotivatorsAnswer
from actvo_kit.model.answers.options import OptionsAnswer, OptionsSettings
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.catalogue import ANY, Option
from actvo_kit.words import _

__all__ = ["Options"]


class Options(Exercise):
    """The exercise options, METHOD E7: gut marks, a second look, a shortlist, and what that asks for."""

    def content_of(self) -> dict[str, Any]:
        """Returns the options as cards in this person's order, blank ones last, and the kinds, and the units."""
        catalogue, options = self.pack.catalogue, self._shown()
        types = {option.type for option in options}
        units = {option.unit for option in options if option.unit != ANY}
        return {
            "organisation": catalogue.organisation,
            "options": [card(option, self.pack) for option in options],
            "kinds": [{"id": kind, "name": _(name)} for kind, name in KINDS.items() if kind in types],
            "units": sorted(units),
        }

    def _shown(self) -> list[Option]:
        """Returns the options in this person's order, blank ones last; where time is short, those dealt to them."""
        ordered = own_order(self.pack.catalogue.options, f"{self.view.name}/{self.slug}")
        options = sorted(ordered, key=lambda option: option.blank)
        if not OptionsSettings.read(self.step.settings).short:
            return options
        answered = OptionsAnswer.read(self.stored.record)
        return hand(options, {*answered.reaction, *answered.shortlist})

    def reading_of(self, record: OptionsAnswer) -> dict[str, Any]:
        """Returns what other answers of the person say beside each gut mark, for the options that they see."""
        answers = self.view.answers
        return Reading(
            self.pack,
            answer_of(StrengthsAnswer, answers),
            answer_of(MotivatorsAnswer, answers),
            answer_of(LearningAnswer, answers),
            answer_of(ConstraintsAnswer, answers),
        ).of(record, {option.id for option in self._shown()})
