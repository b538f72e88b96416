"""Pacing, pure: steps open one after the other, for everybody, and never close."""

from datetime import datetime

from actvo_kit.errors import NotAllowed
from actvo_kit.model.room import Flow
from actvo_kit.model.workshop import Step, Workshop

__all__ = ["open_next", "opened_steps", "start"]


def start(flow: Flow, workshop: Workshop, now: datetime) -> Flow:
    """The room begins and its first step is open. A second start changes nothing."""
    if flow.phase != "waiting":
        return flow
    return _opened(flow.model_copy(update={"phase": "running", "started_at": now}), workshop, now)


def open_next(flow: Flow, workshop: Workshop, expected_opened: int, now: datetime) -> Flow:
    """One more step is open. `expected_opened` is how many were open on the screen that asks.

    When somebody opened it meanwhile (a double click, a second console), nothing changes. Raises NotAllowed before
    the start and after the last step.
    """
    if flow.phase != "running":
        raise NotAllowed("The workshop has not started yet; start it first.")
    if expected_opened != flow.opened:
        return flow
    if flow.opened >= len(workshop.steps):
        raise NotAllowed("Every step is open already.")
    return _opened(flow, workshop, now)


def opened_steps(flow: Flow, workshop: Workshop) -> tuple[Step, ...]:
    """The open steps, in running order."""
    return workshop.steps[: flow.opened]


def _opened(flow: Flow, workshop: Workshop, now: datetime) -> Flow:
    slug = workshop.steps[flow.opened].slug
    return flow.model_copy(update={"opened": flow.opened + 1, "opened_at": {**flow.opened_at, slug: now}})
