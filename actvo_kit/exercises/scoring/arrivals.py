"""Fills a cell before anybody types: the catalogue's side, with where it comes from and how sure it is."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from actvo_kit.method.scoring.suggest import commercial
from actvo_kit.method.strengths import coverage
from actvo_kit.model.answers.strengths import Rating
from actvo_kit.model.catalogue import Option
from actvo_kit.words import _

__all__ = ["arrivals"]


def arrivals(option: Option, ratings: Mapping[str, Rating], as_of: date) -> dict[str, dict[str, Any]]:
    """Returns cells of the organisation's criteria as `{"x", "conf", "source"}`, and `why` in words; x None is unknown.

    A row that nobody looked at for 90 days is a guess; readiness rests on the person's own rating, and is fairly sure.
    """
    fresh = option.is_fresh(as_of)
    figures = commercial(option, coverage(option.requires, ratings))
    reasons = {
        "KC1": _needed(option.demand),
        "KC2": _value(option),
        "KC3": _readiness(figures["KC3"]),
        "KC4": _disruption(option.cost.disruption),
    }
    return {
        criterion: {"x": x, "conf": _sure(criterion, x, fresh), "source": "catalogue", "why": reasons[criterion]}
        for criterion, x in ((criterion_id, None if x is None else float(x)) for criterion_id, x in figures.items())
    }


def _sure(criterion: str, x: float | None, fresh: bool) -> str:
    if x is None:
        return "low"
    if criterion == "KC3":
        return "medium"
    return "high" if fresh else "low"


def _needed(figure: int | None) -> str:
    if figure is None:
        return _("The catalogue does not say how much it is needed.")
    return _("The catalogue rates how much it is needed {figure} of 5.", figure=figure)


def _value(option: Option) -> str:
    if option.value_note:
        return _("The catalogue says: {note}.", note=option.value_note)
    if option.commercial_value is None:
        return _("The catalogue does not say its value.")
    return _("The catalogue rates its value {figure} of 5.", figure=option.commercial_value)


def _disruption(figure: int | None) -> str:
    if figure is None:
        return _("The catalogue does not say the disruption.")
    return _("The catalogue rates the disruption {figure} of 5; 5 is heavy.", figure=figure)


def _readiness(x: float | None) -> str:
    if x is None:
        return _("Too little is rated in Strengths to say.")
    return _("From what you rated in Strengths, beside what it asks for.")
