"""Says what stays of arriving: the four questions, and what was answered each time."""

from actvo_kit.exercises.arrive.reading import reading
from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.arrive import ArriveAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while no question is answered."""
    says = reading(answer_of(ArriveAnswer, answers), pack)
    items = tuple(
        Item(line["text"], tuple(_told(time, answer) for time, answer in zip(says["times"], line["said"], strict=True)
                                 if answer))
        for line in says["lines"]
    )  # fmt: skip
    return Part(_("How clear things are to me"), groups=(Group(items),)) if items else None


def _told(time: str, answer: str) -> str:
    return _("{time}: {answer}", time=time, answer=answer)
