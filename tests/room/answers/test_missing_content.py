"""A room says what its pack has no longer: from the packs alone, whatever people answered."""

import pytest
from sqlalchemy import update

from actvo_kit.drafting.drafter import Writers
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store import tables
from actvo_kit.store.store import Store

from ..conftest import Clock
from .test_set_aside import CARDS, PACK, without_card, without_option, without_step

UNITS = [option.unit for option in PACK.catalogue.options]
OPTION = next(option.id for option in PACK.catalogue.options if UNITS.count(option.unit) > 1)


@pytest.fixture
def again(store: Store, drafter):
    """What the room says when it is started again with a pack."""
    return lambda pack: Room.resume(pack, store, Keys(bytes(range(32))), Writers(drafter), Clock()).lacks()


def test_a_room_with_its_own_pack_lacks_nothing(room: Room, again) -> None:
    room.door.join("Rowan")
    assert (room.lacks(), again(PACK)) == ("", "")


def test_what_went_is_named_until_it_is_there_again(room: Room, again) -> None:
    room.door.join("Rowan")
    less = without_step(without_option(without_card(PACK, *CARDS[:2]), OPTION), "scoring")
    said = again(less)
    assert said == (
        f"This pack has no longer what this room had before: 1 step (scoring), 2 value cards ({CARDS[0]}, {CARDS[1]}), "
        f"1 option ({OPTION}). What people wrote about them is kept; their pages show it once the pack has them again."
    )
    assert again(less) == said, "at each start"
    assert again(without_step(PACK, "scoring")).count("(") == 1, "and what is back is not named"
    assert again(less) == said
    assert again(PACK) == ""


def test_it_is_the_same_whatever_people_answered(room: Room, again, edit, done_values) -> None:
    people = [room.participant(room.door.join(name).person_id) for name in ("Rowan", "Noor", "Ida")]
    less = without_card(PACK, CARDS[0])
    before = again(less)
    for person in people:
        person.save(edit("values", fields=done_values(CARDS[:5]), status="done"))
    assert again(less) == before


def test_a_room_that_nobody_came_to_keeps_nothing_and_lacks_nothing(room: Room, again) -> None:
    assert again(without_card(PACK, CARDS[0])) == ""
    room.door.join("Rowan")
    assert again(without_card(PACK, CARDS[0])) == "", "the card was never there for anybody"
    assert again(without_card(PACK, *CARDS[:2])).count(CARDS[1]) == 1


def test_a_room_of_an_older_version_begins_with_the_pack_of_today(room: Room, again, store: Store) -> None:
    room.door.join("Rowan")
    store.write(lambda connection: connection.execute(update(tables.room).values(named=None)))
    assert again(without_card(PACK, CARDS[0])) == ""
    assert CARDS[1] in again(without_card(PACK, *CARDS[:2]))


def test_many_are_counted_and_named(room: Room, again) -> None:
    room.door.join("Rowan")
    strengths = PACK.strengths.model_copy(update={"strengths": PACK.strengths.strengths[3:]})
    moved = tuple(one.model_copy(update={"unit": "Elsewhere"}) for one in PACK.catalogue.options)
    said = again(
        PACK.model_copy(
            update={"strengths": strengths, "catalogue": PACK.catalogue.model_copy(update={"options": moved})}
        )
    )
    gone = ", ".join(one.id for one in PACK.strengths.strengths[:3])
    assert f"3 strengths ({gone}), {len(set(UNITS))} units (" in said
