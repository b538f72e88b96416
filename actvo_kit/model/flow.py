"""Records where a room is: its phase, its open steps, the step it is at, and how its time runs. `room.pacing`
moves it.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from actvo_kit.model.record import Record

__all__ = ["Flow", "Pause", "Phase"]

Phase = Literal["waiting", "running", "ended"]


class Pause(Record):
    """A pause, in which timers stand still from `at` on. `minutes`: how long the room was told."""

    at: datetime
    minutes: Annotated[int, Field(ge=1, le=90)] | None = None


class Flow(Record):
    """The room's flow: steps open one after the other and never close; `at` is the step the room is at, 1 to `opened`
    (0: the newest). Those for before are open first, and while the room waits; those for after open with the last.

    `starts_at` is when the facilitator means to start, where that was said. `pairs_at`: since when pairs talk in the
    step the room is at.
    `opened_at` is when a step's time began, `added` its extra minutes, `rested` the seconds its timer stood still.
    `called_at`: when those who are still elsewhere were last called to the step. `showing`: the picture on the
    projector, by item.
    """

    phase: Phase = "waiting"
    opened: int = 0
    at: int = 0
    started_at: datetime | None = None
    opened_at: dict[str, datetime] = {}
    added: dict[str, int] = {}
    rested: dict[str, float] = {}
    starts_at: datetime | None = None
    pause: Pause | None = None
    pairs_at: datetime | None = None
    called_at: datetime | None = None
    showing: str | None = None
    manager_present: bool = False

    @property
    def step_number(self) -> int:
        """Returns the number of the step the room is at, from 1; 0 before the start."""
        return self.at or self.opened
