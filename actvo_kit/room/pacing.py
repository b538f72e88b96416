"""Moves the flow of a room: steps open one after the other, for everybody, and never close; time may be added and may
stand still. Those for before are open while the room waits, those for after from the close on (METHOD 9.1). Pure.

Each function returns the flow after it; what is asked a second time changes nothing. `now` is the room's clock.
"""

from datetime import datetime, timedelta

from actvo_kit.errors import NotAllowed
from actvo_kit.model.flow import Flow, Pause
from actvo_kit.model.workshop import Page, Step, Workshop
from actvo_kit.words import _

__all__ = [
    "BEFORE",
    "add_minutes",
    "call",
    "current",
    "end",
    "go_back",
    "open_next",
    "opened_steps",
    "page_ahead",
    "plan_start",
    "reopen",
    "resume",
    "seen",
    "start",
    "take_break",
    "talk",
    "time_left",
]  # fmt: skip

BEFORE = timedelta(hours=48)
"""How long ahead of the start the steps for before are open."""


def seen(flow: Flow, workshop: Workshop, now: datetime) -> Flow:
    """Returns the flow as everybody sees it: while the room waits, its steps for before are open from 48 hours ahead of
    the start on; at once where nobody said when that is.
    """
    if flow.phase != "waiting" or (flow.starts_at is not None and now < flow.starts_at - BEFORE):
        return flow
    return flow.model_copy(update={"opened": workshop.before})


def plan_start(flow: Flow, starts_at: datetime) -> Flow:
    """Says when the workshop is to start. Once it has, this changes nothing."""
    return flow.model_copy(update={"starts_at": starts_at}) if flow.phase == "waiting" else flow


def start(flow: Flow, workshop: Workshop, now: datetime) -> Flow:
    """Starts the workshop and opens its first live step. A second start changes nothing."""
    if flow.phase != "waiting":
        return flow
    begun = {"phase": "running", "started_at": now, "opened": workshop.before}
    return _opened(flow.model_copy(update=begun), workshop, now)


def open_next(flow: Flow, workshop: Workshop, expected_opened: int, now: datetime) -> Flow:
    """Opens one more step, and lets time go on. `expected_opened` is how many were open on the screen that asks.

    When somebody opened it meanwhile (a double click, a second console), nothing changes. Raises NotAllowed before the
    start, after the end and after the last step.
    """
    _needs_running(flow)
    if expected_opened != flow.opened:
        return flow
    if flow.opened >= len(workshop.steps):
        raise NotAllowed(_("Every step is open already."))
    return _opened(resume(flow, workshop, now), workshop, now)


def go_back(flow: Flow, workshop: Workshop, slug: str, now: datetime) -> Flow:
    """Puts the room at an open step again, whose minutes begin anew. Raises NotAllowed when it is not open."""
    _needs_running(flow)
    opened = [step.id for step in opened_steps(flow, workshop)]
    if slug not in opened:
        raise NotAllowed(_("This step is not open yet, so the room cannot go back to it."))
    if slug not in {step.id for step in workshop.live}:
        raise NotAllowed(_("People do this step by themselves, so the room cannot go there together."))
    return _at(resume(flow, workshop, now), workshop, opened.index(slug) + 1, now)


def add_minutes(flow: Flow, workshop: Workshop, slug: str, minutes: int) -> Flow:
    """Gives the step the room is at `minutes` more than planned, in all. Raises NotAllowed for another step."""
    _needs_running(flow)
    if current(flow, workshop).id != slug:
        raise NotAllowed(_("The room is at another step by now; look again and add the time there."))
    return flow.model_copy(update={"added": {**flow.added, slug: minutes}})


def take_break(flow: Flow, minutes: int | None, now: datetime) -> Flow:
    """Stops the time, for a break that the agenda does not have."""
    _needs_running(flow)
    return flow if flow.pause else flow.model_copy(update={"pause": Pause(at=now, minutes=minutes)})


def resume(flow: Flow, workshop: Workshop, now: datetime) -> Flow:
    """Lets time go on where it stood still."""
    if flow.pause is None:
        return flow
    slug = current(flow, workshop).id
    rested = flow.rested.get(slug, 0.0) + max((now - flow.pause.at).total_seconds(), 0.0)
    return flow.model_copy(update={"pause": None, "rested": {**flow.rested, slug: rested}})


