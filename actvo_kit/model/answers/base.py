"""Defines what every exercise's record does: says which ids it does not know, and which rules keep it from
being done.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, ClassVar, NamedTuple

from actvo_kit.model.record import Problem, Record
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["NO_CARD", "NO_CHOICE", "NO_UNIT", "AnswerRecord", "NoSettings", "Stage", "unknown"]

NO_CARD = N_("{id} is not a card of this workshop.")
NO_CHOICE = N_("{id} is not a choice of this workshop.")
NO_UNIT = N_("{id} is not a unit of this workshop.")


class NoSettings(Record):
    """An exercise of which a workshop sets nothing."""


class Stage(NamedTuple):
    """A part of an exercise that the console counts people in; `places` are the finer parts inside it."""

    title: str
    places: tuple[str, ...]


class AnswerRecord(Record):
    """The base of the exercise records. Every field has a default: an empty record is a legal draft."""

    slug: ClassVar[str]
    """The name of the file the record is defined in."""
    number: ClassVar[int]
    """The exercise's place in METHOD: E2 is 2."""
    settings: ClassVar[type[Record]] = NoSettings
    """The settings that a workshop may make, METHOD §9.1a: short forms are settings, never a second exercise."""
    stages: ClassVar[tuple[Stage, ...]] = ()
    """The stages in order; without any, the exercise has no page yet."""
    after: ClassVar[tuple[str, ...]] = ()
    """The exercises that a workshop puts before it (METHOD §1.2); everything else may be left out."""
    own: ClassVar[frozenset[str]]
    """The fields that the person's page may write, all by default; the others are the server's."""
    writes: ClassVar[Mapping[str, frozenset[str]]] = {}
    """The fields of other records, by slug, that this exercise asks for once and keeps there."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        cls.slug = cls.__module__.rpartition(".")[2]
        if "own" not in vars(cls):
            cls.own = frozenset(cls.model_fields)

    @classmethod
    def may_write(cls, slug: str, path: str) -> bool:
        """Returns whether a page of this exercise may write the field at `path` of the record of `slug`."""
        fields = cls.own if slug == cls.slug else cls.writes.get(slug, frozenset())
        return path.partition(".")[0] in fields

    def strangers(self, pack: Pack) -> list[Problem]:
        """Returns the ids that the pack does not know; none may be saved, not even in a draft."""
        return []

    def problems(self, pack: Pack) -> list[Problem]:
        """Returns the rules of a done record that this one breaks; empty when it may be called done."""
        return []

    def own_words(self) -> Iterator[str | None]:
        """Yields everything the person wrote, in no order: a question listens to it for distress."""
        yield from ()


def unknown(path: str, ids: Iterable[str], known: Collection[str], sentence: str = NO_CARD) -> list[Problem]:
    """Returns a problem for each of `ids` that is not known; `sentence` says what it is not."""
    return [Problem(path, _(sentence, id=unknown_id)) for unknown_id in ids if unknown_id not in known]
