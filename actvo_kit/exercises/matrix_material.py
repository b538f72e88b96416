"""Collects what weighing draws on: which options, which criteria, and what the person said in other exercises."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from actvo_kit.exercises.limit_sentences import limits_met, ruled_out
from actvo_kit.method import constraints, motivators
from actvo_kit.method.scoring.suggest import suggestions
from actvo_kit.method.strengths import coverage
from actvo_kit.method.values import values_fit
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.motivators import MotivatorsAnswer
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.scoring import ScoringAnswer, ScoringSettings, criteria
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.answers.values import ValuesAnswer
from actvo_kit.model.catalogue import Option
from actvo_kit.model.ids import CommercialId, PersonalId
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, listed

__all__ = ["Material"]

MOST, MOST_SHORT = 6, 3
TEXTS = {
    "KP1": N_("From how you say it treats your five, it would be about {x}."),
    "KP2": N_("From your motivators and your energy, it would be about {x}."),
    "KP4": N_("From your limits, it would be about {x}."),
}
KEEPS = N_("It leaves you what you want to keep: {motivators}.")
LESS = N_("It gives less of what you want to keep: {motivators}.")


@dataclass(frozen=True)
class Material:
    """One person's answers as far as weighing needs them."""

    pack: Pack
    answers: Mapping[str, Answer]

    @cached_property
    def settings(self) -> ScoringSettings:
        """Returns the workshop's settings of scoring."""
        return ScoringAnswer.settings_in(self.pack)

    @cached_property
    def criteria(self) -> tuple[tuple[PersonalId, ...], tuple[CommercialId, ...]]:
        """Returns the criteria in use, for me and for the organisation."""
        return criteria(self.settings)

    @cached_property
    def language(self) -> str:
        """Returns the workshop's language."""
        return self.pack.workshop.language

    @cached_property
    def criterion_titles(self) -> dict[str, str]:
        """Returns the title of each criterion."""
        return {criterion_id: words.title for criterion_id, words in self.pack.criterion_words.items()}

    @cached_property
    def options(self) -> OptionsAnswer:
        """Returns the gut marks and the shortlist."""
        return answer_of(OptionsAnswer, self.answers)

    @cached_property
    def ratings(self) -> Any:
        """Returns the rated strengths."""
        return answer_of(StrengthsAnswer, self.answers).rating

    @cached_property
    def top_values(self) -> tuple[str, ...]:
        """Returns the values in order."""
        return answer_of(ValuesAnswer, self.answers).top5

    @cached_property
    def _shortlist(self) -> tuple[Option, ...]:
        known = self.options.known(self.pack)
        return tuple(known[option_id] for option_id in dict.fromkeys(self.options.shortlist) if option_id in known)

    @cached_property
    def _findings(self) -> dict[str, tuple[constraints.Finding, ...]]:
        limits = answer_of(ConstraintsAnswer, self.answers)
        return {option.id: constraints.check(limits, option) for option in self._shortlist}

    @cached_property
    def weighed(self) -> tuple[Option, ...]:
        """Returns the shortlisted options that no fixed limit keeps out, six at most, three in the short form."""
        return tuple(option for option in self._shortlist if self._kp4(option) is not None)[
            : MOST_SHORT if self.settings.short else MOST
        ]

    @cached_property
    def blocked(self) -> tuple[Option, ...]:
        """Returns the shortlisted options that a fixed limit keeps out: not scored, kept for "if this changed"."""
        return tuple(option for option in self._shortlist if self._kp4(option) is None)

    def ruled_out_rows(self) -> list[dict[str, str]]:
        """Returns each shortlisted option that a fixed limit keeps out, with the limit: `{id, title, why}`."""
        return [
            {"id": option.id, "title": self.titles[option.id], "why": self.ruled_out(option)} for option in self.blocked
        ]

    def _kp4(self, option: Option) -> float | None:
        return constraints.feasibility(self._findings[option.id])

    @cached_property
    def titles(self) -> dict[str, str]:
        """Returns the title of each option without a leading kind, as somebody would write it by itself."""
        return {option.id: option.short_title[:1].upper() + option.short_title[1:] for option in self._shortlist}

    def gut(self, option_id: str) -> str | None:
        """Returns the first mark on an option, or None."""
        reaction = self.options.reaction.get(option_id)
        return reaction.gut if reaction else None

    def suggestions(self, record: ScoringAnswer, option: Option) -> dict[str, dict[str, Any]]:
        """Returns what the kit would put into the person's own cells, in words: shown after their own number only."""
        treated = record.value_ratings.get(option.id, {})
        suggested = suggestions(
            option,
            coverage(option.requires, self.ratings),
            values_fit([treated.get(value) for value in self.top_values]),
            motivators.match(self._drive, option.supply),
            self.life_fit(option),
        )
        reasons = {"KP2": self._kept(option), "KP4": limits_met(self._findings[option.id], self._limit_titles)}
        return {
            criterion_id: {
                "x": _half(suggested[criterion_id]),
                "text": " ".join((_(text, x=f"{_half(suggested[criterion_id]):g}"), *reasons.get(criterion_id, ()))),
            }
            for criterion_id, text in TEXTS.items()
            if criterion_id in self.criteria[0] and suggested[criterion_id] is not None
        }

    def _kept(self, option: Option) -> list[str]:
        """Returns what becomes of the motivators to protect; what the catalogue does not say is not said here."""
        supply, title = option.supply or {}, {card.id: card.words for card in self.pack.motivators.motivators}
        protect = [driver.id for driver in self._drivers if driver.quadrant == "protect"]
        known = {each: supply.get(each, 0) for each in protect if option.supply is not None}
        less = [each for each, figure in known.items() if figure is not None and figure < 0]
        staying = [each for each, figure in known.items() if figure is not None and figure >= 0]
        sentence, named = (LESS, less) if less else (KEEPS, staying)
        return [_(sentence, motivators=listed([title[each][self.language].title for each in named]))] if named else []

    def life_fit(self, option: Option) -> float | None:
        """Returns what the constraints make of it, 2 to 5; None where none is answered. A point more is the most."""
        return self._kp4(option) if self._findings[option.id] else None

    def ruled_out(self, option: Option) -> str:
        """Returns which fixed limits keep the option out of the matrix; empty where none does."""
        return ruled_out(self._findings[option.id], self._limit_titles)

    @cached_property
    def _limit_titles(self) -> dict[str, str]:
        return {card.id: card.words[self.language].title for card in self.pack.constraints.cards}

    @cached_property
    def _motivators(self) -> MotivatorsAnswer:
        return answer_of(MotivatorsAnswer, self.answers)

    @cached_property
    def _drive(self) -> Any:
        return motivators.importance(self._motivators)

    @cached_property
    def _drivers(self) -> tuple[motivators.Driver, ...]:
        return motivators.drivers(self._motivators)


def _half(x: float | None) -> float:
    """Rounds to the half point that a cell takes, half up."""
    return int(2 * (x or 0) + 0.5) / 2
