"""Defines the answer to METHOD E6b, what I tell myself: a sentence, what speaks for and against it, and one to test."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from actvo_kit.model.answers.base import AnswerRecord, Stage, unknown
from actvo_kit.model.ids import EpisodeId, StrengthId
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["BeliefAnswer", "Side"]

CITES_MOST = 8
Cited = EpisodeId | StrengthId


class Side(Record):
    """What speaks on one side: moments and strengths by id, and a text of one's own."""

    cites: Annotated[tuple[Cited, ...], Field(max_length=CITES_MOST)] = ()
    text: Annotated[str, size(240, 0)] = ""


class BeliefAnswer(AnswerRecord):
    """Private, class 3: in no picture, no draft and no packet. `test` is what experiments offer as a belief to begin
    with.
    """

    number: ClassVar[float] = 6.5
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("A sentence"), ("sentence",)),
        Stage(N_("Both sides"), ("for", "against")),
        Stage(N_("To test, reading"), ("test", "reading")),
    )

    sentence: Annotated[str, size(160, 0)] = ""
    speaks_for: Side = Side()
    speaks_against: Side = Side()
    test: Annotated[str, size(140, 0)] = ""

    def own_words(self) -> Iterator[str | None]:
        yield from (self.sentence, self.speaks_for.text, self.speaks_against.text, self.test)

    def strangers(self, pack: Pack) -> list[Problem]:
        known = {strength.id for strength in pack.strengths.strengths}
        return [
            problem
            for name, side in self._sides()
            for problem in unknown(f"{name}.cites", (cited for cited in side.cites if cited[0] == "S"), known)
        ]

    def problems(self, pack: Pack) -> list[Problem]:
        return [*self._unsaid(), *self._twice()]

    def _sides(self) -> tuple[tuple[str, Side], ...]:
        return ("speaks_for", self.speaks_for), ("speaks_against", self.speaks_against)

    def _unsaid(self) -> Iterator[Problem]:
        if not self.sentence.strip():
            yield Problem("sentence", _("Write one sentence, or skip this step."))

    def _twice(self) -> Iterator[Problem]:
        for name, side in self._sides():
            if len(set(side.cites)) < len(side.cites):
                yield Problem(f"{name}.cites", _("Something stands here twice."))
        if set(self.speaks_for.cites) & set(self.speaks_against.cites):
            yield Problem("speaks_against.cites", _("Something stands on both sides. Choose one side for it."))
