"""Defines the answer to METHOD E5, learning conditions: what made something stick, what is needed, and the time there
really is.
"""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from actvo_kit.model.answers.base import AnswerRecord, Stage
from actvo_kit.model.ids import DIMENSIONS, Access, Dimension, Stuck
from actvo_kit.model.record import Problem, Record, only
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["NEEDS", "FreeTime", "LearningAnswer"]

Slot = Literal["morning", "midday", "afternoon", "evening", "varies"]
Need = Annotated[int, Field(ge=0, le=2)]
NEEDS = ("LP02", "LP03", "LP04", "LP05", "LP06")
"""The questions about the five dimensions, in their order."""
ALONE: tuple[Access, ...] = ("none", "undisclosed")


class FreeTime(Record):
    """Hours a week there really are (4 is four or more), and when."""

    hours: Annotated[Literal[0, 1, 2, 4], only("int")] | None = None
    slots: tuple[Slot, ...] = ()


class LearningAnswer(AnswerRecord):
    """LP02 to LP06: 0 not needed, 1 helpful, 2 essential. LP10 is private, class 3: it never leaves this record."""

    number: ClassVar[int] = 5
    stages: ClassVar[tuple[Stage, ...]] = (Stage(N_("Ten questions"), ("item",)), Stage(N_("Card"), ("card",)))

    LP01: tuple[Stuck, ...] = ()
    LP02: Need | None = None
    LP03: Need | None = None
    LP04: Need | None = None
    LP05: Need | None = None
    LP06: Need | None = None
    LP07: Literal["never", "basics", "refine"] | None = None
    LP08: Annotated[int, Field(ge=1, le=5)] | None = None
    LP09: FreeTime = FreeTime()
    LP10: tuple[Access, ...] | None = None

    @property
    def needs(self) -> dict[Dimension, int | None]:
        """Returns how much of each dimension is needed; None is unknown."""
        return dict(zip(DIMENSIONS, (getattr(self, item_id) for item_id in NEEDS), strict=True))

    def problems(self, pack: Pack) -> list[Problem]:
        return [*self._twice(), *self._alone()]

    def _twice(self) -> Iterator[Problem]:
        for path, codes in (("LP01", self.LP01), ("LP09.slots", self.LP09.slots), ("LP10", self.LP10 or ())):
            if len(set(codes)) < len(codes):
                yield Problem(path, _("Something is ticked twice here."))

    def _alone(self) -> Iterator[Problem]:
        if self.LP10 and len(self.LP10) > 1 and set(self.LP10) & set(ALONE):
            yield Problem("LP10", _("“None” and “prefer not to say” stand alone."))
