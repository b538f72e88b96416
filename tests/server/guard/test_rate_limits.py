import asyncio
import re
from pathlib import Path

import pytest

from actvo_kit.errors import DoorError
from actvo_kit.room.room_keys import CODE_LENGTH, CODE_SIGNS, PERSONAL_CODE_LENGTH, RECOVERY_LENGTH
from actvo_kit.server.guard import rate_limits
from actvo_kit.server.guard.rate_limits import MOST_OF_ONE, PER_ADDRESS, PER_ROOM, PER_STAFF_DOOR, Budget, Tries

SECURITY = Path(__file__).parents[3] / "SECURITY.md"
PEOPLE = 200


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line is looked at all the time, and nobody waits for long."""
    monkeypatch.setattr(rate_limits, "LOOK_S", 0.001)
    monkeypatch.setattr(rate_limits, "PATIENCE_S", 5.0)


async def guess(tries: Tries, address: str, right: bool = False) -> str:
    """What comes of one code."""
    try:
        async with tries.counted(address):
            if not right:
                raise DoorError("wrong")
    except DoorError as error:
        return str(error)
    return "in"


async def passing(clock: Clock, step: float = 0.5) -> None:
    """Time goes by while others wait."""
    while True:
        await asyncio.sleep(0.002)
        clock.now += step


def test_twelve_people_come_in_while_two_strangers_guess() -> None:
    clock = Clock()
    tries = Tries(now=clock)

    async def all_of_them() -> tuple[list[str], list[str]]:
        hands = asyncio.ensure_future(passing(clock))
        wrong = [asyncio.ensure_future(guess(tries, f"10.9.9.{number % 2}")) for number in range(60)]
        await asyncio.sleep(0.01)
        began = clock.now
        right = await asyncio.gather(*(guess(tries, f"10.0.0.{number}", right=True) for number in range(12)))
        assert clock.now - began < 15, "and they wait for seconds"
        hands.cancel()
        for one in wrong:
            one.cancel()
        return right, [one.result() for one in await asyncio.wait(wrong) and wrong if not one.cancelled()]

    right, wrong = asyncio.run(all_of_them())
    assert right == ["in"] * 12
    assert "in" not in wrong


def test_who_shares_an_address_with_people_who_mistype_comes_in() -> None:
    clock = Clock()
    tries = Tries(now=clock)

    async def behind_one() -> list[str]:
        hands = asyncio.ensure_future(passing(clock))
        for _ in range(PER_ADDRESS):
            assert await guess(tries, "10.0.0.1") == "wrong"
        found = await asyncio.gather(*(guess(tries, "10.0.0.1", right=True) for _ in range(12)))
        hands.cancel()
        return found

    assert asyncio.run(behind_one()) == ["in"] * 12


def test_right_codes_cost_nothing() -> None:
    tries = Tries(now=lambda: 0.0)

    async def many() -> list[str]:
        return [await guess(tries, "a", right=True) for _ in range(100)]

    assert asyncio.run(many()) == ["in"] * 100


def test_no_address_holds_more_than_some_places_of_the_line() -> None:
    tries = Tries(now=lambda: 0.0)

    async def flood() -> list[str]:
        tasks = [asyncio.ensure_future(guess(tries, f"2001:db8::{number}")) for number in range(100)]
        await asyncio.sleep(0.05)
        for one in tasks:
            one.cancel()
        await asyncio.wait(tasks)
        return [one.result() for one in tasks if not one.cancelled()]

    answered = asyncio.run(flood())
    assert answered.count("wrong") == PER_ADDRESS
    assert answered.count(rate_limits.TOO_OFTEN) == 100 - PER_ADDRESS - MOST_OF_ONE, "one network is one address"


def test_an_hour_of_guessing_from_everywhere_finds_nothing() -> None:
    clock = Clock()
    tries = Tries(now=clock)
    tried = 0

    async def hour() -> int:
        nonlocal tried
        for second in range(3600):
            clock.now = float(second)
            tasks = [asyncio.ensure_future(guess(tries, f"10.{second % 200}.0.{number}")) for number in range(3)]
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            tries._serve()
            await asyncio.sleep(0)
            tried += sum(one.done() and one.result() == "wrong" for one in tasks)
            for one in tasks:
                one.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return tried

    assert 0 < asyncio.run(hour()) <= PER_ROOM * 61
    assert PER_ROOM * 61 / len(CODE_SIGNS) ** CODE_LENGTH < 1e-6
    assert PER_ROOM * 61 * PEOPLE / len(CODE_SIGNS) ** PERSONAL_CODE_LENGTH < 1e-6
    assert PER_STAFF_DOOR * 61 / len(CODE_SIGNS) ** RECOVERY_LENGTH < 1e-6


def test_nothing_is_remembered_for_ever() -> None:
    clock = Clock()
    tries = Tries(now=clock)
    asyncio.run(guess(tries, "a"))
    assert list(tries._of) == ["a"]
    clock.now = 120
    asyncio.run(guess(tries, "b", right=True))
    assert tries._of == {}


def test_the_page_on_security_says_these_numbers() -> None:
    told = re.search(r"(\d+) tries a minute from one address and (\d+) in one room", SECURITY.read_text("utf-8"))
    assert told
    assert (int(told[1]), int(told[2])) == (PER_ADDRESS, PER_ROOM)


def test_a_budget_is_spent_and_comes_back() -> None:
    now = [0.0]
    budget = Budget(per_second=2, burst=3, now=lambda: now[0])
    assert [budget.spend() for _ in range(4)] == [True, True, True, False]
    now[0] = 0.5
    assert [budget.spend() for _ in range(2)] == [True, False]
    now[0] = 100.0
    assert [budget.spend() for _ in range(4)] == [True, True, True, False], "never more than the burst"
