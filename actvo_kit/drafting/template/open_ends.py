"""T7 and T9, METHOD 13.7: what nobody has said yet, whom to ask, what would change one's mind, and how sure it is."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Literal

from actvo_kit.drafting.banned import repeatable
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import day, quote, short
from actvo_kit.drafting.template.trials import doubtful
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Confidence, Missing, Question, Trial

__all__ = ["change_my_mind", "confidence", "missing", "questions"]

Whom = Literal["me", "manager", "option_owner", "peer"]
QUESTION, REASON, MOST_QUESTIONS = 120, 160, 3
WHO_KNOWS: dict[str, Whom] = {"KC1": "option_owner", "KC2": "option_owner", "KC3": "peer", "KC4": "option_owner"}
"""Everything else the person can tell best."""
ENOUGH, WHOLE = 0.6, 0.9
USUALLY, CLEARLY = 0.6, 0.9


def missing(material: Material, option: Option) -> tuple[Missing, ...]:
    """Strengths that are not rated, cells that are unknown or a guess, and what the catalogue does not say."""
    found = [
        Missing(id=need.strength, text=f"{material.titles[need.strength]}: not rated yet")
        for need in material.unrated(option)
    ]
    cells = material.scored.matrix.cells.get(option.id, {}) if material.scored else {}
    for one, cell in cells.items():
        if cell.x is None:
            found.append(Missing(id=one, text=f"{material.titles[one]}: not known yet"))
        elif cell.conf == "low":
            found.append(Missing(id=one, text=f"{material.titles[one]}: a guess so far"))
    if not material.values.top5:
        found.append(Missing(id="values", text="Your values: not sorted yet"))
    if option.demand is None and "KC1" not in cells:
        found.append(Missing(id="KC1", text="The organisation’s need: not in the catalogue"))
    if option.commercial_value is None and "KC2" not in cells:
        found.append(Missing(id="KC2", text="The value for the organisation: not in the catalogue"))
    return tuple(found)


def questions(material: Material, option: Option, now: datetime) -> tuple[Question, ...]:
    """Two or three: what is missing once it is weighed, the option's risks, the person's side of it."""
    found = [*_cells(material, option), _risk(option), _about_me(material, option), *_stale(option, now)]
    return tuple({one.question: one for one in found}.values())[:MOST_QUESTIONS]


def _cells(material: Material, option: Option) -> Iterator[Question]:
    """The doubtful cell most worth testing, as a question to whoever knows."""
    open_ = {one.id for one in missing(material, option)}
    for doubt in doubtful(material, option):
        if doubt.criterion in open_:
            to = WHO_KNOWS.get(doubt.criterion, "me")
            yield Question(to=to, question=f"What could tell us more about {material.titles[doubt.criterion]}?")
            return


def _risk(option: Option) -> Question:
    if option.risks is None or not repeatable(option.risks):
        return Question(to="option_owner", question="What could go wrong here, and how would people notice early?")
    text = quote("The catalogue says what is hard:", option.risks, ". Could you accept that?", most=QUESTION)
    return Question(to="me", question=text)


def _about_me(material: Material, option: Option) -> Question:
    if unrated := material.unrated(option):
        name = material.titles[unrated[0].strength]
        return Question(
            to="me", question=f"You have not rated {name} yet, and it is needed here. When did you last do that?"
        )
    if gaps := material.coverage(option).gaps:
        name = material.titles[gaps[0].strength]
        return Question(to="peer", question=f"Who does {name} well, and could show you how?")
    whom = option.contact_role or "whoever would have to agree"
    return Question(
        to="option_owner", question=short(f"What would you ask first when you meet the contact, {whom}?", QUESTION)
    )


def _stale(option: Option, now: datetime) -> Iterator[Question]:
    checked = option.last_verified
    if checked is not None and not option.is_fresh(now.date()):
        text = f"The catalogue was last checked on {day(checked)}. Is what it says still true?"
        yield Question(to="option_owner", question=text)


def change_my_mind(material: Material, option: Option, tries: Iterable[Trial]) -> tuple[str, ...]:
    """T9: the signal that would speak against it, and the must strength that is furthest from what it asks."""
    signals = dict.fromkeys(f"If I notice this: {short(_inside(one.signal_no), 170)}" for one in tries)
    return (*list(signals)[:2], *_weakest(material, option))


def _inside(signal: str) -> str:
    """A signal in the middle of a sentence."""
    return signal if signal.split(" ", 1)[0] == "I" else f"{signal[:1].lower()}{signal[1:]}"


def _weakest(material: Material, option: Option) -> Iterator[str]:
    must = {need.strength for need in option.requires if need.weight == "must"}
    for gap in material.coverage(option).gaps:
        if gap.strength in must:
            yield f"If I need more time to learn {material.titles[gap.strength]} than {_soon(material, option)}."
            return
    for need in material.unrated(option):
        if need.weight == "must":
            name = material.titles[need.strength]
            yield f"If a lot of {name} is needed, and I do not want to do that."
            return


def _soon(material: Material, option: Option) -> str:
    """How soon the person thinks they would contribute, in the criterion's own words."""
    cell = material.scored.matrix.cells.get(option.id, {}).get("KC3") if material.scored else None
    if cell is None or cell.x is None:
        return "I have"
    return f"I think today: {material.anchors('KC3')[int(cell.x) - 1].lower()}"


def confidence(material: Material, option: Option) -> Confidence:
    """High, medium or low, METHOD 13.7 step 5; low before the options are weighed."""
    lacks = missing(material, option)
    first = material.scored.first.get(option.id) if material.scored else None
    if material.scored is None or option.id not in material.scored.matrix.cells:
        because = "Not weighed yet: this draft uses your answers so far and the catalogue."
        return Confidence(level="low", because=because, missing=lacks)
    if first is None:
        because = "More than half of one side is open, so nothing can be said of its place yet."
        return Confidence(level="low", because=because, missing=lacks)
    completeness = material.coverage(option).completeness
    guesses = any(cell.conf == "low" for cell in material.scored.matrix.cells[option.id].values())
    unrated = any(need.weight == "must" for need in material.unrated(option))
    if completeness < ENOUGH or first < USUALLY:
        level: Literal["low", "medium", "high"] = "low"
    elif completeness >= WHOLE and first >= CLEARLY and not guesses and not unrated:
        level = "high"
    else:
        level = "medium"
    return Confidence(level=level, because=_because(first, completeness), missing=lacks)


def _because(first: float, completeness: float) -> str:
    of_hundred = min(99, int(100 * first + 0.5))
    often = f"in about {of_hundred} of 100 tries" if of_hundred else "in hardly any try"
    rated = f"{int(100 * completeness + 0.5)} % of what it asks for is rated"
    return short(f"With your order, it came first {often}; {rated}.", REASON)
