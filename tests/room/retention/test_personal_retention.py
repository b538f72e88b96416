"""A person's own time: shorter than the room's, counted from its end, and kept as promised."""

from datetime import timedelta
from pathlib import Path

import pytest

from actvo_kit.errors import NotAllowed
from actvo_kit.room.retention.personal_retention import PersonalRetention
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room

from .test_room_retention import CANARY, START, at, end, files


@pytest.fixture
def rowan(room: Room, edit) -> Participant:
    at(room, START)
    room.keeping.settle()
    rowan = room.participant(room.door.join("Rowan").person_id)
    rowan.save(edit(fields={"evidence.V01": CANARY}))
    return rowan


def offered(keeping: PersonalRetention) -> list[tuple[int | None, str, bool]]:
    return [tuple(one) for one in keeping.choices()]


def test_what_is_offered_is_shorter_than_the_room_s(room: Room, rowan: Participant) -> None:
    assert offered(rowan.my_data.keeping) == [
        (None, "As long as the room", True),
        (14, "14 days after the room was last open", False),
        (7, "7 days after the room was last open", False),
    ]
    assert rowan.my_data.keeping.sentence() == room.keeping.sentence()
    room.keeping.for_days(90)
    assert [one.days for one in rowan.my_data.keeping.choices()] == [None, 30, 14, 7]
    room.keeping.for_days(7)
    assert [one.days for one in rowan.my_data.keeping.choices()] == [None]


@pytest.mark.parametrize("days", [-1, 0, 1, 6, 15, 30, 365])
def test_what_is_not_offered_is_refused(rowan: Participant, days: int) -> None:
    with pytest.raises(NotAllowed, match="cannot be chosen"):
        rowan.my_data.keeping.choose(days)
    assert rowan.my_data.keeping.choices()[0].chosen


def test_it_is_said_as_it_will_be(room: Room, rowan: Participant) -> None:
    keeping = rowan.my_data.keeping
    keeping.choose(7)
    assert keeping.sentence() == (
        "What you write is kept for 7 days after the room was last open, then deleted, as you chose."
    )
    assert rowan.my_data.everything()["days_kept_after_the_end"] == 7
    end(room)
    room.keeping.settle()
    assert keeping.sentence() == "What you wrote is kept until 11 May 2026, then deleted, as you chose."
    assert offered(keeping) == [
        (None, "As long as the room", False), (14, "Until 18 May 2026", False), (7, "Until 11 May 2026", True),
    ]  # fmt: skip
    keeping.choose(None)
    assert keeping.sentence() == "What you wrote is kept until 3 June 2026, then deleted."


def test_a_day_that_has_passed_is_not_offered(room: Room, rowan: Participant) -> None:
    end(room)
    room.keeping.settle()
    at(room, START + timedelta(days=8))
    assert [one.days for one in rowan.my_data.keeping.choices()] == [None, 14]
    with pytest.raises(NotAllowed):
        rowan.my_data.keeping.choose(7)


def test_on_the_day_all_of_theirs_is_gone_and_nothing_of_others(room: Room, rowan, edit, tmp_path: Path) -> None:
    noor = room.participant(room.door.join("Noor").person_id)
    noor.save(edit(fields={"evidence.V01": "Noor keeps this"}))
    rowan.my_data.keeping.choose(7)
    end(room)
    room.keeping.settle()
    heard: list[dict] = []
    room.bus.listen(heard.append)
    at(room, START + timedelta(days=7))
    room.keeping.settle()
    assert CANARY.encode() in files(tmp_path), "the day is not over yet"
    at(room, START + timedelta(days=7, seconds=1))
    assert not room.keeping.settle(), "the room itself is kept"
    left = files(tmp_path)
    assert (CANARY.encode() in left, b"Rowan" in left, b"Noor keeps this" in left) == (False, False, True)
    assert [news["kind"] for news in heard] == ["gone", "people"]
    assert heard[0]["person"] == rowan._id
    assert [one.name for one in room.facilitator().console().people] == ["Noor"]


def test_a_room_that_nobody_ended_counts_from_when_it_was_last_open(room: Room, rowan: Participant) -> None:
    rowan.my_data.keeping.choose(7)
    for days in (0, 6, 12):
        at(room, START + timedelta(days=days))
        room.keeping.settle()
    assert rowan.here().name == "Rowan"
    at(room, START + timedelta(days=12 + 7, seconds=1))
    room.keeping.settle()
    with pytest.raises(NotAllowed):
        room.participant(rowan._id)


def test_a_room_that_keeps_for_less_is_not_kept_longer_for_it(room: Room, rowan: Participant) -> None:
    rowan.my_data.keeping.choose(14)
    room.keeping.for_days(7)
    assert rowan.my_data.keeping.sentence() == room.keeping.sentence()
    end(room)
    room.keeping.settle()
    at(room, START + timedelta(days=7, seconds=1))
    assert room.keeping.settle()
