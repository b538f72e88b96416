"""What each role sees of a room. A view has no field for what its role may not see."""

from datetime import datetime
from typing import Any, Literal

from actvo_kit.model.drafting import Offer
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.record import Record
from actvo_kit.model.saved import Answer
from actvo_kit.model.workshop import Script

__all__ = ["Console", "Flow", "GroupPicture", "GroupRow", "Here", "Phase", "ProjectorView", "RevealState", "StepCount"]

Phase = Literal["waiting", "running", "ended"]


class Flow(Record):
    """Where the room is: the phase, and how many steps of the running order are open. `room.flow` moves it."""

    phase: Phase = "waiting"
    opened: int = 0
    started_at: datetime | None = None
    opened_at: dict[str, datetime] = {}


class Here(Record):
    """What a participant's page needs to open: who they are, what they answered, where the room is.

    `previous` are the drafts before the last ones. `offer` is the room's language model, when the host chose one.
    """

    name: str
    room_title: str
    flow: Flow
    answers: dict[str, Answer]
    drafts: Drafts | None = None
    previous: Drafts | None = None
    offer: Offer | None = None


class GroupRow(Record):
    """One category of a group picture. `share` is a percentage rounded to 5, or None when no number may be shown."""

    id: str
    title: str
    share: int | None
    words: str


class GroupPicture(Record):
    """A revealed picture of the room, frozen. `reason` says why nothing is shown when `rows` is empty."""

    item: str
    title: str
    caption: str
    rows: tuple[GroupRow, ...]
    footnote: str
    reason: str | None = None


class StepCount(Record):
    """One line of the agenda with the room's counts: numbers of people, never names (METHOD 9.2).

    `moved_on` counts done and skipped together. `places` counts people inside the step by stage.
    """

    slug: str
    title: str
    minutes: int
    plan: dict[str, int]
    opened: bool
    opened_at: datetime | None
    started: int
    moved_on: int
    places: tuple[tuple[str, int], ...]


class RevealState(Record):
    """Whether the room's picture may be shown now, and why or why not in one sentence."""

    item: str
    title: str
    ready: bool
    reason: str
    revealed: bool


class Console(Record):
    """The facilitator's screen."""

    workshop: str
    code: str
    join_url: str
    flow: Flow
    people: tuple[str, ...]
    steps: tuple[StepCount, ...]
    scripts: dict[str, Script]
    reveal: RevealState
    now: datetime


class ProjectorView(Record):
    """The screen everybody sees: how to join, and what was revealed. `no_picture`: why there will be none."""

    workshop: str
    code: str
    join_url: str
    qr_svg: str
    phase: Phase
    now_title: str | None
    here: int
    picture: GroupPicture | None
    no_picture: str | None = None


News = dict[str, Any]
