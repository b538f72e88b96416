"""A line that stands nowhere else, in an exercise that may be done: what people write while something breaks."""

import uuid
from random import Random
from typing import Any

from actvo_kit.model.workshop import Pack

__all__ = ["scribble"]


def scribble(slug: str, pack: Pack, chance: Random, state: dict[str, Any]) -> dict[str, Any]:
    """One field of the exercise with a new text. `state` is the widget's."""
    return {_field(slug, pack, chance, state): f"Line {uuid.UUID(int=chance.getrandbits(128)).hex[:12]}"}


def _field(slug: str, pack: Pack, chance: Random, state: dict[str, Any]) -> str:
    if slug == "values":
        return f"evidence.{chance.choice(pack.values.cards).id}"
    if slug == "strengths":
        return f"rating.{chance.choice(pack.strengths.strengths).id}.evidence"
    if slug == "options":
        return f"reaction.{chance.choice(pack.catalogue.options).id}.why"
    if slug == "pathways":
        return f"pathway.PW-{chance.choice('ABC')}.title"
    return f"cell.{chance.choice(state['content']['options'])['id']}.KP1.note"