def talk(flow: Flow, workshop: Workshop, slug: str, on: bool, now: datetime) -> Flow:
    """Lets pairs talk in the step the room is at, or ends the talk. Raises NotAllowed for another step."""
    _needs_running(flow)
    if current(flow, workshop).id != slug:
        raise NotAllowed(_("The room is at another step by now; look again."))
    return flow if (flow.pairs_at is not None) is on else flow.model_copy(update={"pairs_at": now if on else None})


def call(flow: Flow, now: datetime) -> Flow:
    """Calls those who are still elsewhere to the step the room is at."""
    _needs_running(flow)
    return flow.model_copy(update={"called_at": now})


def end(flow: Flow, workshop: Workshop, now: datetime) -> Flow:
    """Ends the workshop; what is open stays open to those who are in. What is for after opens, with all before it."""
    if flow.phase == "ended":
        return flow
    _needs_running(flow)
    total = len(workshop.steps)
    opened = total if workshop.before + len(workshop.live) < total else flow.opened
    over = {"phase": "ended", "showing": None, "pairs_at": None, "at": flow.step_number, "opened": opened}
    return resume(flow, workshop, now).model_copy(update=over)


def reopen(flow: Flow) -> Flow:
    """Lets an ended workshop go on."""
    return flow.model_copy(update={"phase": "running"}) if flow.phase == "ended" else flow


def opened_steps(flow: Flow, workshop: Workshop) -> tuple[Step, ...]:
    """Returns the open steps, in running order."""
    return workshop.steps[: flow.opened]


def page_ahead(flow: Flow, workshop: Workshop) -> Page | None:
    """Returns the page to which everybody goes next: while the room waits, that of the first live step; then that of
    the next exercise, as long as no exercise of it is open. None when the next exercise is on a page that is open.
    """
    first = workshop.page_of(workshop.live[0].id)
    if flow.phase == "waiting":
        return first
    opened = {step.id for step in opened_steps(flow, workshop) if step.slug}
    following = next((step.id for step in workshop.live if step.slug and step.id not in opened), None)
    if flow.phase == "ended" or following is None:
        return None
    page = workshop.page_of(following)
    return page if page != first and opened.isdisjoint(step.id for step in page.steps) else None


def current(flow: Flow, workshop: Workshop) -> Step:
    """Returns the step the room is at, once it has started."""
    return workshop.steps[flow.step_number - 1]


def time_left(flow: Flow, workshop: Workshop, now: datetime) -> timedelta:
    """Returns the rest of the current step's time, below zero when it is used up."""
    step = current(flow, workshop)
    stands_at = flow.pause.at if flow.pause else now
    used = stands_at - flow.opened_at[step.id] - timedelta(seconds=flow.rested.get(step.id, 0.0))
    return timedelta(minutes=step.minutes.total + flow.added.get(step.id, 0)) - used


def _needs_running(flow: Flow) -> None:
    if flow.phase == "waiting":
        raise NotAllowed(_("The workshop has not started yet; start it first."))
    if flow.phase == "ended":
        raise NotAllowed(_("The workshop has ended; open it again first."))


def _opened(flow: Flow, workshop: Workshop, now: datetime) -> Flow:
    """Opens the next live step; with the last of them, those for after."""
    number = flow.opened + 1
    opened = number if number < workshop.before + len(workshop.live) else len(workshop.steps)
    return _at(flow.model_copy(update={"opened": opened}), workshop, number, now)


def _at(flow: Flow, workshop: Workshop, number: int, now: datetime) -> Flow:
    """Puts the room at step `number`, whose time begins."""
    slug = workshop.steps[number - 1].id
    begun = {
        "at": number,
        "opened_at": {**flow.opened_at, slug: now},
        "added": {step_id: more for step_id, more in flow.added.items() if step_id != slug},
        "rested": {step_id: rest for step_id, rest in flow.rested.items() if step_id != slug},
        "called_at": None,
        "pairs_at": None,
    }
    return flow.model_copy(update=begun)
