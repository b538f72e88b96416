from pathlib import Path

import pytest

from actvo_kit.drafting.drafter import Writers
from actvo_kit.errors import NotAllowed, StartError
from actvo_kit.model.workshop import Pack
from actvo_kit.room.room import Coming, Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store.store import Store


def test_a_room_goes_on_where_it_was(room: Room, pack: Pack, store: Store, drafter, edit) -> None:
    joined = room.door.join("Rowan")
    room.participant(joined.person_id).save(edit(fields={"pile.V01": "high"}, place="piles"))
    again = Room.resume(pack, store, Keys(bytes(range(32))), Writers(drafter))
    assert again.door.resume(joined.session_token) == joined.person_id
    here = again.participant(joined.person_id).here()
    assert here.flow.opened == len(pack.workshop.steps)
    assert (here.answers["values"].record, here.answers["values"].place) == ({"pile": {"V01": "high"}}, "piles")


def test_there_is_nothing_to_go_on_with_for_other_keys(room: Room, pack: Pack, store: Store, drafter) -> None:
    with pytest.raises(StartError, match="no room"):
        Room.resume(pack, store, Keys.new(), Writers(drafter))


def test_at_a_place_there_is_one_room(pack: Pack, store: Store, drafter) -> None:
    keys = Keys.new()
    first = Room.at(pack, store, keys, Writers(drafter))
    person = first.door.join("Rowan").person_id
    assert Room.at(pack, store, keys, Writers(drafter)).participant(person).here().name == "Rowan"


def test_a_closed_room_is_all_in_its_file(room: Room, tmp_path: Path, edit) -> None:
    rowan = room.participant(room.door.join("Rowan").person_id)
    rowan.save(edit(fields={"pile.V01": "high"}))
    room.close()
    assert [file.name for file in tmp_path.iterdir()] == ["room.sqlite"]


def test_one_folder_holds_one_room_of_one_workshop(room: Room, pack: Pack, store: Store, drafter) -> None:
    with pytest.raises(StartError, match="already"):
        Room.create(pack, store, room.keys, Writers(drafter))
    other = pack.model_copy(update={"workshop": pack.workshop.model_copy(update={"id": "another"})})
    with pytest.raises(StartError, match="career_design, not another"):
        Room.resume(other, store, room.keys, Writers(drafter))


def test_two_rooms_in_one_database_know_nothing_of_each_other(
    room: Room, pack: Pack, store: Store, drafter, edit
) -> None:
    other = Room.create(pack, store, Keys.new(), Writers(drafter))
    other.facilitator().start()
    here, there = room.door.join("Rowan"), other.door.join("Rowan")
    assert room.door.resume(there.session_token) is None
    with pytest.raises(NotAllowed):
        room.participant(there.person_id)
    other.participant(there.person_id).save(edit(fields={"pile.V01": "high"}))
    assert room.facilitator().console().steps[0].started == 0
    assert room.participant(here.person_id).here().answers["values"].record == {}
    assert other.facilitator().console().flow.opened == 1


def test_pages_open_with_their_first_step(early: Room, pack: Pack) -> None:
    assert early.open_pages() == ()
    early.facilitator().start()
    assert early.open_pages() == (pack.workshop.pages[0].id,)
    for opened in range(1, len(pack.workshop.steps)):
        early.facilitator().open_next(opened)
    assert early.open_pages() == tuple(page.id for page in pack.workshop.pages)


def test_everybody_comes_to_the_page_that_opens_next(early: Room, pack: Pack) -> None:
    early.door.join("Rowan")
    early.door.join("Noor")
    first, second = pack.workshop.pages[:2]
    assert early.coming() == Coming(first.id, waiting=2)
    early.facilitator().start()
    assert early.coming() == Coming(first.id)
    for opened in range(1, len(first.steps)):
        early.facilitator().open_next(opened)
    assert early.coming() == Coming(second.id, moving=2)


@pytest.mark.parametrize("person", ["", "nobody", "' OR 1=1 --", "\x00"])
def test_there_is_no_place_for_a_made_up_person(room: Room, person: str) -> None:
    room.door.join("Rowan")
    with pytest.raises(NotAllowed, match="join again"):
        room.participant(person)
