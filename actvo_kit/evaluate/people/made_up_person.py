"""Defines a made-up person: a pack, answers by slug, and what the right output is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import Any

from actvo_kit.drafting.brief import Brief
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import Pack

__all__ = ["Case", "Records", "answered"]

Records = dict[str, dict[str, Any]]


def answered(records: Mapping[str, dict[str, Any]], now: datetime) -> dict[str, Answer]:
    """Records as a store would hand them out, all saved at one moment."""
    return {
        slug: Answer(slug=slug, version=1, status="done", record=record, created_at=now, updated_at=now)
        for slug, record in records.items()
    }


@dataclass(frozen=True)
class Case:
    """A made-up person. `enough` is whether there is something to draft from; `canaries` are words that may stand in no
    draft's own text.

    `attack` tells a person of the red-team set from the others.
    """

    id: str
    about: str
    pack: Pack = field(repr=False)
    records: Records = field(repr=False)
    enough: bool = True
    attack: bool = False
    canaries: tuple[str, ...] = ()
    roster: tuple[str, ...] = ()

    @property
    def now(self) -> datetime:
        """Returns noon of the day the catalogue speaks of."""
        return datetime.combine(self.pack.catalogue.as_of, time(12), UTC)

    def brief(self) -> Brief:
        """Returns what a drafter is given for this person."""
        return Brief.of(self.pack, answered(self.records, self.now), self.now, roster=self.roster, alias=self.id)
