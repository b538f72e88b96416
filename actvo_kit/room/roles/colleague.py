"""Lets somebody with a link name three strengths of the person who sent it. There is no method here to read answers."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from pydantic import ValidationError

from actvo_kit.errors import DoorError, NotAllowed
from actvo_kit.model.answers.strengths import PEER_PICKS, Peer
from actvo_kit.room.colleagues.colleague_links import tell
from actvo_kit.room.colleagues.shown_replies import has_rated
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import colleagues, people
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _, ngettext

__all__ = ["Colleague", "LinkState", "Request"]

LinkState = Literal["open", "used", "own", "nothing"]
SHUT = N_("This link takes no reply any more.")
TOO_LONG = N_("Please shorten your example to 240 characters.")


class Request(NamedTuple):
    """Whether a link takes a reply, and whom it is about: the name as the room shows it, empty for no such link."""

    state: LinkState
    name: str = ""


class Colleague:
    """The façade of whoever holds a link's token. `signed_in` is the id of the person whose browser it is, if any."""

    def __init__(self, context: RoomContext, token: str, signed_in: str = "") -> None:
        self._context = context
        self._hash = hashed(token)
        self._signed_in = signed_in

    def request(self) -> Request:
        """Returns what the link asks for; looking changes nothing."""
        return self._context.store.read(lambda connection: self._look(connection)[0])

    def reply(self, picks: Sequence[str], example: str) -> None:
        """Keeps the reply; the link is used then. Raises NotAllowed for what has to be said otherwise, DoorError when
        the link takes none.
        """
        link = self._context.store.write(lambda connection: self._reply(connection, picks, example))
        if link is not None:
            tell(self._context, link.person)

    def _look(self, connection: Connection) -> tuple[Request, colleagues.Link | None]:
        link = colleagues.link_of(connection, self._context.id, self._hash)
        if link is None:
            return Request("nothing"), None
        name = people.name_of(connection, self._context.id, link.person) or ""
        if link.person == self._signed_in:
            return Request("own", name), link
        return Request("used" if colleagues.has_replied(connection, link.id) else "open", name), link

    def _reply(self, connection: Connection, picks: Sequence[str], example: str) -> colleagues.Link | None:
        """Returns the link when its person may read replies by now."""
        request, link = self._look(connection)
        if request.state != "open" or link is None:
            raise DoorError(_(SHUT))
        peer = self._read(link.id, picks, example)
        reply = colleagues.Reply(link.id, peer.picks, peer.example, peer.received_at)
        colleagues.add_reply(connection, link.person, reply)
        return link if has_rated(connection, self._context.id, link.person) else None

    def _read(self, link_id: str, picks: Sequence[str], example: str) -> Peer:
        deck = [strength.id for strength in self._context.pack.strengths.strengths]
        known = tuple(strength_id for strength_id in deck if strength_id in picks)
        if len(known) != PEER_PICKS:
            raise NotAllowed(
                ngettext(
                    "Please tap three strengths; {count} is tapped now.",
                    "Please tap three strengths; {count} are tapped now.",
                    len(known),
                )
            )
        try:
            return Peer(token=link_id, picks=known, example=example.strip() or None, received_at=self._context.clock())
        except ValidationError as error:
            raise NotAllowed(_(TOO_LONG)) from error
