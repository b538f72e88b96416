"""Says what stays of learning conditions: the card. What makes it easier to take part never leaves its record."""

from actvo_kit.exercises.learning.reading import reading
from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.method.learning_card import card
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while nothing of the card is answered."""
    record = answer_of(LearningAnswer, answers)
    items = tuple(Item(title, (text,)) for title, text in card(record, pack))
    if not items:
        return None
    says = reading(record, pack)
    ways = Group(tuple(Item(way) for way in says["ways"]), _("Ways that fit this"))
    core = Item(_("Good for most people"), (says["core"],))
    return Part(_("How I learn the next thing"), groups=(Group((*items, core)), *([ways] if ways.entries else [])))
