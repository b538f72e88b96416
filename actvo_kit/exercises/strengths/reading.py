"""Says back strengths, METHOD E4: pictures, four lists, and where they count here. Self-described, never a verdict.

Sentences hold names of strengths between stars: `*Finding causes* is asked for by 3 of 24 options.`
"""

from collections.abc import Iterable, Mapping
from typing import Any

from actvo_kit.charts.strengths import dots, radar
from actvo_kit.exercises.strengths.named_by_others import named_by_others
from actvo_kit.method.strengths import asked_for, quadrant
from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, listed

__all__ = ["reading"]

LISTS = {
    "play_to": (N_("Use"), N_("You do this well, and it gives you energy.")),
    "ration": (N_("Use in small amounts"), N_("You do this well, and it gives you no energy.")),
    "grow": (N_("Grow"), N_("It gives you energy, and you can still get better.")),
    "partner_on": (N_("Share"), N_("Who could do this with you?")),
    None: (N_("Left open"), N_("Level or energy is still open.")),
}
ASKED_IN_OPTIONS = (N_("Asked for by your shortlist"), N_("You rated these in Options."))
"""What stands under the picks, for it is no pick."""
OPENINGS = {
    1: N_("{strengths}: you do this well, and this gives you energy."),
    2: N_("{strengths}: you do both well, and both give you energy."),
}
OPENING_OF_MORE = N_("{strengths}: you do these well, and they give you energy.")
ASKED = (
    N_("{strength} is asked for by {count} of {options} options."),
    N_("{strength} is asked for by {count} of {options} options, {others}."),
)
TO_GROW = (
    N_("Of those you want to grow, {strength} is asked for by {count} of {options} options."),
    N_("Of those you want to grow, {strength} is asked for by {count} of {options} options, {others}."),
)
ONE_TO_GROW = N_("{strength}, which you want to grow, is asked for by {count} of {options} options.")
ALSO, ALSO_TO_GROW = N_("{strength} by {count}"), N_("{strength}, which you want to grow, by {count}")
"""The others of such a sentence, one by one."""
MOST_NAMED = 3
"""The most strengths of one list that the reading counts, the most asked for first."""

Lists = Mapping[str | None, list[str]]


def reading(record: StrengthsAnswer, pack: Pack) -> dict[str, Any]:
    """Returns the reading: pictures are None until there is something to draw, sentences until there is something to
    say.

    `{"so_far": picture, "dots": picture, "radar": picture, "opening": sentence, "counts": sentence, "lists": [{"title",
    "hint", "items": [{"id", "title"}]}], "asked": such a list of what options asked for, or None, "colleagues": what
    they named, or None}`
    """
    language = pack.workshop.language
    title = {strength.id: strength.words[language].title for strength in pack.strengths.strengths}
    lists = _lists(record, title)
    rated = any(
        record.rating[strength_id].level is not None for strength_id in record.picked if strength_id in record.rating
    )
    deck = pack.strengths
    return {
        "so_far": dots(record, deck, language).plain() if record.picked else None,
        "dots": dots(record, deck, language, by_family=True).plain() if rated else None,
        "radar": radar(record, deck, language).plain() if record.picked else None,
        "opening": _opening(lists, title),
        "counts": _counts(lists, title, pack),
        "lists": [
            {
                "title": _(name),
                "hint": _(hint),
                "items": [{"id": strength_id, "title": title[strength_id]} for strength_id in lists[key]],
            }
            for key, (name, hint) in LISTS.items()
            if lists[key]
        ],
        "asked": _asked(record, title),
        "colleagues": named_by_others(record, pack),
    }


def _lists(record: StrengthsAnswer, deck: Iterable[str]) -> Lists:
    """Returns the picked strengths by quadrant, in deck order; under None those with level or energy unknown."""
    lists: dict[str | None, list[str]] = {key: [] for key in LISTS}
    for strength in deck:
        if strength in record.picked:
            lists[quadrant(record.rating.get(strength, Rating()))].append(strength)
    return lists


def _asked(record: StrengthsAnswer, title: Mapping[str, str]) -> dict[str, Any] | None:
    """Returns the list of what options asked for, in deck order; None where nothing was."""
    name, hint = ASKED_IN_OPTIONS
    items = [{"id": card, "title": title[card]} for card in title if card in record.asked_elsewhere]
    return {"title": _(name), "hint": _(hint), "items": items} if items else None


def _opening(lists: Lists, title: Mapping[str, str]) -> str | None:
    if played := lists["play_to"]:
        return _(
            OPENINGS.get(len(played), OPENING_OF_MORE),
            strengths=listed([f"*{title[strength_id]}*" for strength_id in played]),
        )
    if growing := lists["grow"]:
        return _(
            "You want to grow {strengths}.", strengths=listed([f"*{title[strength_id]}*" for strength_id in growing])
        )
    return None


def _counts(lists: Lists, title: Mapping[str, str], pack: Pack) -> str | None:
    """Says where it counts here: how many options ask for what is played to, and for what may grow."""
    options = len(pack.catalogue.offered)
    play, grow = (_most_asked(lists[key], title, pack) for key in ("play_to", "grow"))
    if len(grow) == 1 and play:
        return _demand(ASKED, [*play, *grow], options, last=ALSO_TO_GROW)
    if len(grow) == 1:
        return _demand((ONE_TO_GROW, ONE_TO_GROW), grow, options)
    sentences = [_demand(ASKED, play, options)] if play else []
    if grow:
        sentences.append(_demand(TO_GROW, grow, options))
    return " ".join(sentences) or None


def _most_asked(strengths: Iterable[str], title: Mapping[str, str], pack: Pack) -> list[tuple[str, int]]:
    counted = [(f"*{title[strength_id]}*", asked_for(strength_id, pack.catalogue)) for strength_id in strengths]
    return sorted(counted, key=lambda pair: -pair[1])[:MOST_NAMED]


def _demand(sentences: tuple[str, str], counted: list[tuple[str, int]], options: int, last: str = ALSO) -> str:
    """Says how often the first is asked for, in the first sentence; or beside the others, in the second."""
    alone, beside_others = sentences
    (first, most), *rest = counted
    ways = [ALSO] * (len(rest) - 1) + [last]
    others = [
        _(way, strength=strength, count=count or _("none")) for way, (strength, count) in zip(ways, rest, strict=False)
    ]
    values = {"strength": first, "count": most or _("none"), "options": options}
    return _(beside_others, **values, others=_(", ").join(others)) if others else _(alone, **values)
