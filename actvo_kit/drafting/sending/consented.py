"""Cuts a person's answers down to what they ticked: what is not in here cannot be sent, cited or guessed at."""

from collections.abc import Iterable

from actvo_kit.drafting.answers import LEAVING
from actvo_kit.drafting.material import Material
from actvo_kit.model.saved_answer import Answer

__all__ = ["ticked"]


def ticked(material: Material, fields: Iterable[str]) -> Material:
    """Returns the brief of the same person with nothing but `fields`. Fields that nobody knows are no fields.

    Each record keeps the moment of its answer; an empty one is no answer.
    """
    chosen = frozenset(fields)
    records = {slug: leaves.keep(material, chosen) for slug, leaves in LEAVING.items()}
    answers = {
        slug: Answer(slug=slug, record=record, updated_at=material.when.get(slug))
        for slug, record in records.items()
        if record
    }
    return Material.of(material.pack, answers)
