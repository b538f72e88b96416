"""What stands in a cell before anybody types: the catalogue's side, with where it comes from and how sure it is."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from actvo_kit.method.scoring.suggest import commercial
from actvo_kit.method.strengths import coverage
from actvo_kit.model.answers.strengths import Rating
from actvo_kit.model.catalogue import Option

__all__ = ["arrivals"]


def arrivals(option: Option, ratings: Mapping[str, Rating], as_of: date) -> dict[str, dict[str, Any]]:
    """Cells of the organisation's criteria as `{"x", "conf", "source"}`, and `why` in words; x None is unknown.

    A row that nobody looked at for 90 days is a guess; readiness rests on the person's own rating, and is fairly sure.
    """
    fresh = option.is_fresh(as_of)
    figures = commercial(option, coverage(option.requires, ratings))
    said = {
        "KC1": _of_five(option.demand, "how much it is needed"),
        "KC2": f"The catalogue says: {option.value_note}."
        if option.value_note
        else _of_five(option.commercial_value, "its value"),
        "KC3": _readiness(figures["KC3"]),
        "KC4": _of_five(option.cost.disruption, "the disruption", of="5 is heavy"),
    }
    return {
        criterion: {"x": x, "conf": _sure(criterion, x, fresh), "source": "catalogue", "why": said[criterion]}
        for criterion, x in ((one, None if x is None else float(x)) for one, x in figures.items())
    }


def _sure(criterion: str, x: float | None, fresh: bool) -> str:
    if x is None:
        return "low"
    if criterion == "KC3":
        return "medium"
    return "high" if fresh else "low"


def _of_five(figure: int | None, what: str, of: str = "") -> str:
    if figure is None:
        return f"The catalogue does not say {what}."
    return f"The catalogue rates {what} {figure} of 5{f'; {of}' if of else ''}."


def _readiness(x: float | None) -> str:
    if x is None:
        return "Too little is rated in Strengths to say."
    return "From what you rated in Strengths, beside what it asks for."
