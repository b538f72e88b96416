"""Says what of a values sort may leave for a draft: the five in order, and what was written about a card."""

from collections.abc import Iterator

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

TREATS = {
    -2: N_("You said that {option} works against this value."),
    -1: N_("You said that {option} works a little against this value."),
    0: N_("You said that {option} neither helps nor hurts this value."),
    1: N_("You said that {option} is a little good for this value."),
    2: N_("You said that {option} is very good for this value."),
}


def _offer(material: Material) -> Iterator[FieldOffer]:
    top = material.values.top5
    yield FieldOffer(
        id="values", title=_("Your values, in order"), where=_("Values"),
        text=_(", ").join(material.titles[card] for card in top),
    )  # fmt: skip
    for card in top:
        text = (material.values.evidence.get(card) or "").strip()
        title = _("Your example for {card}", card=material.titles[card])
        yield FieldOffer(id=f"example.{card}", title=title, where=_("Values"), text=text, free=True)


def _keep(material: Material, chosen: frozenset[str]) -> Record:
    examples = {card: text for card, text in material.values.evidence.items() if text and f"example.{card}" in chosen}
    top = {"top5": list(material.values.top5)} if "values" in chosen else {}
    return top | ({"evidence": examples} if examples else {})


def _tell(material: Material, say: Say) -> Parts:
    """Tells `values_top5`, and `evidence`."""
    return {
        "values_top5": [{"id": card, "title": material.titles[card]} for card in material.values.top5],
        "evidence": evidence(material.values.evidence, say),
    }


def _refer(material: Material) -> Iterator[Reference]:
    """Refers to `value.1` and so on, and to what was written about them as `value_example.1`."""
    for place, card in enumerate(material.values.top5, 1):
        name = material.titles[card]
        private = _("{value} (number {place} of your values)", value=name, place=place)
        yield Reference(f"value.{place}", card, private, _("{value} (it matters most to me now)", value=name))
    written_about = {f"EV-{card}": text for card, text in material.values.evidence.items()}
    yield from examples("value_example", written_about)


def _value(material: Material, card: str) -> Source:
    place = {value: index for index, value in enumerate(material.values.top5, 1)}[card]
    lines = [
        material.titles[card],
        _("You put it at number {place} of {count}.", place=place, count=len(material.values.top5)),
    ]
    for option in material.shortlist:
        if (rating := material.treats(option, card)) is not None:
            lines.append(_(TREATS[rating], option=option.short_title))
    return source(material, card, "values", _("Values"), lines)


def _example(material: Material, evidence_id: str) -> Source:
    card = evidence_id.removeprefix("EV-")
    return written(material, evidence_id, "values", _("Values"), material.values.evidence.get(card))


FIRST = N_("Put your first values in order; then there is something to ask about.")
LEAVES = Leaving(offer=_offer, keep=_keep, tell=_tell, refer=_refer)
SOURCES: Sources = {
    r"V\d\d": Behind(_value, "value"),
    r"EV-V\w+": Behind(_example, "value"),
}
