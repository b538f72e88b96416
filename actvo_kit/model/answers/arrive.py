"""Defines the answer to METHOD E0, arriving: a practice tap, and the clarity pulse before, after and thirty
days later.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from actvo_kit.model.answers.base import AnswerRecord, Stage
from actvo_kit.model.ids import PulseId
from actvo_kit.model.record import Record
from actvo_kit.words import N_

__all__ = ["ArriveAnswer", "Moment", "Pulse"]

Moment = Literal["pre", "post", "d30"]
Five = Annotated[int, Field(ge=1, le=5)]
Said = Five | Literal["undisclosed"]


class Pulse(Record):
    """Four items, 1 not at all to 5 completely; None was left open, `undisclosed` is an answer that counts nowhere.

    `kept` says that the four were kept in the end, and not left out: two of the times are steps of one record, whose
    status tells only of the first.
    """

    CP1: Said | None = None
    CP2: Said | None = None
    CP3: Said | None = None
    CP4: Said | None = None
    kept: bool = False

    @property
    def items(self) -> dict[PulseId, int | None]:
        """Returns the four items by id, as far as they are numbers."""
        return {item: None if answer == "undisclosed" else answer for item, answer in self.said.items()}

    @property
    def said(self) -> dict[PulseId, Said | None]:
        """Returns the four answers by id."""
        return {"CP1": self.CP1, "CP2": self.CP2, "CP3": self.CP3, "CP4": self.CP4}


class ArriveAnswer(AnswerRecord):
    """The same pulse three times, so that before and after stay together. Nothing in it is compulsory."""

    number: ClassVar[int] = 0
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("What is promised"), ("promises", "table", "practice")),
        Stage(N_("Four questions"), ("pre", "post", "d30")),
    )

    practice: Literal["tea", "coffee"] | None = None
    pulse: dict[Moment, Pulse] = {}
