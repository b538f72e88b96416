"""Says what stays of strengths: what to use, to grow and to share, each with the person's own example."""

from typing import Any

from actvo_kit.exercises.strengths.reading import reading
from actvo_kit.exercises.take_home import Answers, Group, Item, Part, without_stars
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while nothing is picked."""
    record = answer_of(StrengthsAnswer, answers)
    if not record.picked:
        return None
    says = reading(record, pack)
    groups = tuple(
        Group(tuple(Item(item["title"], _example(record, item["id"])) for item in part["items"]), part["title"],
              part["hint"])
        for part in (*says["lists"], *([says["asked"]] if says["asked"] else []))
    )  # fmt: skip
    groups += _colleagues(says["colleagues"])
    sentences = tuple(without_stars(says[name]) for name in ("opening", "counts") if says[name])
    return Part(_("What I bring"), sentences, groups)


def _colleagues(named: dict[str, Any] | None) -> tuple[Group, ...]:
    """Returns what colleagues named, each reply by itself."""
    if named is None:
        return ()
    replies = tuple(
        Item(without_stars(reply["names"]), (reply["example"],) if reply["example"] else ())
        for reply in named["replies"]
    )
    return (Group(replies, _("What colleagues named")),)


def _example(record: StrengthsAnswer, strength_id: str) -> tuple[str, ...]:
    example = (record.rating.get(strength_id, Rating()).evidence or "").strip()
    return (example,) if example else ()
