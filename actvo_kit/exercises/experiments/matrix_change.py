"""Says what a test changed in the matrix: the cell, and the matrix's own sentence before and after."""

from collections.abc import Mapping
from typing import Any

from actvo_kit.exercises.matrix_material import Material
from actvo_kit.method.scoring import Matrix, Words, explanation, rank_acceptability
from actvo_kit.model.answers.experiments import CellChange, Experiment
from actvo_kit.model.answers.scoring import Cell, ScoringAnswer

__all__ = ["MatrixChanges", "tested_cell"]


def tested_cell(experiment: Experiment) -> tuple[str, str] | None:
    """Returns option and criterion of the cell that it tests; None for a question of one's own."""
    criteria = [criterion for criterion in experiment.tests if criterion != "question"]
    return (experiment.option_id, criteria[0]) if experiment.option_id and criteria else None


class MatrixChanges:
    """The matrix of one person as it is now; each sentence about it is made once."""

    def __init__(self, record: ScoringAnswer, material: Material) -> None:
        self._record, self._material = record, material
        self._sentences: dict[str, str | None] = {}

    def cell(self, experiment: Experiment) -> dict[str, Any] | None:
        """Returns the cell that it tests as it is now, in words and as `now`; None where the matrix has none such."""
        place = tested_cell(experiment)
        if place is None or place[0] not in self._material.titles:
            return None
        option, criterion = place
        words = self._material.pack.criterion_words.get(criterion)  # type: ignore[call-overload]
        if words is None:
            return None
        cell = self._record.cell.get(option, {}).get(criterion)  # type: ignore[call-overload]
        return {
            "path": f"cell.{option}.{criterion}",
            "option": option,
            "criterion": criterion,
            "option_title": self._material.titles[option],
            "criterion_title": words.title,
            "anchors": list(words.anchors),
            "now": cell.plain() if cell else None,
        }

    def told(self, experiment: Experiment) -> dict[str, Any] | None:
        """Returns `{"before", "after", "is_there"}` of its last change: the sentences, None while there is no order,
        and whether the matrix has that number now.
        """
        if not experiment.updates:
            return None
        change = experiment.updates[-1]
        row: Mapping[Any, Cell] = self._record.cell.get(change.option, {})
        now = row.get(change.criterion, Cell())
        is_there = (now.x, now.conf) == (change.after, change.after_conf or now.conf)
        return {
            "before": self._with(
                change, now.model_copy(update={"x": change.before, "conf": change.before_conf or "low"})
            ),
            "after": self._with(change, now),
            "is_there": is_there,
        }

    def _with(self, change: CellChange, cell: Cell) -> str | None:
        key = f"{change.option}.{change.criterion}.{cell.x}.{cell.conf}"
        if key not in self._sentences:
            self._sentences[key] = self._first_sentence(change, cell)
        return self._sentences[key]

    def _first_sentence(self, change: CellChange, cell: Cell) -> str | None:
        cells = dict(self._record.cell)
        cells[change.option] = {**cells.get(change.option, {}), change.criterion: cell}
        record = self._record.model_copy(update={"cell": cells})
        weighed = [option.id for option in self._material.weighed]
        matrix = Matrix.when_ready(record, self._material.settings, weighed)
        if matrix is None:
            return None
        titles = {option_id: self._material.titles[option_id] for option_id in matrix.cells}
        words = Words(options=titles, criteria=self._material.criterion_titles)
        return explanation(matrix, rank_acceptability(matrix), words)[0]
