"""Asks whoever writes for the drafts of one made-up person, as a person would: everything ticked that may leave."""

import time
from dataclasses import replace
from typing import NamedTuple, cast

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.drafter import Drafter, Template
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.evaluate.people.made_up_person import Case
from actvo_kit.model.drafting_offer import Ask, Letter, Message, Progress
from actvo_kit.model.pathway import Drafts

__all__ = ["Writer", "Written", "write"]

Writer = Drafter | Template
MOST_FIELDS = 80


class Written(NamedTuple):
    """The drafts that came, and how many seconds they took. `asked` is whether a language model was."""

    drafts: Drafts
    seconds: float
    asked: bool = False

    @property
    def fell_back(self) -> bool:
        """Returns whether the template wrote some of it though a language model was asked."""
        return bool(self.drafts.fell_back)


class _Nobody:
    """A `Listener` that keeps nothing: these people are made up."""

    def progress(self, progress: Progress) -> None:
        """Nobody watches."""

    async def sends(self, messages: tuple[Message, ...]) -> None:
        """There is no log of people who are not there."""

    async def came(self, outcome: str) -> None:
        """Nobody reads it."""


async def write(writer: Writer, case: Case) -> Written:
    """Returns the drafts for one case."""
    brief = case.brief()
    began = time.perf_counter()
    if not hasattr(writer, "letter"):
        return Written(writer.write(brief), time.perf_counter() - began)
    writer = cast(Drafter, writer)
    letter, ask = _letter(writer, brief)
    if letter.trouble:  # as on the page: what cannot be sent is left to the template
        return Written(TemplateDrafter().write(brief), time.perf_counter() - began)
    drafts = await writer.draft(replace(brief, ask=ask), _Nobody())
    return Written(drafts, time.perf_counter() - began, asked=True)


def _letter(writer: Drafter, brief: Brief) -> tuple[Letter, Ask]:
    """Returns the letter with every field that has no open hit, and the ask that belongs to it."""
    fields = tuple(field.id for field in writer.letter(brief).fields)[:MOST_FIELDS]
    letter = writer.letter(replace(brief, ask=Ask(fields=fields)))
    while letter.hits:
        marked = {hit.field for hit in letter.hits}
        open_fields = tuple(field for field in fields if field not in marked)
        if open_fields == fields:
            break
        fields = open_fields
        letter = writer.letter(replace(brief, ask=Ask(fields=fields)))
    return letter, Ask(fields=fields, seal=letter.seal)
