"""What weighing draws on: which options, which criteria, and what the person said in other exercises."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

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
from actvo_kit.words import N_, _

__all__ = ["Material"]

MOST, MOST_SHORT = 6, 3
TEXTS = {
    "KP1": N_("From how you say it treats your five, it would be about {x}."),
    "KP2": N_("From your motivators and your energy, it would be about {x}."),
    "KP4": N_("From your constraints, it would be about {x}."),
}


@dataclass(frozen=True)
class Material:
    """One person's answers as far as weighing needs them."""

    pack: Pack
    answers: Mapping[str, Answer]

    @cached_property
    def settings(self) -> ScoringSettings:
        """What the workshop sets."""
        return self.pack.settings_of("scoring", ScoringSettings)

    @cached_property
    def criteria(self) -> tuple[tuple[PersonalId, ...], tuple[CommercialId, ...]]:
        """The criteria in use, for me and for the organisation."""
        return criteria(self.settings)

    @cached_property
    def language(self) -> str:
        """The workshop's language."""
        return self.pack.workshop.language

    @cached_property
    def criterion_titles(self) -> dict[str, str]:
        """Criterion → its name."""
        return {one.id: one.words[self.language].title for one in self.pack.criteria.criteria}

    @cached_property
    def options(self) -> OptionsAnswer:
        """The gut marks and the shortlist."""
        return answer_of(OptionsAnswer, self.answers)

    @cached_property
    def ratings(self) -> Any:
        """The rated strengths."""
        return answer_of(StrengthsAnswer, self.answers).rating

    @cached_property
    def top_values(self) -> tuple[str, ...]:
        """The values in order."""
        return answer_of(ValuesAnswer, self.answers).top5

    @cached_property
    def _shortlist(self) -> tuple[Option, ...]:
        known = self.options.known(self.pack)
        return tuple(known[one] for one in dict.fromkeys(self.options.shortlist) if one in known)

    @cached_property
    def _findings(self) -> dict[str, tuple[constraints.Finding, ...]]:
        limits = answer_of(ConstraintsAnswer, self.answers)
        return {option.id: constraints.check(limits, option) for option in self._shortlist}

    @cached_property
    def weighed(self) -> tuple[Option, ...]:
        """The shortlisted options that no fixed limit keeps out, six at most, three in the short form."""
        return tuple(one for one in self._shortlist if self._kp4(one) is not None)[
            : MOST_SHORT if self.settings.short else MOST
        ]

    @cached_property
    def blocked(self) -> tuple[Option, ...]:
        """The shortlisted options that a fixed limit keeps out: not scored, kept for "if this changed"."""
        return tuple(one for one in self._shortlist if self._kp4(one) is None)

    def _kp4(self, option: Option) -> float | None:
        return constraints.feasibility(self._findings[option.id])

    @cached_property
    def titles(self) -> dict[str, str]:
        """Option → its name without a leading kind, as one would write it by itself."""
        return {option.id: option.short_title[:1].upper() + option.short_title[1:] for option in self._shortlist}

    def gut(self, option_id: str) -> str | None:
        """The first mark on an option."""
        found = self.options.reaction.get(option_id)
        return found.gut if found else None

    def suggestions(self, record: ScoringAnswer, option: Option) -> dict[str, dict[str, Any]]:
        """What the kit would put into the person's own cells, in words: shown after their own number only."""
        treated = record.value_ratings.get(option.id, {})
        found = suggestions(
            option,
            coverage(option.requires, self.ratings),
            values_fit([treated.get(value) for value in self.top_values]),
            motivators.match(self._drive, option.supply),
            self.life_fit(option),
        )
        return {
            one: {"x": _half(found[one]), "text": _(text, x=f"{_half(found[one]):g}")}
            for one, text in TEXTS.items()
            if one in self.criteria[0] and found[one] is not None
        }

    def life_fit(self, option: Option) -> float | None:
        """What the constraints make of it, 2 to 5; None where none is answered. A point more is the most."""
        return self._kp4(option) if self._findings[option.id] else None

    @cached_property
    def _drive(self) -> Any:
        return motivators.importance(answer_of(MotivatorsAnswer, self.answers))


def _half(x: float | None) -> float:
    """To the half point that a cell takes, half up."""
    return int(2 * (x or 0) + 0.5) / 2
