"""Defines a workshop: its pages in order, the steps on each, their minutes and the facilitator's words."""

from datetime import date
from typing import Annotated, Any, ClassVar, Literal, Self, TypeVar

from pydantic import Field, model_validator

from actvo_kit.model.catalogue import Catalogue
from actvo_kit.model.decks import (
    ArriveDeck,
    BeliefDeck,
    ConstraintsDeck,
    CriteriaDeck,
    LearningDeck,
    MotivatorsDeck,
    QuestionsDeck,
    StartersDeck,
    StoryDeck,
    StrengthsDeck,
    ValuesDeck,
)
from actvo_kit.model.decks.criteria import CriterionWords
from actvo_kit.model.ids import CriterionId
from actvo_kit.model.pack_file import CardFile, PackFile, Path
from actvo_kit.model.record import Record, size
from actvo_kit.model.slugs import SLUGS, Slug
from actvo_kit.words import _

__all__ = [
    "Minutes",
    "Pack",
    "Page",
    "PairPrompt",
    "Part",
    "Persona",
    "Script",
    "Step",
    "When",
    "WorkingDays",
    "Workshop",
]

S = TypeVar("S", bound=Record)
When = Literal["before", "live", "after"]
"""When a step is open: from 48 hours ahead, when the facilitator opens it, or from the close on (METHOD §9.1)."""
Part = Literal["welcome", "talk", "break", "close"]
"""What a step is that is no exercise."""


class Script(Record):
    """What the facilitator says and does, METHOD §9.3."""

    say: Annotated[str, size(200)]
    do: Annotated[str, size(200)]
    dont: Annotated[str, size(200)]


class Minutes(Record):
    """The minute plan inside a step, METHOD §9.1."""

    instruct: Annotated[int, Field(ge=0)]
    solo: Annotated[int, Field(ge=0)]
    pair: Annotated[int, Field(ge=0)]
    room: Annotated[int, Field(ge=0)]

    @property
    def total(self) -> int:
        """Returns the minutes of the whole step."""
        return self.instruct + self.solo + self.pair + self.room


class PairPrompt(Record):
    """What everybody's page shows while pairs or threes talk (METHOD §9.1): what to tell, and who speaks first."""

    say: Annotated[str, size(200)]
    first: Annotated[str, size(100)]


class Step(Record):
    """One entry of the running order: an exercise, or without `slug` a part that the facilitator leads.

    `id` is its name in the room, by default the slug: a second step of an exercise has one of its own. `settings` is
    checked against what the exercise's record lets a workshop set. `part` is what it is when it is no exercise, and
    `shows` what everybody reads on the projector and on their pages while it goes on.
    """

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)] = ""
    slug: Slug | None = None
    part: Part | None = None
    title: Annotated[str, size(40)]
    when: When = "live"
    minutes: Minutes
    script: Script
    pair: PairPrompt | None = None
    shows: Annotated[str, size(160, 0)] = ""
    settings: dict[str, Any] = {}

    @model_validator(mode="before")
    @classmethod
    def _named(cls, data: Any) -> Any:
        """Names a step as its exercise, unless it says otherwise; one that is no exercise is a talk by default."""
        if isinstance(data, dict) and data.get("slug") and not data.get("id"):
            return {**data, "id": data["slug"]}
        if isinstance(data, dict) and not data.get("slug") and not data.get("part"):
            return {**data, "part": "talk"}
        return data

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if not self.id:
            raise ValueError("slug: " + _("a step names its exercise; one that is none has an id of its own"))
        if self.id in SLUGS and self.id != self.slug:
            raise ValueError("id: " + _("this is the name of another exercise"))
        if self.slug is None and self.settings:
            raise ValueError("settings: " + _("only an exercise has settings"))
        if self.slug is not None and (self.part or self.shows):
            raise ValueError(("part: " if self.part else "shows: ") + _("only a step without `slug` has this"))
        if self.slug is None and self.when != "live":
            raise ValueError("when: " + _("a part that the facilitator leads is `live`"))
        if self.pair is not None and not self.minutes.pair:
            raise ValueError("pair: " + _("this step gives pairs no minutes; say how many under `minutes`"))
        return self


