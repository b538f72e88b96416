"""Holds what a drafter is given: a person's answers, the pack, and what they asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actvo_kit.drafting.material import Material
from actvo_kit.model.drafting_offer import Ask
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["Brief"]


@dataclass(frozen=True)
class Brief:
    """One person's material at one moment, and their wish. `roster` are the names of everybody in the room.

    `alias` stands for the person where a service wants to tell its callers apart; it says nothing of them.
    """

    material: Material
    now: datetime
    ask: Ask = Ask()  # noqa: RUF009 - a frozen record
    roster: tuple[str, ...] = ()
    alias: str = ""

    @classmethod
    def of(cls, pack: Pack, answers: Mapping[str, Answer], now: datetime, **more: Any) -> "Brief":
        """Returns the brief of answers by slug."""
        return cls(Material.of(pack, answers), now, **more)
