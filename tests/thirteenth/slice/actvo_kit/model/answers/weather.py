"""The weather, a toy: how today looks, and a line about it."""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal

from actvo_kit.model.answers.base import AnswerRecord, Stage
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack

__all__ = ["WeatherAnswer", "WeatherSettings"]

Sky = Literal["sun", "clouds", "rain"]


class WeatherSettings(Record):
    """Which skies there are."""

    skies: tuple[Sky, ...] = ("sun", "clouds", "rain")


class WeatherAnswer(AnswerRecord):
    """`station` is the server's."""

    number: ClassVar[int] = 12
    settings: ClassVar[type[Record]] = WeatherSettings
    stages: ClassVar[tuple[Stage, ...]] = (Stage("Looking up", ("look",)), Stage("Reading", ("reading",)))
    own: ClassVar[frozenset[str]] = frozenset({"sky", "note"})
    writes: ClassVar[Mapping[str, frozenset[str]]] = {"values": frozenset({"evidence"})}

    sky: Sky | None = None
    note: Annotated[str, size(140, 0)] = ""
    station: Annotated[str, size(20)] | None = None

    def own_words(self) -> Iterator[str | None]:
        yield self.note

    def problems(self, pack: Pack) -> list[Problem]:
        return [] if self.sky else [Problem("sky", "Look up and say what you see.")]
