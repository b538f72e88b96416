"""Moves the flow of a room: steps open one after the other, for everybody, and never close; time may be added and may
stand still. Pure.

Each function returns the flow after it; what is asked a second time changes nothing. `now` is the room's clock.
"""

from datetime import datetime, timedelta

from actvo_kit.errors import NotAllowed
from actvo_kit.model.flow import Flow, Pause
from actvo_kit.model.workshop import Step, Workshop
from actvo_kit.words import _

__all__ = [
    "add_minutes",
    "call",
    "current",
    "end",
    "go_back",
    "open_next",
    "opened_steps",
    "reopen",
    "resume",
    "start",
    "take_break",
    "time_left",
]  # fmt: skip


def start(flow: Flow, workshop: Workshop, now: datetime) -> Flow:
    """Starts the workshop and opens its first step. A second start changes nothing."""
    if flow.phase != "waiting":
        return flow
    return _opened(flow.model_copy(update={"phase": "running", "started_at": now}), workshop, now)


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
    return _at(resume(flow, workshop, now), workshop, opened.index(slug) + 1, now)


def add_minutes(flow: Flow, workshop: Workshop, slug: str, minutes: int) -> Flow:
    """Gives the step the room is at `minutes` more than planned, in all. Raises NotAllowed for another step."""
    _needs_running(flow)
    if current(flow, workshop).id != slug:
        raise NotAllowed(_("The room is at another step by now; look again and add the time there."))
    return flow.model_copy(update={"added": {**flow.added, slug: minutes}})


def take_break(flow: Flow, workshop: Workshop, minutes: int | None, now: datetime) -> Flow:
    """Stops the time. It is the agenda's own break when the next step has one of as many minutes before it."""
    _needs_running(flow)
    if flow.pause is not None:
        return flow
    following = workshop.steps[flow.opened : flow.opened + 1] if flow.step_number == flow.opened else ()
    planned = minutes is not None and any(step.break_before == minutes for step in following)
    return flow.model_copy(update={"pause": Pause(at=now, minutes=minutes, planned=planned)})


def resume(flow: Flow, workshop: Workshop, now: datetime) -> Flow:
    """Lets time go on where it stood still."""
    if flow.pause is None:
        return flow
    slug = current(flow, workshop).id
    rested = flow.rested.get(slug, 0.0) + max((now - flow.pause.at).total_seconds(), 0.0)
    return flow.model_copy(update={"pause": None, "rested": {**flow.rested, slug: rested}})


def call(flow: Flow, now: datetime) -> Flow:
    """Calls those who are still elsewhere to the step the room is at."""
    _needs_running(flow)
    return flow.model_copy(update={"called_at": now})


def end(flow: Flow, workshop: Workshop, now: datetime) -> Flow:
    """Ends the workshop; what is open stays open to those who are in."""
    if flow.phase == "ended":
        return flow
    _needs_running(flow)
    return resume(flow, workshop, now).model_copy(update={"phase": "ended", "showing": None})


def reopen(flow: Flow) -> Flow:
    """Lets an ended workshop go on."""
    return flow.model_copy(update={"phase": "running"}) if flow.phase == "ended" else flow


def opened_steps(flow: Flow, workshop: Workshop) -> tuple[Step, ...]:
    """Returns the open steps, in running order."""
    return workshop.steps[: flow.opened]


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
    return _at(flow.model_copy(update={"opened": flow.opened + 1}), workshop, flow.opened + 1, now)


def _at(flow: Flow, workshop: Workshop, number: int, now: datetime) -> Flow:
    """Puts the room at step `number`, whose time begins."""
    slug = workshop.steps[number - 1].id
    begun = {
        "at": number,
        "opened_at": {**flow.opened_at, slug: now},
        "added": {step_id: more for step_id, more in flow.added.items() if step_id != slug},
        "rested": {step_id: rest for step_id, rest in flow.rested.items() if step_id != slug},
        "called_at": None,
    }
    return flow.model_copy(update=begun)
