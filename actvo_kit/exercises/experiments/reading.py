"""Says back each plan, and what its test changed, METHOD E10."""

from typing import Any

from actvo_kit.exercises.experiments.doubts import title_of
from actvo_kit.exercises.experiments.matrix_change import MatrixChanges, tested_cell
from actvo_kit.exercises.experiments.plan import aloud, at_fields, checks, dates, later, verdict
from actvo_kit.exercises.matrix_material import Material
from actvo_kit.method.experiments import safe_to_try
from actvo_kit.model.answers.experiments import Experiment, ExperimentsAnswer
from actvo_kit.words import _

__all__ = ["CHECK_IN_DAYS", "LATER_DAYS", "about", "reading", "title"]

CHECK_IN_DAYS, LATER_DAYS = 14, 30


def reading(record: ExperimentsAnswer, material: Material, changes: MatrixChanges) -> dict[str, Any]:
    """Returns `{"plans": {experiment: {…}}}`: title and what it is about, dates in words, what the rule says, the
    checklist, what a partner reads aloud, the cell it tests and what was changed there.
    """
    return {
        "plans": {
            experiment_id: {
                "title": title(experiment, material),
                "about": about(experiment, material),
                "fields": at_fields(experiment),
                "dates": dates(experiment),
                "day14": later(experiment, CHECK_IN_DAYS),
                "day30": later(experiment, LATER_DAYS),
                "safety": safe_to_try(experiment),
                "verdict": verdict(experiment),
                "checks": checks(experiment),
                "aloud": aloud(experiment),
                "cell": changes.cell(experiment),
                "told": changes.told(experiment),
            }
            for experiment_id, experiment in record.experiment.items()
        }
    }


def title(experiment: Experiment, material: Material) -> str:
    """Returns what an experiment is called: its starter, or that it is one's own."""
    titles = material.pack.starters.titles(material.language)
    return titles.get(experiment.starter or "") or _("An experiment of my own")


def about(experiment: Experiment, material: Material) -> str:
    """Returns the doubt it is about: a cell, an option, or a question of one's own; empty while that is open."""
    place = tested_cell(experiment)
    if place is not None:
        return title_of(*place, material)
    if experiment.option_id:
        return title_of(experiment.option_id, None, material)
    return experiment.question.strip()
