"""The template's sentences T1 to T6, METHOD 13.7: each is written only when its data carries it, in two forms.

`text` speaks to the person, figures included; `shareable` is the person speaking, without rating, rank or level.
"""

from collections.abc import Iterator

from actvo_kit.drafting.banned import repeatable
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import FEELS, quote, steps_more
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Sentence

__all__ = ["sentences"]

STATUS = {
    "planned": "The catalogue says it is planned, not open yet.",
    "paused": "The catalogue says it is paused at the moment.",
    "filled": "The catalogue says it is filled at the moment.",
}
ASK = (
    "What would you need from this option?",
    "What here would be good for that?",
    "Where in this option could you find that?",
)
PLENTY = 4
"""From so many sentences on, the gut mark and the catalogue's outcome are left to their sources."""
FEEDS, GIVES, LOSES = 1, 1, 0
"""From what rating an option feeds a value, and from what supply it gives more of a motivator or takes some away."""


def sentences(material: Material, option: Option, card: str | None) -> tuple[Sentence, ...]:
    """What the data says about one option; `card` is a value it is asked about while nothing says what it gives."""
    gains = [*_feeds(material, option), *_gives(material, option)]
    found = [
        *(gains or _asks(material, option, card)),
        *_uses(material, option),
        *_gaps(material, option),
        *_worth(option),
        *_costs(material, option, gains),
        *_status(option),
    ]
    few = len(found) < PLENTY
    if few or material.reaction(option.id).gut == "no":  # a first no stays in sight
        found.append(_gut(material, option))
    return tuple([*found, *_outcome(option)] if few else found)


def _feeds(material: Material, option: Option) -> Iterator[Sentence]:
    """T1: a value of the five that the person says it feeds."""
    for rank, card in enumerate(material.values.top5, 1):
        if (material.treats(option, card) or 0) < FEEDS:
            continue
        name = material.titles[card]
        yield Sentence(
            id=f"{option.id}-feeds-{card}",
            mark="value",
            text=f"It is good for {name}, number {rank} of your values.",
            shareable=f"It is good for {name}, one of the things that matter most to me now.",
            emphasis=(name,),
            evidence=(card, option.id),
        )


def _gives(material: Material, option: Option) -> Iterator[Sentence]:
    """T2: more of a motivator that the person wants more of."""
    for one, driver in sorted(material.drivers.items(), key=lambda pair: -(pair[1].gap or 0)):
        if driver.quadrant != "pursue" or ((option.supply or {}).get(driver.id) or 0) < GIVES:
            continue
        name = material.titles[one]
        yield Sentence(
            id=f"{option.id}-gives-{one}",
            mark="motivator",
            text=f"It gives more of {name}, which you want and rate {driver.satisfaction}/5 today.",
            shareable=f"It gives more of {name}, which I want more of.",
            emphasis=(name,),
            evidence=(one, option.id),
        )


def _asks(material: Material, option: Option, card: str | None) -> Iterator[Sentence]:
    """An honest question where nothing says yet what the option gives: how it treats a value is said in E9."""
    if card is None:
        return
    name, place = material.titles[card], material.values.top5.index(card) + 1
    wrote = (material.values.evidence.get(card) or "").strip()
    yield Sentence(
        id=f"{option.id}-value-{card}",
        mark="value",
        text=f"Your number {place} is {name}. {ASK[place % len(ASK)]}",
        shareable=f"{name} is among what matters most to me now. I want to find out what here would be good for that.",
        emphasis=(name,),
        evidence=(card, *([f"EV-{card}"] if wrote else []), option.id),
    )


def _uses(material: Material, option: Option) -> Iterator[Sentence]:
    """T3: must strengths at the level asked for that do not drain."""
    for need in option.requires:
        mine, name = material.rating(need.strength), material.titles[need.strength]
        if need.weight != "must" or mine.level is None or mine.energy is None:
            continue
        if mine.level < need.level or mine.energy < 0:
            continue
        wrote = (mine.evidence or "").strip()
        yield Sentence(
            id=f"{option.id}-uses-{need.strength}",
            mark="strength",
            text=f"It uses {name} (you: {mine.level}, needed: {need.level}).",
            shareable=quote(f"It uses {name}, which I can show:", wrote) if wrote else f"It uses {name}.",
            emphasis=(name,),
            evidence=(need.strength, *([f"EV-{need.strength}"] if wrote else []), option.id),
        )


