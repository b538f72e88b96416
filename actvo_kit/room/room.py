"""A room: one workshop, held once, with a façade for each role. What a role may not see, its façade cannot say."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Self

from sqlalchemy import Connection

from actvo_kit.drafting.drafter import Writers
from actvo_kit.errors import StartError
from actvo_kit.model.workshop import Pack
from actvo_kit.room.alarms import Alarms
from actvo_kit.room.bus import Bus
from actvo_kit.room.door import Door
from actvo_kit.room.expecting import Expecting
from actvo_kit.room.facilitator import Facilitator
from actvo_kit.room.flow import opened_steps
from actvo_kit.room.ground import Ground, steady_clock
from actvo_kit.room.keeping import Keeping
from actvo_kit.room.keys import Keys
from actvo_kit.room.lacking import all_of, lacking, names
from actvo_kit.room.own_door import OwnDoor
from actvo_kit.room.participant import Participant
from actvo_kit.room.projector import Projector
from actvo_kit.room.staff import StaffDoor
from actvo_kit.store import people, rooms
from actvo_kit.store.store import Store

__all__ = ["Room"]


class Room:
    """Made by `create` or `resume`. Every façade may be used from any thread."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.pack = ground.pack
        self.keys = ground.keys
        self.bus = ground.bus
        self.alarms = ground.alarms
        self.door = Door(ground)
        self.own_door = OwnDoor(ground, self.door)
        self.expecting = Expecting(ground)
        self.keeping = Keeping(ground)
        self.staff_door = StaffDoor(ground)

    @classmethod
    def at(cls, pack: Pack, store: Store, keys: Keys, writers: Writers) -> Self:
        """The room of these keys as it was left, or a new one. Raises StartError when it is of another workshop."""
        held = store.read(lambda connection: rooms.workshop(connection, keys.room_id))
        return (cls.create if held is None else cls.resume)(pack, store, keys, writers)

    @classmethod
    def create(
        cls, pack: Pack, store: Store, keys: Keys, writers: Writers, clock: Callable[[], datetime] | None = None
    ) -> Self:
        """A new room in `store`, waiting for people. Raises StartError when these keys have a room there already."""
        ground = _ground(pack, store, keys, writers, clock)
        if store.read(lambda connection: rooms.workshop(connection, ground.id)) is not None:
            raise StartError("There is a room in this folder already; go on with it, or choose another folder.")
        now = ground.clock()

        def begin(connection: Connection) -> None:
            rooms.add(connection, ground.id, pack.workshop.id, now)
            _note_names(connection, ground)

        store.write(begin)
        return cls(replace(ground, pack=pack.on(now.date())))

    @classmethod
    def resume(
        cls, pack: Pack, store: Store, keys: Keys, writers: Writers, clock: Callable[[], datetime] | None = None
    ) -> Self:
        """The room of these keys as it was left. Raises StartError when there is none, or of another workshop."""
        ground = _ground(pack, store, keys, writers, clock)
        held = store.read(lambda connection: rooms.workshop(connection, ground.id))
        if held is None:
            raise StartError("There is no room in this folder yet.")
        if held != pack.workshop.id:
            raise StartError(
                f"The room in this folder holds the workshop {held}, not {pack.workshop.id}; choose another folder."
            )
        store.write(lambda connection: _note_names(connection, ground))
        opened = store.read(lambda connection: rooms.opened_at(connection, ground.id))
        return cls(replace(ground, pack=pack.on(opened.date())))

    def open_pages(self) -> tuple[str, ...]:
        """The ids of the pages with an open step, in running order."""
        workshop = self.pack.workshop
        flow = self._ground.store.read(lambda connection: rooms.flow(connection, self._ground.id))
        return tuple(dict.fromkeys(workshop.page_of(step.slug).id for step in opened_steps(flow, workshop)))

    def lacks(self) -> str:
        """What an earlier pack of this room had and today's has not, in one sentence; empty when that is nothing."""
        before = self._ground.store.read(lambda connection: rooms.named(connection, self._ground.id))
        return lacking(before or {}, names(self.pack))

    def waiting(self) -> int:
        """How many people wait for the first step; 0 once it is open."""

        def count(connection: Connection) -> int:
            flow = rooms.flow(connection, self._ground.id)
            return len(people.names(connection, self._ground.id)) if flow.phase == "waiting" else 0

        return self._ground.store.read(count)

    def participant(self, person_id: str, session: str | None = None) -> Participant:
        """One person's façade, for as long as the browser with this `session` (its hash) is signed in.

        Without one it is for whoever runs the room's code, and ends never. Raises NotAllowed when nobody has the id.
        """
        return Participant(self._ground, person_id, session)

    def facilitator(self, join_url: str = "") -> Facilitator:
        """The console's façade; `join_url` is the link it shows."""
        return Facilitator(self._ground, self.door.way_in(join_url))

    def projector(self, join_url: str = "") -> Projector:
        """The projector's façade; `join_url` is the link it shows, as text and as a QR code."""
        return Projector(self._ground, self.door.way_in(join_url))

    def close(self) -> None:
        """Finishes what is being written, and lets the database go."""
        self._ground.store.close()


def _note_names(connection: Connection, ground: Ground) -> None:
    """Notes what answers may name from now on; without people nobody wrote about what was there before."""
    before = rooms.named(connection, ground.id) if people.names(connection, ground.id) else None
    rooms.keep_named(connection, ground.id, all_of(before or {}, names(ground.pack)))


def _ground(pack: Pack, store: Store, keys: Keys, writers: Writers, clock: Callable[[], datetime] | None) -> Ground:
    bus = Bus()
    return Ground(keys.room_id, pack, store, keys, writers, clock or steady_clock(), bus, Alarms(bus))
