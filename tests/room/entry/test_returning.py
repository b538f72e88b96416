from datetime import timedelta
from pathlib import Path

import pytest

from actvo_kit.errors import NotAllowed
from actvo_kit.room.entry.returning import CODE_LASTS, Returning
from actvo_kit.room.entry.roster import Expected
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys


def ways(room: Room, person_id: str) -> Returning:
    return room.participant(person_id).my_data.coming_back


def test_a_code_opens_the_same_place_once(room: Room) -> None:
    rowan, noor = room.door.join("Rowan"), room.door.join("Noor")
    code = ways(room, rowan.person_id).new_code().code
    ways(room, noor.person_id).new_code()
    joined = room.own_door.by_code(f" {code.lower().replace('-', ' ')} ")
    assert joined is not None
    assert (joined.person_id, joined.name) == (rowan.person_id, "Rowan")
    assert joined.session_token != rowan.session_token
    assert room.door.resume(rowan.session_token) == rowan.person_id, "the first device stays signed in"
    assert room.own_door.by_code(code) is None


def test_a_new_code_ends_the_one_before(room: Room) -> None:
    mine = ways(room, room.door.join("Rowan").person_id)
    first, second = mine.new_code().code, mine.new_code().code
    assert room.own_door.by_code(first) is None
    assert room.own_door.by_code(second) is not None


@pytest.mark.parametrize(("late", "opens"), [(timedelta(seconds=-5), True), (timedelta(seconds=5), False)])
def test_a_code_is_good_for_ten_minutes(room: Room, monkeypatch, late: timedelta, opens: bool) -> None:
    code = ways(room, room.door.join("Rowan").person_id).new_code()
    object.__setattr__(room._context, "clock", lambda: code.until + late)
    assert (room.own_door.by_code(code.code) is not None) == opens
    assert timedelta(minutes=10) == CODE_LASTS


def test_codes_are_random_and_kept_sealed(room: Room, tmp_path: Path) -> None:
    mine = ways(room, room.door.join("Rowan").person_id)
    codes = {mine.new_code().code for _ in range(50)}
    assert len(codes) == 50
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert not [code for code in codes if code.encode() in kept or code.replace("-", "").encode() in kept]
    code = codes.pop()
    assert Keys.new().sealed(code) != room.keys.sealed(code), "no table of all codes fits two rooms"


@pytest.mark.parametrize("code", ["", "-", "AAAA-AAAA", "\ud800", "x" * 10_000])
def test_a_made_up_code_opens_nothing(room: Room, code: str) -> None:
    ways(room, room.door.join("Rowan").person_id).new_code()
    assert room.own_door.by_code(code) is None
    assert room.own_door.by_code(room.keys.join_code) is None
    assert room.own_door.by_code(room.keys.recovery_code) is None


def test_a_link_brings_back_who_has_left(room: Room, tmp_path: Path) -> None:
    rowan = room.door.join("Rowan")
    link = ways(room, rowan.person_id).new_link()
    room.door.leave(rowan.session_token)
    for _ in range(2):
        assert room.own_door.by_link(link).person_id == rowan.person_id
    assert link.encode() not in b"".join(file.read_bytes() for file in tmp_path.iterdir())
    newer = ways(room, rowan.person_id).new_link()
    assert room.own_door.by_link(link) is None
    assert room.own_door.by_link(newer) is not None


def test_a_link_of_their_own_ends_the_one_that_was_sent(room: Room) -> None:
    room.expecting.expect([Expected("Rowan", None)])
    (guest,) = room.expecting.guests()
    rowan = room.own_door.by_link(guest.token)
    assert ways(room, rowan.person_id).standing().was_sent_link
    own = ways(room, rowan.person_id).new_link()
    assert room.own_door.by_link(guest.token) is None
    assert room.own_door.by_link(own).person_id == rowan.person_id
    assert room.expecting.guests() == (guest._replace(token=None),)
    room.expecting.expect([Expected("Rowan", None)])
    assert room.expecting.guests() == (guest._replace(token=None),), "the same roster does not undo it"


def test_signing_out_the_others(room: Room) -> None:
    rowan = room.door.join("Rowan")
    mine = ways(room, rowan.person_id)
    other = room.own_door.by_code(mine.new_code().code)
    code = mine.new_code().code
    heard: list[dict] = []
    room.bus.listen(heard.append)
    assert mine.standing().devices == 2
    mine.sign_out_others(rowan.session_token)
    assert room.door.resume(other.session_token) is None
    assert room.door.resume(rowan.session_token) == rowan.person_id
    assert room.own_door.by_code(code) is None
    assert [(news["kind"], news["person"]) for news in heard] == [("signed_out", rowan.person_id)]


def test_of_many_devices_the_newest_ten_stay(room: Room) -> None:
    rowan = room.door.join("Rowan")
    link = ways(room, rowan.person_id).new_link()
    sessions = [room.own_door.by_link(link).session_token for _ in range(12)]
    standing = [room.door.resume(token) is not None for token in sessions]
    assert standing == [False] * 2 + [True] * 10
    assert ways(room, rowan.person_id).standing().devices == 10


def test_signing_out_the_others_ends_every_link_too(room: Room) -> None:
    room.expecting.expect([Expected("Noor", None)])
    (guest,) = room.expecting.guests()
    noor = room.own_door.by_link(guest.token)
    ways(room, noor.person_id).sign_out_others(noor.session_token)
    assert room.own_door.by_link(guest.token) is None, "the one that was sent"
    kept = ways(room, noor.person_id).new_link()
    ways(room, noor.person_id).sign_out_others(noor.session_token)
    assert room.own_door.by_link(kept) is None, "the one they kept"
    assert not ways(room, noor.person_id).standing().has_link


def test_a_browser_that_was_signed_out_saves_nothing_more(room: Room, edit) -> None:
    rowan = room.door.join("Rowan")
    other = room.own_door.by_code(ways(room, rowan.person_id).new_code().code)
    here, there = (room.participant(one.person_id, hashed(one.session_token)) for one in (rowan, other))
    there.save(edit(fields={"deck": "short30"}))
    ways(room, rowan.person_id).sign_out_others(rowan.session_token)
    for act in (lambda: there.save(edit(fields={"top5": ["V01"]})), there.undo, lambda: there.stuck("values", True)):
        with pytest.raises(NotAllowed, match="signed out"):
            act()
    assert "top5" not in here.here().answers["values"].record
    assert here.told().stuck is None
    room.door.leave(rowan.session_token)
    with pytest.raises(NotAllowed, match="signed out"):
        here.save(edit(fields={"top5": ["V01"]}))
    with pytest.raises(NotAllowed, match="signed out"):
        room.participant(rowan.person_id, hashed(rowan.session_token))
