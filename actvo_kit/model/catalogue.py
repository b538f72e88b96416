"""Defines the organisation's options, METHOD §6.7: what exists here, with its demands and its commercial facts."""

from datetime import date, timedelta
from functools import cached_property
from typing import Annotated, ClassVar, Literal, Self, get_args

from pydantic import Field, model_validator

from actvo_kit.model.ids import LearningFormat, MotivatorId, OptionId, StrengthId
from actvo_kit.model.pack_file import CardFile, Path, Reference
from actvo_kit.model.record import Record, size
from actvo_kit.words import N_, _

__all__ = [
    "ANY",
    "OPTION_TYPES",
    "STALE_DAYS",
    "Catalogue",
    "Conditions",
    "Cost",
    "Eligibility",
    "Option",
    "OptionType",
    "Requirement",
    "Time",
]

OptionType = Literal["role", "gig", "project", "mentoring", "secondment", "reshape"]
OPTION_TYPES: tuple[OptionType, ...] = get_args(OptionType)
ANY = "any"
"""The site or unit of what exists everywhere."""
STALE_DAYS = 90
"""The days after which an option that nobody asked about is marked, METHOD E7."""
NO_FEATURE = N_("There is no feature `{name}` in {file}.")
Five = Annotated[int, Field(ge=1, le=5)]
Count = Annotated[int, Field(ge=0)]


class Requirement(Record):
    """A strength that an option asks for, at a level, as a must or as useful."""

    strength: StrengthId
    level: Five
    weight: Literal["must", "useful"]


class Time(Record):
    """Hours a week; weeks, or null for permanent; the window in which it can start. Null hours are unknown."""

    hours_per_week: Annotated[float, Field(ge=0, le=60)] | None
    duration_weeks: Count | None
    on_top_of_job: bool | None
    start_window: Annotated[tuple[date, ...], Field(min_length=2, max_length=2)] | None

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if self.start_window and self.start_window[0] > self.start_window[1]:
            raise ValueError("start_window: " + _("the first day comes first"))
        return self


class Cost(Record):
    """What it costs the organisation: euros, days of cover, disruption 1 light to 5 heavy. Null is unknown."""

    budget_eur: Count | None
    backfill_days: Count | None
    disruption: Five | None


class Conditions(Record):
    """The conditions of work; null is unknown. `absent` are features that it certainly does not have."""

    pattern: str | None
    onsite_days: Annotated[int, Field(ge=0, le=7)] | None
    site: str | None
    travel_days_month: Annotated[int, Field(ge=0, le=31)] | None
    pay_change_pct: float | None
    contract: Literal["same", "fixed_term", "permanent"] | None
    return_right: bool | None
    features: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()


class Eligibility(Record):
    """Credentials asked for, the days it takes to obtain them in-house (null: not to be had here), and the tenure."""

    credentials: tuple[str, ...] = ()
    obtainable_days: Count | None = None
    min_tenure_months: Count | None = 0


