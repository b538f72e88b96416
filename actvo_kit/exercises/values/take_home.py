"""Says what stays of the values sort: the five in order, each with where it showed."""

from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.exercises.values.reading import reading
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.values import ValuesAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while no card is in order."""
    record = answer_of(ValuesAnswer, answers)
    titles = {card.id: card.words[pack.workshop.language].title for card in pack.values.cards}
    items = tuple(Item(titles[card], _shown(record, card)) for card in record.top5 if card in titles)
    if not items:
        return None
    tension = reading(record, pack)["tension"]
    return Part(_("What matters most to me"), (tension,) if tension else (), (Group(items, is_ordered=True),))


def _shown(record: ValuesAnswer, card: str) -> tuple[str, ...]:
    """Returns where the value showed; an empty text is an answer too (METHOD E2)."""
    text = record.evidence.get(card)
    if text is None:
        return ()
    return (text,) if text.strip() else (_("Not in a decision recently."),)
