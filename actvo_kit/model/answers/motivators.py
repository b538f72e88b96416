"""Defines the answer to METHOD E3, motivators: nine times four, which would be missed most and which least, and how
much there is today.
"""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from actvo_kit.model.answers.base import AnswerRecord, Stage
from actvo_kit.model.ids import MOTIVATORS, MotivatorId
from actvo_kit.model.record import Problem, Record
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["MissedMost", "MotivatorsAnswer", "MotivatorsSettings"]

SetNumber = Literal["1", "2", "3", "4", "5", "6", "7", "8", "9"]


class MissedMost(Record):
    """What would be missed most and least of the four of one set."""

    most: MotivatorId | None = None
    least: MotivatorId | None = None


class MotivatorsSettings(Record):
    """How many people rate by how much there is today: the first three, the first six and the last two, or all."""

    rate: Literal[3, 8, 12] = 8


class MotivatorsAnswer(AnswerRecord):
    """`choices` are by the number of the set in the deck. A corrected order wins over the computed one."""

    number: ClassVar[int] = 3
    settings: ClassVar[type[Record]] = MotivatorsSettings
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("Nine sets"), ("sets",)),
        Stage(N_("How much today"), ("today",)),
        Stage(N_("Order, reading"), ("order", "reading")),
    )

    choices: dict[SetNumber, MissedMost] = {}
    satisfaction: dict[MotivatorId, Annotated[int, Field(ge=1, le=5)] | None] = {}
    corrected_order: Annotated[tuple[MotivatorId, ...], Field(max_length=len(MOTIVATORS))] | None = None

    def problems(self, pack: Pack) -> list[Problem]:
        return [*self._sets(pack), *self._order()]

    def _sets(self, pack: Pack) -> Iterator[Problem]:
        for number, members in enumerate(pack.motivators.sets, 1):
            choice = self.choices.get(str(number), MissedMost())  # type: ignore[call-overload]
            if choice.most is None:
                yield Problem(f"choices.{number}.most", _("Set {number}: which would you miss most?", number=number))
            if choice.least is None:
                yield Problem(f"choices.{number}.least", _("Set {number}: which would you miss least?", number=number))
            if choice.most and choice.most == choice.least:
                yield Problem(f"choices.{number}.least", _("The same one cannot be missed most and least."))
            if choice.most and choice.most not in members:
                yield Problem(
                    f"choices.{number}.most", _("Set {number} does not hold what you would miss most.", number=number)
                )
            if choice.least and choice.least not in members:
                yield Problem(
                    f"choices.{number}.least", _("Set {number} does not hold what you would miss least.", number=number)
                )

    def _order(self) -> Iterator[Problem]:
        if self.corrected_order is not None and sorted(self.corrected_order) != sorted(MOTIVATORS):
            yield Problem("corrected_order", _("The order holds each of the twelve once."))
