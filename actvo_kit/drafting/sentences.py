"""The template's sentences, METHOD 13.7: each is written only when its data carries it, in two forms.

`text` speaks to the person, figures included; `shareable` is the person speaking, without rating, rank or level.
"""

from collections.abc import Iterator

from actvo_kit.drafting.material import Material
from actvo_kit.drafting.words import FEELS, practise, quote
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Sentence

__all__ = ["sentences"]

STATUS = {
    "planned": "The catalogue says it is planned, not open yet.",
    "paused": "The catalogue says it is paused at the moment.",
    "filled": "The catalogue says it is filled at the moment.",
}
ASK = ("What would it need from this?", "What here would feed it?", "Where would it show up in this?")
PLENTY = 4
"""From so many sentences on, the catalogue's outcome is left to its source."""


def sentences(material: Material, option: Option, card: str | None) -> tuple[Sentence, ...]:
    """What the data says about one option; `card` is the value it is asked about."""
    found = [
        *_value(material, option, card),
        _gut(material, option),
        *_strengths(material, option),
        *_drains(material, option),
        *_gaps(material, option),
        *_worth(option),
        *_status(option),
    ]
    return tuple(found if len(found) >= PLENTY else [*found, *_outcome(option)])


def _value(material: Material, option: Option, card: str | None) -> Iterator[Sentence]:
    """An honest question: how far the option feeds a value is rated later (E9)."""
    if card is None:
        return
    name, place = material.value(card), material.values.top5.index(card) + 1
    wrote = (material.values.evidence.get(card) or "").strip()
    yield Sentence(
        id=f"{option.id}-value-{card}",
        mark="value",
        text=f"Your number {place} is {name}. {ASK[place % len(ASK)]}",
        shareable=f"{name} is among what matters most to me now. I want to find out what here would feed it.",
        emphasis=(name,),
        evidence=(card, *([f"EV-{card}"] if wrote else []), option.id),
    )


def _gut(material: Material, option: Option) -> Sentence:
    reaction = material.reaction(option.id)
    mine, ours = {
        "curious": ("You marked it curious", "I am curious about it."),
        "maybe": ("You marked it maybe", "For me it is a maybe."),
        "no": ("You first marked it no, and still put it on your shortlist",
               "I was not drawn to it at first, and still put it on my shortlist."),
        None: ("You put it on your shortlist", "I put it on my shortlist."),
    }[reaction.gut]  # fmt: skip
    why = (reaction.why or "").strip()
    return Sentence(
        id=f"{option.id}-gut",
        mark="gut",
        text=quote(f"{mine}:", why) if why else f"{mine}.",
        shareable=ours,
        evidence=(f"GUT-{option.id}", option.id),
    )


def _strengths(material: Material, option: Option) -> Iterator[Sentence]:
    """T3: must strengths at the level asked for that do not drain."""
    for need in option.requires:
        mine, name = material.rating(need.strength), material.strength(need.strength)
        if need.weight != "must" or mine.level is None or mine.energy is None:
            continue
        if mine.level < need.level or mine.energy < 0:
            continue
        wrote = (mine.evidence or "").strip()
        yield Sentence(
            id=f"{option.id}-uses-{need.strength}",
            mark="strength",
            text=f"It uses {name}: you chose level {mine.level}, it needs {need.level}.",
            shareable=quote(f"It uses {name}, which I can show:", wrote) if wrote else f"It uses {name}.",
            emphasis=(name,),
            evidence=(need.strength, *([f"EV-{need.strength}"] if wrote else []), option.id),
        )


def _drains(material: Material, option: Option) -> Iterator[Sentence]:
    """The trade-off that strengths alone can carry: something asked for that costs energy."""
    for need in option.requires:
        energy, name = material.rating(need.strength).energy, material.strength(need.strength)
        if energy is not None and energy < 0:
            yield Sentence(
                id=f"{option.id}-drains-{need.strength}",
                mark="trade-off",
                text=f"It also asks for {name}, which leaves you {FEELS[energy]}.",
                shareable=f"It also asks for {name}, which costs me energy.",
                emphasis=(name,),
                evidence=(need.strength, option.id),
            )


def _gaps(material: Material, option: Option) -> Iterator[Sentence]:
    """T4, with the option's first format that has practice in it: learning conditions are not asked yet."""
    how = practise(option)
    for gap in material.coverage(option).gaps:
        name = material.strength(gap.strength)
        below, build = f"{name} is {gap.short_by} below what it asks", f"{name} is what I need to build"
        yield Sentence(
            id=f"{option.id}-gap-{gap.strength}",
            mark="gap",
            text=f"{below}; practise {how}." if how else f"{below}.",
            shareable=f"{build}; I would practise {how}." if how else f"{build}.",
            emphasis=(name,),
            evidence=(gap.strength, option.id),
        )


def _worth(option: Option) -> Iterator[Sentence]:
    """T5: only the figures the catalogue has."""
    rated = {"need": option.demand, "value": option.commercial_value}
    figures = [f"the {word} {figure} of 5" for word, figure in rated.items() if figure is not None]
    said = f"The organisation rates {' and '.join(figures)}" if figures else "The catalogue notes"
    if figures or option.value_note:
        text = quote(f"{said}:", option.value_note) if option.value_note else f"{said}."
        yield Sentence(id=f"{option.id}-worth", mark="catalogue", text=text, shareable=text, evidence=(option.id,))


def _status(option: Option) -> Iterator[Sentence]:
    if text := STATUS.get(option.status):
        yield Sentence(id=f"{option.id}-status", mark="limit", text=text, shareable=text, evidence=(option.id,))


def _outcome(option: Option) -> Iterator[Sentence]:
    if option.outcome is None:
        return
    text = quote("The catalogue names this outcome:", option.outcome)
    yield Sentence(id=f"{option.id}-outcome", mark="catalogue", text=text, shareable=text, evidence=(option.id,))
