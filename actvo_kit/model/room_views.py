"""Defines the view each role has of a room. A view has no field for what its role may not see."""

from datetime import datetime
from typing import Any

from actvo_kit.model.drafting_offer import Offer
from actvo_kit.model.flow import Flow, Pause, Phase
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.record import Record
from actvo_kit.model.saved_answer import Answer
from actvo_kit.model.workshop import PairPrompt, Part, Script, When

__all__ = [
    "Console",
    "GroupPicture",
    "GroupRow",
    "Guest",
    "News",
    "Note",
    "PageView",
    "ParticipantView",
    "ProjectorView",
    "RevealState",
    "StepCount",
]


class Note(Record):
    """A sentence of the facilitator, on everybody's page or, `mine`, on one."""

    id: str
    text: str
    at: datetime
    mine: bool


class PageView(Record):
    """The part of a room that an open page shows: where it is, and what the facilitator arranged for this person.

    `triad` are the names of those the person talks with; `stuck` the step they said they are stuck in.
    """

    flow: Flow
    triad: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    stuck: str | None = None


class ParticipantView(PageView):
    """The view with which a participant's page opens: who they are and what they answered, too.

    `previous` are the drafts before the last ones. `offer` is the room's language model, when the host chose one.
    `aside` says that they wrote about something that today's pack has no longer. `begun` are the steps they began, each
    with whether they moved on: two steps of an exercise have one answer.
    """

    name: str
    room_title: str
    answers: dict[str, Answer]
    begun: dict[str, bool] = {}
    drafts: Drafts | None = None
    previous: Drafts | None = None
    offer: Offer | None = None
    aside: bool = False


class GroupRow(Record):
    """A category of a group picture. `share` is a percentage rounded to 5, or None when no number may be shown."""

    id: str
    title: str
    share: int | None
    words: str


class GroupPicture(Record):
    """A revealed picture of the room, frozen. `reason` says why nothing is shown when `rows` is empty; `figure` is the
    number in its title where that is all there is to see.
    """

    item: str
    title: str
    caption: str
    rows: tuple[GroupRow, ...]
    footnote: str
    reason: str | None = None
    figure: str | None = None


class StepCount(Record):
    """A line of the agenda with the room's counts: numbers of people, never names (METHOD 9.2).

    `moved_on` counts done and skipped together. `places` counts people inside the step by stage, `stuck` those who said
    so. `part` is what it is when it is no exercise: nobody begins it or moves on. `pair`: what pairs read.
    """

    slug: str
    title: str
    part: Part | None = None
    when: When = "live"
    minutes: int
    plan: dict[str, int]
    pair: PairPrompt | None = None
    opened: bool
    opened_at: datetime | None
    stuck: int = 0
    started: int
    moved_on: int
    places: tuple[tuple[str, int], ...]


class RevealState(Record):
    """The state of a picture: whether it may be frozen now, and why or why not in one sentence. `revealed`: it was
    before.
    """

    item: str
    slug: str
    title: str
    ready: bool
    reason: str
    revealed: bool


class Guest(Record):
    """A person who came: a name and a key that finds nobody. `manages`: they manage somebody here."""

    key: str
    name: str
    manages: bool = False


class Console(Record):
    """The facilitator's screen. `triads` are names; `kept` says until when people's words are.

    `alarms`: what needs the facilitator now, a sentence each.
    """

    workshop: str
    code: str
    join_url: str
    flow: Flow
    people: tuple[Guest, ...]
    triads: tuple[tuple[str, ...], ...] = ()
    steps: tuple[StepCount, ...]
    scripts: dict[str, Script]
    reveals: tuple[RevealState, ...]
    kept: str = ""
    alarms: tuple[str, ...] = ()
    now: datetime


class ProjectorView(Record):
    """The screen everybody sees: how to join, and what was revealed. `no_picture`: why there will be none.

    `left_s`: seconds left of the current step at `now`; below zero when they are used up. `part`: what the current step
    is when it is no exercise, and `shows` its sentence for everybody. `pair`: what pairs talk about now.
    """

    workshop: str
    code: str
    join_url: str
    qr_svg: str
    phase: Phase
    now_title: str | None
    part: Part | None = None
    shows: str = ""
    pair: PairPrompt | None = None
    here: int
    picture: GroupPicture | None
    no_picture: str | None = None
    pause: Pause | None = None
    left_s: float | None = None
    now: datetime | None = None


News = dict[str, Any]
