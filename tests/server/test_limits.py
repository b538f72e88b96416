import pytest

from actvo_kit.errors import DoorError
from actvo_kit.server.limits import PER_ADDRESS, PER_ROOM, Budget, FailedTries


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_an_address_waits_a_minute_after_ten_wrong_codes() -> None:
    clock = Clock()
    tries = FailedTries(clock)
    for _ in range(PER_ADDRESS):
        tries.check("a")
        tries.add("a")
    with pytest.raises(DoorError, match="Wait a minute"):
        tries.check("a")
    tries.check("b")
    clock.now = 61
    tries.check("a")


def test_a_room_waits_whatever_the_addresses() -> None:
    clock = Clock()
    tries = FailedTries(clock)
    for number in range(PER_ROOM):
        tries.add(f"address {number}")
    with pytest.raises(DoorError):
        tries.check("somebody new")


def test_nothing_is_remembered_for_ever() -> None:
    clock = Clock()
    tries = FailedTries(clock)
    tries.add("a")
    clock.now = 120
    tries.check("a")
    assert tries._at == {}


def test_a_budget_is_spent_and_comes_back() -> None:
    now = [0.0]
    budget = Budget(per_second=2, burst=3, now=lambda: now[0])
    assert [budget.spend() for _ in range(4)] == [True, True, True, False]
    now[0] = 0.5
    assert [budget.spend() for _ in range(2)] == [True, False]
    now[0] = 100.0
    assert [budget.spend() for _ in range(4)] == [True, True, True, False], "never more than the burst"


def test_a_try_counts_before_it_is_known_to_be_wrong() -> None:
    tries = FailedTries(lambda: 0.0)
    for _ in range(30):
        with tries.counted("a"):
            pass
    for _ in range(9):
        with pytest.raises(DoorError, match="wrong"), tries.counted("a"):
            raise DoorError("wrong")
    with tries.counted("a"), pytest.raises(DoorError, match="too often"), tries.counted("a"):
        raise AssertionError("the tenth is under way: an eleventh does not begin")
    with pytest.raises(KeyError), tries.counted("a"):
        raise KeyError  # the room's own fault is nobody's wrong try
    with tries.counted("a"):
        pass
