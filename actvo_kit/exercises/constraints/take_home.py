"""Says what stays of constraints: the limits as they were set, with the person's own words for them."""

from collections.abc import Iterator

from actvo_kit.exercises.constraints.reading import reading
from actvo_kit.exercises.take_home import Answers, Group, Item, Part
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.constraints import ConstraintsAnswer, Limit, Row
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while nothing is set and nothing written."""
    record = answer_of(ConstraintsAnswer, answers)
    says = reading(record, pack)
    groups = []
    for stands in dict.fromkeys(line["stands"] for line in says["lines"]):
        lines = [line for line in says["lines"] if line["stands"] == stands]
        items = (Item(line["title"], tuple(_lines(line, record.rows[line["id"]]))) for line in lines)
        groups.append(Group(tuple(items), stands))
    if notes := tuple(_others(record, {line["id"] for line in says["lines"]}, pack)):
        groups.append(Group(notes, _("Other notes")))
    sentences = (says["free"],) if says["free"] else ()
    return Part(_("My limits"), sentences, tuple(groups)) if groups or sentences else None


def _lines(line: dict[str, str], row: Row[Limit]) -> Iterator[str]:
    if line["text"]:
        yield line["text"]
    if line["bends"]:
        yield _("For something very good, this could change.")
    yield from _written(row)


def _others(record: ConstraintsAnswer, shown: set[str], pack: Pack) -> Iterator[Item]:
    """Yields what was written at a row that is no limit any more."""
    titles = {card.id: card.words[pack.workshop.language].title for card in pack.constraints.cards}
    for row_id, row in record.rows.items():
        if row_id not in shown and (words := tuple(_written(row))):
            yield Item(titles[row_id], words)


def _written(row: Row[Limit]) -> Iterator[str]:
    if share := (row.share_text or "").strip():
        yield _("How I would say this: {words}", words=share)
    if note := (row.private_note or "").strip():
        yield _("My note: {words}", words=note)
