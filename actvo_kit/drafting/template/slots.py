"""Decides which option becomes which pathway, METHOD 13.7 step 2."""

from actvo_kit.drafting.material import Material
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Kind

__all__ = ["slots"]

GUT_ORDER = ("curious", "maybe", None, "no")
MINE = ("mentoring", "gig")
"""What deepens the job one has when it happens in the own unit."""


def slots(material: Material) -> dict[Kind, Option]:
    """Returns the option of each pathway, from the candidates; a slot is dropped rather than an option repeated.

    Deepen: the best reshape, else the best mentoring or gig in the own unit. Across: the best of the others. Surprise:
    the one that is best for the person whose type and unit differ from both, else the one the gut liked most. Best is
    by total once weighed, else by explore score, then by id.
    """
    candidates = sorted(material.candidates, key=lambda option: (-_worth(material, option), option.id))
    chosen: dict[Kind, Option] = {}
    for kind in ("deepen", "across", "surprise"):
        if best := _best(kind, material, candidates, tuple(chosen.values())):
            chosen[kind] = best
            candidates.remove(best)
    return chosen


def _best(kind: Kind, material: Material, candidates: list[Option], taken: tuple[Option, ...]) -> Option | None:
    if kind == "deepen":
        return next((option for option in candidates if option.type == "reshape"), None) or next(
            (option for option in candidates if option.type in MINE and option.unit == material.options.my_unit), None
        )
    if kind == "across":
        return next((option for option in candidates if option.type != "reshape"), None)
    different = [
        option
        for option in candidates
        if all(option.type != other.type and option.unit != other.unit for other in taken)
    ]
    by_gut = sorted(candidates, key=lambda option: GUT_ORDER.index(material.reaction(option.id).gut))
    return max(different, key=lambda option: _for_me(material, option), default=by_gut[0] if by_gut else None)


def _worth(material: Material, option: Option) -> float:
    """Returns the total in the middle of its range, or the explore score: both 0 to 100."""
    total = material.scored.totals.get(option.id) if material.scored else None
    if total is None or total.total is None:
        return 100 * material.explore(option)
    return (total.total.low + total.total.high) / 2


def _for_me(material: Material, option: Option) -> float:
    total = material.scored.totals.get(option.id) if material.scored else None
    if total is None or total.personal is None:
        return 100 * material.explore(option)
    return (total.personal.low + total.personal.high) / 2
