"""Writes T7 and T9, METHOD 13.7: what nobody has said yet, whom to ask, what would change one's mind, and how sure it
is.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Literal

from actvo_kit.drafting.banned import repeatable
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import quote, short
from actvo_kit.drafting.template.trials import doubtful
from actvo_kit.model.catalogue import Option
from actvo_kit.model.pathway import Confidence, Missing, Question, Trial
from actvo_kit.words import N_, _, day

__all__ = ["change_my_mind", "confidence", "missing", "questions"]

Whom = Literal["me", "manager", "option_owner", "peer"]
QUESTION, REASON, MOST_QUESTIONS = 120, 160, 3
WHO_KNOWS: dict[str, Whom] = {"KC1": "option_owner", "KC2": "option_owner", "KC3": "peer", "KC4": "option_owner"}
"""Everything else the person can tell best."""
ENOUGH, WHOLE = 0.6, 0.9
USUALLY, CLEARLY = 0.6, 0.9


def missing(material: Material, option: Option) -> tuple[Missing, ...]:
    """Strengths that are not rated, cells that are unknown or a guess, and what the catalogue does not say."""
    lacks = [
        _missing(id=need.strength, text=_("{title}: not rated yet", title=material.titles[need.strength]))
        for need in material.unrated(option)
    ]
    cells = material.scored.matrix.cells.get(option.id, {}) if material.scored else {}
    for criterion, cell in cells.items():
        if cell.x is None:
            lacks.append(_missing(id=criterion, text=_("{title}: not known yet", title=material.titles[criterion])))
        elif cell.conf == "low":
            lacks.append(_missing(id=criterion, text=_("{title}: a guess so far", title=material.titles[criterion])))
    if not material.values.top5:
        lacks.append(_missing(id="values", text=_("Your values: not sorted yet")))
    if option.demand is None and "KC1" not in cells:
        lacks.append(_missing(id="KC1", text=_("The organisation’s need: not in the catalogue")))
    if option.commercial_value is None and "KC2" not in cells:
        lacks.append(_missing(id="KC2", text=_("The value for the organisation: not in the catalogue")))
    return tuple(lacks)


def _missing(id: str, text: str) -> Missing:  # noqa: A002  the record's own name
    return Missing(id=id, text=short(text, QUESTION))


def _question(to: Whom, question: str) -> Question:
    """A longer language than English may need more room than a question has: it is cut, as a quotation is."""
    return Question(to=to, question=short(question, QUESTION))


def questions(material: Material, option: Option, now: datetime) -> tuple[Question, ...]:
    """Returns two or three questions: what is missing once it is weighed, the option's risks, the person's side
    of it.
    """
    candidates = [*_cells(material, option), _risk(option), _about_me(material, option), *_stale(option, now)]
    return tuple({question.question: question for question in candidates}.values())[:MOST_QUESTIONS]


def _cells(material: Material, option: Option) -> Iterator[Question]:
    """Yields the doubtful cell most worth testing, as a question to whoever knows."""
    open_ = {lacking.id for lacking in missing(material, option)}
    for doubt in doubtful(material, option):
        if doubt.criterion in open_:
            to = WHO_KNOWS.get(doubt.criterion, "me")
            title = material.titles[doubt.criterion]
            yield _question(to=to, question=_("What could tell us more about {title}?", title=title))
            return


def _risk(option: Option) -> Question:
    if option.risks is None or not repeatable(option.risks):
        text = _("What could go wrong here, and how would people notice early?")
        return _question(to="option_owner", question=text)
    text = quote(N_("The catalogue says what is hard: {words}. Could you accept that?"), option.risks, most=QUESTION)
    return _question(to="me", question=text)


def _about_me(material: Material, option: Option) -> Question:
    if unrated := material.unrated(option):
        name = material.titles[unrated[0].strength]
        return _question(
            to="me",
            question=_(
                "You have not rated {strength} yet, and it is needed here. When did you last do that?", strength=name
            ),
        )
    if gaps := material.coverage(option).gaps:
        name = material.titles[gaps[0].strength]
        return _question(to="peer", question=_("Who does {strength} well, and could show you how?", strength=name))
    title = material.titles[_most_open(material, option)]
    if option.contact_role:
        text = _("What could the contact, {whom}, tell you about {title}?", whom=option.contact_role, title=title)
    else:
        text = _("What could those who would have to agree tell you about {title}?", title=title)
    return _question(to="option_owner", question=text)


def _most_open(material: Material, option: Option) -> str:
    """Returns the criterion to ask about where nothing else is open: growth, which no figure tells; what counts first
    for the person once the option is weighed.
    """
    order = material.scoring.order_personal
    return order[0] if order and material.scoring.cell.get(option.id) else "KP3"


def _stale(option: Option, now: datetime) -> Iterator[Question]:
    checked = option.last_verified
    if checked is not None and not option.is_fresh(now.date()):
        text = _("The catalogue was last checked on {day}. Is what it says still true?", day=day(checked))
        yield _question(to="option_owner", question=text)


def change_my_mind(material: Material, option: Option, tries: Iterable[Trial]) -> tuple[str, ...]:
    """Returns T9, the signals that would speak against it, and the must strength that is furthest from what it asks."""
    signals = dict.fromkeys(
        _("If I notice this: {signal}", signal=short(_inside(trial.signal_no), 170)) for trial in tries
    )
    return (*list(signals)[:2], *_weakest(material, option))


def _inside(signal: str) -> str:
    """Returns a signal in the middle of a sentence."""
    return signal if signal.split(" ", 1)[0] == "I" else f"{signal[:1].lower()}{signal[1:]}"


def _weakest(material: Material, option: Option) -> Iterator[str]:
    must = {need.strength for need in option.requires if need.weight == "must"}
    for gap in material.coverage(option).gaps:
        if gap.strength in must:
            yield _too_long(material, option, material.titles[gap.strength])
            return
    for need in material.unrated(option):
        if need.weight == "must":
            name = material.titles[need.strength]
            yield _("If a lot of {strength} is needed, and I do not want to do that.", strength=name)
            return


def _too_long(material: Material, option: Option, name: str) -> str:
    """Longer than the person thinks today, in the words of the criterion for how soon they would contribute."""
    cell = material.scored.matrix.cells.get(option.id, {}).get("KC3") if material.scored else None
    if cell is None or cell.x is None:
        return _("If I need more time to learn {strength} than I have.", strength=name)
    return _(
        "If I need more time to learn {strength} than I think today: {soon}.",
        strength=name,
        soon=material.anchors("KC3")[int(cell.x) - 1].lower(),
    )


def confidence(material: Material, option: Option) -> Confidence:
    """Returns high, medium or low, METHOD 13.7 step 5; low before the options are weighed."""
    lacks = missing(material, option)
    first = material.scored.first.get(option.id) if material.scored else None
    if material.scored is None or option.id not in material.scored.matrix.cells:
        because = _("Not weighed yet: this draft uses your answers so far and the catalogue.")
        return Confidence(level="low", because=because, missing=lacks)
    if first is None:
        because = _("More than half of one side is open, so nothing can be said of its place yet.")
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
    sentence = (
        N_("With your order, it came first in about {often} of 100 tries; {rated} % of what it asks for is rated.")
        if of_hundred
        else N_("With your order, it came first in hardly any try; {rated} % of what it asks for is rated.")
    )
    return short(_(sentence, often=of_hundred, rated=int(100 * completeness + 0.5)), REASON)
