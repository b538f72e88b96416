"""Defines the deck of METHOD 13.8: good questions for a person who is writing, each about one thing they entered, and
words that end them.
"""

from typing import Annotated, ClassVar, Literal, get_args

from pydantic import Field

from actvo_kit.model.decks.base import Deck
from actvo_kit.model.pack_file import Path
from actvo_kit.model.record import Language, Record, size

__all__ = [
    "NEEDS",
    "SLOT_WORDS",
    "WORDS_MOST",
    "DistressWords",
    "Need",
    "Question",
    "QuestionsDeck",
    "WordsOfDistress",
    "exercise_of",
    "slots_of",
]

StoryNeed = Literal["moment", "moment_that_lifts", "moment_that_drains", "moment_that_turned", "thread"]
ValuesNeed = Literal["value", "value_first", "value_not_recently", "value_line"]
StrengthsNeed = Literal[
    "strength", "strength_that_lifts", "strength_that_drains", "strength_without_example", "strength_example"
]
OptionsNeed = Literal[
    "option", "option_curious", "option_maybe", "option_no", "option_reason", "option_shortlisted",
    "option_asks_unrated", "own_idea",
]  # fmt: skip
ExperimentsNeed = Literal[
    "experiment", "experiment_belief", "experiment_action", "experiment_sign", "experiment_obstacle",
    "experiment_learned",
]  # fmt: skip
Need = Literal[StoryNeed, ValuesNeed, StrengthsNeed, OptionsNeed, ExperimentsNeed]

NEEDS: dict[str, tuple[Need, ...]] = {
    "story": get_args(StoryNeed),
    "values": get_args(ValuesNeed),
    "strengths": get_args(StrengthsNeed),
    "options": get_args(OptionsNeed),
    "experiments": get_args(ExperimentsNeed),
}
"""The subjects of each exercise's questions. The first one holds as soon as anything is entered."""
NAMES = {"values": "value", "strengths": "strength", "options": "option"}
ALSO: dict[str, tuple[str, ...]] = {
    "value_line": ("words",),
    "strength_example": ("words",),
    "option_reason": ("words",),
    "option_asks_unrated": ("strength",),
}
WORDS_MOST = 25
"""The most words of a question, its slot filled."""
SLOT_WORDS = 8
"""The most words that a slot may bring; longer names and lines are cut there."""


class QuestionWords(Record):
    """The question in one language, with a slot such as `{value}` at most once."""

    text: Annotated[str, size(160)]


class Question(Record):
    """A question about something that the person entered: `needs` says what, and with it the exercise."""

    id: Annotated[str, Field(pattern=r"^[a-z_]+$"), size(20)]
    needs: Need
    words: dict[Language, QuestionWords]


class DistressWords(Record):
    """Phrases of distress, and harmless wordings that hold them. `*` at the end of a word stands for any ending."""

    phrases: Annotated[tuple[Annotated[str, size(60, 4)], ...], Field(min_length=1)]
    harmless: tuple[Annotated[str, size(60, 4)], ...] = ()


class WordsOfDistress(Record):
    """Phrases of one kind. After any of them no question is asked; the workshop's help stands in its place."""

    id: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    words: dict[Language, DistressWords]


class QuestionsDeck(Deck):
    """The questions, in the order in which they are asked, and the words of distress."""

    unique: ClassVar[tuple[Path, ...]] = (
        ("questions", "*", "id"), ("questions", "*", "*", "text"), ("distress", "*", "id"),
    )  # fmt: skip

    questions: Annotated[tuple[Question, ...], Field(min_length=1)]
    distress: Annotated[tuple[WordsOfDistress, ...], Field(min_length=1)]


def exercise_of(need: str) -> str:
    """Returns the exercise whose questions may be about this. Raises KeyError."""
    return {str(name): slug for slug, needs in NEEDS.items() for name in needs}[need]


def slots_of(need: str) -> tuple[str, ...]:
    """Returns what may stand in braces in a question about this: names of cards, or `words`, the person's own."""
    slug = exercise_of(need)
    own = ("words",) if slug not in NAMES or need == "own_idea" else (NAMES[slug],)
    return (*own, *ALSO.get(need, ()))
