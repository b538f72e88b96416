"""What a person answered, one record per exercise.

A draft checks types, sizes and known ids only. `problems` are the rules a *done* record keeps as well.
"""

from collections.abc import Collection
from typing import Annotated, Literal

from pydantic import Field

from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack

__all__ = [
    "RECORDS",
    "AnswerRecord",
    "Duel",
    "OptionsAnswer",
    "PathwaysAnswer",
    "Rating",
    "Reaction",
    "StrengthsAnswer",
    "ValuesAnswer",
]

Pile = Literal["high", "some", "low"]
HIGH_CAP = {"full60": 15, "short30": 8}
"""Cards that fit on *Matters most now*, METHOD E2."""
TITLE_WORDS = 6
"""Words of a pathway's title, METHOD E8."""


def _unknown(path: str, ids: Collection[str], known: Collection[str]) -> list[Problem]:
    return [Problem(path, f"{one} is not a card of this workshop.") for one in ids if one not in known]


class AnswerRecord(Record):
    """Base of the exercise records. Every field has a default: an empty record is a legal draft."""

    def strangers(self, pack: Pack) -> list[Problem]:
        """Ids that the pack does not know; none may be saved, not even in a draft."""
        raise NotImplementedError

    def problems(self, pack: Pack) -> list[Problem]:
        """Rules of a done record that this one breaks; empty when it may be called done."""
        raise NotImplementedError


class Duel(Record):
    """Two neighbours of the five, and which one was kept."""

    a: str
    b: str
    winner: str


class ValuesAnswer(AnswerRecord):
    """METHOD E2. In `evidence`, empty text is "not recently"; a card that is absent was left blank."""

    deck: Literal["full60", "short30"] = "full60"
    pile: dict[str, Pile] = {}
    top10: Annotated[tuple[str, ...], Field(max_length=10)] = ()
    top5: Annotated[tuple[str, ...], Field(max_length=5)] = ()
    duels: Annotated[tuple[Duel, ...], Field(max_length=4)] = ()
    evidence: dict[str, Annotated[str, size(200, 0)] | None] = {}

    @property
    def high(self) -> tuple[str, ...]:
        """Cards on *Matters most now*."""
        return tuple(card for card, pile in self.pile.items() if pile == "high")

    def strangers(self, pack: Pack) -> list[Problem]:
        known = {card.id for card in pack.values.cards}
        duelled = [card for duel in self.duels for card in (duel.a, duel.b, duel.winner)]
        return [
            *_unknown("pile", self.pile, known),
            *_unknown("top10", self.top10, known),
            *_unknown("top5", self.top5, known),
            *_unknown("duels", duelled, known),
            *_unknown("evidence", self.evidence, known),
        ]

    def problems(self, pack: Pack) -> list[Problem]:
        shown = {card.id for card in pack.values.shown(self.deck)}
        high, cap, found = set(self.high), HIGH_CAP[self.deck], []
        if set(self.pile) != shown:
            found.append(Problem("pile", f"{len(shown - set(self.pile))} cards are not sorted yet."))
        if len(high) > cap:
            found.append(Problem("pile", f"Matters most now holds {cap} cards; please release {len(high) - cap}."))
        if len(high) < 3:
            found.append(Problem("pile", "Matters most now needs at least 3 cards; look through Matters some again."))
        if not set(self.top10) <= high or len(set(self.top10)) < len(self.top10):
            found.append(Problem("top10", "The ten come from Matters most now, each once."))
        if not set(self.top5) <= set(self.top10) or len(set(self.top5)) < len(self.top5):
            found.append(Problem("top5", "The five come from your ten, each once."))
        if len(self.top5) < 3:
            found.append(Problem("top5", "Choose three to five and put them in order."))
        return found


class Rating(Record):
    """How one strength shows: level by anchor, energy, one line of evidence. None is unknown."""

    level: Annotated[int, Field(ge=1, le=5)] | None = None
    energy: Annotated[int, Field(ge=-2, le=2)] | None = None
    evidence: Annotated[str, size(240, 0)] | None = None

    @property
    def unsupported(self) -> bool:
        """Level 4 or 5 without an example: allowed, drawn hollow."""
        return (self.level or 0) >= 4 and not (self.evidence or "").strip()


class StrengthsAnswer(AnswerRecord):
    """METHOD E4 without the colleagues' part."""

    picked: Annotated[tuple[str, ...], Field(max_length=10)] = ()
    rating: dict[str, Rating] = {}

    def strangers(self, pack: Pack) -> list[Problem]:
        known = {strength.id for strength in pack.strengths.strengths}
        return [*_unknown("picked", self.picked, known), *_unknown("rating", self.rating, known)]

    def problems(self, pack: Pack) -> list[Problem]:
        if not self.picked:
            return [Problem("picked", "Pick at least one strength you use, or skip this step.")]
        if len(set(self.picked)) < len(self.picked):
            return [Problem("picked", "A strength is picked twice.")]
        return []


class Reaction(Record):
    """The gut mark on an option, and why in a line."""

    gut: Literal["curious", "maybe", "no"] | None = None
    why: Annotated[str, size(140, 0)] | None = None


class OptionsAnswer(AnswerRecord):
    """METHOD E7 in its first form. `reshape_refused`: a version of today's job was offered and declined."""

    reaction: dict[str, Reaction] = {}
    shortlist: Annotated[tuple[str, ...], Field(max_length=6)] = ()
    reshape_refused: bool = False

    def strangers(self, pack: Pack) -> list[Problem]:
        known = {option.id for option in pack.catalogue.options}
        return [*_unknown("reaction", self.reaction, known), *_unknown("shortlist", self.shortlist, known)]

    def problems(self, pack: Pack) -> list[Problem]:
        types = {pack.catalogue.option(one).type for one in self.shortlist}
        if len(set(self.shortlist)) < len(self.shortlist):
            return [Problem("shortlist", "An option stands on the shortlist twice.")]
        if len(self.shortlist) < 2:
            return [Problem("shortlist", "Keep two to six options; three are better.")]
        if len(types) < 2:
            return [Problem("shortlist", "Keep at least two kinds of option, so that there is a real choice.")]
        if "reshape" not in types and not self.reshape_refused:
            return [
                Problem("shortlist", "Add a version where you stay and change the job, or say you would rather not.")
            ]
        return []


class PathwaysAnswer(AnswerRecord):
    """What a person did with their drafts. The drafts themselves are kept beside it, as they were made.

    `edit` and `removed` are by sentence id; `edit` also holds destinations, as `<draft id>-destination`.
    """

    choice: dict[str, Literal["kept", "removed"]] = {}
    title: dict[str, Annotated[str, size(60, 0)]] = {}
    edit: dict[str, Annotated[str, size(240, 0)]] = {}
    removed: dict[str, bool] = {}

    def strangers(self, pack: Pack) -> list[Problem]:
        return []

    def problems(self, pack: Pack) -> list[Problem]:
        if list(self.choice.values()).count("kept") < 2:
            return [Problem("choice", "Keep at least two pathways, so that choosing is comparing.")]
        long = [draft for draft, title in self.title.items() if len(title.split()) > TITLE_WORDS]
        return [Problem(f"title.{draft}", f"A title has {TITLE_WORDS} words at most.") for draft in long]


RECORDS: dict[str, type[AnswerRecord]] = {
    "values": ValuesAnswer,
    "strengths": StrengthsAnswer,
    "options": OptionsAnswer,
    "pathways": PathwaysAnswer,
}
