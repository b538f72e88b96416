"""Computes two totals of an option and their zone, METHOD E9. A cell that is unknown is a range."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Literal, Self

from pydantic import model_validator

from actvo_kit.method.weights import exact_roc
from actvo_kit.model.answers.scoring import LEAST, Cell, ScoringAnswer, ScoringSettings
from actvo_kit.model.record import Record

__all__ = ["HALF_WIDTHS", "Matrix", "Side", "SideName", "Total", "Zone", "has_total", "totals", "value"]

SideName = Literal["personal", "commercial"]
Zone = Literal["go_and_test", "build_the_case", "only_if_it_grows", "park"]
Ends = tuple[Fraction, Fraction]
ZONES: dict[tuple[bool, bool], Zone] = {
    (True, True): "go_and_test",
    (True, False): "build_the_case",
    (False, True): "only_if_it_grows",
    (False, False): "park",
}
"""A zone for each pair: whether the personal and the commercial side reach the threshold."""
NOTHING = (Fraction(0), Fraction(0))
WORST, BEST = 1.0, 5.0
THRESHOLD = Fraction(50)
BAND = Fraction(1, 10)
"""The distance to either side by which the personal share may vary before an order counts as robust."""
HALF_WIDTHS = {"high": 0.0, "medium": 0.5, "low": 1.0}
"""The points by which a cell of each confidence may be off."""


class Matrix(Record):
    """A matrix of cells by option and criterion, and the criteria of each side in the person's order, the first one
    first.

    Every option has a cell for every criterion in use. `alpha` is the share of the personal side, within `limits`.
    """

    cells: dict[str, dict[str, Cell]]
    personal: tuple[str, ...]
    commercial: tuple[str, ...]
    alpha: float = 0.5
    limits: tuple[float, float] = (0.3, 0.7)

    @classmethod
    def of(cls, answer: ScoringAnswer, limits: tuple[float, float] = (0.3, 0.7)) -> Self:
        """Returns the matrix that `answer` holds; a cell that is not filled yet is unknown."""
        used = (*answer.order_personal, *answer.order_commercial)
        cells = {
            option: {criterion: filled.get(criterion, Cell()) for criterion in used}
            for option, filled in answer.cell.items()
        }
        return cls(
            cells=cells,  # type: ignore[arg-type]  # criteria are text here
            personal=answer.order_personal,
            commercial=answer.order_commercial,
            alpha=answer.alpha,
            limits=limits,
        )

    @classmethod
    def when_ready(cls, answer: ScoringAnswer, settings: ScoringSettings, options: Iterable[str]) -> Self | None:
        """The matrix of those of `options` that are filled in; None until both orders are complete and two are."""
        cell = {option: answer.cell[option] for option in options if option in answer.cell}
        if not answer.is_ordered(settings) or len(cell) < LEAST:
            return None
        low, high = settings.alpha_limits
        share = min(high, max(low, answer.alpha))
        return cls.of(answer.model_copy(update={"cell": cell, "alpha": share}), (low, high))

    @model_validator(mode="after")
    def _rules(self) -> Self:
        used = (*self.personal, *self.commercial)
        if not used:
            raise ValueError("a matrix needs a criterion")
        if len(set(used)) < len(used):
            raise ValueError("a criterion stands in the order twice")
        for option, cells in self.cells.items():
            if set(cells) != set(used):
                raise ValueError(f"{option} needs one cell for each of {', '.join(used)}")
        low, high = self.limits
        if not 0 <= low <= self.alpha <= high <= 1:
            raise ValueError("the personal share lies within its limits, and those between 0 and 1")
        return self

    @property
    def band(self) -> tuple[Fraction, Fraction]:
        """Returns the personal shares that are looked at: α ± .1 within the limits; 1 or 0 when the other side is
        empty.
        """
        if not self.commercial:
            return Fraction(1), Fraction(1)
        if not self.personal:
            return Fraction(0), Fraction(0)
        share, low, high = (_exact(bound) for bound in (self.alpha, *self.limits))
        return max(low, share - BAND), min(high, share + BAND)

    @property
    def share(self) -> Fraction:
        """Returns the personal share; 1 or 0 when the other side is empty."""
        return _exact(self.alpha) if self.personal and self.commercial else Fraction(bool(self.personal))

    @property
    def weights(self) -> dict[str, Fraction]:
        """Returns what each criterion weighs in the total, the personal ones first: α·w or (1 − α)·w; they sum to 1."""
        sides = ((self.share, self.personal), (1 - self.share, self.commercial))
        return {
            criterion: share * weight
            for share, order in sides
            if order
            for criterion, weight in zip(order, exact_roc(len(order)), strict=True)
        }

    def order(self, side: SideName) -> tuple[str, ...]:
        """Returns the criteria of a side, in order."""
        return self.personal if side == "personal" else self.commercial

    def only(self, options: Iterable[str]) -> Self:
        """Returns the matrix of those of its options that are named, in the same order."""
        named = set(options)
        return self.model_copy(
            update={"cells": {option: cells for option, cells in self.cells.items() if option in named}}
        )


class Side(Record):
    """A total from 0 to 100: one number, or a range where cells are unknown."""

    low: float
    high: float

    @property
    def point(self) -> float | None:
        """Returns the number, when there is only one."""
        return self.low if self.low == self.high else None


class Total(Record):
    """The totals of an option. A side with more than half of its cells unknown has no total."""

    personal: Side | None
    commercial: Side | None
    total: Side | None
    zone: Zone | None


@lru_cache(maxsize=256)
def value(x: float) -> Fraction:
    """Returns v = (x − 1)/4: a score of 1 to 5 as 0 to 1."""
    return (_exact(x) - 1) / 4


def totals(matrix: Matrix) -> dict[str, Total]:
    """Returns the personal, commercial and weighted total of every option, 0 to 100, and its zone (METHOD E9).

    A side is 100·Σ w·v with ROC weights in the person's order; the total is α·personal + (1 − α)·commercial. A zone is
    named only when the whole range lies in it. An empty side has no total and leaves the other as the total.
    """
    return {option: _total(matrix, cells) for option, cells in matrix.cells.items()}


def has_total(matrix: Matrix, option: str) -> bool:
    """Returns whether both sides of an option are known well enough: at most half of the cells of each are unknown."""
    return all(_known(matrix.cells[option], order) for order in (matrix.personal, matrix.commercial))


def _total(matrix: Matrix, cells: Mapping[str, Cell]) -> Total:
    personal, commercial = _ends(cells, matrix.personal), _ends(cells, matrix.commercial)
    return Total(
        personal=_side(personal),
        commercial=_side(commercial),
        total=_side(_whole(matrix, personal, commercial)),
        zone=_zone(personal, commercial),
    )


def _whole(matrix: Matrix, personal: Ends | None, commercial: Ends | None) -> Ends | None:
    if (matrix.personal and personal is None) or (matrix.commercial and commercial is None):
        return None
    pairs = zip(personal or NOTHING, commercial or NOTHING, strict=True)
    low, high = (matrix.share * own + (1 - matrix.share) * ours for own, ours in pairs)
    return low, high


def _known(cells: Mapping[str, Cell], order: tuple[str, ...]) -> bool:
    return 2 * sum(cells[criterion].x is None for criterion in order) <= len(order)


def _ends(cells: Mapping[str, Cell], order: tuple[str, ...]) -> Ends | None:
    """Returns the total of a side with all unknown cells at 1, and with all at 5."""
    if not order or not _known(cells, order):
        return None
    return _at(cells, order, WORST), _at(cells, order, BEST)


def _at(cells: Mapping[str, Cell], order: tuple[str, ...], end: float) -> Fraction:
    weighted = zip(exact_roc(len(order)), (cells[criterion].x for criterion in order), strict=True)
    return 100 * sum((weight * value(end if x is None else x) for weight, x in weighted), Fraction(0))


def _side(ends: Ends | None) -> Side | None:
    return Side(low=float(ends[0]), high=float(ends[1])) if ends else None


def _zone(personal: Ends | None, commercial: Ends | None) -> Zone | None:
    if personal is None or commercial is None:
        return None
    zones = {ZONES[own >= THRESHOLD, ours >= THRESHOLD] for own in personal for ours in commercial}
    return zones.pop() if len(zones) == 1 else None


@lru_cache(maxsize=256)
def _exact(x: float) -> Fraction:
    return Fraction(x).limit_denominator(10_000)
