"""Holds what a drafter may draw on: a person's answers as records, the pack, and the names of things."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from actvo_kit.method import constraints, learning, motivators
from actvo_kit.method.constraints import Finding
from actvo_kit.method.motivators import Driver
from actvo_kit.method.options import explore_score
from actvo_kit.method.scoring import Matrix, Total, rank_acceptability, totals
from actvo_kit.method.strengths import Coverage, coverage
from actvo_kit.model.across import answer_of, testable
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.experiments import ExperimentsAnswer
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.answers.motivators import MotivatorsAnswer
from actvo_kit.model.answers.options import OptionsAnswer, Reaction
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.answers.story import StoryAnswer
from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer
from actvo_kit.model.answers.values import ValuesAnswer
from actvo_kit.model.catalogue import Option, Requirement
from actvo_kit.model.ids import LearningFormat
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["Material", "Scored"]


@dataclass(frozen=True)
class Scored:
    """A matrix of options weighed in full: totals, and how often each is first."""

    matrix: Matrix
    totals: Mapping[str, Total]
    first: Mapping[str, float]


@dataclass(frozen=True)
class Material:
    """One person's answers as far as drafts draw on them. `when` holds the moment each was last saved."""

    pack: Pack
    answers: Mapping[str, Answer] = field(repr=False)

    @classmethod
    def of(cls, pack: Pack, answers: Mapping[str, Answer]) -> "Material":
        """Returns the material in `answers`, by slug."""
        return cls(pack, answers)

    @cached_property
    def when(self) -> dict[str, datetime | None]:
        """Returns the moment each answer was last saved."""
        return {slug: answer.updated_at for slug, answer in self.answers.items()}

    @cached_property
    def story(self) -> StoryAnswer:
        """Returns the story: moments, threads and the one line."""
        return answer_of(StoryAnswer, self.answers)

    @cached_property
    def values(self) -> ValuesAnswer:
        """Returns the sorted cards and the five in order."""
        return answer_of(ValuesAnswer, self.answers)

    @cached_property
    def strengths(self) -> StrengthsAnswer:
        """Returns the strengths: levels, energies and examples."""
        return answer_of(StrengthsAnswer, self.answers)

    @cached_property
    def learning(self) -> LearningAnswer:
        """Returns the learning conditions: what makes something stick."""
        return answer_of(LearningAnswer, self.answers)

    @cached_property
    def constraints(self) -> ConstraintsAnswer:
        """Returns the constraints: fixed and flexible limits."""
        return answer_of(ConstraintsAnswer, self.answers)

    @cached_property
    def options(self) -> OptionsAnswer:
        """Returns the options: gut marks and the shortlist."""
        return answer_of(OptionsAnswer, self.answers)

    @cached_property
    def scoring(self) -> ScoringAnswer:
        """Returns the matrix as filled in."""
        return answer_of(ScoringAnswer, self.answers)

    @cached_property
    def experiments(self) -> ExperimentsAnswer:
        """Returns the experiments, planned or done, without those of a private pathway."""
        record = answer_of(ExperimentsAnswer, self.answers)
        return record.model_copy(update={"experiment": testable(self.answers)})

    @cached_property
    def motivators(self) -> MotivatorsAnswer:
        """Returns the motivators: best-worst choices, and how much there is today."""
        return answer_of(MotivatorsAnswer, self.answers)

    @cached_property
    def drivers(self) -> dict[str, Driver]:
        """Returns the motivators by id, once they were compared in full."""
        return {driver.id: driver for driver in motivators.drivers(self.motivators)}

    @cached_property
    def known(self) -> dict[str, Option]:
        """Returns the catalogue's options and the person's own idea, by id."""
        return self.options.known(self.pack)

    @cached_property
    def shortlist(self) -> tuple[Option, ...]:
        """Returns the shortlisted options that the catalogue (still) has, in the person's order."""
        return tuple(
            self.known[option_id] for option_id in dict.fromkeys(self.options.shortlist) if option_id in self.known
        )

    @cached_property
    def findings(self) -> dict[str, tuple[Finding, ...]]:
        """Returns how the constraints stand against each option there is, on the shortlist or not."""
        return {option_id: constraints.check(self.constraints, option) for option_id, option in self.known.items()}

    @cached_property
    def candidates(self) -> tuple[Option, ...]:
        """Returns the shortlist without what a fixed limit keeps out."""
        return tuple(option for option in self.shortlist if not self.blocking(option))

    def blocking(self, option: Option) -> tuple[str, ...]:
        """Returns the constraints that keep an option out."""
        return tuple(finding.constraint for finding in self.findings[option.id] if finding.standing == "blocked")

    @cached_property
    def scored(self) -> Scored | None:
        """Returns the matrix of the options weighed, once both orders are complete and two options are filled in."""
        settings = ScoringAnswer.settings_in(self.pack)
        matrix = Matrix.when_ready(self.scoring, settings, [option.id for option in self.candidates])
        if matrix is None:
            return None
        acceptability = rank_acceptability(matrix)
        return Scored(matrix, totals(matrix), {option_id: ranks[0] for option_id, ranks in acceptability.items()})

    def own_words(self, slug: str) -> tuple[str, ...]:
        """Returns the person's free texts in the exercise `slug`, empty ones left out."""
        record = answer_of(RECORDS[slug], self.answers) if slug in RECORDS else None
        return tuple(text for text in record.own_words() if text and text.strip()) if record else ()

    def rating(self, strength_id: str) -> Rating:
        """Returns the person's rating of a strength; an empty one when unknown."""
        return self.strengths.rating.get(strength_id, Rating())

    def reaction(self, option_id: str) -> Reaction:
        """Returns the person's gut mark on an option; an empty one when there is none."""
        return self.options.reaction.get(option_id, Reaction())

    def coverage(self, option: Option) -> Coverage:
        """Returns how the person's strengths meet the option's requirements."""
        return coverage(option.requires, self.strengths.rating)

    def motivator_match(self, option: Option) -> float | None:
        """Returns how far the option supplies what drives the person; None when unknown."""
        return motivators.match(self._weights, option.supply)

    @cached_property
    def _weights(self) -> Any:
        return motivators.importance(self.motivators)

    def practice(self, option: Option) -> LearningFormat | None:
        """Returns the option's format with practice in it that suits the person best; the first one when that is not
        said.
        """
        offers = {learning_format.id: learning_format.offers for learning_format in self.pack.learning.formats}
        formats = [format_id for format_id in option.learning_formats if offers[format_id]["practice"] >= 1]
        ranked = learning.by_match(self.learning.needs, self.pack.learning, formats)
        return ranked[0][0] if ranked else None

    def explore(self, option: Option) -> float:
        """Returns the score that orders options before they are weighed, METHOD E7: by the first of its formats."""
        offers = {learning_format.id: learning_format.offers for learning_format in self.pack.learning.formats}
        first = [learning.match(self.learning.needs, offers[format_id]) for format_id in option.learning_formats[:1]]
        return explore_score(self.coverage(option), self.motivator_match(option), *first)

    def unrated(self, option: Option) -> tuple[Requirement, ...]:
        """Returns what the option asks for and the person has not rated, must first."""
        unknown = (need for need in option.requires if self.rating(need.strength).level is None)
        return tuple(sorted(unknown, key=lambda need: need.weight != "must"))

    def treats(self, option: Option, card: str) -> int | None:
        """Returns how an option treats a value, −2 to 2, as the person says; None when unsaid."""
        return self.scoring.value_ratings.get(option.id, {}).get(card)

    @cached_property
    def language(self) -> str:
        """Returns the workshop's language."""
        return self.pack.workshop.language

    @cached_property
    def titles(self) -> dict[str, str]:
        """Returns what every card of the pack is called, by id: values, motivators, strengths, constraints, criteria,
        what people need to learn.
        """
        decks = (
            self.pack.values.cards, self.pack.motivators.motivators, self.pack.strengths.strengths,
            self.pack.constraints.cards, self.pack.criteria.criteria, self.pack.learning.items,
        )  # fmt: skip
        return {card.id: card.words[self.language].title for deck in decks for card in deck}

    def anchor(self, strength_id: str, level: int) -> str:
        """Returns the sentence a person chose for a level from 1 to 5."""
        deck = {strength.id: strength.words[self.language] for strength in self.pack.strengths.strengths}
        return deck[strength_id].anchors[level - 1]

    def anchors(self, criterion: str) -> tuple[str, ...]:
        """Returns the five sentences of a criterion."""
        return self.pack.criterion_words[criterion].anchors  # type: ignore[index]
