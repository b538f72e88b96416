"""The very answer or catalogue row behind an id, as its mark opens it: where, when, and what stands there."""

import re
from collections.abc import Callable, Iterable
from contextlib import suppress

from actvo_kit.drafting.limits import limit_words
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.words import FEELS, day, verbatim
from actvo_kit.method.motivators import best_worst
from actvo_kit.model.answers.scoring import Cell
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Source

__all__ = ["cited", "source"]

TREATS = {-2: "works against", -1: "works a little against", 0: "neither helps nor hurts", 1: "is a little good for",
          2: "is very good for"}  # fmt: skip
NEEDS = {0: "not needed", 1: "helpful", 2: "essential"}
SURE = {"high": "sure", "medium": "fairly sure", "low": "a guess"}


def source(material: Material, evidence: str) -> Source:
    """The source with this id: a card, a strength, a motivator, a limit, a thread, a moment, an experiment, an option.

    `EV-…` is what was written about a card or strength, `GUT-…` the mark on an option, `KP1:OPT-007` a cell. Raises
    KeyError for an id that nothing of this person stands behind.
    """
    for pattern, find in KINDS.items():
        if re.fullmatch(pattern, evidence):
            return find(material, evidence)
    raise KeyError(evidence)


def cited(material: Material, evidence: Iterable[str]) -> tuple[Source, ...]:
    """The sources behind `evidence`, each once, in the order of first use. What nothing stands behind is left out."""
    found = []
    for one in dict.fromkeys(evidence):
        with suppress(KeyError):
            found.append(source(material, one))
    return tuple(found)


def _source(material: Material, one: str, slug: str, where: str, lines: Iterable[str]) -> Source:
    return Source(id=one, where=where, when=material.when.get(slug), lines=tuple(lines))


def _value(material: Material, card: str) -> Source:
    place = {one: index for index, one in enumerate(material.values.top5, 1)}[card]
    lines = [material.titles[card], f"You put it at number {place} of {len(material.values.top5)}."]
    for option in material.shortlist:
        if (rating := material.treats(option, card)) is not None:
            lines.append(f"You said that {option.short_title} {TREATS[rating]} this value.")
    return _source(material, card, "values", "Values", lines)


def _strength(material: Material, strength: str) -> Source:
    mine, lines = material.rating(strength), [material.titles[strength]]
    if mine.level is not None:
        lines.append(f"You chose level {mine.level}: {material.anchor(strength, mine.level)}.")
    if mine.energy is not None:
        lines.append(f"After doing this, you usually feel {FEELS[mine.energy]}.")
    if len(lines) == 1:
        raise KeyError(strength)
    return _source(material, strength, "strengths", "Strengths", lines)


def _motivator(material: Material, one: str) -> Source:
    driver, bws = material.drivers[one], best_worst(material.motivators.choices)
    lines = [material.titles[one]]
    if material.motivators.corrected_order:
        lines.append(f"You put it at number {material.motivators.corrected_order.index(driver.id) + 1} of 12.")
    else:
        lines.append(f"In the three sets it stood in, “miss most” less “miss least” is {round(3 * bws[driver.id]):+d}.")
    if driver.satisfaction is not None:
        lines.append(f"How much of it today: {driver.satisfaction} of 5.")
    return _source(material, one, "motivators", "Motivators", lines)


def _limit(material: Material, one: str) -> Source:
    row = getattr(material.constraints, one)
    if row.counts is None:
        raise KeyError(one)
    lines = [material.titles[one], f"You said: {row.status}, {limit_words(row.counts)}."]
    return _source(material, one, "constraints", "Constraints", lines)


def _written(material: Material, evidence: str) -> Source:
    about = evidence.removeprefix("EV-")
    if about.startswith("V"):
        slug, text = "values", material.values.evidence.get(about)
    else:
        slug, text = "strengths", material.rating(about).evidence
    if not (text and text.strip()):
        raise KeyError(evidence)
    lines = (material.titles[about], f"You wrote: “{verbatim(text)}”")
    return _source(material, evidence, slug, slug.capitalize(), lines)


def _thread(material: Material, one: str) -> Source:
    label = material.story.theme[one].label.strip()  # type: ignore[index]
    if not label:
        raise KeyError(one)
    return _source(material, one, "story", "Your story", (label, "A thread you found in your moments."))


