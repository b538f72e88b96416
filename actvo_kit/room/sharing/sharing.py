"""Lets one person share what they kept: they see a version as its reader will, send it, and take it back.

Nothing is shared that was not ticked, previewed and sent, and nobody but the person can do any of it.
"""

import secrets
from datetime import datetime, timedelta
from typing import NamedTuple

from actvo_kit.errors import NotAllowed
from actvo_kit.method.packet import fingerprint
from actvo_kit.method.packet_content import missing_words, opened, without
from actvo_kit.model.record import Problem
from actvo_kit.model.sent_packet import EXPIRES_AFTER_DAYS, Content, Grant, Packet, Purpose, ReaderRole, SentPart
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.people import person_names
from actvo_kit.room.room_context import RoomContext
from actvo_kit.room.sharing.share_ledger import note, note_sent
from actvo_kit.room.sharing.share_standing import Standing, standing_of
from actvo_kit.room.sharing.working_morning import next_working_morning
from actvo_kit.room.sharing.written_proposal import written_proposal
from actvo_kit.store import grants, packets
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _, listed

__all__ = ["DAYS", "WORDS_MOST", "Recipient", "Sharing"]

DAYS = (EXPIRES_AFTER_DAYS, 60, 30)
"""For how many days a version may be open; the first is offered first."""
RECIPIENTS_MOST = 10
WORDS_MOST = 20
LENGTH_MOST = 80
NOTHING = N_("Tick what you want to share; nothing is ticked yet.")
NOT_THERE = N_("{words} stands nowhere in what you ticked. Write it as it stands there, or leave it out here.")
TOO_MANY_WORDS = N_("These are more words than can be taken out here; change the text in the exercise instead.")
GONE = N_("This version is not there any more; look at a new one first.")
CHANGED = N_("What you wrote has changed since you looked at this. Look at it again before you send it.")
WITHDRAWN = N_("This version is withdrawn. Look at a new one to share it again.")
EXPIRED = N_("The time of this version has passed. Look at a new one to share it again.")
TWICE = N_("{name} has this version already.")
ENOUGH = N_("Ten people have this version already, and ten is the most.")
TOO_LONG = N_("Please shorten the name to 80 characters.")


class Recipient(NamedTuple):
    """Whom a version is for, and what for; `parts` are the sections they may read, all of the version's by default."""

    name: str
    role: ReaderRole
    purpose: Purpose = "review"
    at_once: bool = False
    parts: tuple[SentPart, ...] | None = None


