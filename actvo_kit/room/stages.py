"""Counts people by the stages of an exercise that a facilitator may see; finer places stay with the person."""

from collections import Counter
from datetime import datetime

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.base import Stage
from actvo_kit.model.workshop import Step
from actvo_kit.store.progress import Progress
from actvo_kit.words import _

__all__ = ["Stages", "places"]

FROM = 5
"""The fewest people inside a step before places are counted: of fewer, everybody would see who goes where."""
BEAT_S = 15


class Stages:
    """A cache of where people were when somebody first looked in this beat of fifteen seconds: who follows one person
    meets a delay.
    """

    def __init__(self) -> None:
        self._beat = -1
        self._then: Progress = Counter()

    def at_beat(self, now: datetime, progress: Progress) -> Progress:
        """Returns the `progress` of the beat's first look, so that moves show together, every fifteen seconds."""
        beat = int(now.timestamp()) // BEAT_S
        if beat != self._beat:
            self._beat, self._then = beat, progress
        return self._then


def places(step: Step, progress: Progress) -> tuple[tuple[str, int], ...]:
    """Returns how many people are inside the step, by label; nothing of fewer than five. A person who moved on, by
    finishing or skipping, is in none of them.
    """
    stages = RECORDS[step.slug].stages if step.slug else ()
    counts = dict.fromkeys((_(stage.title) for stage in stages), 0)
    for standing, people in progress.items():
        if stages and standing.slug == step.id and not standing.moved_on:
            counts[_label(stages, standing.stage)] += people
    return tuple(counts.items()) if sum(counts.values()) >= FROM else ()


def _label(stages: tuple[Stage, ...], place: str) -> str:
    """Returns the title of the stage that a place is in; an unknown place is in the first."""
    return _(next((stage.title for stage in stages if place in stage.places), stages[0].title))
