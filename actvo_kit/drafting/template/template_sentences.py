"""Writes the template's sentences T1 to T6, METHOD 13.7: each is written only when its data carries it, in two forms.

`text` speaks to the person, figures included; `shareable` is the person speaking, without rating, rank or level.
"""

from collections.abc import Iterator
from typing import Any

from actvo_kit.drafting.banned import repeatable
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import quote, short, steps_more
from actvo_kit.method.limit_words import limit_words
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Sentence
from actvo_kit.words import N_, _

__all__ = ["sentences"]

STATUS = {
    "planned": N_("The catalogue says it is planned, not open yet."),
    "paused": N_("The catalogue says it is paused at the moment."),
    "filled": N_("The catalogue says it is filled at the moment."),
}
ASK = (
    N_("Your number {place} is {value}. What would you need from this option?"),
    N_("Your number {place} is {value}. What here would be good for that?"),
    N_("Your number {place} is {value}. Where in this option could you find that?"),
)
WORTH = {
    (True, True): (N_("The organisation rates need {need}/5 and value {value}/5."),
                   N_("The organisation rates need {need}/5 and value {value}/5: {words}.")),
    (True, False): (N_("The organisation rates need {need}/5."), N_("The organisation rates need {need}/5: {words}.")),
    (False, True): (N_("The organisation rates value {value}/5."),
                    N_("The organisation rates value {value}/5: {words}.")),
    (False, False): ("", N_("The catalogue notes: {words}.")),
}  # fmt: skip
"""Whether need and value are known → the sentence, and the one with the catalogue's note."""
COSTS = {
    (True, True): (N_("You would gain {gain}; you may lose {name}."), N_("I would gain {gain}; I may lose {name}.")),
    (True, False): (N_("You may lose {name}."), N_("I may lose {name}.")),
    (False, True): (N_("You would gain {gain}; you may need a solution for {name}."),
                    N_("I would gain {gain}; I may need a solution for {name}.")),
    (False, False): (N_("You may need a solution for {name}."), N_("I may need a solution for {name}.")),
}  # fmt: skip
"""Whether it is lost (or strained), and whether something is gained → to the person, and the person speaking."""
DRAINS = {
    -2: N_("It asks for {strength}, which leaves you drained."),
    -1: N_("It asks for {strength}, which leaves you a bit flat."),
}
GUT = {
    "curious": (N_("You marked it curious."), N_("You marked it curious: {words}."), N_("I am curious about it.")),
    "maybe": (N_("You marked it maybe."), N_("You marked it maybe: {words}."), N_("For me it is a maybe.")),
    "no": (N_("You first marked it no, and still put it on your shortlist."),
           N_("You first marked it no, and still put it on your shortlist: {words}."),
           N_("I was not drawn to it at first, and still put it on my shortlist.")),
    None: (N_("You put it on your shortlist."), N_("You put it on your shortlist: {words}."),
           N_("I put it on my shortlist.")),
}  # fmt: skip
"""The first mark → the sentence, the one with the person's reason, and the person speaking."""
LONGEST = 200
PLENTY = 4
"""From so many sentences on, the gut mark and the catalogue's outcome are left to their sources."""
FEEDS, GIVES, LOSES = 1, 1, 0
"""From what rating an option feeds a value, and from what supply it gives more of a motivator or takes some away."""


def sentences(material: Material, option: Option, card: str | None) -> tuple[Sentence, ...]:
    """Returns what the data says about one option; `card` is a value it is asked about while nothing says what it
    gives.
    """
    gains = [*_feeds(material, option), *_gives(material, option)]
    sentences_found = [
        *(gains or _asks(material, option, card)),
        *_uses(material, option),
        *_gaps(material, option),
        *_worth(option),
        *_costs(material, option, gains),
        *_status(option),
    ]
    few = len(sentences_found) < PLENTY
    if few or material.reaction(option.id).gut == "no":  # a first no stays in sight
        sentences_found.append(_gut(material, option))
    return tuple([*sentences_found, *_outcome(option)] if few else sentences_found)