class Sharing:
    """One person's sharing control."""

    def __init__(self, context: RoomContext, person_id: str) -> None:
        self._context = context
        self._id = person_id

    def standing(self) -> Standing:
        """Returns what may be shared, what is, and what became of it."""
        return self._context.store.read(lambda connection: standing_of(connection, self._context, self._id))

    def preview(self, parts: tuple[str, ...], words: tuple[str, ...] = (), days: int = EXPIRES_AFTER_DAYS) -> int:
        """Freezes a version of these sections without these words, in place of the last that was not sent; returns its
        number. Raises NotAllowed with the sentence that says why not.
        """
        return self._context.store.write(lambda connection: self._preview(connection, parts, words, days))

    def version(self, number: int) -> Packet:
        """Returns a version as a reader gets it. Raises NotAllowed when there is none."""
        return self._context.store.read(lambda connection: self._version(connection, number)).packet

    def drop(self) -> None:
        """Removes the version that was previewed and not sent."""
        self._context.store.write(self._drop)

    def problems(self, number: int, to: Recipient) -> tuple[str, ...]:
        """Returns what keeps this version from being sent, a sentence each."""
        return self._context.store.read(lambda connection: self._problems(connection, number, to))

    def send(self, number: int, to: Recipient) -> str:
        """Sends a version to one person: their link opens on the next working morning, or at once. Returns the id of
        the grant. Raises NotAllowed with the first problem.
        """
        return self._context.store.write(lambda connection: self._send(connection, number, to))

    def send_now(self, grant_id: str) -> None:
        """Lets a link open now that was to open later. One that is not theirs, or open already, changes nothing."""
        self._context.store.write(lambda connection: self._send_now(connection, grant_id))

    def stop(self, grant_id: str) -> None:
        """Ends one link at once. One that is not theirs, or ended already, changes nothing."""
        self._context.store.write(lambda connection: self._stop(connection, grant_id))

    def withdraw(self, number: int) -> None:
        """Withdraws a version: every link to it ends at once."""
        self._context.store.write(lambda connection: self._withdraw(connection, number))

    def _preview(self, connection: Connection, parts: tuple[str, ...], words: tuple[str, ...], days: int) -> int:
        chosen = packets.Choice(parts, tuple(dict.fromkeys(filter(None, map(str.strip, words)))), days)
        if len(chosen.without) > WORDS_MOST or any(len(word) > LENGTH_MOST for word in chosen.without):
            raise NotAllowed(_(TOO_MANY_WORDS))
        content = self._content(connection, chosen)
        now = self._context.clock()
        packet = Packet(
            id=secrets.token_urlsafe(9),
            version=packets.newest(connection, self._id) + 1,
            owner=self._id,
            content=content,
            hash=fingerprint(content.plain()),
            created_at=now,
            expires_at=now + timedelta(days=days if days in DAYS else EXPIRES_AFTER_DAYS),
        )
        _refuse(packet.problems("fyi"))
        self._drop(connection)
        packets.add(connection, packets.Version(packet, chosen))
        return packet.version

    def _content(self, connection: Connection, choice: packets.Choice) -> Content:
        """Returns what stands in a version of this choice today."""
        written = written_proposal(connection, self._context, self._id)
        ticked = opened(written, tuple(part for part in written.parts if part in choice.parts))
        if not ticked.parts:
            raise NotAllowed(_(NOTHING))
        if strange := missing_words(ticked, choice.without):
            raise NotAllowed(_(NOT_THERE, words=listed([_("“{words}”", words=word) for word in strange], "or")))
        return without(ticked, choice.without)

    def _version(self, connection: Connection, number: int) -> packets.Version:
        versions = packets.of_person(connection, self._id)
        version = next((version for version in versions if version.packet.version == number), None)
        if version is None:
            raise NotAllowed(_(GONE))
        return version

    def _drop(self, connection: Connection) -> None:
        unsent = [version for version in packets.of_person(connection, self._id) if version.choice]
        packets.remove(connection, [version.packet.id for version in unsent])

    def _problems(self, connection: Connection, number: int, to: Recipient) -> tuple[str, ...]:
        if len(to.name) > LENGTH_MOST:
            return (_(TOO_LONG),)
        version = self._version(connection, number)
        packet, now = version.packet, self._context.clock()
        if not _granted(packet, to):
            return (_(NOTHING),)
        grant = self._grant(packet, to, now)
        read = packet.model_copy(update={"content": opened(packet.content, grant.sections)})
        texts = [problem.sentence for problem in (*read.problems(grant.purpose), *grant.problems())]
        return (*self._state_problems(connection, version, now), *texts, *self._crowd(connection, packet, to))

    def _state_problems(self, connection: Connection, version: packets.Version, now: datetime) -> list[str]:
        if version.withdrawn_at is not None:
            return [_(WITHDRAWN)]
        if version.packet.expires_at <= now:
            return [_(EXPIRED)]
        if version.choice is None:
            return []
        try:
            content = self._content(connection, version.choice)
        except NotAllowed:
            return [_(CHANGED)]
        return [] if fingerprint(content.plain()) == version.packet.hash else [_(CHANGED)]

    def _crowd(self, connection: Connection, packet: Packet, to: Recipient) -> list[str]:
        alive = [grant for grant in grants.of_person(connection, self._id)
                 if grant.packet_id == packet.id and grant.revoked_at is None]  # fmt: skip
        names = {person_names.key(grant.recipient) for grant in alive}
        if to.name.strip() and person_names.key(to.name) in names:
            return [_(TWICE, name=to.name.strip())]
        return [_(ENOUGH)] if len(alive) >= RECIPIENTS_MOST else []

    def _grant(self, packet: Packet, to: Recipient, now: datetime) -> Grant:
        morning = next_working_morning(now, self._context.pack.workshop.working_days)
        return Grant(
            id=secrets.token_urlsafe(9),
            packet_id=packet.id,
            version=packet.version,
            recipient=to.name.strip(),
            role=to.role,
            sections=_granted(packet, to),
            purpose="fyi" if to.role == "option_owner" else to.purpose,
            start=now if to.at_once else morning,
            until=packet.expires_at,
        )

    def _send(self, connection: Connection, number: int, to: Recipient) -> str:
        for sentence in self._problems(connection, number, to):
            raise NotAllowed(sentence)
        version, now = self._version(connection, number), self._context.clock()
        grant = self._grant(version.packet, to, now)
        packets.freeze(connection, version.packet.id)
        link_hash = hashed(self._context.keys.reader_token(grant.id))
        grants.add(connection, self._context.id, self._id, grant, link_hash)
        if to.at_once:
            note(connection, self._id, grant, "sent", grant.start)
        else:
            note(connection, self._id, grant, "planned", now)
        return grant.id

    def _given(self, connection: Connection, grant_id: str) -> Grant | None:
        """Returns a grant of this person that is not revoked, with its line in the ledger if it began meanwhile."""
        alive = (grant for grant in grants.of_person(connection, self._id) if grant.revoked_at is None)
        grant = next((grant for grant in alive if grant.id == grant_id), None)
        if grant is not None:
            note_sent(connection, self._id, grant, self._context.clock())
        return grant

    def _send_now(self, connection: Connection, grant_id: str) -> None:
        grant, now = self._given(connection, grant_id), self._context.clock()
        if grant is not None and grant.start > now:
            grants.begin(connection, grant.id, now)
            note(connection, self._id, grant, "sent", now)

    def _stop(self, connection: Connection, grant_id: str) -> None:
        grant, now = self._given(connection, grant_id), self._context.clock()
        if grant is not None:
            grants.revoke(connection, grant.id, now)
            note(connection, self._id, grant, "stopped", now)

    def _withdraw(self, connection: Connection, number: int) -> None:
        packet, now = self._version(connection, number).packet, self._context.clock()
        theirs = [grant for grant in grants.of_person(connection, self._id) if grant.packet_id == packet.id]
        for grant in theirs:
            if self._given(connection, grant.id):
                note(connection, self._id, grant, "withdrawn", now)
        packets.withdraw(connection, packet.id, now)
        grants.revoke_all(connection, packet.id, now)


def _granted(packet: Packet, to: Recipient) -> tuple[SentPart, ...]:
    """Returns the sections of the version that this person may read."""
    return tuple(part for part in packet.content.parts if to.parts is None or part in to.parts)


def _refuse(problems: list[Problem]) -> None:
    for problem in problems:
        raise NotAllowed(problem.sentence)
