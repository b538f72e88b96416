"""The facilitator lets somebody back in: once, shortly, seeing nothing; and the person hears of it."""

import re
from datetime import timedelta

import pytest

from actvo_kit.errors import NotAllowed
from actvo_kit.model import moves
from actvo_kit.room.entry.readmission import at_clock
from actvo_kit.room.room import Room


def pressed(room: Room, name: str) -> str:
    """What the console says when the button beside this name is pressed."""
    key = next(one.key for one in room.facilitator().console().people if one.name == name)
    return room.facilitator().do(moves.LetIn(person=key))


def read_out(room: Room, name: str) -> str:
    found = re.search(r"\b\w{4}-\w{4}\b", pressed(room, name))
    assert found
    return found[0]


def test_it_opens_that_place_once_and_the_person_is_told_when(room: Room) -> None:
    rowan, noor = room.door.join("Rowan"), room.door.join("Noor")
    before = room.facilitator().console().model_dump(exclude={"now"})
    said = pressed(room, "Rowan")
    assert "Rowan" in said
    assert room.facilitator().console().model_dump(exclude={"now"}) == before, "the console itself shows no code"
    mine = room.participant(rowan.person_id)
    assert not mine.told().notes, "nothing happened yet"
    heard: list[dict] = []
    room.bus.listen(heard.append)
    code = re.findall(r"\b\w{4}-\w{4}\b", said)[0]
    whose = room.own_door.whose_code(code)
    assert whose is not None
    assert whose.name == "Rowan", "who is signed in as somebody else is asked first; looking spends nothing"
    joined = room.own_door.by_code(f" {code.lower().replace('-', ' ')}")
    assert joined is not None
    assert joined.person_id == rowan.person_id
    at = mine.my_data.coming_back.standing().let_in_at
    assert at is not None
    (note,) = mine.told().notes
    assert note.mine
    assert f"let somebody back into your place at {at_clock(at)}" in note.text
    assert note.text in str(mine.my_data.everything())
    assert {"kind": "note", "person": rowan.person_id} in heard
    assert not room.participant(noor.person_id).told().notes
    assert room.own_door.by_code(code) is None, "once"
    assert room.door.resume(rowan.session_token) == rowan.person_id


def test_more_notes_do_not_hide_it(room: Room) -> None:
    rowan = room.door.join("Rowan")
    room.own_door.by_code(read_out(room, "Rowan"))
    for number in range(8):
        room.facilitator().do(moves.Tell(text=f"Note {number}"))
    mine = room.participant(rowan.person_id).my_data.coming_back
    assert mine.standing().let_in_at is not None
    mine.sign_out_others(rowan.session_token)
    assert mine.standing().let_in_at is not None


@pytest.mark.parametrize(("late", "opens"), [(timedelta(seconds=-30), True), (timedelta(seconds=30), False)])
def test_it_is_good_for_ten_minutes(room: Room, late: timedelta, opens: bool) -> None:
    room.door.join("Rowan")
    code, began = read_out(room, "Rowan"), room._context.clock()
    object.__setattr__(room._context, "clock", lambda: began + timedelta(minutes=10) + late)
    assert (room.own_door.by_code(code) is not None) == opens


def test_it_ends_by_a_newer_one_by_signing_out_the_others_and_with_the_person(room: Room) -> None:
    rowan = room.door.join("Rowan")
    mine = room.participant(rowan.person_id).my_data
    own = mine.coming_back.new_code().code
    first, second = read_out(room, "Rowan"), read_out(room, "Rowan")
    assert room.own_door.by_code(first) is None
    assert room.own_door.by_code(own) is not None, "the person’s own code for another device is another matter"
    mine.coming_back.sign_out_others(rowan.session_token)
    assert room.own_door.by_code(second) is None
    third, key = read_out(room, "Rowan"), room.facilitator().console().people[0].key
    mine.erase()
    assert room.own_door.by_code(third) is None
    with pytest.raises(NotAllowed, match="not in the room"):
        room.facilitator().do(moves.LetIn(person=key))
