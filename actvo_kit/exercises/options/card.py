"""Describes an option as a card: what it is, how long it takes, who can have it. No figure of anybody's fit."""

from datetime import date
from typing import Any

from actvo_kit.exercises.options.facts import facts
from actvo_kit.model.catalogue import Option
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, month, month_of_year, ngettext

__all__ = ["card"]

STATUS = {"planned": N_("Planned"), "paused": N_("Paused"), "filled": N_("Filled")}


def card(option: Option, pack: Pack) -> dict[str, Any]:
    """Returns what a card shows of `option`, seen on the day the pack's catalogue is of."""
    return {
        "id": option.id,
        "title": option.title,
        "type": option.type,
        "summary": option.summary,
        "time": _time(option),
        "openings": _openings(option),
        "checked": _checked(option, pack.catalogue.as_of),
        "facts": facts(option, pack),
    }


def _time(option: Option) -> str:
    hours, weeks = option.time.hours_per_week, option.time.duration_weeks
    if hours is None:
        return _("Hours not known yet")
    parts = [
        ngettext("{count} hour a week", "{count} hours a week", hours) if hours else _("No extra hours"),
        _("permanent") if weeks is None else ngettext("for {count} week", "for {count} weeks", weeks),
    ]
    if option.time.on_top_of_job:
        parts.append(_("on top of your job"))
    return _(", ").join(parts)


def _openings(option: Option) -> str:
    parts = [] if option.status == "open" else [_(STATUS[option.status])]
    if option.openings or (option.openings is not None and not parts):
        parts.append(ngettext("{count} place", "{count} places", option.openings))
    return _(", ").join(parts)


def _checked(option: Option, as_of: date) -> str | None:
    last = option.last_verified
    if last is None or option.is_fresh(as_of):
        return None
    return _("checked in {month}", month=month(last) if last.year == as_of.year else month_of_year(last))
