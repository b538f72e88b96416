"""A person's answers cut down to what they ticked: what is not in here cannot be sent, cited or guessed at."""

from collections.abc import Iterable, Mapping
from typing import Any

from actvo_kit.drafting.material import Material
from actvo_kit.drafting.sending.fields import LINE, NEVER
from actvo_kit.model.answers.options import OWN
from actvo_kit.model.saved import Answer

__all__ = ["ticked"]

Record = dict[str, Any]
NEEDS = ("LP02", "LP03", "LP04", "LP05", "LP06")


def ticked(material: Material, fields: Iterable[str]) -> Material:
    """The same person with nothing but `fields`. Fields that nobody knows are no fields."""
    chosen = frozenset(fields)
    records = {
        "story": _story(material, chosen),
        "values": _values(material, chosen),
        "motivators": material.motivators.plain() if "motivators" in chosen else {},
        "strengths": _strengths(material, chosen),
        "learning": _learning(material, chosen),
        "constraints": _constraints(material, chosen),
        "options": _options(material, chosen),
        "scoring": _scoring(material, chosen),
    }
    return Material.of(material.pack, _answers(material, records))


def _answers(material: Material, records: Mapping[str, Record]) -> dict[str, Answer]:
    """Each record with the moment of its answer; nothing for an empty one."""
    return {
        slug: Answer(slug=slug, record=record, updated_at=material.when.get(slug))
        for slug, record in records.items()
        if record
    }


def _story(material: Material, chosen: frozenset[str]) -> Record:
    story = material.story
    themes = {
        one: {"label": theme.label} for one, theme in story.theme.items() if f"thread.{one}" in chosen and theme.label
    }
    line = {part: getattr(story.story_line, part) for part in LINE if f"story_line.{part}" in chosen}
    return ({"theme": themes} if themes else {}) | ({"story_line": line} if line else {})


def _values(material: Material, chosen: frozenset[str]) -> Record:
    told = {card: text for card, text in material.values.evidence.items() if text and f"example.{card}" in chosen}
    top = {"top5": list(material.values.top5)} if "values" in chosen else {}
    return top | ({"evidence": told} if told else {})


def _strengths(material: Material, chosen: frozenset[str]) -> Record:
    ratings: dict[str, Record] = {}
    for one, mine in material.strengths.rating.items():
        said: Record = {"level": mine.level, "energy": mine.energy} if "strengths" in chosen else {}
        if mine.evidence and f"example.{one}" in chosen:
            said["evidence"] = mine.evidence
        if said:
            ratings[one] = said
    return {"rating": ratings} if ratings else {}


def _learning(material: Material, chosen: frozenset[str]) -> Record:
    if "learning" not in chosen:
        return {}
    said = material.learning.plain()
    return {one: said[one] for one in NEEDS} | {"LP09": {"hours": said["LP09"]["hours"]}}


def _constraints(material: Material, chosen: frozenset[str]) -> Record:
    rows = material.constraints.plain()
    return {
        one: {"status": rows[one]["status"], "limit": rows[one]["limit"]}
        for one, row in material.constraints.rows.items()
        if f"limit.{one}" in chosen and one not in NEVER and row.counts is not None
    }


def _options(material: Material, chosen: frozenset[str]) -> Record:
    own = material.options.own_option if "own_idea.title" in chosen else None
    asked = [one for one in material.options.shortlist if (own if one == OWN else "shortlist" in chosen)]
    record: Record = {"shortlist": asked} if asked else {}
    if own:
        summary = own.summary if "own_idea.summary" in chosen else ""
        record["own_option"] = own.plain() | {"summary": summary, "contact_role": None, "unit": None}
    return record


def _scoring(material: Material, chosen: frozenset[str]) -> Record:
    if "scores" not in chosen:
        return {}
    cells = {
        option.id: {one: {"x": cell.x, "conf": cell.conf} for one, cell in cells.items()}
        for option in material.shortlist
        if (cells := material.scoring.cell.get(option.id))
    }
    return {"cell": cells} if cells else {}
