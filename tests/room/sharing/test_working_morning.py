"""What is sent by default waits for the next working morning: a night, a weekend, a holiday."""

import time
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.model.workshop import WorkingDays
from actvo_kit.room.sharing.working_morning import next_working_morning

ANYWHERE = WorkingDays()
ENGLAND = WorkingDays(country="GB", part="ENG")
MUNICH = WorkingDays(country="DE", part="BY")
FRIDAY = datetime(2026, 5, 1, 16, tzinfo=ZoneInfo("UTC"))


@pytest.mark.parametrize(
    ("now", "days", "morning"),
    [
        ("2026-05-06T16:00+00:00", ANYWHERE, "2026-05-07"),  # a Wednesday
        ("2026-05-06T06:00+00:00", ANYWHERE, "2026-05-07"),  # before nine: a night's sleep all the same
        ("2026-05-01T16:00+00:00", ANYWHERE, "2026-05-04"),  # a Friday
        ("2026-05-02T10:00+00:00", ANYWHERE, "2026-05-04"),
        ("2026-05-01T16:00+00:00", ENGLAND, "2026-05-05"),  # the first Monday in May
        ("2026-12-24T12:00+00:00", ENGLAND, "2026-12-29"),  # Boxing Day falls on a Saturday
        ("2026-12-24T12:00+00:00", MUNICH, "2026-12-28"),
        ("2026-01-05T12:00+00:00", MUNICH, "2026-01-07"),  # Epiphany, in a part of the country
        ("2026-01-05T12:00+00:00", WorkingDays(country="DE"), "2026-01-06"),
        ("2026-12-31T12:00+00:00", MUNICH, "2027-01-04"),  # over the end of a year
        ("2026-05-06T16:00+00:00", WorkingDays(free=(date(2026, 5, 7), date(2026, 5, 8))), "2026-05-11"),
    ],
)
def test_the_next_working_morning(now: str, days: WorkingDays, morning: str) -> None:
    found = next_working_morning(datetime.fromisoformat(now), days)
    assert (found.date().isoformat(), f"{found:%H:%M}") == (morning, "09:00")
    assert found.tzinfo is not None


@given(st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(ZoneInfo("UTC"))))
def test_it_is_a_working_day_after_today_and_the_first(now: datetime) -> None:
    found = next_working_morning(now, ENGLAND)
    assert now.astimezone().date() < found.date() <= now.astimezone().date() + timedelta(days=6)
    assert found.weekday() < 5


def test_on_the_clock_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        winter, summer = (
            datetime(2026, 3, 6, 23, 30, tzinfo=ZoneInfo("UTC")),
            datetime(2026, 3, 8, 4, tzinfo=ZoneInfo("UTC")),
        )
        assert next_working_morning(winter, ANYWHERE).isoformat() == "2026-03-09T09:00:00-04:00"
        assert next_working_morning(summer, ANYWHERE).isoformat() == "2026-03-09T09:00:00-04:00", "still Saturday there"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_where_nobody_ever_works_it_is_tomorrow() -> None:
    always = WorkingDays(free=tuple((FRIDAY + timedelta(days=number)).date() for number in range(1, 61)))
    assert next_working_morning(FRIDAY, always).date() == date(2026, 5, 2)