class Option(Record):
    """One row of the catalogue, a blank reshape of it, or a person's own idea. Null is unknown."""

    id: OptionId
    title: Annotated[str, size(60)]
    type: OptionType
    unit: Annotated[str, size(40)]
    summary: Annotated[str, size(240)]
    outcome: Annotated[str, size(160)] | None
    contact_role: Annotated[str, size(60)] | None
    openings: Count | None
    demand: Five | None
    commercial_value: Five | None
    value_note: Annotated[str, size(160)] | None
    time: Time
    cost: Cost
    requires: Annotated[tuple[Requirement, ...], Field(max_length=6)]
    supply: dict[MotivatorId, Annotated[int, Field(ge=-2, le=2)] | None] | None
    learning_formats: tuple[LearningFormat, ...]
    conditions: Conditions
    eligibility: Eligibility
    approval_route: tuple[str, ...]
    risks: Annotated[str, size(160)] | None
    status: Literal["open", "planned", "paused", "filled"]
    last_verified: date | None
    source: Literal["ld", "participant"] = "ld"

    @model_validator(mode="after")
    def _rules(self) -> Self:
        must = [need for need in self.requires if need.weight == "must"]
        if len({need.strength for need in self.requires}) < len(self.requires):
            raise ValueError("requires: " + _("a strength is listed twice"))
        if (self.source == "participant") != (self.id == "OPT-OWN"):
            raise ValueError("id: " + _("OPT-OWN is a person's own idea, and only that has the source participant"))
        if self.openings == 0 and self.status not in ("planned", "paused"):
            raise ValueError("openings: " + _("0 goes only with status planned or paused"))
        if self.source == "participant" or self.blank:
            return self
        if len(self.requires) < 2:
            raise ValueError(
                "requires: " + _("an option asks for two strengths or more; a blank reshape asks for none")
            )
        if not must:
            raise ValueError("requires: " + _("at least one strength must be a 'must'"))
        if self.type == "gig" and any(need.level > 4 for need in must):
            raise ValueError("requires: " + _("a gig may ask for level 4 at most"))
        return self

    def moved(self, by: timedelta) -> Self:
        """Returns the same option with its dates moved."""
        window = self.time.start_window and tuple(day + by for day in self.time.start_window)
        verified = self.last_verified and self.last_verified + by
        time = self.time.model_copy(update={"start_window": window})
        return self.model_copy(update={"time": time, "last_verified": verified})

    def is_fresh(self, today: date) -> bool:
        """Returns whether somebody asked its owner in the last 90 days, METHOD E7."""
        return self.last_verified is not None and (today - self.last_verified).days <= STALE_DAYS

    @property
    def blank(self) -> bool:
        """Returns whether this is "my job, with one thing changed": a reshape that asks for nothing, to be
        filled in.
        """
        return self.type == "reshape" and not self.requires and self.source == "ld"

    @property
    def short_title(self) -> str:
        """Returns the title without a leading kind, such as `Reshape: `."""
        return self.title.partition(": ")[2] or self.title


class Catalogue(CardFile):
    """All options of one organisation, as they stood on the day `as_of`.

    The dates of a `demonstration` were written for a room that opens on that day, and move with the room.
    """

    unique: ClassVar[tuple[Path, ...]] = (("options", "*", "id"), ("options", "*", "title"))
    references: ClassVar[tuple[Reference, ...]] = (
        Reference(
            ("options", "*", "requires", "*", "strength"), N_("There is no strength `{name}` in {file}."), "strengths",
            ("strengths", "*", "id"),
        ),
        Reference(
            ("options", "*", "conditions", "pattern"), N_("There is no pattern `{name}` in {file}."), "constraints",
            ("patterns", "*", "id"),
        ),
        Reference(("options", "*", "conditions", "features", "*"), NO_FEATURE, "constraints", ("features", "*", "id")),
        Reference(("options", "*", "conditions", "absent", "*"), NO_FEATURE, "constraints", ("features", "*", "id")),
    )  # fmt: skip

    organisation: Annotated[str, size(80)]
    about: Annotated[str, size(240)]
    as_of: date
    demonstration: bool = False
    options: tuple[Option, ...]

    @cached_property
    def _by_id(self) -> dict[str, Option]:
        return {option.id: option for option in self.options}

    def option(self, option_id: str) -> Option:
        """Returns the option with this id. Raises KeyError."""
        return self._by_id[option_id]

    def on(self, day: date) -> "Catalogue":
        """Returns the catalogue as a room that opens on `day` has it."""
        move = day - self.as_of
        options = tuple(option.moved(move) for option in self.options) if self.demonstration else self.options
        return Catalogue.model_construct(**dict(self) | {"as_of": day, "options": options})

    @property
    def offered(self) -> tuple[Option, ...]:
        """Returns the options without the blank reshapes."""
        return tuple(option for option in self.options if not option.blank)