class Page(Record):
    """One notebook page and the steps on it."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9_]+$")]
    title: Annotated[str, size(60)]
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]


class WorkingDays(Record):
    """The days on which nobody works besides Saturdays and Sundays: the public holidays of a country and, where it has
    them, of a part of it, and days of the organisation's own.
    """

    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] | None = None
    part: Annotated[str, size(10)] | None = None
    free: Annotated[tuple[date, ...], Field(max_length=60)] = ()

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if self.part and not self.country:
            raise ValueError("part: " + _("name the country too"))
        return self


class Workshop(PackFile):
    """The running order. A page's notebook is `<id>.ipynb` beside this file. `decks_from` is the folder of another pack
    whose files it uses, wherever it has none of its own.
    """

    unique: ClassVar[tuple[Path, ...]] = (
        ("pages", "*", "id"), ("pages", "*", "title"), ("pages", "*", "steps", "*", "title"),
    )  # fmt: skip

    id: Annotated[str, Field(pattern=r"^[a-z0-9_]+$")]
    title: Annotated[str, size(60)]
    language: str = "en"
    help: Annotated[str, size(400)]
    decks_from: Annotated[str, Field(pattern=r"^\.\./[a-z0-9_]+$")] | None = None
    working_days: WorkingDays = WorkingDays()
    pages: Annotated[tuple[Page, ...], Field(min_length=1)]

    @property
    def steps(self) -> tuple[Step, ...]:
        """Returns all steps in running order."""
        return tuple(step for page in self.pages for step in page.steps)

    @property
    def exercises(self) -> tuple[str, ...]:
        """Returns the exercises of all steps, each once, in running order."""
        return tuple(dict.fromkeys(step.slug for step in self.steps if step.slug))

    @property
    def before(self) -> int:
        """Returns how many steps are open before the workshop starts; they come first."""
        return sum(step.when == "before" for step in self.steps)

    @property
    def live(self) -> tuple[Step, ...]:
        """Returns the steps that the facilitator opens, in running order."""
        return tuple(step for step in self.steps if step.when == "live")

    @property
    def close(self) -> Step | None:
        """Returns the part that closes the workshop, or None."""
        return next((step for step in self.steps if step.part == "close"), None)

    def page_of(self, step: str) -> Page:
        """Returns the page a step stands on. Raises KeyError."""
        return {step_there.id: page for page in self.pages for step_there in page.steps}[step]

    def step_of(self, slug: str) -> str:
        """Returns the id of the first step of an exercise; the exercise's own name where there is none."""
        step = self.first_of(slug)
        return step.id if step else slug

    def first_of(self, slug: str) -> Step | None:
        """Returns the first step of an exercise, or None."""
        return next((step for step in self.steps if step.slug == slug), None)


class Persona(PackFile):
    """A fictional participant whose answers open every page in preview and in JupyterLab, METHOD §9.4."""

    name: Annotated[str, size(40)]
    about: Annotated[str, size(240)]
    answers: dict[Slug, dict[str, Any]]


def _unless_absent(kind: type[CardFile]) -> Any:
    """A file that may be absent: it holds no cards then, and is not written out."""
    return Field(default_factory=kind.absent, exclude_if=lambda file: not file.is_there)


class Pack(Record):
    """A whole workshop pack, read and checked. Its fields are its files."""

    workshop: Workshop
    arrive: ArriveDeck = _unless_absent(ArriveDeck)
    story: StoryDeck = _unless_absent(StoryDeck)
    values: ValuesDeck = _unless_absent(ValuesDeck)
    motivators: MotivatorsDeck = _unless_absent(MotivatorsDeck)
    strengths: StrengthsDeck = _unless_absent(StrengthsDeck)
    learning: LearningDeck = _unless_absent(LearningDeck)
    constraints: ConstraintsDeck = _unless_absent(ConstraintsDeck)
    belief: BeliefDeck = _unless_absent(BeliefDeck)
    criteria: CriteriaDeck = _unless_absent(CriteriaDeck)
    starters: StartersDeck = _unless_absent(StartersDeck)
    questions: QuestionsDeck = _unless_absent(QuestionsDeck)
    catalogue: Catalogue = _unless_absent(Catalogue)
    persona: Persona

    def on(self, day: date) -> Self:
        """Returns the pack as a room that opens on `day` has it: its catalogue is seen on that day."""
        return self.model_copy(update={"catalogue": self.catalogue.on(day)})

    @property
    def criterion_words(self) -> dict[CriterionId, CriterionWords]:
        """Returns what each criterion of weighing says here: one whose exercise is no step is worded without it."""
        language, exercises = self.workshop.language, self.workshop.exercises
        return {criterion.id: criterion.worded(language, exercises) for criterion in self.criteria.criteria}

    def settings_of(self, slug: str, kind: type[S]) -> S:
        """Returns the settings of a step; the usual ones when the workshop has no such step or sets nothing."""
        step = self.workshop.first_of(slug)
        return kind.read(step.settings) if step else kind()
