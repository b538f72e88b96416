"""What writes drafts: anything that turns answers into `Drafts` whose every sentence cites its sources."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from actvo_kit.model.pathway import Drafts
from actvo_kit.model.saved import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["Drafter"]


class Drafter(Protocol):
    """Writes the draft pathways of one person."""

    def draft(self, pack: Pack, answers: Mapping[str, Answer], now: datetime) -> Drafts:
        """Up to three pathways from `answers` (by slug). Without enough to draft from: none, and `not_enough`."""
