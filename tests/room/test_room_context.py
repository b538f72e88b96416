import time
from datetime import UTC, datetime, timedelta

import pytest

from actvo_kit.room import room_context
from actvo_kit.room.room_context import steady_clock

DAY_S = 86_400


class Set(datetime):
    """The machine's clock as somebody set it."""

    off = timedelta()

    @classmethod
    def now(cls, tz=None) -> datetime:
        return datetime.now(tz) + cls.off


@pytest.mark.parametrize("off", [-DAY_S, DAY_S])
def test_a_clock_that_is_set_while_the_room_runs_moves_no_time(monkeypatch: pytest.MonkeyPatch, off: int) -> None:
    monkeypatch.setattr(room_context, "datetime", Set)
    clock = steady_clock()
    before = clock()
    monkeypatch.setattr(Set, "off", timedelta(seconds=off))
    assert timedelta() <= clock() - before < timedelta(seconds=5)
    assert abs(steady_clock()() - before) > timedelta(hours=23), "a room that is opened now believes it"


def test_time_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = steady_clock()
    assert abs(clock() - datetime.now(UTC)) < timedelta(seconds=5)
    before = clock()
    time.sleep(0.02)
    assert clock() - before >= timedelta(seconds=0.02)


def test_it_counts_where_a_system_has_no_clock_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_context, "TICKS", None)
    clock = steady_clock()
    assert timedelta() <= clock() - datetime.now(UTC) + timedelta(seconds=5) < timedelta(seconds=10)
