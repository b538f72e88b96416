"""What writes drafts: anything that turns a brief into `Drafts` whose every sentence cites its sources."""

from collections.abc import Callable
from typing import Protocol

from actvo_kit.drafting.brief import Brief
from actvo_kit.model.drafting import Progress
from actvo_kit.model.pathway import Drafts

__all__ = ["Drafter", "Tell", "Template"]

Tell = Callable[[Progress], None]
"""Hears how the writing goes; may be called often and must not wait."""


class Template(Protocol):
    """What is always there: drafts at once, without asking anybody."""

    def write(self, brief: Brief) -> Drafts:
        """Up to three pathways. Without enough to draft from: none, and `not_enough`."""


class Drafter(Protocol):
    """Writes the draft pathways of one person."""

    async def draft(self, brief: Brief, tell: Tell) -> Drafts:
        """Up to three pathways. Without enough to draft from: none, and `not_enough`. Never raises for bad output."""
