"""What a drafter may draw on: a person's answers as records, the pack, and the names of things."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from actvo_kit.method.strengths import Coverage, coverage
from actvo_kit.model.answers import AnswerRecord, OptionsAnswer, Rating, Reaction, StrengthsAnswer, ValuesAnswer
from actvo_kit.model.catalogue import Option, Requirement
from actvo_kit.model.decks import Anchored
from actvo_kit.model.saved import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["Material"]

A = TypeVar("A", bound=AnswerRecord)


def _read(kind: type[A], answers: Mapping[str, Answer], slug: str) -> A:
    """The answer to `slug`; an empty one when there is none or the step was skipped."""
    answer = answers.get(slug)
    return kind.read(answer.record) if answer and answer.status != "skipped" else kind()


@dataclass(frozen=True)
class Material:
    """One person's values, strengths and options. `when` holds the moment each was last saved."""

    pack: Pack
    values: ValuesAnswer
    strengths: StrengthsAnswer
    options: OptionsAnswer
    when: Mapping[str, datetime | None]

    @classmethod
    def of(cls, pack: Pack, answers: Mapping[str, Answer]) -> "Material":
        """What `answers` (by slug) hold."""
        return cls(
            pack,
            _read(ValuesAnswer, answers, "values"),
            _read(StrengthsAnswer, answers, "strengths"),
            _read(OptionsAnswer, answers, "options"),
            {slug: answer.updated_at for slug, answer in answers.items()},
        )

    @property
    def shortlist(self) -> tuple[Option, ...]:
        """The shortlisted options that the catalogue (still) has, in the person's order."""
        return tuple(self.known[one] for one in dict.fromkeys(self.options.shortlist) if one in self.known)

    @property
    def known(self) -> dict[str, Option]:
        """The catalogue's options and the person's own idea, by id."""
        return self.options.known(self.pack)

    def rating(self, strength_id: str) -> Rating:
        """The person's rating of a strength; an empty one when unknown."""
        return self.strengths.rating.get(strength_id, Rating())

    def reaction(self, option_id: str) -> Reaction:
        """The person's gut mark on an option; an empty one when there is none."""
        return self.options.reaction.get(option_id, Reaction())

    def coverage(self, option: Option) -> Coverage:
        """How the person's strengths meet the option's requirements."""
        return coverage(option.requires, self.strengths.rating)

    def unrated(self, option: Option) -> tuple[Requirement, ...]:
        """What the option asks for and the person has not rated, must first."""
        unknown = (need for need in option.requires if self.rating(need.strength).level is None)
        return tuple(sorted(unknown, key=lambda need: need.weight != "must"))

    def value(self, card_id: str) -> str:
        """The title of a value card."""
        cards = {card.id: card for card in self.pack.values.cards}
        return cards[card_id].words[self.pack.workshop.language].title

    def strength(self, strength_id: str) -> str:
        """The title of a strength."""
        return self._strength_words()[strength_id].title

    def anchor(self, strength_id: str, level: int) -> str:
        """The sentence a person chose for a level from 1 to 5."""
        return self._strength_words()[strength_id].anchors[level - 1]

    def _strength_words(self) -> dict[str, Anchored]:
        language = self.pack.workshop.language
        return {strength.id: strength.words[language] for strength in self.pack.strengths.strengths}
