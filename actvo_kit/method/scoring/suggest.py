"""Suggests what the kit would put into a cell, METHOD §6.5: shown after the person's own number, never instead
of it.
"""

from actvo_kit.method.strengths import Coverage
from actvo_kit.model.catalogue import Option
from actvo_kit.model.ids import CriterionId

__all__ = ["commercial", "readiness", "suggestions"]

ENERGY_WEIGHT, MATCH_WEIGHT = 0.4, 0.6
STEPS = ((0.2, 5), (0.4, 4), (0.8, 3), (1.2, 2))
"""The stretch below which an option is so near, METHOD §6.5 KC3."""
FARTHEST = 1


def suggestions(
    option: Option,
    covered: Coverage,
    values_fit: float | None = None,
    motivator_match: float | None = None,
    feasibility: float | None = None,
) -> dict[CriterionId, float | None]:
    """Returns a suggestion for each criterion but KP3, which nobody can compute; 1 to 5, unrounded, None where unknown.

    KP1 = 1 + 4·VF; KP2 = 1 + 4·(.6·MM + .4·(energy + 2)/4); KP4 = feasibility; KC1 demand; KC2 value; KC3 from stretch;
    KC4 = 6 − disruption. `values_fit` and `motivator_match` are 0 to 1, `feasibility` 2 to 5.
    """
    fit = None if values_fit is None else 1 + 4 * values_fit
    return {"KP1": fit, "KP2": _energy(covered, motivator_match), "KP4": feasibility, **commercial(option, covered)}


def commercial(option: Option, covered: Coverage) -> dict[CriterionId, float | None]:
    """Returns the organisation's side of it, from the catalogue and from the strengths it asks for."""
    disruption = option.cost.disruption
    return {
        "KC1": option.demand,
        "KC2": option.commercial_value,
        "KC3": readiness(covered.stretch) if covered.band is not None else None,
        "KC4": None if disruption is None else 6 - disruption,
    }


def readiness(stretch: float | None) -> int | None:
    """Returns how soon somebody contributes, 1 to 5, from the stretch in levels; None is unknown."""
    if stretch is None:
        return None
    return next((step for limit, step in STEPS if stretch < limit), FARTHEST)


def _energy(covered: Coverage, motivator_match: float | None) -> float | None:
    if motivator_match is None or covered.energy is None:
        return None
    return 1 + 4 * (MATCH_WEIGHT * motivator_match + ENERGY_WEIGHT * (covered.energy + 2) / 4)
