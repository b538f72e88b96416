import json
from pathlib import Path

import pytest

from actvo_kit.errors import DoorError, NotAllowed
from actvo_kit.room.entry.roster import Expected
from actvo_kit.room.room import Room
from actvo_kit.store import rooms

CANARY = "The heron stood at the weir"


def files(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def write(room: Room, person_id: str, edit, text: str = CANARY) -> None:
    one = room.participant(person_id)
    for turn in range(30):  # cells that grow and move leave copies of themselves in pages
        one.save(edit(base=turn, fields={"evidence.V01": f"{text} {turn}" * (1 + turn % 7)}))
    one.save(edit("strengths", fields={"note": text}))
    one.drafts()


def test_everything_is_what_they_wrote_and_nothing_of_others(room: Room, edit) -> None:
    rowan, noor = room.door.join("Rowan"), room.door.join("Noor")
    write(room, rowan.person_id, edit)
    write(room, noor.person_id, edit, "Somebody else's words")
    found = room.participant(rowan.person_id).my_data.everything()
    text = json.dumps(found)
    assert found["name"] == "Rowan"
    assert CANARY in found["answers"]["values"]["record"]["evidence"]["V01"]
    assert found["drafts"]["pathways"]
    assert "Somebody else" not in text
    assert "Noor" not in text


def test_deleting_leaves_nothing_on_the_disk(room: Room, edit, tmp_path: Path) -> None:
    room.expecting.expect([Expected("Wendeline", "Archibald"), Expected("Hal", "Ada")])
    wendeline = room.own_door.by_link(next(one.token for one in room.expecting.guests() if one.name == "Wendeline"))
    noor = room.door.join("Noor")
    write(room, wendeline.person_id, edit)
    write(room, noor.person_id, edit, "Noor keeps this")
    groups = ((wendeline.person_id, noor.person_id),)
    room._context.store.write(lambda connection: rooms.keep_triads(connection, room.keys.room_id, groups))
    assert CANARY.encode() in files(tmp_path)
    room.participant(wendeline.person_id).erase()
    left = files(tmp_path)
    for text in (CANARY, "Wendeline", "Archibald", wendeline.person_id):
        assert text.encode() not in left, text
    assert b"Noor keeps this" in left
    assert room.participant(noor.person_id).here().answers["values"].version == 30


def test_who_is_deleted_is_nobody_and_may_come_again(room: Room, edit) -> None:
    room.expecting.expect([Expected("Rowan", None)])
    (guest,) = room.expecting.guests()
    rowan = room.own_door.by_link(guest.token)
    mine = room.participant(rowan.person_id)
    code, link = mine.my_data.coming_back.new_code().code, mine.my_data.coming_back.new_link()
    heard: list[dict] = []
    room.bus.listen(heard.append)
    mine.erase()
    assert heard == [{"kind": "gone", "person": rowan.person_id}, {"kind": "people"}]
    assert room.door.resume(rowan.session_token) is None
    assert room.own_door.by_link(guest.token) is room.own_door.by_link(link) is room.own_door.by_code(code) is None
    assert room.expecting.guests() == ()
    with pytest.raises(NotAllowed):
        room.participant(rowan.person_id)
    with pytest.raises(NotAllowed, match="does not exist"):  # a save that was on its way finds nobody
        mine.save(edit(fields={"evidence.V01": "late"}))
    assert room.door.join("Rowan").person_id != rowan.person_id


def test_a_picture_stays_and_keeps_nobody(room: Room, edit, done_values, tmp_path: Path) -> None:
    people = [room.door.join(f"Person {number}").person_id for number in range(6)]
    top = [card.id for card in room.pack.values.shown("short30")][:3]
    for person_id in people:
        room.participant(person_id).save(edit(fields=done_values(top), status="done"))
    room.facilitator().reveal()
    shown = room.projector().view().picture
    assert shown is not None
    assert people[0].encode() in files(tmp_path)
    room.participant(people[0]).erase()
    assert people[0].encode() not in files(tmp_path)
    assert room.projector().view().picture == shown


def test_a_database_that_is_read_for_long_is_cleaned_later(room: Room, store, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr("actvo_kit.store.scrub.TRIES", 2)
    rowan = room.door.join("Quillon")
    with store._engine.connect() as reader, reader.begin():
        reader.exec_driver_sql("SELECT count(*) FROM person").all()
        room.participant(rowan.person_id).erase()
        assert store.owes_scrub
    assert room.door.resume(rowan.session_token) is None
    room.keeping.tidy()
    assert not store.owes_scrub, "the next look, minutes later, does what is owed"
    assert b"Quillon" not in files(tmp_path)


def test_a_person_of_another_room_is_out_of_reach(room: Room) -> None:
    with pytest.raises(NotAllowed):
        room.participant("nobody")
    with pytest.raises(DoorError):
        room.door.join("")
