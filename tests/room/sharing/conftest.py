from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from actvo_kit.drafting.drafter import Writers
from actvo_kit.model.workshop import Pack
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store.store import Store
from tests.room.sharing.kept import kept_proposal


class SetClock:
    """Stands until somebody moves it; every look is a microsecond later."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 4, 14, tzinfo=UTC)  # a Monday afternoon

    def __call__(self) -> datetime:
        self.now += timedelta(microseconds=1)
        return self.now

    def go_on(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def reopen(pack: Pack, drafter, tmp_path, clock: SetClock) -> Callable[[], Room]:
    """The room as after a start: another process would see the same."""
    stores = []

    def again() -> Room:
        for store in stores:
            store.close()
        store = Store(f"sqlite:///{tmp_path / 'room.sqlite'}")
        stores.append(store)
        return Room.resume(pack, store, Keys(bytes(range(32))), Writers(drafter), clock)

    return again


@pytest.fixture
def room(pack: Pack, store: Store, drafter, clock: SetClock) -> Room:
    """A room in which every step is open."""
    room = Room.create(pack, store, Keys(bytes(range(32))), Writers(drafter), clock)
    console = room.facilitator()
    console.start()
    for opened in range(1, len(pack.workshop.steps)):
        console.open_next(opened)
    return room


@pytest.fixture
def rowan(room: Room) -> Participant:
    """Rowan, who kept a proposal."""
    person = room.participant(room.door.join("Rowan").person_id)
    kept_proposal(person)
    return person