def _gaps(material: Material, option: Option) -> Iterator[Sentence]:
    """T4, with the option's format that has practice in it and suits the person best."""
    found = material.practice(option)
    formats = {one.id: one.words[material.language].practise for one in material.pack.learning.formats}
    how = f"by {formats[found]}" if found else ""
    for gap in material.coverage(option).gaps:
        name = material.titles[gap.strength]
        steps = steps_more(name, gap.short_by)
        yield Sentence(
            id=f"{option.id}-gap-{gap.strength}",
            mark="gap",
            text=f"{steps}. You could practise {how}." if how else f"{steps}.",
            shareable=f"I want to build {name}.{f' I could practise {how}.' if how else ''}",
            emphasis=(name,),
            evidence=(gap.strength, option.id),
            short_by=gap.short_by,
        )


def _worth(option: Option) -> Iterator[Sentence]:
    """T5: only the figures the catalogue has."""
    rated = {"need": option.demand, "value": option.commercial_value}
    figures = [f"{word} {figure}/5" for word, figure in rated.items() if figure is not None]
    said = f"The organisation rates {' and '.join(figures)}" if figures else "The catalogue notes"
    note = option.value_note if repeatable(option.value_note or "") else None
    if figures or note:
        text = quote(f"{said}:", note) if note else f"{said}."
        yield Sentence(id=f"{option.id}-worth", mark="catalogue", text=text, shareable=text, evidence=(option.id,))


def _costs(material: Material, option: Option, gains: list[Sentence]) -> Iterator[Sentence]:
    """T6: what would be lost or strained, beside what would be gained; and a must strength that drains."""
    gain = gains[0] if gains else None
    lost = [one for one, driver in material.drivers.items()
            if driver.quadrant == "protect" and ((option.supply or {}).get(driver.id) or 0) < LOSES]  # fmt: skip
    strained = [one.constraint for one in material.findings[option.id] if one.standing == "strained"]
    for one in [*lost, *strained]:
        name, start = material.titles[one], f"You would gain {gain.emphasis[0]}; you may" if gain else "You may"
        begin = f"I would gain {gain.emphasis[0]}; I may" if gain else "I may"
        what = f"lose {name}" if one in lost else f"need a solution for {name}"
        private = one in strained  # a limit leaves the page only in the words the person gave it
        yield Sentence(
            id=f"{option.id}-costs-{one}",
            mark="trade-off" if one in lost else "limit",
            text=f"{start} {what}.",
            shareable="" if private else f"{begin} {what}.",
            emphasis=(*(gain.emphasis if gain else ()), name),
            evidence=(*(gain.evidence[:1] if gain else ()), one, option.id),
        )
    yield from _drains(material, option)


def _drains(material: Material, option: Option) -> Iterator[Sentence]:
    for need in option.requires:
        energy, name = material.rating(need.strength).energy, material.titles[need.strength]
        if need.weight == "must" and energy is not None and energy < 0:
            yield Sentence(
                id=f"{option.id}-drains-{need.strength}",
                mark="trade-off",
                text=f"It asks for {name}, which leaves you {FEELS[energy]}.",
                shareable=f"It asks for {name}, which costs me energy.",
                emphasis=(name,),
                evidence=(need.strength, option.id),
            )


def _status(option: Option) -> Iterator[Sentence]:
    if text := STATUS.get(option.status):
        yield Sentence(id=f"{option.id}-status", mark="limit", text=text, shareable=text, evidence=(option.id,))


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


def _outcome(option: Option) -> Iterator[Sentence]:
    if option.outcome is None or not repeatable(option.outcome):
        return
    text = quote("The catalogue names this outcome:", option.outcome)
    yield Sentence(id=f"{option.id}-outcome", mark="catalogue", text=text, shareable=text, evidence=(option.id,))
