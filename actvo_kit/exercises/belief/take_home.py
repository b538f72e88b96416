"""Says what stays of what I tell myself: the sentence, both sides, and what can be tested."""

from actvo_kit.exercises.belief.reading import lines
from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.belief import BeliefAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while nothing is written."""
    record = answer_of(BeliefAnswer, answers)
    sentence, test = record.sentence.strip(), record.test.strip()
    items = [
        Item(title, texts)
        for title, texts in (
            (_("What speaks for it"), tuple(lines(record.speaks_for, answers, pack))),
            (_("What speaks against it"), tuple(lines(record.speaks_against, answers, pack))),
            (_("What I can test"), (test,) if test else ()),
        )
        if texts
    ]
    if not sentence and not items:
        return None
    sentences = (_("“{words}”", words=sentence),) if sentence else ()
    return Part(_("What I tell myself"), sentences, (Group(tuple(items)),) if items else ())
