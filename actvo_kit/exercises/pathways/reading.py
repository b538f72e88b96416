"""What the pathways say back about each other: two that are nearly the same are no choice (METHOD E8)."""

from typing import Any

from actvo_kit.method.pathways import close_cousins, features
from actvo_kit.model.answers.pathways import PathwaysAnswer
from actvo_kit.model.catalogue import Option

__all__ = ["reading"]


def reading(record: PathwaysAnswer, known: dict[str, Option]) -> dict[str, Any]:
    """`{"cousins": [first id, second id] | None}`: the first two pathways that are hardly different."""
    found = close_cousins(
        {
            one: features((known[option] for option in pathway.option_ids if option in known), pathway.strengths)
            for one, pathway in record.pathways.items()
        }
    )
    return {"cousins": list(found[0]) if found else None}
