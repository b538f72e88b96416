"""Finds the next working morning, METHOD E11: what is sent in the glow of a workshop waits for a night's sleep."""

from datetime import date, datetime, time, timedelta

from holidays import country_holidays

from actvo_kit.model.workshop import WorkingDays

__all__ = ["next_working_morning"]

MORNING = time(9)
SATURDAY = 5
MOST_DAYS = 60
"""Days that are looked at: nobody rests longer, and a calendar of one's own may say anything."""


def next_working_morning(now: datetime, days: WorkingDays) -> datetime:
    """Returns nine o'clock on this machine's clock, on the first working day after today."""
    today = now.astimezone().date()
    coming = [today + timedelta(days=number) for number in range(1, MOST_DAYS + 1)]
    free = {*days.free, *_public_holidays(days, {day.year for day in coming})}
    working = (day for day in coming if day.weekday() < SATURDAY and day not in free)
    return datetime.combine(next(working, coming[0]), MORNING).astimezone()


def _public_holidays(days: WorkingDays, years: set[int]) -> set[date]:
    if days.country is None:
        return set()
    return set(country_holidays(days.country, subdiv=days.part, years=years))
