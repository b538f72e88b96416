"""Runs one workshop, held once, with a façade for each role. What a role may not see, its façade cannot say."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple, Self

from actvo_kit.drafting.drafter import Writers
from actvo_kit.errors import StartError
from actvo_kit.model.workshop import Pack
from actvo_kit.room.alarms import Alarms
from actvo_kit.room.answers.missing_content import all_of, lacking, names
from actvo_kit.room.bus import Bus
from actvo_kit.room.entry.expected_people import Expecting
from actvo_kit.room.entry.joining import Door
from actvo_kit.room.entry.personal_entry import OwnDoor
from actvo_kit.room.entry.staff_entry import StaffDoor
from actvo_kit.room.pacing import opened_steps, page_ahead, plan_start
from actvo_kit.room.retention.room_retention import Keeping
from actvo_kit.room.roles.colleague import Colleague
from actvo_kit.room.roles.facilitator import Facilitator
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.roles.projector import Projector
from actvo_kit.room.roles.reader import Reader
from actvo_kit.room.room_context import RoomContext, steady_clock
from actvo_kit.room.room_keys import Keys
from actvo_kit.room.sharing.share_ledger import DueShares
from actvo_kit.store import people, rooms
from actvo_kit.store.engine import Connection
from actvo_kit.store.store import Store
from actvo_kit.words import _, speak

__all__ = ["Room"]


class Coming(NamedTuple):
    """A page, and how many people are about to open it: from the waiting room, or from another page."""

    page: str
    waiting: int = 0
    moving: int = 0


class Room:
    """A room, made by `create` or `resume`. Every façade may be used from any thread."""

    def __init__(self, context: RoomContext) -> None:
        self._context = context
        self.pack = context.pack
        speak(context.pack.workshop.language)
        self.keys = context.keys
        self.bus = context.bus
        self.alarms = context.alarms
        self.door = Door(context)
        self.own_door = OwnDoor(context, self.door)
        self.expecting = Expecting(context)
        self.keeping = Keeping(context)
        self.staff_door = StaffDoor(context)
        self.due_shares = DueShares(context)

    @classmethod
    def at(cls, pack: Pack, store: Store, keys: Keys, writers: Writers) -> Self:
        """Resumes the room of these keys as it was left, or creates it. Raises StartError when it is of another
        workshop.
        """
        held = store.read(lambda connection: rooms.workshop(connection, keys.room_id))
        return (cls.create if held is None else cls.resume)(pack, store, keys, writers)

    @classmethod
    def create(
        cls, pack: Pack, store: Store, keys: Keys, writers: Writers, clock: Callable[[], datetime] | None = None
    ) -> Self:
        """Creates a room in `store`, waiting for people. Raises StartError when these keys have a room there
        already.
        """
        context = _context(pack, store, keys, writers, clock)
        if store.read(lambda connection: rooms.workshop(connection, context.id)) is not None:
            raise StartError(_("There is a room in this folder already; go on with it, or choose another folder."))
        now = context.clock()

        def begin(connection: Connection) -> None:
            rooms.add(connection, context.id, pack.workshop.id, now)
            _note_names(connection, context)

        store.write(begin)
        return cls(replace(context, pack=pack.on(now.date())))

    @classmethod
    def resume(
        cls, pack: Pack, store: Store, keys: Keys, writers: Writers, clock: Callable[[], datetime] | None = None
    ) -> Self:
        """Resumes the room of these keys as it was left. Raises StartError when there is none, or of another
        workshop.
        """
        context = _context(pack, store, keys, writers, clock)
        held = store.read(lambda connection: rooms.workshop(connection, context.id))
        if held is None:
            raise StartError(_("There is no room in this folder yet."))
        if held != pack.workshop.id:
            raise StartError(
                _(
                    "The room in this folder holds the workshop {held}, not {here}; choose another folder.",
                    held=held,
                    here=pack.workshop.id,
                )
            )
        store.write(lambda connection: _note_names(connection, context))
        opened = store.read(lambda connection: rooms.opened_at(connection, context.id))
        return cls(replace(context, pack=pack.on(opened.date())))

    def open_pages(self) -> tuple[str, ...]:
        """Returns the ids of the pages with an open step, in running order."""
        workshop = self.pack.workshop
        opened = opened_steps(self._context.store.read(self._context.flow), workshop)
        return tuple(dict.fromkeys(workshop.page_of(step.id).id for step in opened))

    def live_page(self) -> str | None:
        """Returns the id of the newest page that the facilitator opened; None while the room waits."""
        workshop = self.pack.workshop
        flow = self._context.store.read(self._context.flow)
        opened = [step for step in opened_steps(flow, workshop) if step.when == "live"]
        return workshop.page_of(opened[-1].id).id if opened else None

    def starts_at(self) -> datetime | None:
        """Returns when the facilitator means to start; None where that was not said."""
        return self._context.store.read(self._context.flow).starts_at

    def plan_start(self, starts_at: datetime) -> None:
        """Says when the workshop is to start: what is for before opens 48 hours ahead."""
        self._context.store.write(
            lambda connection: rooms.move(connection, self._context.id, lambda flow: plan_start(flow, starts_at))
        )

    def lacks(self) -> str:
        """Returns one sentence about what an earlier pack of this room had and today's has not; empty without any."""
        before = self._context.store.read(lambda connection: rooms.named(connection, self._context.id))
        return lacking(before or {}, names(self.pack))

    def coming(self) -> Coming:
        """Returns the page that the next step opens, and how many people are in the room to come to it; while no page
        is to open next, the newest one, and nobody.
        """

        def look(connection: Connection) -> Coming:
            workshop = self.pack.workshop
            flow = self._context.flow(connection)
            ahead = page_ahead(flow, workshop)
            if ahead is None:
                return Coming(workshop.page_of(opened_steps(flow, workshop)[-1].id).id)
            people_in = len(people.names(connection, self._context.id))
            return Coming(ahead.id, people_in) if flow.phase == "waiting" else Coming(ahead.id, moving=people_in)

        return self._context.store.read(look)

    def participant(self, person_id: str, session: str | None = None) -> Participant:
        """Returns one person's façade, for as long as the browser with this `session` (its hash) is signed in.

        Without one it is for whoever runs the room's code, and ends never. Raises NotAllowed when nobody has the id.
        """
        return Participant(self._context, person_id, session)

    def colleague(self, token: str, signed_in: str = "") -> Colleague:
        """Returns the façade of whoever holds this token; `signed_in` is the person whose browser it is, if any."""
        return Colleague(self._context, token, signed_in)

    def reader(self, token: str) -> Reader:
        """Returns the façade of whoever holds the token of a reader's link."""
        return Reader(self._context, token)

    def facilitator(self, join_url: str = "") -> Facilitator:
        """Returns the console's façade; `join_url` is the link it shows."""
        return Facilitator(self._context, self.door.way_in(join_url))

    def projector(self, join_url: str = "") -> Projector:
        """Returns the projector's façade; `join_url` is the link it shows, as text and as a QR code."""
        return Projector(self._context, self.door.way_in(join_url))

    def close(self) -> None:
        """Finishes what is being written, and lets the database go."""
        self._context.store.close()


def _note_names(connection: Connection, context: RoomContext) -> None:
    """Stores the ids that answers may name from now on; without people nobody wrote about what was there before."""
    before = rooms.named(connection, context.id) if people.names(connection, context.id) else None
    rooms.keep_named(connection, context.id, all_of(before or {}, names(context.pack)))


def _context(
    pack: Pack, store: Store, keys: Keys, writers: Writers, clock: Callable[[], datetime] | None
) -> RoomContext:
    bus = Bus()
    return RoomContext(keys.room_id, pack, store, keys, writers, clock or steady_clock(), bus, Alarms(bus))