def _sentence(text: str, shareable: str, **more: Any) -> Sentence:
    """A longer language than English may need more room than a sentence has: it is cut, as a quotation is."""
    return Sentence(text=short(text, LONGEST), shareable=short(shareable, LONGEST), **more)


def _feeds(material: Material, option: Option) -> Iterator[Sentence]:
    """Yields T1: a value of the five that the person says it feeds."""
    for rank, card in enumerate(material.values.top5, 1):
        if (material.treats(option, card) or 0) < FEEDS:
            continue
        name = material.titles[card]
        yield _sentence(
            id=f"{option.id}-feeds-{card}",
            mark="value",
            text=_("It is good for {value}, number {place} of your values.", value=name, place=rank),
            shareable=_("It is good for {value}, one of the things that matter most to me now.", value=name),
            emphasis=(name,),
            evidence=(card, option.id),
        )


def _gives(material: Material, option: Option) -> Iterator[Sentence]:
    """Yields T2: more of a motivator that the person wants more of."""
    for motivator, driver in sorted(material.drivers.items(), key=lambda pair: -(pair[1].gap or 0)):
        if driver.quadrant != "pursue" or ((option.supply or {}).get(driver.id) or 0) < GIVES:
            continue
        name = material.titles[motivator]
        yield _sentence(
            id=f"{option.id}-gives-{motivator}",
            mark="motivator",
            text=_(
                "It gives more of {motivator}, which you want and rate {figure}/5 today.",
                motivator=name,
                figure=driver.satisfaction,
            ),
            shareable=_("It gives more of {motivator}, which I want more of.", motivator=name),
            emphasis=(name,),
            evidence=(motivator, option.id),
        )


def _asks(material: Material, option: Option, card: str | None) -> Iterator[Sentence]:
    """An honest question where nothing says yet what the option gives: how it treats a value is said in E9."""
    if card is None:
        return
    name, place = material.titles[card], material.values.top5.index(card) + 1
    wrote = (material.values.evidence.get(card) or "").strip()
    yield _sentence(
        id=f"{option.id}-value-{card}",
        mark="value",
        text=_(ASK[place % len(ASK)], place=place, value=name),
        shareable=_(
            "{value} is among what matters most to me now. I want to find out what here would be good for that.",
            value=name,
        ),
        emphasis=(name,),
        evidence=(card, *([f"EV-{card}"] if wrote else []), option.id),
    )


def _uses(material: Material, option: Option) -> Iterator[Sentence]:
    """Yields T3: must strengths at the level asked for that do not drain."""
    for need in option.requires:
        rating, name = material.rating(need.strength), material.titles[need.strength]
        if need.weight != "must" or rating.level is None or rating.energy is None:
            continue
        if rating.level < need.level or rating.energy < 0:
            continue
        wrote = (rating.evidence or "").strip()
        yield _sentence(
            id=f"{option.id}-uses-{need.strength}",
            mark="strength",
            text=_(
                "It uses {strength} (you: {level}, needed: {needed}).",
                strength=name,
                level=rating.level,
                needed=need.level,
            ),
            shareable=quote(N_("It uses {strength}, which I can show: {words}."), wrote, strength=name)
            if wrote
            else _("It uses {strength}.", strength=name),
            emphasis=(name,),
            evidence=(need.strength, *([f"EV-{need.strength}"] if wrote else []), option.id),
        )


def _gaps(material: Material, option: Option) -> Iterator[Sentence]:
    """Yields T4, with the option's format that has practice in it and suits the person best."""
    best_format = material.practice(option)
    formats = {
        learning_format.id: learning_format.words[material.language].practise
        for learning_format in material.pack.learning.formats
    }
    for gap in material.coverage(option).gaps:
        name = material.titles[gap.strength]
        text, shareable = [steps_more(name, gap.short_by)], [_("I want to build {strength}.", strength=name)]
        if best_format:
            text.append(_("You could practise by {how}.", how=formats[best_format]))
            shareable.append(_("I could practise by {how}.", how=formats[best_format]))
        yield _sentence(
            id=f"{option.id}-gap-{gap.strength}",
            mark="gap",
            text=" ".join(text),
            shareable=" ".join(shareable),
            emphasis=(name,),
            evidence=(gap.strength, option.id),
            short_by=gap.short_by,
        )


