"""What a manager answers, METHOD §10: six dimensions, and one of three decisions about a next step, never a person."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated, Any, Literal, get_args

from pydantic import Field

from actvo_kit.model.answers.packet import Extra, Section
from actvo_kit.model.ids import ExperimentId
from actvo_kit.model.record import Problem, Record, size

__all__ = [
    "DIMENSIONS",
    "Approve",
    "ApproveWithChanges",
    "ChangeRequest",
    "Comment",
    "Commitment",
    "Decision",
    "Dimension",
    "NotNow",
    "Review",
]

Dimension = Literal["R1", "R2", "R3", "R4", "R5", "R6"]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
TITLES: dict[Dimension, str] = {
    "R1": "Destination",
    "R2": "Evidence",
    "R3": "Business sense",
    "R4": "Realism",
    "R5": "First step",
    "R6": "Mutual asks",
}
Mark = Literal["clear", "partly", "not_yet"]
REASON_LEAST, EXPLANATION_LEAST = 40, 80
COMMITMENT_DAYS, CHECK_IN_DAYS, REVIEW_DAYS = 30, 21, 90
CHANGES_MOST = 5


def words(most: int) -> Any:
    """For `Annotated[str, words(160)]`: words, not only blanks."""
    return Field(max_length=most, pattern=r"\S")


class Comment(Record):
    """A reply that is more than a mark."""

    kind: Literal["can_support", "please_check", "limit", "question"]
    text: Annotated[str, words(300)]


class Commitment(Record):
    """What the manager will do, and by when."""

    what: Annotated[str, words(160)]
    by_date: date


class ChangeRequest(Record):
    """One change asked for in a section or an experiment."""

    about: Literal[Section, Extra] | ExperimentId
    current: Annotated[str, words(300)]
    requested: Annotated[str, words(300)]
    why: Annotated[str, words(300)]
    owner: Literal["participant", "manager", "other"]
    by_date: date


class Approve(Record):
    """What is approved, exactly."""

    decision: Literal["approve"] = "approve"
    experiment_ids: Annotated[tuple[ExperimentId, ...], Field(max_length=12)] = ()
    hours: Annotated[float, Field(ge=0, le=1000)] | None = None
    cost_ceiling_eur: Annotated[float, Field(ge=0)] | None = None
    commitments: Annotated[tuple[Commitment, ...], Field(max_length=5)] = ()
    start: date | None = None
    check_in: date | None = None
    reason: Annotated[str, size(1000, 0)] = ""
    names: tuple[Dimension, ...] = ()
    carried_by: Annotated[str, size(80)] | None = None

    def problems(self, today: date) -> Iterator[Problem]:
        """What is still missing."""
        if not self.experiment_ids:
            yield Problem("experiment_ids", "Say which experiments you approve.")
        if len(set(self.experiment_ids)) < len(self.experiment_ids):
            yield Problem("experiment_ids", "An experiment is approved twice.")
        if self.hours is None:
            yield Problem("hours", "Say how many hours you approve.")
        if self.cost_ceiling_eur is None:
            yield Problem("cost_ceiling_eur", "Say what it may cost at most; 0 is an answer.")
        yield from _commitments(self.commitments, today)
        if self.start is None or self.check_in is None:
            missing = "check_in" if self.start else "start"
            yield Problem(missing, "Name the day it starts and the day you look at it together.")
        elif not timedelta(0) <= self.check_in - self.start <= timedelta(CHECK_IN_DAYS):
            yield Problem("check_in", f"Look at it together within {CHECK_IN_DAYS} days of the start.")
        if len(self.reason.strip()) < REASON_LEAST:
            yield Problem("reason", f"Give your reason in {REASON_LEAST} characters or more.")
        if not self.names:
            yield Problem("names", "Say which of the six dimensions your reason rests on.")
        if len(set(self.names)) < len(self.names):
            yield Problem("names", "A dimension is named twice.")


class ApproveWithChanges(Record):
    """What is approved now, and one to five changes."""

    decision: Literal["approve_with_changes"] = "approve_with_changes"
    changes: Annotated[tuple[ChangeRequest, ...], Field(max_length=CHANGES_MOST)] = ()
    approved_now: Annotated[tuple[Annotated[str, words(160)], ...], Field(max_length=12)] = ()
    commitments: Annotated[tuple[Commitment, ...], Field(max_length=5)] = ()

    def problems(self, today: date) -> Iterator[Problem]:
        """What is still missing."""
        if not self.changes:
            yield Problem("changes", "Ask for one to five changes, or approve as it is.")
        if not self.approved_now:
            yield Problem("approved_now", "Say what can begin now; if nothing can, choose Not now.")
        if any(change.by_date < today for change in self.changes):
            yield Problem("changes", "A change is asked for by a day that has passed.")
        yield from _commitments(self.commitments, today)


class NotNow(Record):
    """Why not now, what would need to be true, and something that is possible now."""

    decision: Literal["not_now"] = "not_now"
    code: Literal["N1", "N2", "N3", "N4", "N5", "N6"] | None = None
    explanation: Annotated[str, size(1000, 0)] = ""
    conditions: Annotated[tuple[Annotated[str, words(200)], ...], Field(max_length=5)] = ()
    review_on: date | None = None
    alternative: Literal["smaller_experiment", "other_option", "mentor", "contact"] | None = None
    alternative_text: Annotated[str, size(200, 0)] = ""

    def problems(self, today: date) -> Iterator[Problem]:
        """What is still missing. "Not a fit" and "can't spare them" are no codes."""
        if self.code is None:
            yield Problem("code", "Choose the reason that comes nearest.")
        if len(self.explanation.strip()) < EXPLANATION_LEAST:
            yield Problem("explanation", f"Explain it in {EXPLANATION_LEAST} characters or more.")
        if not self.conditions:
            yield Problem("conditions", "Name one thing that would need to be true, so that it can be checked.")
        if self.review_on is None:
            yield Problem("review_on", "Name the day on which you look at it again.")
        elif not today < self.review_on <= today + timedelta(REVIEW_DAYS):
            yield Problem("review_on", f"Look at it again within {REVIEW_DAYS} days.")
        if self.alternative is None:
            yield Problem("alternative", "Offer one thing that is possible now.")
        elif not self.alternative_text.strip():
            yield Problem("alternative_text", "Say in a line what that would be.")


Decision = Annotated[Approve | ApproveWithChanges | NotNow, Field(discriminator="decision")]


class Review(Record):
    """One manager's answer to one version of a packet: the hash says which words it is about."""

    packet_id: Annotated[str, size(40)]
    version: Annotated[int, Field(ge=1)]
    packet_hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    reader: Literal["manager", "second_reader"] = "manager"
    ratings: dict[Dimension, Mark] = {}
    comments: dict[Dimension, Comment] = {}
    decision: Decision | None = None

    def problems(self, today: date) -> list[Problem]:
        """What keeps it from being sent; nothing is ever added up."""
        found = []
        for one in DIMENSIONS:
            if one not in self.ratings:
                found.append(Problem(f"ratings.{one}", f"Mark {TITLES[one]} as Clear, Partly or Not yet."))
            elif self.ratings[one] != "clear" and one not in self.comments:
                found.append(Problem(f"comments.{one}", f"{TITLES[one]} is not Clear; write what is missing."))
        if self.decision is None:
            return [*found, Problem("decision", "Choose one of the three decisions.")]
        return [*found, *(Problem(f"decision.{one}", said) for one, said in self.decision.problems(today))]


def _commitments(commitments: tuple[Commitment, ...], today: date) -> Iterator[Problem]:
    if not commitments:
        yield Problem("commitments", "Name one thing that you will do yourself.")
    if any(not today <= one.by_date <= today + timedelta(COMMITMENT_DAYS) for one in commitments):
        yield Problem("commitments", f"What you promise happens within {COMMITMENT_DAYS} days.")
