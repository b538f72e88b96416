"""Compares what a person brings with what an option asks for, METHOD E4. Unknown lowers completeness, never
coverage.
"""

from collections.abc import Iterable, Mapping
from typing import Literal

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.view import View, titles
from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer
from actvo_kit.model.catalogue import Catalogue, Requirement
from actvo_kit.model.decks import StrengthsDeck
from actvo_kit.model.record import Record
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_

__all__ = [
    "VIEWS",
    "Band",
    "Coverage",
    "Gap",
    "Quadrant",
    "asked_for",
    "beside",
    "coverage",
    "family_means",
    "quadrant",
]

Quadrant = Literal["play_to", "ration", "grow", "partner_on"]
Band = Literal["ready_now", "stretch", "long_reach"]
WEIGHT = {"must": 2, "useful": 1}
ENOUGH = 0.6
"""The completeness below which there is too little rated to say."""


class Gap(Record):
    """A strength below what an option asks: by how many levels, and that times its weight."""

    strength: str
    short_by: int
    weighted: int


class Coverage(Record):
    """The way a person's strengths meet an option's requirements.

    `coverage` and `completeness` are 0 to 1, `stretch` is in levels, `energy` −2 to 2. None is unknown; `band` is None
    when completeness is below .6. `gaps` come largest first.
    """

    coverage: float | None
    stretch: float | None
    energy: float | None
    completeness: float
    band: Band | None
    gaps: tuple[Gap, ...]


def quadrant(rating: Rating) -> Quadrant | None:
    """Returns Play to, Ration, Grow or Partner on; None while level or energy is unknown."""
    if rating.level is None or rating.energy is None:
        return None
    if rating.level >= 4:
        return "play_to" if rating.energy >= 1 else "ration"
    return "grow" if rating.energy >= 1 else "partner_on"


def _mean(weighted: Iterable[tuple[int, float]]) -> float | None:
    pairs = list(weighted)
    total = sum(weight for weight, _ in pairs)
    return sum(weight * value for weight, value in pairs) / total if total else None


def _band(stretch: float | None, completeness: float) -> Band | None:
    if stretch is None or completeness < ENOUGH:
        return None
    if stretch < 0.4:
        return "ready_now"
    return "stretch" if stretch <= 1.2 else "long_reach"


def coverage(requires: Iterable[Requirement], ratings: Mapping[str, Rating]) -> Coverage:
    """Returns how `ratings` meet `requires`, weighted must 2 and useful 1, over the requirements with a known level."""
    needs = [(need, ratings.get(need.strength, Rating())) for need in requires]
    known = [
        (WEIGHT[need.weight], need, rating.level, rating.energy) for need, rating in needs if rating.level is not None
    ]
    all_weights = sum(WEIGHT[need.weight] for need, _ in needs)
    completeness = sum(weight for weight, *_ in known) / all_weights if all_weights else 0.0
    gaps = [
        Gap(strength=need.strength, short_by=need.level - level, weighted=weight * (need.level - level))
        for weight, need, level, _ in known
        if level < need.level
    ]
    stretch = _mean((weight, max(0, need.level - level)) for weight, need, level, _ in known)
    return Coverage(
        coverage=_mean((weight, min(level / need.level, 1)) for weight, need, level, _ in known),
        stretch=stretch,
        energy=_mean((weight, energy) for weight, _, _, energy in known if energy is not None),
        completeness=completeness,
        band=_band(stretch, completeness),
        gaps=tuple(sorted(gaps, key=lambda gap: -gap.weighted)),
    )


def family_means(ratings: Mapping[str, Rating], deck: StrengthsDeck) -> dict[str, float | None]:
    """Returns the mean level of each family over its rated strengths, in deck order; None with fewer than two rated."""
    levels: dict[str, list[int]] = {family.id: [] for family in deck.families}
    for strength in deck.strengths:
        level = ratings.get(strength.id, Rating()).level
        if level is not None:
            levels[strength.family].append(level)
    return {
        family: sum(known_levels) / len(known_levels) if len(known_levels) >= 2 else None
        for family, known_levels in levels.items()
    }


def asked_for(strength_id: str, catalogue: Catalogue) -> int:
    """Returns how many options of the catalogue ask for a strength, as a must or as useful."""
    return sum(any(need.strength == strength_id for need in option.requires) for option in catalogue.offered)


def beside(record: StrengthsAnswer, deck: Iterable[str]) -> tuple[list[str], list[str]]:
    """Returns what colleagues named, in deck order: what the person picked too, and what they did not. How many named
    one, and how it was rated, changes nothing.
    """
    named = {strength for peer in record.peers for strength in peer.picks}
    in_order = [strength for strength in deck if strength in named]
    shared = [strength for strength in in_order if strength in record.picked]
    return shared, [strength for strength in in_order if strength not in record.picked]


def _used(answer: StrengthsAnswer, pack: Pack) -> Chosen | None:
    if not answer.picked:
        return None
    family_of = {strength.id: strength.family for strength in pack.strengths.strengths}
    plays = frozenset(
        strength_id for strength_id in answer.picked if quadrant(answer.rating.get(strength_id, Rating())) == "play_to"
    )
    return Chosen(frozenset(family_of[strength_id] for strength_id in plays), plays)


VIEWS = (
    View(
        id="strengths",
        title=N_("What this room does well and likes"),
        caption=N_("Share of people who do this well and gain energy"),
        sensitivity=1,
        choose=_used,
        coarse=lambda pack: titles(pack.strengths.families, pack),
        fine=lambda pack: titles(pack.strengths.strengths, pack),
    ),
)
"""The parts of the answers that a room may see."""
