"""Defines the answer to METHOD E7, options that exist here: a gut mark on each, an own idea, and a shortlist."""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from actvo_kit.model.answers.base import NO_UNIT, AnswerRecord, Shortage, Stage, unknown
from actvo_kit.model.catalogue import Catalogue, Conditions, Cost, Eligibility, Option, OptionType, Requirement, Time
from actvo_kit.model.ids import LearningFormat, MotivatorId
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, ngettext

__all__ = ["IN_CATALOGUE", "OWN", "OptionsAnswer", "OptionsSettings", "OwnIdea", "Reaction"]

OWN = "OPT-OWN"
IN_CATALOGUE = 12
"""METHOD E7: twelve verified options before a session."""
BLANK = 2
"""METHOD E7: "my job, with one thing changed", twice."""
UNMIXED = N_("A shortlist mixes types: at least one option is a `reshape`, and at least one is something else.")
LEAST = 2
Hours = Annotated[float, Field(ge=0, le=60)]
BARE = Option(
    id=OWN,
    title=N_("My own idea"),
    type="reshape",
    unit="any",
    summary=N_("Something that the catalogue does not have."),
    outcome=None,
    contact_role=None,
    openings=None,
    demand=None,
    commercial_value=None,
    value_note=None,
    time=Time(hours_per_week=None, duration_weeks=None, on_top_of_job=None, start_window=None),
    cost=Cost(budget_eur=None, backfill_days=None, disruption=None),
    requires=(),
    supply=None,
    learning_formats=(),
    conditions=Conditions(
        pattern=None, onsite_days=None, site=None, travel_days_month=None, pay_change_pct=None, contract=None,
        return_right=None,
    ),
    eligibility=Eligibility(min_tenure_months=None),
    approval_route=(),
    risks=None,
    status="open",
    last_verified=None,
    source="participant",
)  # fmt: skip
"""The fields of an own idea before anything of it is said: nothing is known, least of all its commercial side."""


class Reaction(Record):
    """The gut mark on an option, and why in a line."""

    gut: Literal["curious", "maybe", "no"] | None = None
    why: Annotated[str, size(140, 0)] | None = None


class OwnIdea(Record):
    """An option that the catalogue does not have. Whatever nobody knows yet stays unknown."""

    title: Annotated[str, size(60, 0)] = ""
    type: OptionType | None = None
    unit: Annotated[str, size(40)] | None = None
    summary: Annotated[str, size(240, 0)] = ""
    contact_role: Annotated[str, size(60)] | None = None
    hours_per_week: Hours | None = None
    duration_weeks: Annotated[int, Field(ge=0, le=520)] | None = None
    requires: Annotated[tuple[Requirement, ...], Field(max_length=6)] = ()
    supply: dict[MotivatorId, Annotated[int, Field(ge=-2, le=2)] | None] | None = None
    learning_formats: tuple[LearningFormat, ...] = ()

    def as_option(self) -> Option:
        """Returns the idea as a row beside the catalogue's; its commercial side is unknown."""
        time = {"hours_per_week": self.hours_per_week, "duration_weeks": self.duration_weeks}
        fields = {
            "title": self.title.strip() or _(BARE.title),
            "type": self.type or BARE.type,
            "unit": self.unit or BARE.unit,
            "summary": self.summary.strip() or _(BARE.summary),
            "time": BARE.time.model_copy(update=time),
        }
        same = ("contact_role", "requires", "supply", "learning_formats")
        return BARE.model_copy(update=fields | {name: getattr(self, name) for name in same})


class OptionsSettings(Record):
    """`short`: each person sees twelve of the options, chosen by their own order (METHOD 9.1a)."""

    short: bool = False


