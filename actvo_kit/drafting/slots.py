"""Which option becomes which pathway, METHOD 13.7 step 2, before anything is scored."""

from actvo_kit.drafting.material import Material
from actvo_kit.method.options import explore_score
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Kind

__all__ = ["slots"]

GUT_ORDER = ("curious", "maybe", None, "no")


def slots(material: Material) -> dict[Kind, Option]:
    """The option of each pathway, from the shortlist; a slot is dropped rather than an option repeated.

    Deepen: the best reshape. Across: the best of the others. Surprise: the best whose type and unit differ from both,
    else the one the gut liked most. Best is by explore score, then by id.
    """
    left = sorted(material.shortlist, key=lambda option: (-explore_score(material.coverage(option)), option.id))
    chosen: dict[Kind, Option] = {}
    for kind in ("deepen", "across", "surprise"):
        if found := _best(kind, material, left, tuple(chosen.values())):
            chosen[kind] = found
            left.remove(found)
    return chosen


def _best(kind: Kind, material: Material, left: list[Option], taken: tuple[Option, ...]) -> Option | None:
    if kind != "surprise":
        return next((one for one in left if (one.type == "reshape") == (kind == "deepen")), None)
    different = (one for one in left if all(one.type != other.type and one.unit != other.unit for other in taken))
    by_gut = sorted(left, key=lambda one: GUT_ORDER.index(material.reaction(one.id).gut))
    return next(different, by_gut[0] if by_gut else None)
