"""Defines what writes drafts: anything that turns a brief into `Drafts` whose every sentence cites its sources."""

from typing import NamedTuple, Protocol

from actvo_kit.drafting.brief import Brief
from actvo_kit.model.drafting_offer import Letter, Message, Progress, Reflection
from actvo_kit.model.pathway import Drafts

__all__ = ["Drafter", "Helper", "Listener", "Template", "Writers"]


class Listener(Protocol):
    """Hears how the writing goes, and keeps the log of what is sent."""

    def progress(self, progress: Progress) -> None:
        """Hears how the writing goes; is called often and must not wait."""

    async def sends(self, messages: tuple[Message, ...]) -> None:
        """Allows that a letter leaves. Raises NotAllowed when it may not: then nothing is sent."""

    async def came(self, outcome: str) -> None:
        """Hears what came of the last letter, in a sentence."""


class Template(Protocol):
    """What is always there: drafts at once, without asking anybody."""

    def write(self, brief: Brief) -> Drafts:
        """Returns up to three pathways. Without enough to draft from: none, and `not_enough`."""


class Drafter(Protocol):
    """Writes the draft pathways of one person, and says beforehand what it would send for that."""

    def letter(self, brief: Brief) -> Letter:
        """Returns the letter that would be sent, and what keeps it from being sent."""

    async def draft(self, brief: Brief, listener: Listener) -> Drafts:
        """Returns up to three pathways. Without enough to draft from: none, and `not_enough`.

        Never raises for bad output. Raises NotAllowed when the ask is not the letter that was seen.
        """


class Helper(Drafter, Protocol):
    """The language model of a room: a `Drafter` that also asks one good question. `seconds` is the longest wait.

    A person may ask `per_person` times a day, everybody together `per_room` times.
    """

    label: str
    place: str
    seconds: float
    per_person: int
    per_room: int

    async def question(self, brief: Brief, listener: Listener) -> Reflection | None:
        """Returns one question about the exercise `brief.ask.about`; None when nothing that came holds."""


class Writers(NamedTuple):
    """Who writes in a room: templates always, and the language model its host chose."""

    template: Template
    helper: Helper | None = None
