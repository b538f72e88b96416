"""What strengths say back, METHOD E4: pictures, four lists, and where they count here. Self-described, never a verdict.

Sentences hold names of strengths between stars: `*Finding causes* is asked for by 3 of 24 options.`
"""

from collections.abc import Iterable, Mapping
from typing import Any

from actvo_kit.charts.strengths import dots, radar
from actvo_kit.method.strengths import asked_for, quadrant
from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer
from actvo_kit.model.words_in_a_row import listed
from actvo_kit.model.workshop import Pack

__all__ = ["reading"]

LISTS = {
    "play_to": ("Use", "You do this well, and it gives you energy."),
    "ration": ("Use in small amounts", "You do this well, and it gives you no energy."),
    "grow": ("Grow", "It gives you energy, and you can still get better."),
    "partner_on": ("Share", "Who could do this with you?"),
    None: ("Left open", "Level or energy is still open."),
}
MOST_NAMED = 3
"""Strengths of one list that the reading counts, the most asked for first."""

Lists = Mapping[str | None, list[str]]


def reading(record: StrengthsAnswer, pack: Pack) -> dict[str, Any]:
    """Pictures are None until there is something to draw, sentences until there is something to say.

    `{"so_far": picture, "dots": picture, "radar": picture, "opening": sentence, "counts": sentence,
    "lists": [{"title", "hint", "items": [{"id", "title"}]}]}`
    """
    language = pack.workshop.language
    title = {one.id: one.words[language].title for one in pack.strengths.strengths}
    lists = _lists(record, title)
    rated = any(record.rating[one].level is not None for one in record.picked if one in record.rating)
    deck = pack.strengths
    return {
        "so_far": dots(record, deck, language).plain() if record.picked else None,
        "dots": dots(record, deck, language, by_family=True).plain() if rated else None,
        "radar": radar(record, deck, language).plain() if record.picked else None,
        "opening": _opening(lists, title),
        "counts": _counts(lists, title, pack),
        "lists": [
            {"title": name, "hint": hint, "items": [{"id": one, "title": title[one]} for one in lists[key]]}
            for key, (name, hint) in LISTS.items()
            if lists[key]
        ],
    }


def _lists(record: StrengthsAnswer, deck: Iterable[str]) -> Lists:
    """The picked strengths by quadrant, in deck order; under None those with level or energy unknown."""
    lists: dict[str | None, list[str]] = {key: [] for key in LISTS}
    for strength in deck:
        if strength in record.picked:
            lists[quadrant(record.rating.get(strength, Rating()))].append(strength)
    return lists


def _opening(lists: Lists, title: Mapping[str, str]) -> str | None:
    if played := lists["play_to"]:
        these, gives = {1: ("this", "this gives"), 2: ("both", "both give")}.get(len(played), ("these", "they give"))
        return f"{listed([f'*{title[one]}*' for one in played])}: you do {these} well, and {gives} you energy."
    if growing := lists["grow"]:
        return f"You want to grow {listed([f'*{title[one]}*' for one in growing])}."
    return None


def _counts(lists: Lists, title: Mapping[str, str], pack: Pack) -> str | None:
    """Where it counts here: how many options ask for what is played to, and for what may grow."""
    play, grow = (_most_asked(lists[key], title, pack) for key in ("play_to", "grow"))
    if len(grow) == 1:
        ((name, count),) = grow
        return _asked([*play, (f"{name}, which you want to grow,", count)], pack)
    said = [_asked(play, pack)] if play else []
    if grow:
        said.append(f"Of those you want to grow, {_asked(grow, pack)}")
    return " ".join(said) or None


def _most_asked(strengths: Iterable[str], title: Mapping[str, str], pack: Pack) -> list[tuple[str, int]]:
    counted = [(f"*{title[one]}*", asked_for(one, pack.catalogue)) for one in strengths]
    return sorted(counted, key=lambda pair: -pair[1])[:MOST_NAMED]


def _asked(counted: list[tuple[str, int]], pack: Pack) -> str:
    (first, most), *rest = counted
    others = [f"{name} by {count or 'none'}" for name, count in rest]
    all_options = len(pack.catalogue.offered)
    return ", ".join([f"{first} is asked for by {most or 'none'} of {all_options} options", *others]) + "."
