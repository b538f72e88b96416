"""Says back about pathways what a person may want to look at once more (METHOD E8): never which one is better."""

from typing import Any

from actvo_kit.method.pathways import close_cousins, features, is_worth_a_test
from actvo_kit.model.answers.pathways import Pathway, PathwaysAnswer
from actvo_kit.model.catalogue import Option

__all__ = ["reading"]


def reading(record: PathwaysAnswer, known: dict[str, Option]) -> dict[str, Any]:
    """Returns ids: `cousins`, the first two that are hardly different, or None; `to_test`, those that are liked and
    doubted; `without_first_step`, those that say what comes later and not what comes first.
    """
    pathways = record.pathways
    cousins = close_cousins(
        {
            pathway_id: features((known[option] for option in pathway.option_ids if option in known), pathway.strengths)
            for pathway_id, pathway in pathways.items()
            if pathway.is_one
        }
    )
    return {
        "cousins": list(cousins[0]) if cousins else None,
        "to_test": [name for name, pathway in pathways.items() if is_worth_a_test(pathway.gauges)],
        "without_first_step": [name for name, pathway in record.pathway.items() if _is_without_first_step(pathway)],
    }


def _is_without_first_step(pathway: Pathway) -> bool:
    steps = pathway.milestones
    return bool((steps.m12 + steps.m24).strip()) and not steps.m3.strip()
