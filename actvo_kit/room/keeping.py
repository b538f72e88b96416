"""Until when a room keeps what people wrote, said in one sentence; and the end of it, on the day (METHOD §11.2)."""

import logging
from datetime import datetime, timedelta

from sqlalchemy import Connection

from actvo_kit.room.erasing import erase
from actvo_kit.room.ground import Ground
from actvo_kit.store import keeping, people, rooms

__all__ = ["DAYS_MOST", "Keeping", "day", "told"]

DAYS_MOST = 365
log = logging.getLogger("actvo.room")


class Keeping:
    """The clock of one room's deletion. A room that nobody ended is kept for as many days after its last opening."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def for_days(self, days: int) -> None:
        """How many days after the end, 1 to 365."""
        if not 1 <= days <= DAYS_MOST:
            raise ValueError(f"a room is kept for 1 to {DAYS_MOST} days")
        self._ground.store.write(lambda connection: self._for_days(connection, days))

    def sentence(self, who: str = "you") -> str:
        """What people are told, and with `who` "people" the facilitator."""
        kept = self._ground.store.read(lambda connection: keeping.of_room(connection, self._ground.id))
        return told(kept, kept.keep_days, who)

    def is_over(self) -> bool:
        """Whether everything of people was deleted."""
        return self._ground.store.read(lambda c: keeping.of_room(c, self._ground.id).deleted_at) is not None

    def settle(self) -> bool:
        """Moves the date along with the room, and deletes everything of people when it has passed, or of those who
        chose an earlier one.

        Called at each start, every hour, and when the room's flow moves. Whether it deleted everybody's.
        """
        store, bus = self._ground.store, self._ground.bus
        gone = store.write(self._leaving)
        deleted = store.write(self._settle)
        for person in gone:
            bus.announce({"kind": "gone", "person": person})
        if gone:
            bus.announce({"kind": "people"})
        if deleted:
            bus.announce({"kind": "gone"})
            log.info("The time of the room has passed; everything of people was deleted.")
        if gone or deleted:
            store.scrub()
        return deleted

    def tidy(self) -> None:
        """What people replaced or removed since the last time leaves the disk too."""
        if self._ground.store.owes_scrub:
            self._ground.store.scrub()

    def _for_days(self, connection: Connection, days: int) -> None:
        kept = keeping.of_room(connection, self._ground.id)
        until = kept.ended_at + timedelta(days=days) if kept.ended_at else kept.delete_after
        keeping.write(connection, self._ground.id, kept._replace(keep_days=days, delete_after=until))

    def _leaving(self, connection: Connection) -> list[str]:
        """Deletes all of those whose own time has passed: since the end, or since a room without one was last open."""
        now, kept = self._ground.clock(), keeping.of_room(connection, self._ground.id)
        if kept.delete_after is None:
            return []
        since = kept.delete_after - timedelta(days=kept.keep_days)
        chosen = people.kept_for(connection, self._ground.id)
        gone = [person for person, days in chosen.items() if now > since + timedelta(days=days)]
        for person in gone:
            erase(connection, self._ground, person)
        return gone

    def _settle(self, connection: Connection) -> bool:
        now, kept = self._ground.clock(), keeping.of_room(connection, self._ground.id)
        if kept.deleted_at is not None:
            return False
        if kept.delete_after is not None and now > kept.delete_after:
            self._delete(connection)
            return True
        ended = rooms.flow(connection, self._ground.id).phase == "ended"
        ended_at = (kept.ended_at or now) if ended else None
        until = (ended_at or now) + timedelta(days=kept.keep_days)
        keeping.write(connection, self._ground.id, kept._replace(ended_at=ended_at, delete_after=until))
        return False

    def _delete(self, connection: Connection) -> None:
        keeping.delete_people(connection, self._ground.id)
        kept = keeping.of_room(connection, self._ground.id)
        keeping.write(connection, self._ground.id, kept._replace(deleted_at=self._ground.clock()))


def told(kept: keeping.Keeping, days: int, who: str) -> str:
    """Until when, for `days` after the end."""
    if kept.ended_at is None:
        length = "one day" if days == 1 else f"{days} days"
        return f"What {who} write is kept for {length} after the workshop ends, then deleted."
    return f"What {who} wrote is kept until {day(kept.ended_at + timedelta(days=days))}, then deleted."


def day(moment: datetime) -> str:
    """`3 June 2026`, in the time of whoever runs the room."""
    local = moment.astimezone()
    return f"{local.day} {local:%B %Y}"