class OptionsAnswer(AnswerRecord):
    """`reshape_refused`: a version of today's job was offered and declined. `my_unit` tells own from other units."""

    number: ClassVar[int] = 7
    settings: ClassVar[type[Record]] = OptionsSettings
    own_deck: ClassVar[str] = "catalogue"
    other_decks: ClassVar[frozenset[str]] = frozenset({"questions", "strengths"})
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("First reactions"), ("gut",)),
        Stage(N_("Second look"), ("second",)),
        Stage(N_("Shortlist"), ("shortlist", "idea", "asks")),
    )
    writes: ClassVar[Mapping[str, frozenset[str]]] = {"strengths": frozenset({"rating"})}

    reaction: dict[str, Reaction] = {}
    shortlist: Annotated[tuple[str, ...], Field(max_length=6)] = ()
    own_option: OwnIdea | None = None
    my_unit: Annotated[str, size(40)] | None = None
    reshape_refused: bool = False

    def known(self, pack: Pack) -> dict[str, Option]:
        """Returns the catalogue's options and the own idea, by id."""
        options = {option.id: option for option in pack.catalogue.options}
        return options | ({OWN: self.own_option.as_option()} if self.own_option else {})

    def own_words(self) -> Iterator[str | None]:
        yield from (reaction.why for reaction in self.reaction.values())
        if idea := self.own_option:
            yield from (idea.title, idea.summary, idea.contact_role)

    @classmethod
    def shortages(cls, deck: Catalogue, settings: Record) -> Iterator[Shortage]:
        offered = deck.offered
        if len(offered) < IN_CATALOGUE:
            sentence = ngettext(
                "The catalogue has {count} options; it needs at least {needed}.",
                "The catalogue has {count} options; it needs at least {needed}.",
                len(offered),
                needed=IN_CATALOGUE,
            )
            yield Shortage(("options",), sentence)
        types = {option.type for option in offered}
        if "reshape" not in types or len(types) < LEAST:
            yield Shortage(("options",), _(UNMIXED))
        blank = len(deck.options) - len(offered)
        if blank < BLANK:
            sentence = ngettext(
                "The catalogue has {count} blank reshapes, which ask for nothing (`requires: []`); it needs {needed}, "
                "for versions of today's job that nobody has thought of yet.",
                "The catalogue has {count} blank reshapes, which ask for nothing (`requires: []`); it needs {needed}, "
                "for versions of today's job that nobody has thought of yet.",
                blank,
                needed=BLANK,
            )
            yield Shortage(("options",), sentence)

    def strangers(self, pack: Pack) -> list[Problem]:
        known = {*(option.id for option in pack.catalogue.options), OWN}
        units = {option.unit for option in pack.catalogue.options}
        strengths = [need.strength for need in self.own_option.requires] if self.own_option else []
        return [
            *unknown("reaction", self.reaction, known),
            *unknown("shortlist", self.shortlist, known),
            *unknown("my_unit", [self.my_unit] if self.my_unit else [], units, NO_UNIT),
            *unknown("own_option.requires", strengths, {strength.id for strength in pack.strengths.strengths}),
        ]

    def problems(self, pack: Pack) -> list[Problem]:
        return [*self._idea(), *self._choice(pack)]

    def _idea(self) -> Iterator[Problem]:
        idea = self.own_option
        if idea is None:
            if OWN in self.shortlist:
                yield Problem("shortlist", _("Your own idea is on the shortlist and not written yet."))
            return
        if not idea.title.strip():
            yield Problem("own_option.title", _("Give your idea a title, or take it away."))
        if idea.type is None:
            yield Problem("own_option.type", _("Say what kind of option your idea is."))
        if len({need.strength for need in idea.requires}) < len(idea.requires):
            yield Problem("own_option.requires", _("Your idea asks for a strength twice."))
        if len(set(idea.learning_formats)) < len(idea.learning_formats):
            yield Problem("own_option.learning_formats", _("A way to learn stands twice in your idea."))

    def _choice(self, pack: Pack) -> Iterator[Problem]:
        known = self.known(pack)
        types = {known[option_id].type for option_id in self.shortlist if option_id in known}
        if len(set(self.shortlist)) < len(self.shortlist):
            yield Problem("shortlist", _("An option stands on the shortlist twice."))
        if len(set(self.shortlist)) < LEAST:
            yield Problem("shortlist", _("Keep two to six options; three are better."))
        elif len(types) < LEAST:
            yield Problem("shortlist", _("Keep at least two kinds of option, so that there is a real choice."))
        if "reshape" not in types and not self.reshape_refused:
            yield Problem(
                "shortlist", _("Add a version where you stay and change the job, or say you would rather not.")
            )
