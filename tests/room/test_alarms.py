from typing import Any

import pytest

from actvo_kit.errors import DoorError
from actvo_kit.room.alarms import Alarms
from actvo_kit.room.bus import Bus
from actvo_kit.room.entry.joining import Door
from actvo_kit.room.room import Room


@pytest.fixture
def heard() -> list[dict[str, Any]]:
    return []


@pytest.fixture
def alarms(heard: list[dict[str, Any]]) -> Alarms:
    bus = Bus()
    bus.listen(heard.append)
    return Alarms(bus)


def test_a_thing_rings_once_and_until_it_is_over(alarms: Alarms, heard: list[dict[str, Any]]) -> None:
    alarms.over("disk")
    assert heard == []
    alarms.ring("disk", "400 MB are left.")
    alarms.ring("disk", "400 MB are left.")
    assert (alarms.sentences(), heard) == (("400 MB are left.",), [{"kind": "alarm"}])
    alarms.ring("door", "Somebody stands outside.")
    alarms.ring("disk", "300 MB are left.")
    assert alarms.sentences() == ("300 MB are left.", "Somebody stands outside.")
    alarms.over("disk")
    assert alarms.sentences() == ("Somebody stands outside.",)
    assert heard == [{"kind": "alarm"}] * 4


def test_the_console_says_that_somebody_was_turned_away_until_somebody_can_come_in(early: Room) -> None:
    small, console = Door(early._context), early.facilitator().console
    small.admit_at_most(2)
    one, _ = small.join("One"), small.join("Two")
    assert console().alarms == ()
    for _ in range(3):
        with pytest.raises(DoorError):
            small.join("Three")
    (said,) = console().alarms
    assert said.startswith("Somebody could not come in: this machine carries 2 people.")
    assert "Three" not in said, "the door keeps no name of who was not let in"
    early.participant(one.person_id).erase()
    small.join("Three")
    assert console().alarms == ()
