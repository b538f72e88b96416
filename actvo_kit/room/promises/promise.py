"""Keeps one person's promise, METHOD E10b: with whom they agreed on a day, and what each shows the others by a tap of
their own.
"""

import secrets
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from actvo_kit.errors import NotAllowed
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import promises
from actvo_kit.store.engine import Connection
from actvo_kit.store.promises import Member
from actvo_kit.words import N_, _

__all__ = ["SIGNS", "Group", "Other", "Promise", "Sign"]

Sign = Literal["done", "learned", "moved"]
SIGNS: tuple[Sign, ...] = ("done", "learned", "moved")
"""What a person may show: that they did it, that they learned something, that something has changed. No words."""
LEAST, MOST = 2, 3
OPEN_FOR = timedelta(hours=2)
"""How long a code lets somebody in: it is read aloud in the room."""
FARTHEST = timedelta(days=90)
IN_ONE = N_("You are in a group already. Leave it first, then you can come into another one.")
WRONG = N_("This code opens no group now. Codes work for two hours, and for three people at most. Ask for a new one.")
NO_GROUP = N_("You are in no group now.")
NO_DAY = N_("Please choose a day and a time within the next 90 days.")
SHOWN = N_("Somebody shows something already, and somebody new would see it. Take it back first.")
FULL = N_("You are three, and three is the most.")


class Other(NamedTuple):
    """What a member of the group sees of another: a name, and what that one shows."""

    name: str
    shown: tuple[Sign, ...]


class Group(NamedTuple):
    """A person's group. `code` lets somebody in until `open_until`; both are empty while nobody may come."""

    meets_at: datetime
    shown: tuple[Sign, ...]
    others: tuple[Other, ...]
    code: str
    open_until: datetime | None
    may_reopen: bool
    mark: str
    """The same for all of the group, and for no other: entries of calendars are told by it."""


class Promise:
    """One person's promise. `meets_at` is a time on the clock of those who meet, without a zone."""

    def __init__(self, context: RoomContext, person_id: str) -> None:
        self._context = context
        self._id = person_id

    def group(self) -> Group | None:
        """Returns the person's group, or None."""
        return self._context.store.read(self._group)

    def begin(self, meets_at: datetime | None) -> None:
        """Begins a group that meets then. Raises NotAllowed where that is no day, past or far away."""
        now = self._context.clock().astimezone().replace(tzinfo=None)
        if meets_at is None or not now < meets_at <= now + FARTHEST:
            raise NotAllowed(_(NO_DAY))
        self._context.store.write(lambda connection: self._come(connection, secrets.token_urlsafe(18), meets_at))

    def join(self, code: str) -> None:
        """Comes into the group of a code. Raises NotAllowed for any code that opens none now, whatever the reason."""
        self._context.store.write(lambda connection: self._join(connection, code))

    def show(self, sign: Sign, on: bool) -> None:
        """Shows a sign to the others, or takes it back. From the first one on nobody else comes into the group."""

        def work(connection: Connection) -> None:
            member = self._member(connection)
            shown = tuple(each for each in SIGNS if (on if each == sign else each in member.shown))
            promises.show(connection, self._id, shown)
            if shown:
                promises.close(connection, member.group_id)

        self._context.store.write(work)

    def reopen(self) -> None:
        """Makes a new code, with which one more may come. Raises NotAllowed for three, and while anybody shows
        anything.
        """

        def work(connection: Connection) -> None:
            group_id = self._member(connection).group_id
            members = promises.members(connection, group_id)
            if len(members) >= MOST:
                raise NotAllowed(_(FULL))
            if any(member.shown for _name, member in members):
                raise NotAllowed(_(SHOWN))
            until = self._context.clock() + OPEN_FOR
            promises.reopen(connection, group_id, secrets.token_urlsafe(18), until)

        self._context.store.write(work)

    def leave(self) -> None:
        """Leaves the group, and takes back what was shown. The code that let people in opens nothing any more."""
        self._context.store.write(lambda connection: promises.leave(connection, self._id))

    def _group(self, connection: Connection) -> Group | None:
        own = promises.member(connection, self._id)
        if own is None:
            return None
        members = promises.members(connection, own.group_id)
        others = tuple(Other(name, _signs(member)) for name, member in members if member.person != self._id)
        is_open = own.open_until is not None and own.open_until > self._context.clock() and len(members) < MOST
        return Group(
            meets_at=datetime.fromisoformat(own.meets_at),
            shown=_signs(own),
            others=others,
            code=self._context.keys.promise_code(own.group_id) if is_open else "",
            open_until=own.open_until if is_open else None,
            may_reopen=not is_open and len(members) < MOST and not any(member.shown for _name, member in members),
            mark=self._context.keys.alias(own.group_id),
        )

    def _join(self, connection: Connection, code: str) -> None:
        self._needs_none(connection)
        keys, now = self._context.keys, self._context.clock()
        groups = promises.open_groups(connection, self._context.id, now)
        opened = [group_id for group_id in groups if keys.is_promise_code(code, group_id)]
        members = promises.members(connection, opened[0]) if opened else ()
        if not 0 < len(members) < MOST:
            raise NotAllowed(_(WRONG))
        self._come(connection, opened[0], datetime.fromisoformat(members[0][1].meets_at), members[0][1].open_until)
        if len(members) + 1 == MOST:
            promises.close(connection, opened[0])

    def _come(
        self, connection: Connection, group_id: str, meets_at: datetime, open_until: datetime | None = None
    ) -> None:
        self._needs_none(connection)
        now = self._context.clock()
        until = open_until or now + OPEN_FOR
        at = meets_at.isoformat(timespec="minutes")
        promises.add(connection, Member(self._id, group_id, at, (), now, until))

    def _needs_none(self, connection: Connection) -> None:
        if promises.member(connection, self._id) is not None:
            raise NotAllowed(_(IN_ONE))

    def _member(self, connection: Connection) -> Member:
        member = promises.member(connection, self._id)
        if member is None:
            raise NotAllowed(_(NO_GROUP))
        return member


def _signs(member: Member) -> tuple[Sign, ...]:
    return tuple(sign for sign in SIGNS if sign in member.shown)
