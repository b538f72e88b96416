"""Defines the answer to METHOD E4, strengths: a level by its sentence, the energy it gives, and a line of evidence."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from actvo_kit.model.answers.base import AnswerRecord, Shortage, Stage, unknown
from actvo_kit.model.decks import StrengthsDeck
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, ngettext

__all__ = ["Peer", "Rating", "StrengthsAnswer", "StrengthsSettings"]

PEERS_MOST = 5
PEER_PICKS = 3
IN_DECK, IN_FAMILY = 12, 2
"""Strengths that a deck has at least."""


class Rating(Record):
    """How one strength shows: level by anchor, energy, one line of evidence. None is unknown."""

    level: Annotated[int, Field(ge=1, le=5)] | None = None
    energy: Annotated[int, Field(ge=-2, le=2)] | None = None
    evidence: Annotated[str, size(240, 0)] | None = None

    @property
    def unsupported(self) -> bool:
        """Returns whether level 4 or 5 has no example: allowed, drawn hollow."""
        return (self.level or 0) >= 4 and not (self.evidence or "").strip()


class Peer(Record):
    """What a colleague sent: three strengths and one example. `token` is the link's, never a name."""

    token: Annotated[str, size(40)]
    picks: Annotated[tuple[str, ...], Field(max_length=PEER_PICKS)]
    example: Annotated[str, size(240, 0)] | None = None
    received_at: datetime


class StrengthsSettings(Record):
    """How many strengths are picked: 10, or 6 in the short form. `examples`: whether a line of evidence is asked for
    with each high level, or once, in the short form (METHOD 9.1a).
    """

    pick: Annotated[int, Field(ge=3, le=10)] = 10
    examples: Literal["each", "one"] = "each"


class StrengthsAnswer(AnswerRecord):
    """Unpicked strengths may stay unrated: that is unknown, not level 1."""

    number: ClassVar[int] = 4
    other_decks: ClassVar[frozenset[str]] = frozenset({"questions"})
    settings: ClassVar[type[Record]] = StrengthsSettings
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("Picking"), ("pick",)),
        Stage(N_("Rating"), ("rate",)),
        Stage(N_("Reading"), ("reading",)),
    )
    own: ClassVar[frozenset[str]] = frozenset({"picked", "rating"})

    picked: Annotated[tuple[str, ...], Field(max_length=10)] = ()
    rating: dict[str, Rating] = {}
    peers: Annotated[tuple[Peer, ...], Field(max_length=PEERS_MOST)] = ()

    @property
    def asked_elsewhere(self) -> frozenset[str]:
        """Returns the strengths that are rated and not picked: another exercise asked for them."""
        rated = {strength_id for strength_id, rating in self.rating.items() if rating.level is not None}
        return frozenset(rated.difference(self.picked))

    def own_words(self) -> Iterator[str | None]:
        yield from (rating.evidence for rating in self.rating.values())

    @classmethod
    def shortages(cls, deck: StrengthsDeck, settings: StrengthsSettings) -> Iterator[Shortage]:
        count = len(deck.strengths)
        if settings.pick > count:
            sentence = ngettext(
                "People pick {pick} strengths here, and the deck has {count}.",
                "People pick {pick} strengths here, and the deck has {count}.",
                count,
                pick=settings.pick,
            )
            yield Shortage(("settings", "pick"), sentence, "step")
        if count < IN_DECK:
            sentence = ngettext(
                "The deck has {count} strengths; it needs at least {needed}.",
                "The deck has {count} strengths; it needs at least {needed}.",
                count,
                needed=IN_DECK,
            )
            yield Shortage(("strengths",), sentence)
        members = Counter(strength.family for strength in deck.strengths)
        for at, family in enumerate(deck.families):
            if members[family.id] < IN_FAMILY:
                sentence = _(
                    "The family `{family}` has too few strengths: {number}; it needs {needed}.",
                    family=family.id,
                    number=members[family.id],
                    needed=IN_FAMILY,
                )
                yield Shortage(("families", at, "id"), sentence)

    def strangers(self, pack: Pack) -> list[Problem]:
        known = {strength.id for strength in pack.strengths.strengths}
        mentioned = [strength_id for peer in self.peers for strength_id in peer.picks]
        return [
            *unknown("picked", self.picked, known),
            *unknown("rating", self.rating, known),
            *unknown("peers", mentioned, known),
        ]

    def problems(self, pack: Pack) -> list[Problem]:
        problems = []
        if not self.picked:
            problems.append(Problem("picked", _("Pick at least one strength you use, or skip this step.")))
        if len(set(self.picked)) < len(self.picked):
            problems.append(Problem("picked", _("A strength is picked twice.")))
        if any(len(set(peer.picks)) != PEER_PICKS for peer in self.peers):
            problems.append(
                Problem(
                    "peers",
                    ngettext(
                        "A colleague names {count} different strength.",
                        "A colleague names {count} different strengths.",
                        PEER_PICKS,
                    ),
                )
            )
        if len({peer.token for peer in self.peers}) < len(self.peers):
            problems.append(Problem("peers", _("A colleague's reply stands here twice.")))
        return problems
