"""Says where a person's sharing stands: what may be shared, which versions there are, who may read which."""

from datetime import datetime
from typing import Literal, NamedTuple

from actvo_kit.errors import NotAllowed
from actvo_kit.method.packet_shown import Shown, as_read
from actvo_kit.model.sent_packet import Grant, Packet
from actvo_kit.room.room_context import RoomContext
from actvo_kit.room.sharing.share_ledger import sentences
from actvo_kit.room.sharing.working_morning import next_working_morning
from actvo_kit.room.sharing.written_proposal import written_proposal
from actvo_kit.store import grants, ledger, packets
from actvo_kit.store.engine import Connection

__all__ = ["GivenLink", "LinkStanding", "Offer", "SharedVersion", "Standing", "standing_of"]

LinkStanding = Literal["planned", "open", "ended", "withdrawn"]


class Offer(NamedTuple):
    """A section that may be ticked, as a reader would see it."""

    id: str
    shown: Shown


class GivenLink(NamedTuple):
    """A link to one reader: its token to send, and how it stands."""

    grant: Grant
    token: str
    standing: LinkStanding


class SharedVersion(NamedTuple):
    """A version and its links. `choice` is what was ticked, while it is not sent."""

    packet: Packet
    links: tuple[GivenLink, ...] = ()
    choice: packets.Choice | None = None
    is_withdrawn: bool = False
    is_over: bool = False


class Standing(NamedTuple):
    """All of it: `lacks` says what to do before something can be shared, `unsent` is the version that was looked at."""

    offers: tuple[Offer, ...]
    lacks: str
    unsent: SharedVersion | None
    versions: tuple[SharedVersion, ...]
    ledger: tuple[str, ...]
    morning: datetime


def standing_of(connection: Connection, context: RoomContext, person_id: str) -> Standing:
    """Returns it for one person; the newest version comes first."""
    now, links = context.clock(), grants.of_person(connection, person_id)
    versions = [_shown(context, version, links, now) for version in packets.of_person(connection, person_id)[::-1]]
    offers, lacks = _offers(connection, context, person_id)
    return Standing(
        offers=offers,
        lacks=lacks,
        unsent=next((version for version in versions if version.choice and not version.is_over), None),
        versions=tuple(version for version in versions if not version.choice),
        ledger=sentences(ledger.of_person(connection, person_id)),
        morning=next_working_morning(now, context.pack.workshop.working_days),
    )


def _offers(connection: Connection, context: RoomContext, person_id: str) -> tuple[tuple[Offer, ...], str]:
    try:
        content = written_proposal(connection, context, person_id)
    except NotAllowed as error:
        return (), str(error)
    return tuple(map(Offer, content.parts, as_read(content))), ""


def _shown(context: RoomContext, version: packets.Version, links: tuple[Grant, ...], now: datetime) -> SharedVersion:
    its_links = (
        GivenLink(grant, context.keys.reader_token(grant.id), _standing(grant, now))
        for grant in links
        if grant.packet_id == version.packet.id
    )
    is_over = version.packet.expires_at <= now
    return SharedVersion(version.packet, tuple(its_links), version.choice, version.withdrawn_at is not None, is_over)


def _standing(grant: Grant, now: datetime) -> LinkStanding:
    if grant.revoked_at is not None:
        return "withdrawn"
    if grant.until <= now:
        return "ended"
    return "open" if grant.start <= now else "planned"
