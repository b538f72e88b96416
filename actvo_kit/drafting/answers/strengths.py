"""Says what of strengths may leave for a draft: levels and energy, and what was written about one."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.drafting.answers.base import (
    Behind,
    Leaving,
    Parts,
    Record,
    Reference,
    Say,
    Sources,
    evidence,
    examples,
    source,
    written,
)
from actvo_kit.drafting.material import Material
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.pathway import Source
from actvo_kit.words import N_, _

__all__ = ["FIRST", "LEAVES", "SOURCES"]

FEELS = {
    -2: N_("drained"), -1: N_("a bit flat"), 0: N_("neither drained nor lifted"), 1: N_("a bit lifted"),
    2: N_("energised"),
}  # fmt: skip
USUALLY = {
    -2: N_("After doing this, you usually feel drained."),
    -1: N_("After doing this, you usually feel a bit flat."),
    0: N_("After doing this, you usually feel neither drained nor lifted."),
    1: N_("After doing this, you usually feel a bit lifted."),
    2: N_("After doing this, you usually feel energised."),
}


def _offer(material: Material) -> Iterator[FieldOffer]:
    rated = {strength: rating for strength, rating in material.strengths.rating.items() if rating.level is not None}
    levels = (
        _("{strength} {level}", strength=material.titles[strength], level=rating.level)
        if rating.energy is None
        else _(
            "{strength} {level} ({feels})",
            strength=material.titles[strength],
            level=rating.level,
            feels=_(FEELS[rating.energy]),
        )
        for strength, rating in rated.items()
    )
    yield FieldOffer(id="strengths", title=_("Levels and energy"), where=_("Strengths"), text=_(", ").join(levels))
    for strength, rating in material.strengths.rating.items():
        title, text = _("Your example for {card}", card=material.titles[strength]), (rating.evidence or "").strip()
        yield FieldOffer(id=f"example.{strength}", title=title, where=_("Strengths"), text=text, free=True)


def _keep(material: Material, chosen: frozenset[str]) -> Record:
    ratings: dict[str, Record] = {}
    for strength, rating in material.strengths.rating.items():
        known: Record = {"level": rating.level, "energy": rating.energy} if "strengths" in chosen else {}
        if rating.evidence and f"example.{strength}" in chosen:
            known["evidence"] = rating.evidence
        if known:
            ratings[strength] = known
    return {"rating": ratings} if ratings else {}


def _tell(material: Material, say: Say) -> Parts:
    """Tells `strengths`, and `evidence`."""
    rated = []
    for strength, rating in material.strengths.rating.items():
        ratings: dict[str, Any] = {"level": rating.level, "energy": rating.energy}
        known = {name: figure for name, figure in ratings.items() if figure is not None}
        if known:
            written_too = {"evidence_id": f"EV-{strength}"} if (rating.evidence or "").strip() else {}
            rated.append({"id": strength, "title": material.titles[strength], **known, **written_too})
    examples = {strength: rating.evidence for strength, rating in material.strengths.rating.items()}
    return {"strengths": rated, "evidence": evidence(examples, say)}


def _refer(material: Material) -> Iterator[Reference]:
    """Refers to `strength.1` and so on, and to what was written about them as `strength_example.1`."""
    ratings = material.strengths.rating
    rated = {strength: rating for strength, rating in ratings.items() if (rating.level, rating.energy) != (None, None)}
    for number, (strength, rating) in enumerate(rated.items(), 1):
        parts = [] if rating.level is None else [_("you: {level}", level=rating.level)]
        parts += [] if rating.energy is None else [_(FEELS[rating.energy])]
        name = material.titles[strength]
        private = _("{strength} ({rated})", strength=name, rated=_(", ").join(parts))
        yield Reference(f"strength.{number}", strength, private, name)
    yield from examples("strength_example", {f"EV-{strength}": rating.evidence for strength, rating in ratings.items()})


def _strength(material: Material, strength: str) -> Source:
    rating, lines = material.rating(strength), [material.titles[strength]]
    if rating.level is not None:
        lines.append(
            _("You chose level {level}: {anchor}.", level=rating.level, anchor=material.anchor(strength, rating.level))
        )
    if rating.energy is not None:
        lines.append(_(USUALLY[rating.energy]))
    if len(lines) == 1:
        raise KeyError(strength)
    return source(material, strength, "strengths", _("Strengths"), lines)


def _example(material: Material, evidence_id: str) -> Source:
    strength = evidence_id.removeprefix("EV-")
    return written(material, evidence_id, "strengths", _("Strengths"), material.rating(strength).evidence)


FIRST = N_("Choose a sentence or a feeling first; then there is something to ask about.")
LEAVES = Leaving(offer=_offer, keep=_keep, tell=_tell, refer=_refer)
SOURCES: Sources = {
    r"S[A-Z]\d": Behind(_strength, "strength", also=("gap",)),
    r"EV-S\w+": Behind(_example, "strength"),
}
