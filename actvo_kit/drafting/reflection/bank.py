"""Finds one good question in the pack's bank, METHOD 13.8, chosen by what the person has entered.

The same answers and the same question before give the same question again; no question follows itself.
"""

import re
from itertools import zip_longest

from actvo_kit.drafting.answers import FIRST
from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.phrasing import short, verbatim
from actvo_kit.drafting.reflection.needs import Found, found
from actvo_kit.errors import NotAllowed
from actvo_kit.method.distress import in_distress
from actvo_kit.model.decks.questions import SLOT_WORDS, Question, exercise_of
from actvo_kit.model.drafting_offer import Ask, Reflection
from actvo_kit.words import N_, _

__all__ = ["bank_question"]

NO_QUESTIONS = N_("There are no questions for this step.")
NO_OTHER = N_("There is no other question about this for now.")
SLOT_LETTERS = 80
Asked = tuple[Question, Found]


def bank_question(brief: Brief) -> Reflection:
    """Returns a question for the exercise `brief.ask.about`, about `brief.ask.near` if that is given, never that of
    `after`.

    Its id is that of the question and of what it cites, `values_gone:V14`. After words of distress anywhere in the
    exercise it is `help`, with the workshop's help in place of a question. Raises NotAllowed when there is nothing to
    ask, with what to do first.
    """
    material, ask = brief.material, brief.ask
    if in_distress(material.own_words(ask.about), material.pack):
        return Reflection(id="help", question="", help=material.pack.workshop.help)
    questions = [question for question in material.pack.questions.questions if exercise_of(question.needs) == ask.about]
    if not questions:
        raise NotAllowed(_(NO_QUESTIONS))
    turns = _in_turn(material, questions, ask.near)
    if not turns:
        raise NotAllowed(_(FIRST[ask.about]))
    return _said(material, _next(turns, questions, ask))


def _in_turn(material: Material, questions: list[Question], near: str) -> list[Asked]:
    """Returns every question about the first thing it fits, then about the second: so that the wording changes each
    time.
    """
    fits = (
        [(question, thing) for thing in found(material, question.needs) if _is_near(thing, near)]
        for question in questions
    )
    return [candidate for turn in zip_longest(*fits) for candidate in turn if candidate is not None]


def _is_near(thing: Found, near: str) -> bool:
    return not near or thing.evidence.removeprefix("EV-").removeprefix("GUT-") == near


def _next(candidates: list[Asked], questions: list[Question], ask: Ask) -> Asked:
    """Returns the question after the one before, in the order of the turns; from a question that no longer fits, the
    deck's.
    """
    ids = [_id(candidate) for candidate in candidates]
    before, order = ask.after.partition(":")[0], [question.id for question in questions]
    if ask.after in ids:
        start = ids.index(ask.after) + 1
    elif before in order:
        later = order[order.index(before) + 1 :]
        start = next((place for place, (question, _) in enumerate(candidates) if question.id in later), 0)
    else:
        start = 0
    turned = candidates[start:] + candidates[:start]
    others = [candidate for candidate in turned if _id(candidate) != ask.after]
    if not others:
        raise NotAllowed(_(NO_OTHER))
    return next((candidate for candidate in others if candidate[0].id != before), others[0])


def _id(candidate: Asked) -> str:
    return f"{candidate[0].id}:{candidate[1].evidence}"


def _said(material: Material, candidate: Asked) -> Reflection:
    question, thing = candidate
    words = question.words[material.language].text
    text = re.sub(r"\{(\w+)\}", lambda slot: f"“{_cut(thing.slots[slot[1]])}”", words)
    return Reflection(id=_id(candidate), question=text, about=thing.about, where=thing.where)


def _cut(text: str) -> str:
    """Returns a name or a line in at most eight words."""
    words = verbatim(text).split()
    cut = " ".join(words[:SLOT_WORDS]).rstrip(" .,;:…")
    return short(f"{cut}…" if len(words) > SLOT_WORDS else cut, SLOT_LETTERS)
