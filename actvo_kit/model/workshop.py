"""A workshop: its pages in order, the steps on each, their minutes and the facilitator's words."""

from datetime import date
from typing import Annotated, Any, Self, TypeVar

from pydantic import Field

from actvo_kit.model.catalogue import Catalogue
from actvo_kit.model.decks import (
    ArriveDeck,
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
from actvo_kit.model.record import Record, size
from actvo_kit.model.slugs import Slug

__all__ = ["Minutes", "Pack", "Page", "Persona", "Script", "Step", "Workshop"]

S = TypeVar("S", bound=Record)


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
        """Minutes of the whole step."""
        return self.instruct + self.solo + self.pair + self.room


class Step(Record):
    """One exercise in the running order. `settings` is checked against what its record lets a workshop set.

    `break_before`: minutes of a break between the step before and this one.
    """

    slug: Slug
    title: Annotated[str, size(40)]
    break_before: Annotated[int, Field(ge=0, le=90)] = 0
    minutes: Minutes
    script: Script
    settings: dict[str, Any] = {}


class Page(Record):
    """One notebook page and the steps on it."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9_]+$")]
    title: Annotated[str, size(60)]
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]


class Workshop(Record):
    """The running order. A page's notebook is `<id>.ipynb` beside this file."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9_]+$")]
    title: Annotated[str, size(60)]
    language: str = "en"
    help: Annotated[str, size(400)]
    pages: Annotated[tuple[Page, ...], Field(min_length=1)]

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps in running order."""
        return tuple(step for page in self.pages for step in page.steps)

    def page_of(self, slug: str) -> Page:
        """The page a step stands on. Raises KeyError."""
        return {step.slug: page for page in self.pages for step in page.steps}[slug]


class Persona(Record):
    """A fictional participant whose answers open every page in preview and in JupyterLab, METHOD §9.4."""

    name: Annotated[str, size(40)]
    about: Annotated[str, size(240)]
    answers: dict[Slug, dict[str, Any]]


class Pack(Record):
    """Everything a workshop pack holds, read and checked."""

    workshop: Workshop
    arrive: ArriveDeck
    story: StoryDeck
    values: ValuesDeck
    motivators: MotivatorsDeck
    strengths: StrengthsDeck
    learning: LearningDeck
    constraints: ConstraintsDeck
    criteria: CriteriaDeck
    starters: StartersDeck
    questions: QuestionsDeck
    catalogue: Catalogue
    persona: Persona

    def on(self, day: date) -> Self:
        """The pack as a room that opens on `day` has it: its catalogue is seen on that day."""
        return self.model_copy(update={"catalogue": self.catalogue.on(day)})

    def settings_of(self, slug: str, kind: type[S]) -> S:
        """The settings of a step; the usual ones when the workshop has no such step or sets nothing."""
        return next((kind.read(step.settings) for step in self.workshop.steps if step.slug == slug), kind())

    def deck_version(self, slug: str) -> int:
        """The version of the deck an exercise is answered with; 1 for an exercise without one."""
        decks = {"options": self.catalogue, "scoring": self.criteria, "experiments": self.starters}
        deck = decks.get(slug) or getattr(self, slug, None)
        return int(getattr(deck, "version", 1))
