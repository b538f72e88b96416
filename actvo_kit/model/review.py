"""Defines a manager's answer, METHOD §10: six dimensions, and one of three decisions about a next step, never a
person.

It waits for the page on which a manager reviews a proposal.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated, Any, Literal, get_args

from pydantic import Field

from actvo_kit.model.answers.packet import Extra, Section
from actvo_kit.model.ids import ExperimentId
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.words import N_, _, ngettext

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
    "R1": N_("Destination"),
    "R2": N_("Evidence"),
    "R3": N_("Business sense"),
    "R4": N_("Realism"),
    "R5": N_("First step"),
    "R6": N_("Mutual asks"),
}
Mark = Literal["clear", "partly", "not_yet"]
REASON_LEAST, EXPLANATION_LEAST = 40, 80
COMMITMENT_DAYS, CHECK_IN_DAYS, REVIEW_DAYS = 30, 21, 90
CHANGES_MOST = 5


def words(most: int) -> Any:
    """Limits a text to `most` characters and refuses blanks alone: `Annotated[str, words(160)]`."""
    return Field(max_length=most, pattern=r"\S")


class Comment(Record):
    """A reply that is more than a mark."""

    kind: Literal["can_support", "please_check", "limit", "question"]
    text: Annotated[str, words(300)]


class Commitment(Record):
    """A promise of the manager: what they will do, and by when."""

    what: Annotated[str, words(160)]
    by_date: date


class ChangeRequest(Record):
    """A change asked for in a section or an experiment."""

    about: Literal[Section, Extra] | ExperimentId
    current: Annotated[str, words(300)]
    requested: Annotated[str, words(300)]
    why: Annotated[str, words(300)]
    owner: Literal["participant", "manager", "other"]
    by_date: date


class Approve(Record):
    """An approval, and of what exactly."""

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
        """Yields what is still missing."""
        if not self.experiment_ids:
            yield Problem("experiment_ids", _("Say which experiments you approve."))
        if len(set(self.experiment_ids)) < len(self.experiment_ids):
            yield Problem("experiment_ids", _("An experiment is approved twice."))
        if self.hours is None:
            yield Problem("hours", _("Say how many hours you approve."))
        if self.cost_ceiling_eur is None:
            yield Problem("cost_ceiling_eur", _("Say what it may cost at most; 0 is an answer."))
        yield from _commitments(self.commitments, today)
        if self.start is None or self.check_in is None:
            missing = "check_in" if self.start else "start"
            yield Problem(missing, _("Name the day it starts and the day you look at it together."))
        elif not timedelta(0) <= self.check_in - self.start <= timedelta(CHECK_IN_DAYS):
            yield Problem(
                "check_in",
                ngettext(
                    "Look at it together within {count} day of the start.",
                    "Look at it together within {count} days of the start.",
                    CHECK_IN_DAYS,
                ),
            )
        if len(self.reason.strip()) < REASON_LEAST:
            yield Problem(
                "reason",
                ngettext(
                    "Give your reason in {count} character or more.",
                    "Give your reason in {count} characters or more.",
                    REASON_LEAST,
                ),
            )
        if not self.names:
            yield Problem("names", _("Say which of the six dimensions your reason rests on."))
        if len(set(self.names)) < len(self.names):
            yield Problem("names", _("A dimension is named twice."))


class ApproveWithChanges(Record):
    """An approval now, with one to five changes."""

    decision: Literal["approve_with_changes"] = "approve_with_changes"
    changes: Annotated[tuple[ChangeRequest, ...], Field(max_length=CHANGES_MOST)] = ()
    approved_now: Annotated[tuple[Annotated[str, words(160)], ...], Field(max_length=12)] = ()
    commitments: Annotated[tuple[Commitment, ...], Field(max_length=5)] = ()

    def problems(self, today: date) -> Iterator[Problem]:
        """Yields what is still missing."""
        if not self.changes:
            yield Problem("changes", _("Ask for one to five changes, or approve as it is."))
        if not self.approved_now:
            yield Problem("approved_now", _("Say what can begin now; if nothing can, choose Not now."))
        if any(change.by_date < today for change in self.changes):
            yield Problem("changes", _("A change is asked for by a day that has passed."))
        yield from _commitments(self.commitments, today)


class NotNow(Record):
    """A refusal for now: why, what would need to be true, and something that is possible now."""

    decision: Literal["not_now"] = "not_now"
    code: Literal["N1", "N2", "N3", "N4", "N5", "N6"] | None = None
    explanation: Annotated[str, size(1000, 0)] = ""
    conditions: Annotated[tuple[Annotated[str, words(200)], ...], Field(max_length=5)] = ()
    review_on: date | None = None
    alternative: Literal["smaller_experiment", "other_option", "mentor", "contact"] | None = None
    alternative_text: Annotated[str, size(200, 0)] = ""

    def problems(self, today: date) -> Iterator[Problem]:
        """Yields what is still missing. "Not a fit" and "can't spare them" are no codes."""
        if self.code is None:
            yield Problem("code", _("Choose the reason that comes nearest."))
        if len(self.explanation.strip()) < EXPLANATION_LEAST:
            yield Problem(
                "explanation",
                ngettext(
                    "Explain it in {count} character or more.",
                    "Explain it in {count} characters or more.",
                    EXPLANATION_LEAST,
                ),
            )
        if not self.conditions:
            yield Problem("conditions", _("Name one thing that would need to be true, so that it can be checked."))
        if self.review_on is None:
            yield Problem("review_on", _("Name the day on which you look at it again."))
        elif not today < self.review_on <= today + timedelta(REVIEW_DAYS):
            yield Problem(
                "review_on",
                ngettext("Look at it again within {count} day.", "Look at it again within {count} days.", REVIEW_DAYS),
            )
        if self.alternative is None:
            yield Problem("alternative", _("Offer one thing that is possible now."))
        elif not self.alternative_text.strip():
            yield Problem("alternative_text", _("Say in a line what that would be."))


Decision = Annotated[Approve | ApproveWithChanges | NotNow, Field(discriminator="decision")]


class Review(Record):
    """A manager's answer to one version of a packet: the hash says which words it is about."""

    packet_id: Annotated[str, size(40)]
    version: Annotated[int, Field(ge=1)]
    packet_hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    reader: Literal["manager", "second_reader"] = "manager"
    ratings: dict[Dimension, Mark] = {}
    comments: dict[Dimension, Comment] = {}
    decision: Decision | None = None

    def problems(self, today: date) -> list[Problem]:
        """Returns what keeps it from being sent; nothing is ever added up."""
        problems = []
        for dimension in DIMENSIONS:
            if dimension not in self.ratings:
                problems.append(
                    Problem(
                        f"ratings.{dimension}",
                        _("Mark {dimension} as Clear, Partly or Not yet.", dimension=_(TITLES[dimension])),
                    )
                )
            elif self.ratings[dimension] != "clear" and dimension not in self.comments:
                problems.append(
                    Problem(
                        f"comments.{dimension}",
                        _("{dimension} is not Clear; write what is missing.", dimension=_(TITLES[dimension])),
                    )
                )
        if self.decision is None:
            return [*problems, Problem("decision", _("Choose one of the three decisions."))]
        return [*problems, *(Problem(f"decision.{path}", sentence) for path, sentence in self.decision.problems(today))]


def _commitments(commitments: tuple[Commitment, ...], today: date) -> Iterator[Problem]:
    if not commitments:
        yield Problem("commitments", _("Name one thing that you will do yourself."))
    if any(not today <= commitment.by_date <= today + timedelta(COMMITMENT_DAYS) for commitment in commitments):
        yield Problem(
            "commitments",
            ngettext(
                "What you promise happens within {count} day.",
                "What you promise happens within {count} days.",
                COMMITMENT_DAYS,
            ),
        )
