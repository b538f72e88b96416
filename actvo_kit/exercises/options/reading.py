"""Lays beside a gut mark what somebody rated, in words. The order is never shown as a grade."""

from collections.abc import Mapping
from typing import Any

from actvo_kit.method.options import SecondLook, diversify, explore_score, second_look
from actvo_kit.method.strengths import Band, coverage
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.strengths import Rating
from actvo_kit.model.catalogue import Option
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, listed, ngettext

__all__ = ["reading"]

BANDS: dict[Band | None, str] = {
    "ready_now": N_("Ready now"),
    "stretch": N_("One step away"),
    "long_reach": N_("A big step"),
    None: N_("Too little rated to say"),
}
ASKS_NOTHING = N_("You say what changes")
STEPS = (
    N_("{strength}, no steps"), N_("{strength}, one step"), N_("{strength}, two steps"), N_("{strength}, three steps"),
    N_("{strength}, four steps"),
)  # fmt: skip
MOST_NAMED = 2
"""The most strengths named in one sentence of the second look."""


def reading(record: OptionsAnswer, pack: Pack, ratings: Mapping[str, Rating]) -> dict[str, Any]:
    """Returns what stands beside the gut marks.

    `rated`: whether any strength is rated. `second`: at most three `{id, gut, said, but, emphasis}`, where the mark and
    the ratings differ. `rows`: every option in reading order, `{id, band, words, uses, drains, gaps, unrated}`.
    """
    title = {strength.id: strength.words[pack.workshop.language].title for strength in pack.strengths.strengths}
    options = pack.catalogue.options
    score = {option.id: explore_score(coverage(option.requires, ratings)) for option in options}
    return {
        "rated": any(rating.level is not None for rating in ratings.values()),
        "second": [_look(look, title) for look in second_look(record.reaction, options, ratings)],
        "rows": [_row(option, ratings, title) for option in diversify(options, score)],
    }


def _look(look: SecondLook, title: Mapping[str, str]) -> dict[str, Any]:
    """Returns the mark and what speaks against it, as a person would say it (METHOD 9.5)."""
    names = [title[strength_id] for strength_id in look.strengths[:MOST_NAMED]]
    if look.kind == "strong_match":
        mark = _("You said No here.")
        but = ngettext(
            "It uses {strengths}: you do this well, and this gives you energy.",
            "It uses {strengths}: you do both well, and both give you energy.",
            len(names),
            strengths=listed(names),
        )
    else:
        mark = _("You are curious here.")
        but = _("It is a big step today: you would need more of {strengths}.", strengths=listed(names))
    gut = "no" if look.kind == "strong_match" else "curious"
    return {"id": look.option, "gut": gut, "said": mark, "but": but, "emphasis": names}


def _row(option: Option, ratings: Mapping[str, Rating], title: Mapping[str, str]) -> dict[str, Any]:
    covered = coverage(option.requires, ratings)
    rated = [(need, ratings.get(need.strength, Rating())) for need in option.requires]
    enough = [
        (need.strength, rating) for need, rating in rated if rating.level is not None and rating.level >= need.level
    ]
    return {
        "id": option.id,
        "band": covered.band,
        "words": _(BANDS[covered.band] if option.requires else ASKS_NOTHING),
        "uses": [title[strength_id] for strength_id, rating in enough if (rating.energy or 0) >= 0],
        "drains": [title[strength_id] for strength_id, rating in enough if (rating.energy or 0) < 0],
        "gaps": [_(STEPS[gap.short_by], strength=title[gap.strength]) for gap in covered.gaps],
        "unrated": [title[need.strength] for need, rating in rated if rating.level is None],
    }
