"""Defines the answer to METHOD E6, constraints: what is needed, not why. Each of the ten has a limit of its own
kind.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Generic, Literal, TypeVar

from pydantic import Field

from actvo_kit.model.answers.base import NO_CHOICE, AnswerRecord, Stage, unknown
from actvo_kit.model.ids import CONSTRAINTS, ConstraintId
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = [
    "AvoidLimit",
    "ConstraintsAnswer",
    "ConstraintsSettings",
    "ContractLimit",
    "CredentialLimit",
    "FeatureLimit",
    "HoursLimit",
    "Limit",
    "LoadLimit",
    "PayLimit",
    "PlaceLimit",
    "Row",
    "StartLimit",
    "Status",
    "TravelLimit",
]

Status = Literal["fixed", "flexible", "none", "undisclosed"]
"""The status of a row. None is unanswered; `none` is "not an issue"."""
Name = Annotated[str, size(60)]
Names = Annotated[tuple[Name, ...], Field(max_length=20)]


class Limit(Record):
    """Base of the limits. A part that is None, empty or "no" sets no limit."""

    @property
    def is_set(self) -> bool:
        """Returns whether any part of it sets a limit."""
        return any(part is not None and part is not False and part != () for _, part in self)


class HoursLimit(Limit):
    """CN01: patterns of hours that work, and hours a week at most."""

    patterns: Names = ()
    max_hours_week: Annotated[float, Field(ge=0, le=80)] | None = None


class PlaceLimit(Limit):
    """CN02: days on site a week at most, and sites that work."""

    max_onsite_days: Annotated[int, Field(ge=0, le=7)] | None = None
    sites: Names = ()


class TravelLimit(Limit):
    """CN03: days away a month at most."""

    max_days_month: Annotated[int, Field(ge=0, le=31)] | None = None


class PayLimit(Limit):
    """CN04: the least change of pay, in percent."""

    min_change_pct: Annotated[float, Field(ge=-100, le=100)] | None = None


class ContractLimit(Limit):
    """CN05: contracts that work, and whether a right to return is needed."""

    contracts: Annotated[tuple[Literal["same", "fixed_term", "permanent"], ...], Field(max_length=3)] = ()
    needs_return_right: bool | None = None


class LoadLimit(Limit):
    """CN06: hours a week on top of the job at most."""

    extra_hours_week: Annotated[float, Field(ge=0, le=40)] | None = None


class FeatureLimit(Limit):
    """CN07: what a place of work must have."""

    features: Names = ()


class CredentialLimit(Limit):
    """CN08: credentials held. Empty is a limit too: nothing is held."""

    held: Names = ()

    @property
    def is_set(self) -> bool:
        return True


class StartLimit(Limit):
    """CN09: first and last day on which something could start."""

    earliest: date | None = None
    latest: date | None = None


class AvoidLimit(Limit):
    """CN10: units and roles to keep away from. Private."""

    units: Names = ()
    roles: Names = ()


L = TypeVar("L", bound=Limit)


class Row(Record, Generic[L]):
    """One constraint. `share_text` is the only part that may ever leave the person's page, and only by their act."""

    status: Status | None = None
    limit: L | None = None
    until: Literal["3m", "12m", "longer", "unknown"] | None = None
    private_note: Annotated[str, size(200, 0)] | None = None
    share_text: Annotated[str, size(160, 0)] | None = None

    @property
    def counts(self) -> Limit | None:
        """Returns the limit, when the row sets one: fixed or flexible."""
        return self.limit if self.status in ("fixed", "flexible") and self.limit and self.limit.is_set else None


class ConstraintsSettings(Record):
    """The form: ten rows in full, or, when time is short, how each stands and the limit of what is fixed."""

    short: bool = False


class ConstraintsAnswer(AnswerRecord):
    """Ten rows, each answered or not. `bends` names the fixed ones that would bend if the prize were right; None until
    that was asked.
    """

    number: ClassVar[int] = 6
    settings: ClassVar[type[Record]] = ConstraintsSettings
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("Ten rows"), ("list",)),
        Stage(N_("Limits"), ("limit", "bend")),
        Stage(N_("Read back"), ("reading",)),
    )
    other_decks: ClassVar[frozenset[str]] = frozenset({"catalogue"})

    CN01: Row[HoursLimit] = Row[HoursLimit]()
    CN02: Row[PlaceLimit] = Row[PlaceLimit]()
    CN03: Row[TravelLimit] = Row[TravelLimit]()
    CN04: Row[PayLimit] = Row[PayLimit]()
    CN05: Row[ContractLimit] = Row[ContractLimit]()
    CN06: Row[LoadLimit] = Row[LoadLimit]()
    CN07: Row[FeatureLimit] = Row[FeatureLimit]()
    CN08: Row[CredentialLimit] = Row[CredentialLimit]()
    CN09: Row[StartLimit] = Row[StartLimit]()
    CN10: Row[AvoidLimit] = Row[AvoidLimit]()
    bends: Annotated[tuple[ConstraintId, ...], Field(max_length=len(CONSTRAINTS))] | None = None

    @property
    def rows(self) -> dict[ConstraintId, Row[Limit]]:
        """Returns the ten rows by id, in order."""
        return {constraint_id: getattr(self, constraint_id) for constraint_id in CONSTRAINTS}

    @classmethod
    def settings_in(cls, pack: Pack) -> ConstraintsSettings:
        """What the pack sets of constraints."""
        return pack.settings_of(cls.slug, ConstraintsSettings)

    def strangers(self, pack: Pack) -> list[Problem]:
        deck, hours, features = pack.constraints, self.CN01.limit, self.CN07.limit
        patterns, offered = {choice.id for choice in deck.patterns}, {choice.id for choice in deck.features}
        return [
            *unknown("CN01.limit.patterns", hours.patterns if hours else (), patterns, NO_CHOICE),
            *unknown("CN07.limit.features", features.features if features else (), offered, NO_CHOICE),
        ]

    def problems(self, pack: Pack) -> list[Problem]:
        return [*self._limits(), *self._twice(), *self._window(), *self._bending()]

    def _limits(self) -> Iterator[Problem]:
        for constraint_id, row in self.rows.items():
            if row.status == "fixed" and row.counts is None:
                yield Problem(
                    f"{constraint_id}.limit",
                    _("What is fixed needs its limit, so that options can be checked against it."),
                )

    def _twice(self) -> Iterator[Problem]:
        for constraint_id, row in self.rows.items():
            for name, part in row.counts or ():
                if isinstance(part, tuple) and len(set(part)) < len(part):
                    yield Problem(f"{constraint_id}.limit.{name}", _("Something is listed twice here."))

    def _window(self) -> Iterator[Problem]:
        limit = self.CN09.limit if self.CN09.counts else None
        if limit and limit.earliest and limit.latest and limit.latest < limit.earliest:
            yield Problem("CN09.limit.latest", _("The last day to start comes before the first."))

    def _bending(self) -> Iterator[Problem]:
        if any(self.rows[constraint_id].status != "fixed" for constraint_id in self.bends or ()):
            yield Problem("bends", _("Only what is fixed can turn out to bend."))
        if self.bends and len(set(self.bends)) < len(self.bends):
            yield Problem("bends", _("A limit is named twice among those that would bend."))

    def own_words(self) -> Iterator[str | None]:
        for row in self.rows.values():
            yield from (row.private_note, row.share_text)
