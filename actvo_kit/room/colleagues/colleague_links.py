"""Makes a person's links to colleagues and takes them back; each link brings one reply at most."""

import secrets
from datetime import datetime
from typing import NamedTuple

from actvo_kit.errors import NotAllowed
from actvo_kit.model.answers.strengths import PEERS_MOST
from actvo_kit.room.colleagues.shown_replies import SLUG, has_rated
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import colleagues
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _

__all__ = ["ColleagueLinks", "SentLink", "Standing"]

RATE_FIRST = N_("First keep your own picture in Strengths; then you can ask colleagues.")
ENOUGH = N_("You have five links, and five is the most. Take one back to make another.")


class SentLink(NamedTuple):
    """One link: its token to send, and the reply to it, or None while nobody used it."""

    id: str
    token: str
    made_at: datetime
    reply: colleagues.Reply | None


class Standing(NamedTuple):
    """Whether the person may ask, and their links, oldest first; none are told before their own rating is finished."""

    is_rated: bool
    links: tuple[SentLink, ...] = ()

    @property
    def is_full(self) -> bool:
        """Returns whether no further link can be made."""
        return len(self.links) >= PEERS_MOST


class ColleagueLinks:
    """One person's links to colleagues."""

    def __init__(self, context: RoomContext, person_id: str) -> None:
        self._context = context
        self._id = person_id

    def standing(self) -> Standing:
        """Returns the links with what came back by them."""
        return self._context.store.read(self._standing)

    def make(self) -> None:
        """Makes one more link. Raises NotAllowed before the own rating is finished, and with five already."""
        self._context.store.write(self._make)

    def remove(self, link_id: str) -> None:
        """Takes a link back, and deletes the reply to it. One that is not theirs, or gone already, changes nothing."""
        if self._context.store.write(lambda connection: colleagues.remove_link(connection, self._id, link_id)):
            tell(self._context, self._id)

    def _standing(self, connection: Connection) -> Standing:
        if not has_rated(connection, self._context.id, self._id):
            return Standing(is_rated=False)
        replies = {reply.id: reply for reply in colleagues.replies(connection, self._id)}
        return Standing(
            True,
            tuple(
                SentLink(link.id, self._context.keys.colleague_token(link.id), link.made_at, replies.get(link.id))
                for link in colleagues.links(connection, self._id)
            ),
        )

    def _make(self, connection: Connection) -> None:
        if not has_rated(connection, self._context.id, self._id):
            raise NotAllowed(_(RATE_FIRST))
        if len(colleagues.links(connection, self._id)) >= PEERS_MOST:
            raise NotAllowed(_(ENOUGH))
        link_id = secrets.token_urlsafe(9)
        token = self._context.keys.colleague_token(link_id)
        colleagues.add_link(connection, colleagues.Link(link_id, self._id, hashed(token), self._context.clock()))


def tell(context: RoomContext, person_id: str) -> None:
    """Lets the person's open pages read their strengths again: that something changed, and not what."""
    context.bus.announce({"kind": "saved", "person": person_id, "slug": SLUG, "page": "", "version": 0})
