"""An option as a card: what it is, how long it takes, who can have it. No figure of anybody's fit."""

from datetime import date
from typing import Any

from actvo_kit.model.catalogue import Option, OptionType
from actvo_kit.model.counted import counted

__all__ = ["KINDS", "card"]

KINDS: dict[OptionType, str] = {
    "reshape": "Stay and reshape",
    "role": "Role",
    "project": "Project",
    "gig": "Short gig",
    "mentoring": "Mentoring",
    "secondment": "Secondment",
}
"""The types in words, in the order a filter shows them."""


def card(option: Option, as_of: date) -> dict[str, Any]:
    """What a card shows of `option`, seen on the day `as_of`."""
    return {
        "id": option.id,
        "title": option.title,
        "type": option.type,
        "summary": option.summary,
        "time": _time(option),
        "openings": _openings(option),
        "checked": _checked(option, as_of),
    }


def _time(option: Option) -> str:
    hours, weeks = option.time.hours_per_week, option.time.duration_weeks
    if hours is None:
        return "Hours not known yet"
    often = f"{counted(hours, 'hour')} a week" if hours else "No extra hours"
    long = "permanent" if weeks is None else f"for {counted(weeks, 'week')}"
    extra = ", on top of your job" if option.time.on_top_of_job else ""
    return f"{often}, {long}{extra}"


def _openings(option: Option) -> str:
    said: list[str] = [] if option.status == "open" else [option.status]
    if option.openings or (option.openings is not None and not said):
        said.append(counted(option.openings, "place"))
    return ", ".join(said).capitalize()


def _checked(option: Option, as_of: date) -> str | None:
    last = option.last_verified
    if last is None or option.is_fresh(as_of):
        return None
    return f"checked in {last:%B}" if last.year == as_of.year else f"checked in {last:%B %Y}"
