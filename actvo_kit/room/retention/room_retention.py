"""Until when a room keeps what people wrote, said in one sentence; and the end of it, on the day (METHOD §11.2)."""

import logging
from datetime import datetime, timedelta

from actvo_kit import words
from actvo_kit.room.retention.erasure import erase
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import people, retention_dates, rooms
from actvo_kit.store.engine import Connection
from actvo_kit.words import _, ngettext

__all__ = ["DAYS_MOST", "Keeping", "day", "told"]

DAYS_MOST = 365
log = logging.getLogger("actvo.room")


class Keeping:
    """The clock of one room's deletion. A room that nobody ended is kept for as many days after its last opening."""

    def __init__(self, context: RoomContext) -> None:
        self._context = context

    def for_days(self, days: int) -> None:
        """How many days after the end, 1 to 365."""
        if not 1 <= days <= DAYS_MOST:
            raise ValueError(f"a room is kept for 1 to {DAYS_MOST} days")
        self._context.store.write(lambda connection: self._for_days(connection, days))

    def sentence(self, who: str = "you") -> str:
        """What people are told, and with `who` "people" the facilitator."""
        kept = self._context.store.read(lambda connection: retention_dates.of_room(connection, self._context.id))
        return told(kept, kept.keep_days, who)

    def is_over(self) -> bool:
        """Whether everything of people was deleted."""
        return self._context.store.read(lambda c: retention_dates.of_room(c, self._context.id).deleted_at) is not None

    def settle(self) -> bool:
        """Moves the date along with the room, and deletes everything of people when it has passed, or of those who
        chose an earlier one.

        Called at each start, every hour, and when the room's flow moves. Whether it deleted everybody's.
        """
        store, bus = self._context.store, self._context.bus
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
        if self._context.store.owes_scrub:
            self._context.store.scrub()

    def _for_days(self, connection: Connection, days: int) -> None:
        kept = retention_dates.of_room(connection, self._context.id)
        until = kept.ended_at + timedelta(days=days) if kept.ended_at else kept.delete_after
        retention_dates.write(connection, self._context.id, kept._replace(keep_days=days, delete_after=until))

    def _leaving(self, connection: Connection) -> list[str]:
        """Deletes all of those whose own time has passed: since the end, or since a room without one was last open."""
        now, kept = self._context.clock(), retention_dates.of_room(connection, self._context.id)
        if kept.delete_after is None:
            return []
        since = kept.delete_after - timedelta(days=kept.keep_days)
        chosen = people.kept_for(connection, self._context.id)
        gone = [person for person, days in chosen.items() if now > since + timedelta(days=days)]
        for person in gone:
            erase(connection, self._context, person)
        return gone

    def _settle(self, connection: Connection) -> bool:
        now, kept = self._context.clock(), retention_dates.of_room(connection, self._context.id)
        if kept.deleted_at is not None:
            return False
        if kept.delete_after is not None and now > kept.delete_after:
            self._delete(connection)
            return True
        ended = rooms.flow(connection, self._context.id).phase == "ended"
        ended_at = (kept.ended_at or now) if ended else None
        until = (ended_at or now) + timedelta(days=kept.keep_days)
        retention_dates.write(connection, self._context.id, kept._replace(ended_at=ended_at, delete_after=until))
        return False

    def _delete(self, connection: Connection) -> None:
        retention_dates.delete_people(connection, self._context.id)
        kept = retention_dates.of_room(connection, self._context.id)
        retention_dates.write(connection, self._context.id, kept._replace(deleted_at=self._context.clock()))


def told(kept: retention_dates.Keeping, days: int, who: str) -> str:
    """Until when, for `days` after the end."""
    if kept.ended_at is not None:
        until = day(kept.ended_at + timedelta(days=days))
        if who == "people":
            return _("What people wrote is kept until {day}, then deleted.", day=until)
        return _("What you wrote is kept until {day}, then deleted.", day=until)
    if who == "people":
        return ngettext(
            "What people write is kept for one day after the workshop ends, then deleted.",
            "What people write is kept for {count} days after the workshop ends, then deleted.",
            days,
        )
    return ngettext(
        "What you write is kept for one day after the workshop ends, then deleted.",
        "What you write is kept for {count} days after the workshop ends, then deleted.",
        days,
    )


def day(moment: datetime) -> str:
    """`3 June 2026`, in the time of whoever runs the room."""
    return words.day(moment.astimezone().date())
