"""The catalogue of a room stands as on the day the room was opened, after a restart too."""

from datetime import date, timedelta

from actvo_kit.drafting.drafter import Writers
from actvo_kit.exercises.scoring.arrivals import arrivals
from actvo_kit.model.workshop import Pack
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store.store import Store

OPENED = date(2026, 5, 4)


def test_a_restart_gives_the_same_dates(pack: Pack, early: Room, store: Store, drafter) -> None:
    again = Room.resume(pack, store, Keys(bytes(range(32))), Writers(drafter))  # by today's clock
    for room in (early, again):
        assert room.pack.catalogue.as_of == OPENED
        assert room.pack.catalogue.option("OPT-007").last_verified == OPENED - timedelta(days=3)
        assert room.participant(room.door.join(f"P{id(room)}").person_id).here().room_title


def test_a_fact_of_a_year_ago_is_not_sure(pack: Pack) -> None:
    catalogue = pack.catalogue.model_copy(update={"demonstration": False})
    option = catalogue.option("OPT-007")
    sure = {day: arrivals(option, {}, catalogue.on(day).as_of)["KC1"]["conf"] for day in (date(2025, 5, 5), OPENED)}
    assert list(sure.values()) == ["high", "low"]
