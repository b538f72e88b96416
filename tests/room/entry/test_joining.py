import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from actvo_kit.errors import DoorError, NotSaved
from actvo_kit.room.entry import joining
from actvo_kit.room.room import Room


def test_a_person_comes_in_and_comes_back(room: Room) -> None:
    joined = room.door.join("  Rowan ")
    assert joined.name == "Rowan"
    assert room.door.resume(joined.session_token) == joined.person_id
    assert room.participant(joined.person_id).here().name == "Rowan"


def test_a_person_may_come_in_before_the_start(early: Room) -> None:
    assert early.participant(early.door.join("Rowan").person_id).here().flow.phase == "waiting"


@pytest.mark.parametrize("token", ["", "x", "\ud800", "é" * 1000])
def test_a_made_up_session_is_nobody(room: Room, token: str) -> None:
    room.door.join("Rowan")
    assert room.door.resume(token) is None


def test_ids_and_sessions_are_random_and_long(room: Room) -> None:
    people = [room.door.join(f"Person {n}") for n in range(20)]
    assert len({one.person_id for one in people}) == len({one.session_token for one in people}) == 20
    assert all(len(one.session_token) >= 43 for one in people), "256 bit"
    assert all("Person" not in one.person_id for one in people)


def test_the_store_holds_the_hash_of_a_session_only(room: Room, tmp_path: Path) -> None:
    session = room.door.join("Rowan").session_token
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert session.encode() not in kept
    assert hashlib.sha256(session.encode()).hexdigest().encode() in kept


def test_who_leaves_a_device_is_not_known_there_any_more(room: Room) -> None:
    joined, other = room.door.join("Rowan"), room.door.join("Noor")
    room.door.leave(joined.session_token)
    room.door.leave(joined.session_token)
    assert room.door.resume(joined.session_token) is None
    assert room.door.resume(other.session_token) == other.person_id
    assert room.participant(joined.person_id).here().name == "Rowan"


def test_names_are_kept_apart(room: Room) -> None:
    room.door.join("Rowan")
    with pytest.raises(DoorError) as caught:
        room.door.join("ROWAN")
    assert caught.value.suggestion == "ROWAN 2"
    room.door.join("ROWAN 2")


def test_of_twenty_who_type_one_name_at_once_one_comes_in(room: Room) -> None:
    def come(_: int) -> bool:
        try:
            return bool(room.door.join("Rowan"))
        except DoorError:
            return False

    with ThreadPoolExecutor(20) as threads:
        assert sum(threads.map(come, range(20))) == 1


def test_a_full_room_says_so(early: Room) -> None:
    small = joining.Door(early._context, most=2)
    small.join("One")
    small.join("Two")
    with pytest.raises(DoorError, match="holds 2 people"):
        small.join("Three")


def test_the_room_hears_that_somebody_came_only_once_they_are_in(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = []
    room.bus.listen(heard.append)
    with pytest.raises(DoorError):
        room.door.join("admin")
    monkeypatch.setattr(room._context.store, "write", _busy)
    with pytest.raises(NotSaved):
        room.door.join("Rowan")
    monkeypatch.undo()
    assert heard == []
    room.door.join("Rowan")
    assert heard == [{"kind": "people"}]


def _busy(_: object) -> None:
    raise NotSaved("The room is busy; it will be saved in a moment.")


def test_the_door_opens_by_link_or_code(room: Room) -> None:
    assert room.door.admits_code(room.keys.join_code)
    assert room.door.admits_link(room.keys.join_token)
    assert not room.door.admits_link(room.keys.facilitator_token)


def test_who_comes_late_finds_every_open_step_and_disturbs_nobody(early: Room, edit) -> None:
    rowan = early.participant(early.door.join("Rowan").person_id)
    early.facilitator().start()
    early.facilitator().open_next(1)
    rowan.save(edit(fields={"pile.V01": "high"}))
    heard: list[dict] = []
    early.bus.listen(heard.append)
    late = early.door.join("Noor")
    noor = early.participant(late.person_id)
    noor.save(edit(fields={"pile.V01": "low"}))
    noor.save(edit(early.pack.workshop.steps[1].slug))
    assert noor.here().flow == rowan.here().flow
    assert rowan.here().answers["values"].record == {"pile": {"V01": "high"}}
    assert [news for news in heard if news["kind"] in ("flow", "reveal", "gone", "signed_out")] == []
    link = noor.my_data.coming_back.new_link()
    early.door.leave(late.session_token)
    again = early.own_door.by_link(link)
    assert again is not None
    assert early.participant(again.person_id).here().answers["values"].record == {"pile": {"V01": "low"}}
    assert [one.name for one in early.facilitator().console().people] == ["Noor", "Rowan"], "nobody twice"


def test_a_hundred_people_of_one_name_are_proposed_different_ones(room: Room) -> None:
    """Everybody presses once, then everybody presses again with what was proposed, in whatever order."""

    def press(name: str) -> str | None:
        try:
            room.door.join(name)
        except DoorError as error:
            return error.suggestion
        return None

    with ThreadPoolExecutor(16) as many:
        proposed = [name for name in many.map(press, ["Ana"] * 100) if name is not None]
        assert len(set(proposed)) == len(proposed) == 99
        assert set(many.map(press, reversed(proposed))) == {None}


def test_a_proposed_name_that_is_gone_leads_to_another_number(room: Room) -> None:
    for name in ("Ana", "Ana 2"):
        room.door.join(name)
    with pytest.raises(DoorError) as caught:
        room.door.join("ana 2")
    assert caught.value.suggestion == "ana 3"
