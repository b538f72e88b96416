"""Whether there is enough to choose from in each step: the numbers that the first lines of each file promise."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from actvo_kit.model.answers import RECORDS
from actvo_kit.packs.files import WORKSHOP, Sources, file_of
from actvo_kit.packs.paths_in_data import each

__all__ = ["check_enough"]


def check_enough(records: Mapping[str, Any], sources: Sources) -> None:
    """Notes where too little is left, in each file that is sound by itself; `records` has None for the others."""
    workshop = sources[WORKSHOP]
    for where, step in each(workshop.data, ("pages", "*", "steps", "*")):
        exercise = RECORDS.get(str(step.get("slug"))) if isinstance(step, dict) else None
        deck = records.get(exercise.own_deck) if exercise else None
        if exercise is None or deck is None:
            continue
        try:
            settings = exercise.settings.read(step.get("settings", {}))
        except ValidationError:  # which is said by itself
            continue
        source = sources[file_of(exercise.own_deck)]
        for path, sentence, file in exercise.shortages(deck, settings):
            if file == "step":
                workshop.find(workshop.at((*where, *path)), sentence)
            else:
                source.find(source.at(path) if path[1:] else source.key_at(path), sentence)
