"""Keeps what people wrote until a day, says so in one sentence, and deletes it on that day (METHOD §11.2)."""

import logging
from datetime import datetime, timedelta

from actvo_kit import words
from actvo_kit.room.retention.erasure import erase
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import people, retention_dates, rooms
from actvo_kit.store.engine import Connection
from actvo_kit.words import _, ngettext

__all__ = ["DAYS_MOST", "Keeping", "day", "sentence_until"]

DAYS_MOST = 365
log = logging.getLogger("actvo.room")


class Keeping:
    """The clock of one room's deletion. A room that nobody ended is kept for as many days after its last opening."""

    def __init__(self, context: RoomContext) -> None:
        self._context = context

    def for_days(self, days: int) -> None:
        """Sets how many days after the end the room is kept, 1 to 365."""
        if not 1 <= days <= DAYS_MOST:
            raise ValueError(f"a room is kept for 1 to {DAYS_MOST} days")
        self._context.store.write(lambda connection: self._for_days(connection, days))

    def sentence(self, who: str = "you") -> str:
        """Returns the sentence that tells people, or with `who` "people" the facilitator."""
        dates = self._context.store.read(lambda connection: retention_dates.of_room(connection, self._context.id))
        return sentence_until(dates, dates.keep_days, who)

    def is_over(self) -> bool:
        """Returns whether everything of people was deleted."""
        return self._context.store.read(lambda c: retention_dates.of_room(c, self._context.id).deleted_at) is not None

    def settle(self) -> bool:
        """Moves the date along with the room, and deletes everything of people when it has passed, or of those who
        chose an earlier one.

        Called at each start, every hour, and when the room's flow moves. Returns whether it deleted everybody's.
        """
        store, bus = self._context.store, self._context.bus
        leavers = store.write(self._leaving)
        deleted = store.write(self._settle)
        for person in leavers:
            bus.announce({"kind": "gone", "person": person})
        if leavers:
            bus.announce({"kind": "people"})
        if deleted:
            bus.announce({"kind": "gone"})
            log.info("The time of the room has passed; everything of people was deleted.")
        if leavers or deleted:
            store.scrub()
        return deleted

    def tidy(self) -> None:
        """Scrubs from the disk what people replaced or removed since the last time."""
        if self._context.store.owes_scrub:
            self._context.store.scrub()

    def _for_days(self, connection: Connection, days: int) -> None:
        dates = retention_dates.of_room(connection, self._context.id)
        until = dates.ended_at + timedelta(days=days) if dates.ended_at else dates.delete_after
        retention_dates.write(connection, self._context.id, dates._replace(keep_days=days, delete_after=until))

    def _leaving(self, connection: Connection) -> list[str]:
        """Deletes those whose own time has passed, since the end or since a room without one was last open, and returns
        their ids.
        """
        now, dates = self._context.clock(), retention_dates.of_room(connection, self._context.id)
        if dates.delete_after is None:
            return []
        since = dates.delete_after - timedelta(days=dates.keep_days)
        chosen = people.kept_for(connection, self._context.id)
        leavers = [person for person, days in chosen.items() if now > since + timedelta(days=days)]
        for person in leavers:
            erase(connection, self._context, person)
        return leavers

    def _settle(self, connection: Connection) -> bool:
        now, dates = self._context.clock(), retention_dates.of_room(connection, self._context.id)
        if dates.deleted_at is not None:
            return False
        if dates.delete_after is not None and now > dates.delete_after:
            self._delete(connection)
            return True
        ended = rooms.flow(connection, self._context.id).phase == "ended"
        ended_at = (dates.ended_at or now) if ended else None
        until = (ended_at or now) + timedelta(days=dates.keep_days)
        retention_dates.write(connection, self._context.id, dates._replace(ended_at=ended_at, delete_after=until))
        return False

    def _delete(self, connection: Connection) -> None:
        retention_dates.delete_people(connection, self._context.id)
        dates = retention_dates.of_room(connection, self._context.id)
        retention_dates.write(connection, self._context.id, dates._replace(deleted_at=self._context.clock()))


def sentence_until(dates: retention_dates.Keeping, days: int, who: str) -> str:
    """Says until when, for `days` after the end."""
    if dates.ended_at is not None:
        until = day(dates.ended_at + timedelta(days=days))
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
    """Returns `3 June 2026`, in the time zone of this machine."""
    return words.day(moment.astimezone().date())
