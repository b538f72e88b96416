"""Defines the answer to METHOD E9, weighing options: cells on both sides, an order of criteria on each, and the
personal share.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from actvo_kit.model.answers.base import AnswerRecord, Stage, unknown
from actvo_kit.model.ids import COMMERCIAL, PERSONAL, CommercialId, CriterionId, OptionId, PersonalId
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["LEAST", "Cell", "Confidence", "HalfPoint", "ScoringAnswer", "ScoringSettings", "criteria"]

Confidence = Literal["high", "medium", "low"]
SHORT: tuple[CriterionId, ...] = ("KP1", "KP3", "KC1", "KC3")
"""The four criteria of the short form, METHOD E9."""
LEAST, MOST = 2, 6


def _half_points(x: float) -> float:
    if (2 * x) % 1:
        raise ValueError(_("a cell takes half points only"))
    return x


HalfPoint = Annotated[float, Field(ge=1, le=5), AfterValidator(_half_points)]
Share = Annotated[float, Field(ge=0.3, le=0.7)]


class ScoringSettings(Record):
    """`short`: four criteria and three options. `alpha_limits`: between what the personal share may be set."""

    short: bool = False
    alpha_limits: Annotated[tuple[Share, ...], Field(min_length=2, max_length=2)] = (0.3, 0.7)

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if self.alpha_limits[0] > self.alpha_limits[1]:
            raise ValueError("alpha_limits: " + _("the lower limit comes first"))
        return self


def criteria(settings: ScoringSettings) -> tuple[tuple[PersonalId, ...], tuple[CommercialId, ...]]:
    """Returns the criteria in use, for me and for the organisation: four each, or two each in the short form."""
    if not settings.short:
        return PERSONAL, COMMERCIAL
    return tuple(criterion for criterion in PERSONAL if criterion in SHORT), tuple(
        criterion for criterion in COMMERCIAL if criterion in SHORT
    )


class Cell(Record):
    """A score 1 to 5 in half points; None is unknown, never a default. `suggested`: taken over from the kit."""

    x: HalfPoint | None = None
    conf: Confidence = "high"
    source: Literal["me", "catalogue", "manager", "suggested"] = "me"
    note: Annotated[str, size(140, 0)] | None = None


class ScoringAnswer(AnswerRecord):
    """`cell` is by option and criterion. `alpha` is the personal share."""

    number: ClassVar[int] = 9
    own_deck: ClassVar[str] = "criteria"
    other_decks: ClassVar[frozenset[str]] = frozenset({"starters"})
    settings: ClassVar[type[Record]] = ScoringSettings
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("Filling in"), ("fill",)),
        Stage(N_("Ordering"), ("weigh",)),
        Stage(N_("Looking"), ("look",)),
    )
    after: ClassVar[tuple[str, ...]] = ("options",)

    order_personal: Annotated[tuple[PersonalId, ...], Field(max_length=4)] = ()
    order_commercial: Annotated[tuple[CommercialId, ...], Field(max_length=4)] = ()
    alpha: Annotated[float, Field(ge=0.3, le=0.7)] = 0.5
    value_ratings: dict[OptionId, dict[str, Annotated[int, Field(ge=-2, le=2)] | None]] = {}
    cell: dict[OptionId, dict[CriterionId, Cell]] = {}

    def strangers(self, pack: Pack) -> list[Problem]:
        options = {"OPT-OWN", *(option.id for option in pack.catalogue.options)}
        cards = {card.id for card in pack.values.cards}
        rated = [card for ratings in self.value_ratings.values() for card in ratings]
        return [
            *unknown("cell", self.cell, options),
            *unknown("value_ratings", self.value_ratings, options),
            *unknown("value_ratings", rated, cards),
        ]

    @classmethod
    def settings_in(cls, pack: Pack) -> ScoringSettings:
        """What the pack sets of weighing."""
        return pack.settings_of(cls.slug, ScoringSettings)

    @classmethod
    def as_asked(cls, answer: Mapping[str, Any], pack: Pack) -> dict[str, Any]:
        """Leaves out the criteria that the short form does not have."""
        used = {criterion for side in criteria(cls.settings_in(pack)) for criterion in side}
        orders = {
            name: [criterion for criterion in answer[name] if criterion in used]
            for name in ("order_personal", "order_commercial")
            if name in answer
        }
        cells = {
            option: {criterion: cell for criterion, cell in row.items() if criterion in used}
            for option, row in answer.get("cell", {}).items()
        }
        return {**answer, **orders, **({"cell": cells} if "cell" in answer else {})}

    def is_ordered(self, settings: ScoringSettings) -> bool:
        """Whether both orders hold each criterion in use."""
        personal, commercial = criteria(settings)
        return sorted(self.order_personal) == sorted(personal) and sorted(self.order_commercial) == sorted(commercial)

    def problems(self, pack: Pack) -> list[Problem]:
        settings = self.settings_in(pack)
        return [*self._orders(settings), *self._share(settings), *self._cells(settings)]

    def _orders(self, settings: ScoringSettings) -> Iterator[Problem]:
        personal, commercial = criteria(settings)
        if sorted(self.order_personal) != sorted(personal):
            yield Problem("order_personal", _("Say for each of your own criteria when you would improve it."))
        if sorted(self.order_commercial) != sorted(commercial):
            yield Problem(
                "order_commercial", _("Say for each of the organisation's criteria when you would improve it.")
            )

    def _share(self, settings: ScoringSettings) -> Iterator[Problem]:
        low, high = settings.alpha_limits
        if not low <= self.alpha <= high:
            yield Problem(
                "alpha",
                _("The personal share stays between {low} and {high} here.", low=f"{low:.0%}", high=f"{high:.0%}"),
            )

    def _cells(self, settings: ScoringSettings) -> Iterator[Problem]:
        if len(self.cell) < LEAST:
            yield Problem("cell", _("Weighing takes two options at least."))
        if len(self.cell) > MOST:
            yield Problem("cell", _("Six options are as many as one can weigh."))
        wanted: set[Any] = {criterion for side in criteria(settings) for criterion in side}
        for option, cells in self.cell.items():
            if missing := len(wanted - set(cells)):
                yield Problem(
                    f"cell.{option}", _("Cells still open: {missing}; “not sure” is an answer too.", missing=missing)
                )
            if set(cells) - wanted:
                yield Problem(f"cell.{option}", _("A cell is filled that the short form does not ask for."))
