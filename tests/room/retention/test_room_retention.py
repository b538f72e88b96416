from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from actvo_kit.errors import DoorError
from actvo_kit.model.room_views import Flow
from actvo_kit.room.entry.roster import Expected
from actvo_kit.room.room import Room
from actvo_kit.store import retention_dates, rooms
from actvo_kit.store.store import Store

CANARY = "The heron stood at the weir"
START = datetime(2026, 5, 4, 9, tzinfo=UTC)


def at(room: Room, moment: datetime) -> None:
    object.__setattr__(room._context, "clock", lambda: moment)


def end(room: Room) -> None:
    room._context.store.write(
        lambda c: rooms.move(c, room._context.id, lambda flow: Flow.read(flow.plain() | {"phase": "ended"}))
    )


def fill(room: Room, edit) -> None:
    one = room.participant(room.door.join("Quillon").person_id)
    one.save(edit(fields={"evidence.V01": CANARY}))


def files(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_the_date_follows_the_end_of_the_room(room: Room) -> None:
    at(room, START)
    room.keeping.settle()
    assert room.keeping.sentence() == "What you write is kept for 30 days after the workshop ends, then deleted."
    end(room)
    room.keeping.settle()
    assert room.keeping.sentence() == "What you wrote is kept until 3 June 2026, then deleted."
    at(room, START + timedelta(days=20))
    room.keeping.settle()
    assert "3 June 2026" in room.keeping.sentence(), "looking again moves nothing"
    room.keeping.for_days(7)
    assert "11 May 2026" in room.keeping.sentence()


def test_a_room_that_nobody_ended_is_kept_from_its_last_opening(room: Room) -> None:
    room.door.join("Rowan")
    for days in (0, 29, 58):
        at(room, START + timedelta(days=days))
        assert not room.keeping.settle()
    at(room, START + timedelta(days=89))
    assert room.keeping.settle()


@pytest.mark.parametrize("days", [0, -1, 366])
def test_a_year_is_the_most(room: Room, days: int) -> None:
    with pytest.raises(ValueError, match="1 to 365"):
        room.keeping.for_days(days)
    room.keeping.for_days(1)
    assert "kept for one day after" in room.keeping.sentence()


def test_a_clock_that_is_a_day_wrong_deletes_nothing(room: Room) -> None:
    room.door.join("Rowan")
    at(room, START)
    end(room)
    room.keeping.settle()
    for days in (-1, 1, 29):
        at(room, START + timedelta(days=days))
        assert not room.keeping.settle()
    assert [one.name for one in room.facilitator().console().people] == ["Rowan"]


def test_when_the_date_has_passed_everything_of_people_is_gone(room: Room, edit, tmp_path: Path) -> None:
    room.expecting.expect([Expected("Wendeline", "Archibald")])
    fill(room, edit)
    at(room, START)
    end(room)
    room.keeping.settle()
    assert CANARY.encode() in files(tmp_path)
    heard: list[dict] = []
    room.bus.listen(heard.append)
    at(room, START + timedelta(days=30, seconds=1))
    assert room.keeping.settle()
    assert not room.keeping.settle(), "once"
    for text in (CANARY, "Quillon", "Wendeline", "Archibald"):
        assert text.encode() not in files(tmp_path), text
    assert {"kind": "gone"} in heard
    assert room.keeping.is_over()
    assert room.facilitator().console().people == ()


def test_nobody_comes_into_a_room_that_is_over(room: Room) -> None:
    room.expecting.expect([Expected("Rowan", None)])
    (guest,) = room.expecting.guests()
    at(room, START)
    room.keeping.settle()
    at(room, START + timedelta(days=31))
    room.keeping.settle()
    with pytest.raises(DoorError, match="This room is over"):
        room.door.join("Noor")
    assert room.own_door.by_link(guest.token) is None


def test_what_a_killed_server_had_deleted_is_cleaned_at_the_next_start(room: Room, edit, tmp_path: Path, pack) -> None:
    fill(room, edit)
    store, url = room._context.store, f"sqlite:///{tmp_path / 'room.sqlite'}"
    store.write(lambda connection: retention_dates.delete_people(connection, room.keys.room_id))
    assert CANARY.encode() in files(tmp_path), "deleted, and killed before it cleaned up"
    again = Store(url)
    Room.at(pack, again, room.keys, room._context.writers).keeping.tidy()
    again.close()
    assert CANARY.encode() not in files(tmp_path)