def _worth(option: Option) -> Iterator[Sentence]:
    """Yields T5: only the figures the catalogue has."""
    need, value = option.demand, option.commercial_value
    note = option.value_note if repeatable(option.value_note or "") else None
    alone, with_note = WORTH[need is not None, value is not None]
    sentence = with_note if note else alone
    if sentence:
        text = quote(sentence, note, need=need, value=value) if note else _(sentence, need=need, value=value)
        yield _sentence(id=f"{option.id}-worth", mark="catalogue", text=text, shareable=text, evidence=(option.id,))


def _costs(material: Material, option: Option, gains: list[Sentence]) -> Iterator[Sentence]:
    """Yields T6: what would be lost or strained, beside what would be gained; and a must strength that drains."""
    gain = gains[0] if gains else None
    lost = [motivator for motivator, driver in material.drivers.items()
            if driver.quadrant == "protect" and ((option.supply or {}).get(driver.id) or 0) < LOSES]  # fmt: skip
    strained = [finding.constraint for finding in material.findings[option.id] if finding.standing == "strained"]
    for cost in [*lost, *strained]:
        name, wording = material.titles[cost], COSTS[cost in lost, gain is not None]
        private = cost in strained  # a limit leaves the page only in the words the person gave it
        known = _limited(material, cost) if private else name
        first = gain.emphasis[0] if gain else ""
        text, shareable = (
            _(sentence, gain=first, name=words) for sentence, words in zip(wording, (known, name), strict=True)
        )
        yield _sentence(
            id=f"{option.id}-costs-{cost}",
            mark="trade-off" if cost in lost else "limit",
            text=text,
            shareable="" if private else shareable,
            emphasis=(*(gain.emphasis if gain else ()), name),
            evidence=(*(gain.evidence[:1] if gain else ()), cost, option.id),
        )
    yield from _drains(material, option)


def _limited(material: Material, constraint: str) -> str:
    """Returns a constraint with its limit, as on the person's own page."""
    row = material.constraints.rows[constraint]  # type: ignore[index]
    limit_text = limit_words(row.counts, material.pack) if row.counts is not None else ""
    name = material.titles[constraint]
    return _("{constraint} ({limit})", constraint=name, limit=limit_text) if limit_text else name


def _drains(material: Material, option: Option) -> Iterator[Sentence]:
    for need in option.requires:
        energy, name = material.rating(need.strength).energy, material.titles[need.strength]
        if need.weight == "must" and energy is not None and energy < 0:
            yield _sentence(
                id=f"{option.id}-drains-{need.strength}",
                mark="trade-off",
                text=_(DRAINS[energy], strength=name),
                shareable=_("It asks for {strength}, which costs me energy.", strength=name),
                emphasis=(name,),
                evidence=(need.strength, option.id),
            )


def _status(option: Option) -> Iterator[Sentence]:
    if option.status in STATUS:
        text = _(STATUS[option.status])
        yield _sentence(id=f"{option.id}-status", mark="limit", text=text, shareable=text, evidence=(option.id,))


def _gut(material: Material, option: Option) -> Sentence:
    reaction = material.reaction(option.id)
    alone, with_why, shareable = GUT[reaction.gut]
    why = (reaction.why or "").strip()
    return _sentence(
        id=f"{option.id}-gut",
        mark="gut",
        text=quote(with_why, why) if why else _(alone),
        shareable=_(shareable),
        evidence=(f"GUT-{option.id}", option.id),
    )


def _outcome(option: Option) -> Iterator[Sentence]:
    if option.outcome is None or not repeatable(option.outcome):
        return
    text = quote(N_("The catalogue names this outcome: {words}."), option.outcome)
    yield _sentence(id=f"{option.id}-outcome", mark="catalogue", text=text, shareable=text, evidence=(option.id,))
