"""Defines what every exercise's record does: says which ids it does not know, and which rules keep it from
being done.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal, NamedTuple

from actvo_kit.model.record import Problem, Record
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["NO_CARD", "NO_CHOICE", "NO_UNIT", "AnswerRecord", "NoSettings", "Shortage", "Stage", "unknown"]

NO_CARD = N_("{id} is not a card of this workshop.")
NO_CHOICE = N_("{id} is not a choice of this workshop.")
NO_UNIT = N_("{id} is not a unit of this workshop.")


class NoSettings(Record):
    """An exercise of which a workshop sets nothing."""


class Stage(NamedTuple):
    """A part of an exercise that the console counts people in; `places` are the finer parts inside it."""

    title: str
    places: tuple[str, ...]


class Shortage(NamedTuple):
    """Why there is too little to choose from, said where it stands: at `path` in the deck's file, or in the step."""

    path: tuple[str | int, ...]
    sentence: str
    file: Literal["deck", "step"] = "deck"


class AnswerRecord(Record):
    """The base of the exercise records. Every field has a default: an empty record is a legal draft."""

    slug: ClassVar[str]
    """The name of the file the record is defined in."""
    number: ClassVar[float]
    """The exercise's place in METHOD: E2 is 2, and E6b, which stands between two, 6.5."""
    settings: ClassVar[type[Record]] = NoSettings
    """The settings that a workshop may make, METHOD §9.1a: short forms are settings, never a second exercise."""
    stages: ClassVar[tuple[Stage, ...]] = ()
    """The stages in order; without any, the exercise has no page yet."""
    own_deck: ClassVar[str]
    """The deck whose cards it is answered with, or the catalogue, as `Pack` calls it; its own by default, if any."""
    other_decks: ClassVar[frozenset[str]] = frozenset()
    """The other decks without which its page, its readings or the drafts made of it cannot be."""
    after: ClassVar[tuple[str, ...]] = ()
    """The exercises that a workshop puts before it (METHOD §1.2); everything else may be left out."""
    own: ClassVar[frozenset[str]]
    """The fields that the person's page may write, all by default; the others are the server's."""
    writes: ClassVar[Mapping[str, frozenset[str]]] = {}
    """The fields of other records, by slug, that this exercise asks for once and keeps there."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        cls.slug = cls.__module__.rpartition(".")[2]
        if "own_deck" not in vars(cls):
            cls.own_deck = cls.slug if cls.slug in Pack.model_fields else ""
        if "own" not in vars(cls):
            cls.own = frozenset(cls.model_fields)

    @classmethod
    def decks(cls) -> frozenset[str]:
        """The fields of `Pack` whose files a workshop with this exercise has."""
        return cls.other_decks | ({cls.own_deck} if cls.own_deck else set())

    @classmethod
    def has_deck(cls, pack: Pack) -> bool:
        """Whether the pack has what it is answered with."""
        return not cls.own_deck or getattr(pack, cls.own_deck).is_there

    @classmethod
    def deck_version(cls, pack: Pack) -> int:
        """The version of the deck that it is answered with; 1 where there is none."""
        return int(getattr(pack, cls.own_deck).version) if cls.own_deck else 1

    @classmethod
    def shortages(cls, deck: Any, settings: Any) -> Iterator[Shortage]:
        """What a step of these settings lacks in its deck."""
        yield from ()

    @classmethod
    def may_write(cls, slug: str, path: str) -> bool:
        """Returns whether a page of this exercise may write the field at `path` of the record of `slug`."""
        fields = cls.own if slug == cls.slug else cls.writes.get(slug, frozenset())
        return path.partition(".")[0] in fields

    @classmethod
    def as_asked(cls, answer: Mapping[str, Any], pack: Pack) -> dict[str, Any]:
        """Returns the persona's answer, which is one to everything, as far as the pack's settings ask for it."""
        return dict(answer)

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
