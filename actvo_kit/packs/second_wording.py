"""Whether each criterion that rests on an exercise can be asked in a workshop without a step of it."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from actvo_kit.model.answers.scoring import ScoringAnswer, ScoringSettings, criteria
from actvo_kit.model.decks.criteria import RESTS_ON
from actvo_kit.packs.files import WORKSHOP, Sources, file_of
from actvo_kit.packs.paths_in_data import each
from actvo_kit.words import N_, _

__all__ = ["check_second_wordings"]

MISSING = N_(
    "`{criterion}` speaks of what people say in `{exercise}`, and no step asks for it: word it without, as `{key}` "
    "under `without`."
)


def check_second_wordings(records: Mapping[str, Any], sources: Sources) -> None:
    """Notes each criterion in use that would ask about what nobody was asked; `records` has None for a broken file."""
    deck, data = records.get("criteria"), sources[WORKSHOP].data or {}
    steps = [step for _where, step in each(data, ("pages", "*", "steps", "*")) if isinstance(step, dict)]
    exercises = {str(step.get("slug")) for step in steps}
    if deck is None or ScoringAnswer.slug not in exercises:
        return
    source, language = sources[file_of("criteria")], str(data.get("language", "en"))
    for place, criterion in enumerate(deck.criteria):
        exercise = RESTS_ON.get(criterion.id)
        if exercise is None or exercise in exercises or criterion.id not in _used(steps):
            continue
        if language not in criterion.without:
            sentence = _(MISSING, criterion=criterion.id, exercise=exercise, key=language)
            source.find(source.at(("criteria", place, "id")), sentence)


def _used(steps: list[dict[str, Any]]) -> set[str]:
    """Returns the criteria that some step of weighing asks for."""
    used: set[str] = set()
    for step in steps:
        if step.get("slug") == ScoringAnswer.slug:
            try:
                settings = ScoringSettings.read(step.get("settings", {}))
            except ValidationError:  # which is said by itself
                settings = ScoringSettings()
            used.update(criterion for side in criteria(settings) for criterion in side)
    return used
