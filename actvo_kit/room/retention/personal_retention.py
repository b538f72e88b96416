"""Sets until when one person's data is kept: as long as the room, or for less, as they choose (METHOD §11.2)."""

from datetime import timedelta
from typing import NamedTuple

from actvo_kit.errors import NotAllowed
from actvo_kit.room.retention.room_retention import day, sentence_until
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import people, retention_dates
from actvo_kit.store.engine import Connection
from actvo_kit.words import _, ngettext

__all__ = ["Choice", "PersonalRetention"]

SHORTER = (30, 14, 7)
"""The days that may be chosen where the room keeps longer. Not fewer: a workshop may have its second part next week."""


class Choice(NamedTuple):
    """A number of days after the end (of a room that nobody ended: after it was last open), None as long as the
    room.
    """

    days: int | None
    words: str
    chosen: bool


class PersonalRetention:
    """One person's retention time in a room."""

    def __init__(self, context: RoomContext, person_id: str) -> None:
        self._context = context
        self._id = person_id

    def sentence(self) -> str:
        """Returns the sentence that tells them."""
        return self._context.store.read(self._sentence)

    def choices(self) -> tuple[Choice, ...]:
        """Returns the room's time, and those shorter ones that have not passed yet."""
        return self._context.store.read(self._choices)

    def choose(self, days: int | None) -> None:
        """Sets the time from now on. Raises NotAllowed for what is not offered."""
        self._context.store.write(lambda connection: self._choose(connection, days))

    def _choose(self, connection: Connection, days: int | None) -> None:
        if days not in {choice.days for choice in self._choices(connection)}:
            raise NotAllowed(_("This time cannot be chosen any more; please choose one of those below."))
        people.keep_for(connection, self._id, days)

    def _chosen(self, connection: Connection, room: retention_dates.Keeping) -> int | None:
        """Returns the days they chose, or None when the room itself keeps no longer."""
        days = people.kept_for(connection, self._context.id).get(self._id)
        return days if days is not None and days < room.keep_days else None

    def _sentence(self, connection: Connection) -> str:
        room = retention_dates.of_room(connection, self._context.id)
        chosen = self._chosen(connection, room)
        if chosen is None:
            return sentence_until(room, room.keep_days, "you")
        if room.ended_at is not None:
            until = day(room.ended_at + timedelta(days=chosen))
            return _("What you wrote is kept until {day}, then deleted, as you chose.", day=until)
        return ngettext(
            "What you write is kept for one day after the room was last open, then deleted, as you chose.",
            "What you write is kept for {count} days after the room was last open, then deleted, as you chose.",
            chosen,
        )

    def _choices(self, connection: Connection) -> tuple[Choice, ...]:
        room = retention_dates.of_room(connection, self._context.id)
        now, chosen = self._context.clock(), self._chosen(connection, room)
        ended = room.ended_at
        shorter = [days for days in SHORTER if days < room.keep_days and (not ended or ended + timedelta(days) > now)]
        as_room = Choice(None, _("As long as the room"), chosen is None)
        return (as_room, *(Choice(days, _words(room, days), days == chosen) for days in shorter))


def _words(room: retention_dates.Keeping, days: int) -> str:
    if room.ended_at is not None:
        return _("Until {day}", day=day(room.ended_at + timedelta(days=days)))
    return ngettext("One day after the room was last open", "{count} days after the room was last open", days)
