"""Says back about pathways that two which are nearly the same are no choice (METHOD E8)."""

from typing import Any

from actvo_kit.method.pathways import close_cousins, features
from actvo_kit.model.answers.pathways import PathwaysAnswer
from actvo_kit.model.catalogue import Option

__all__ = ["reading"]


def reading(record: PathwaysAnswer, known: dict[str, Option]) -> dict[str, Any]:
    """Returns `{"cousins": [first id, second id] | None}`: the first two pathways that are hardly different."""
    cousins = close_cousins(
        {
            pathway_id: features((known[option] for option in pathway.option_ids if option in known), pathway.strengths)
            for pathway_id, pathway in record.pathways.items()
        }
    )
    return {"cousins": list(cousins[0]) if cousins else None}
