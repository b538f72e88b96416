"""A workshop: its pages in order, the steps on each, their minutes and the facilitator's words."""

from typing import Annotated, Any, Literal

from pydantic import Field

from actvo_kit.model.catalogue import Catalogue
from actvo_kit.model.deck import StrengthsDeck, ValuesDeck
from actvo_kit.model.record import Record, size

__all__ = [
    "SETTINGS",
    "SLUGS",
    "Minutes",
    "OptionsSettings",
    "Pack",
    "Page",
    "PathwaysSettings",
    "Persona",
    "Script",
    "Slug",
    "Step",
    "StrengthsSettings",
    "ValuesSettings",
    "Workshop",
]

Slug = Literal["values", "strengths", "options", "pathways"]
DeckChoice = Literal["full60", "short30"]
SLUGS: tuple[Slug, ...] = ("values", "strengths", "options", "pathways")
"""The exercises this version of the kit has."""


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


class ValuesSettings(Record):
    """Which decks a participant may choose from; with one there is no choice."""

    decks: Annotated[tuple[Literal["full60", "short30"], ...], Field(min_length=1, max_length=2)] = (
        "full60",
        "short30",
    )


class StrengthsSettings(Record):
    """How many strengths are picked: 10, or 6 in the short form (METHOD 9.1a)."""

    pick: Annotated[int, Field(ge=3, le=10)] = 10


class OptionsSettings(Record):
    """Nothing to set yet."""


class PathwaysSettings(Record):
    """Nothing to set yet."""


SETTINGS: dict[str, type[Record]] = {
    "values": ValuesSettings,
    "strengths": StrengthsSettings,
    "options": OptionsSettings,
    "pathways": PathwaysSettings,
}


class Step(Record):
    """One exercise in the running order. `settings` is checked against `SETTINGS[slug]`."""

    slug: Slug
    title: Annotated[str, size(40)]
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

    def page_of(self, slug: Slug) -> Page:
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
    values: ValuesDeck
    strengths: StrengthsDeck
    catalogue: Catalogue
    persona: Persona
