"""A person's own code: shown early, good at any address, ended by who signs the others out, kept nowhere."""

from pathlib import Path

import pytest

from actvo_kit.room.entry.returning import Returning
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store import rooms


def ways(room: Room, person_id: str) -> Returning:
    return room.participant(person_id).my_data.coming_back


TYPED = (
    str, str.lower, lambda code: code.replace("-", ""), lambda code: f"  {code.replace('-', '  ')} ",
    " - ".join, lambda code: code.replace("-", " – ") + ".",
)  # fmt: skip


@pytest.mark.parametrize("typed", TYPED)
def test_it_opens_the_same_place_however_often_and_however_it_is_typed(room: Room, typed) -> None:
    rowan, noor = room.door.join("Rowan"), room.door.join("Noor")
    code = ways(room, rowan.person_id).own_code()
    assert code != ways(room, noor.person_id).own_code()
    for _ in range(2):
        joined = room.own_door.by_code(typed(code))
        assert joined is not None
        assert (joined.person_id, joined.name) == (rowan.person_id, "Rowan")
    assert ways(room, rowan.person_id).own_code() == code, "it can be shown again"


def test_it_outlives_leaving_and_a_restart(room: Room, pack, tmp_path: Path) -> None:
    rowan = room.door.join("Rowan")
    code = ways(room, rowan.person_id).own_code()
    room.door.leave(rowan.session_token)
    context = room._context
    again = Room.resume(pack, context.store, context.keys, context.writers)
    joined = again.own_door.by_code(code)
    assert joined is not None
    assert joined.person_id == rowan.person_id


def test_it_ends_when_the_others_are_signed_out(room: Room) -> None:
    rowan, noor = room.door.join("Rowan"), room.door.join("Noor")
    mine, hers = ways(room, rowan.person_id), ways(room, noor.person_id).own_code()
    codes = [mine.own_code()]
    for _ in range(3):
        mine.sign_out_others(rowan.session_token)
        codes.append(mine.own_code())
    assert len(set(codes)) == 4, "each time another"
    assert [room.own_door.by_code(code) is not None for code in codes] == [False, False, False, True]
    assert room.own_door.by_code(hers) is not None, "only theirs"


def test_it_ends_with_its_person_and_with_the_room(room: Room) -> None:
    rowan, noor = room.door.join("Rowan"), room.door.join("Noor")
    codes = [ways(room, one.person_id).own_code() for one in (rowan, noor)]
    room.participant(rowan.person_id).erase()
    assert room.own_door.by_code(codes[0]) is None
    assert ways(room, room.door.join("Rowan").person_id).own_code() != codes[0], "the same name is another person"
    room._context.store.write(lambda connection: rooms.remove(connection, room._context.id))
    assert room.own_door.by_code(codes[1]) is None


def test_it_is_kept_nowhere_and_is_of_this_room(room: Room, tmp_path: Path) -> None:
    rowan = room.door.join("Rowan")
    mine = ways(room, rowan.person_id)
    first = mine.own_code()
    mine.sign_out_others(rowan.session_token)
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for code in (first, mine.own_code()):
        assert code.encode() not in kept
        assert code.replace("-", "").encode() not in kept
    assert Keys.new().own_code(rowan.person_id, "") != first


@pytest.mark.parametrize("code", ["", "-", "AAAA-AAAA-AAAA", "\ud800", "x" * 10_000])
def test_a_made_up_code_opens_nothing(room: Room, code: str) -> None:
    own = ways(room, room.door.join("Rowan").person_id).own_code()
    assert room.own_door.by_code(code) is None
    assert room.own_door.by_code(own[:-1]) is None
    assert room.own_door.by_code(own[:7]) is None
