"""Lets somebody with a link read what was shared with them. There is no method here to anything else of anybody."""

from actvo_kit.errors import LinkEnded, LinkNotYet, LinkUnknown
from actvo_kit.method.packet import fingerprint
from actvo_kit.method.packet_content import opened
from actvo_kit.model.sent_packet import Grant, Packet
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.room_context import RoomContext
from actvo_kit.room.sharing.share_ledger import note, note_sent
from actvo_kit.store import grants, packets
from actvo_kit.store.engine import Connection

__all__ = ["Reader"]


class Reader:
    """The façade of whoever holds a link's token. Each look asks anew whether the link still opens: it raises
    LinkUnknown, LinkEnded or LinkNotYet where it does not.
    """

    def __init__(self, context: RoomContext, token: str) -> None:
        self._context = context
        self._hash = hashed(token)

    @property
    def grant(self) -> Grant:
        """Returns what the link allows."""
        return self._context.store.read(self._grant)

    @property
    def packet(self) -> Packet:
        """Returns the version with the granted sections, and nothing that tells of others: its hash is over these."""
        return self._context.store.read(self._packet)

    def open(self) -> None:
        """Notes the first time that the link was opened, which who sent it can see."""
        self._context.store.write(self._open)

    def _grant(self, connection: Connection) -> Grant:
        grant, now = grants.by_link(connection, self._context.id, self._hash), self._context.clock()
        if grant is None:
            raise LinkUnknown
        if grant.revoked_at is not None:
            raise LinkEnded("withdrawn")
        if grant.until <= now:
            raise LinkEnded("ended")
        if grant.start > now:
            raise LinkNotYet(grant.start)
        return grant

    def _packet(self, connection: Connection) -> Packet:
        grant = self._grant(connection)
        version = packets.read(connection, grant.packet_id)
        if version is None:
            raise LinkUnknown
        content = opened(version.packet.content, grant.sections)
        update = {"content": content, "hash": fingerprint(content.plain()), "owner": content.owner}
        return version.packet.model_copy(update=update)

    def _open(self, connection: Connection) -> None:
        grant, now = self._grant(connection), self._context.clock()
        if grant.opened_at is None:
            person_id = grants.giver(connection, grant.id)
            note_sent(connection, person_id, grant, now)
            note(connection, person_id, grant, "opened", now)
            grants.mark_opened(connection, grant.id, now)