def _moment(material: Material, one: str) -> Source:
    episode = material.story.episode[one]
    lines = [verbatim(text) for text in (episode.title, episode.what_i_did) if text.strip()]
    if not lines:
        raise KeyError(one)
    return _source(material, one, "story", "Your story", lines)


def _experiment(material: Material, one: str) -> Source:
    experiment = material.experiments.experiment[one]
    said = {
        "You believe": experiment.belief,
        "You try": experiment.action,
        "If you are right": experiment.signal_yes,
        "If you are wrong": experiment.signal_no,
        "In your way": experiment.woop.obstacle,
        "You learned": experiment.learned,
    }
    lines = [f"{what}: “{verbatim(text)}”" for what, text in said.items() if text and text.strip()]
    if not lines:
        raise KeyError(one)
    return _source(material, one, "experiments", "Experiments", lines)


def _learning(material: Material, one: str) -> Source:
    needs = dict(zip(("LP02", "LP03", "LP04", "LP05", "LP06"), material.learning.needs.values(), strict=True))
    need = needs[one]
    if need is None:
        raise KeyError(one)
    title = next(item.words[material.language].title for item in material.pack.learning.items if item.id == one)
    return _source(material, one, "learning", "Learning", (title, f"You said: {NEEDS[need]}."))


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
    return _source(material, evidence, "options", "Options", lines)


def _cell(material: Material, evidence: str) -> Source:
    criterion, _, option = evidence.partition(":")
    cell: Cell = material.scoring.cell[option][criterion]  # type: ignore[index]
    lines = [f"{material.titles[criterion]} of {material.known[option].short_title}"]
    if cell.x is None:
        lines.append("You said: not sure.")
    else:
        lines.append(f"It stands at {cell.x:g} of 5, {SURE[cell.conf]}.")
    return _source(material, evidence, "scoring", "Weigh them up", lines)


def _option(material: Material, evidence: str) -> Source:
    catalogue = material.pack.catalogue
    option = material.known[evidence]
    facts = (option.title, option.summary, option.outcome, _worth(option), option.value_note, _asks(material, option),
             _terms(option), f"Risk: {option.risks}" if option.risks else None, _checked(option))  # fmt: skip
    lines = tuple(verbatim(fact) for fact in facts if fact)
    if option.source == "participant":
        return _source(material, evidence, "options", "Options", lines)
    return Source(id=evidence, where=f"The catalogue of {catalogue.organisation}", when=None, lines=lines)


def _worth(option: Option) -> str:
    need = "unknown" if option.demand is None else f"{option.demand} of 5"
    value = "unknown" if option.commercial_value is None else f"{option.commercial_value} of 5"
    return f"Need {need}, value {value}"


def _asks(material: Material, option: Option) -> str:
    asked = ", ".join(f"{material.titles[need.strength]} {need.level}" for need in option.requires)
    return f"Asks for: {asked}" if asked else ""


def _terms(option: Option) -> str:
    """Time and travel, as far as the catalogue knows."""
    time, travel = option.time, option.conditions.travel_days_month
    parts = (
        f"{time.hours_per_week:g} hours a week" if time.hours_per_week else "",
        f"{time.duration_weeks} weeks" if time.duration_weeks else "",
        f"{travel} days of travel a month" if travel else "",
    )
    return ", ".join(part for part in parts if part)


def _checked(option: Option) -> str:
    checked = option.last_verified
    return option.status.capitalize() + (f"; last checked {day(checked)}" if checked else "")


KINDS: dict[str, Callable[[Material, str], Source]] = {
    r"OPT-(?:\d{3}|OWN)": _option,
    r"GUT-OPT-(?:\d{3}|OWN)": _gut,
    r"EV-[VS]\w+": _written,
    r"V\d\d": _value,
    r"S[A-Z]\d": _strength,
    r"M[A-Z]\d": _motivator,
    r"CN\d\d": _limit,
    r"TH\d": _thread,
    r"e\d{1,3}": _moment,
    r"LP0\d": _learning,
    r"EX-\d{1,2}": _experiment,
    r"K[PC]\d:OPT-(?:\d{3}|OWN)": _cell,
}
"""Shape of an id → how its source is found. Ids travel as given: METHOD §1.1."""
