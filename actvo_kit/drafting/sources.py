"""The very answer or catalogue row behind an id, as its mark opens it: where, when, and what stands there."""

from collections.abc import Iterable
from contextlib import suppress

from actvo_kit.drafting.material import Material
from actvo_kit.drafting.words import FEELS, verbatim
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Source

__all__ = ["cited", "source"]


def source(material: Material, evidence: str) -> Source:
    """The source with this id: a card, a strength, `EV-…` what was written about one, `GUT-…` a mark, or an option.

    Raises KeyError for an id that nothing stands behind.
    """
    if evidence.startswith("OPT-"):
        return _option(material, evidence)
    if evidence.startswith("GUT-"):
        return _gut(material, evidence)
    if evidence.startswith("EV-"):
        return _written(material, evidence)
    return _value(material, evidence) if evidence.startswith("V") else _strength(material, evidence)


def cited(material: Material, evidence: Iterable[str]) -> tuple[Source, ...]:
    """The sources behind `evidence`, each once, in the order of first use. What nothing stands behind is left out."""
    found = []
    for one in dict.fromkeys(evidence):
        with suppress(KeyError):
            found.append(source(material, one))
    return tuple(found)


def _value(material: Material, card: str) -> Source:
    place = {one: index for index, one in enumerate(material.values.top5, 1)}[card]
    lines = (material.value(card), f"You put it at number {place} of {len(material.values.top5)}.")
    return Source(id=card, where="Values", when=material.when.get("values"), lines=lines)


def _strength(material: Material, strength: str) -> Source:
    mine, lines = material.rating(strength), [material.strength(strength)]
    if mine.level is not None:
        lines.append(f"You chose level {mine.level}: {material.anchor(strength, mine.level)}.")
    if mine.energy is not None:
        lines.append(f"After doing this, you usually feel {FEELS[mine.energy]}.")
    if len(lines) == 1:
        raise KeyError(strength)
    return Source(id=strength, where="Strengths", when=material.when.get("strengths"), lines=tuple(lines))


def _written(material: Material, evidence: str) -> Source:
    about = evidence.removeprefix("EV-")
    if about.startswith("V"):
        where, name, text = "Values", material.value(about), material.values.evidence.get(about)
    else:
        where, name, text = "Strengths", material.strength(about), material.rating(about).evidence
    if not (text and text.strip()):
        raise KeyError(evidence)
    lines = (name, f"You wrote: “{verbatim(text)}”")
    return Source(id=evidence, where=where, when=material.when.get(where.lower()), lines=lines)


def _gut(material: Material, evidence: str) -> Source:
    option = material.known[evidence.removeprefix("GUT-")]
    reaction = material.reaction(option.id)
    lines = [option.title]
    if reaction.gut:
        lines.append(f"You marked it {reaction.gut}.")
    if reaction.why and reaction.why.strip():
        lines.append(f"You wrote: “{verbatim(reaction.why)}”")
    if option.id in material.options.shortlist:
        lines.append("You put it on your shortlist.")
    return Source(id=evidence, where="Options", when=material.when.get("options"), lines=tuple(lines))


def _option(material: Material, evidence: str) -> Source:
    catalogue = material.pack.catalogue
    option = material.known[evidence]
    facts = (option.title, option.summary, option.outcome, _worth(option), option.value_note, _asks(material, option),
             f"Risk: {option.risks}" if option.risks else None, _checked(option))  # fmt: skip
    lines = tuple(verbatim(fact) for fact in facts if fact)
    if option.source == "participant":
        return Source(id=evidence, where="Options", when=material.when.get("options"), lines=lines)
    return Source(id=evidence, where=f"The catalogue of {catalogue.organisation}", when=None, lines=lines)


def _worth(option: Option) -> str:
    need = "unknown" if option.demand is None else f"{option.demand} of 5"
    value = "unknown" if option.commercial_value is None else f"{option.commercial_value} of 5"
    return f"Need {need}, value {value}"


def _asks(material: Material, option: Option) -> str:
    asked = ", ".join(f"{material.strength(need.strength)} {need.level}" for need in option.requires)
    return f"Asks for: {asked}" if asked else ""


def _checked(option: Option) -> str:
    day = option.last_verified
    return option.status.capitalize() + (f"; last checked {day.day} {day:%B %Y}" if day else "")
