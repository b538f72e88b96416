"""Defines the answer to METHOD E2, the values sort: sixty or thirty cards in three piles, ten of them, five in
order.
"""

from collections.abc import Iterable, Iterator
from typing import Annotated, ClassVar, Literal, Self, get_args

from pydantic import Field, model_validator

from actvo_kit.model.answers.base import AnswerRecord, Shortage, Stage, unknown
from actvo_kit.model.decks import QuadrantId, ValuesDeck
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, ngettext

__all__ = ["HIGH_CAP", "Duel", "ValuesAnswer", "ValuesSettings"]

Pile = Literal["high", "some", "low"]
HIGH_CAP = {"full60": 15, "short30": 8}
"""The most cards on *Matters most now*."""
CARDS = 20
"""In each deck that is offered: people choose ten of what matters most."""
LACKS = N_("The deck has no card of the direction `{direction}`; it needs at least one.")
QUICK_LACKS = N_("The quick deck (`short: true`) has no card of the direction `{direction}`; it needs at least one.")
LEAST = 3
"""The fewest cards that *Matters most now* and the order need."""


class Duel(Record):
    """Two neighbours of the five, and which one was kept."""

    a: str
    b: str
    winner: str


class ValuesSettings(Record):
    """Which decks a participant may choose from; with one there is no choice."""

    decks: Annotated[tuple[Literal["full60", "short30"], ...], Field(min_length=1, max_length=2)] = (
        "full60",
        "short30",
    )

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if len(set(self.decks)) < len(self.decks):
            raise ValueError("decks: " + _("a deck is listed twice"))
        return self


class ValuesAnswer(AnswerRecord):
    """In `evidence`, empty text is "not recently"; a card that is absent was left blank."""

    number: ClassVar[int] = 2
    other_decks: ClassVar[frozenset[str]] = frozenset({"questions"})
    settings: ClassVar[type[Record]] = ValuesSettings
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("Three piles"), ("piles",)),
        Stage(N_("Ten, then five"), ("ten", "five")),
        Stage(N_("Duels, evidence"), ("duels", "evidence", "reading")),
    )

    deck: Literal["full60", "short30"] = "full60"
    pile: dict[str, Pile] = {}
    top10: Annotated[tuple[str, ...], Field(max_length=10)] = ()
    top5: Annotated[tuple[str, ...], Field(max_length=5)] = ()
    duels: Annotated[tuple[Duel, ...], Field(max_length=4)] = ()
    evidence: dict[str, Annotated[str, size(200, 0)] | None] = {}

    @property
    def high(self) -> tuple[str, ...]:
        """Returns the cards on *Matters most now*."""
        return tuple(card for card, pile in self.pile.items() if pile == "high")

    def own_words(self) -> Iterator[str | None]:
        yield from self.evidence.values()

    @classmethod
    def shortages(cls, deck: ValuesDeck, settings: ValuesSettings) -> Iterator[Shortage]:
        for offered in dict.fromkeys(("full60", *settings.decks)):
            cards, is_quick = deck.shown(offered), offered != "full60"
            if len(cards) < CARDS:
                yield Shortage(("cards",), _too_few(len(cards), is_quick=is_quick))
            directions = {deck.quadrant_of(card.id) for card in cards}
            for direction in get_args(QuadrantId):
                if direction not in directions:
                    yield Shortage(("cards",), _(QUICK_LACKS if is_quick else LACKS, direction=direction))

    def strangers(self, pack: Pack) -> list[Problem]:
        known = {card.id for card in pack.values.cards}
        duelled = [card for duel in self.duels for card in (duel.a, duel.b, duel.winner)]
        return [
            *unknown("pile", self.pile, known),
            *unknown("top10", self.top10, known),
            *unknown("top5", self.top5, known),
            *unknown("duels", duelled, known),
            *unknown("evidence", self.evidence, known),
        ]

    def problems(self, pack: Pack) -> list[Problem]:
        return [*self._piles({card.id for card in pack.values.shown(self.deck)}), *self._ranks(), *self._fights()]

    def _piles(self, shown: set[str]) -> Iterator[Problem]:
        high, cap = len(self.high), HIGH_CAP[self.deck]
        if missing := len(shown - set(self.pile)):
            yield Problem("pile", _("Cards not sorted yet: {missing}.", missing=missing))
        if set(self.pile) - shown:
            yield Problem("pile", _("Some sorted cards are not in the quick deck; please sort again."))
        if high > cap:
            yield Problem(
                "pile",
                ngettext(
                    "Matters most now holds {count} card; please release {over}.",
                    "Matters most now holds {count} cards; please release {over}.",
                    cap,
                    over=high - cap,
                ),
            )
        if high < LEAST:
            yield Problem(
                "pile",
                ngettext(
                    "Matters most now needs at least {count} card; look through Matters some again.",
                    "Matters most now needs at least {count} cards; look through Matters some again.",
                    LEAST,
                ),
            )

    def _ranks(self) -> Iterator[Problem]:
        if not set(self.top10) <= set(self.high):
            yield Problem("top10", _("The ten come from Matters most now."))
        if _twice(self.top10):
            yield Problem("top10", _("A card stands among your ten twice."))
        if not set(self.top5) <= set(self.top10):
            yield Problem("top5", _("The five come from your ten."))
        if _twice(self.top5):
            yield Problem("top5", _("A card stands in your order twice."))
        if len(self.top5) < LEAST:
            yield Problem("top5", _("Choose three to five and put them in order."))

    def _fights(self) -> Iterator[Problem]:
        if any(duel.a == duel.b for duel in self.duels):
            yield Problem("duels", _("A card cannot be weighed against itself."))
        if any(duel.winner not in (duel.a, duel.b) for duel in self.duels):
            yield Problem("duels", _("One of the two cards is kept, not a third."))
        if not {card for duel in self.duels for card in (duel.a, duel.b)} <= set(self.top5):
            yield Problem("duels", _("Only cards of your order are weighed against each other."))


def _twice(ids: Iterable[str]) -> bool:
    listed_ids = tuple(ids)
    return len(set(listed_ids)) < len(listed_ids)


def _too_few(count: int, *, is_quick: bool) -> str:
    if is_quick:
        return ngettext(
            "The quick deck (`short: true`) has {count} cards; it needs at least {needed}.",
            "The quick deck (`short: true`) has {count} cards; it needs at least {needed}.",
            count,
            needed=CARDS,
        )
    return ngettext(
        "The deck has {count} cards; it needs at least {needed}.",
        "The deck has {count} cards; it needs at least {needed}.",
        count,
        needed=CARDS,
    )
