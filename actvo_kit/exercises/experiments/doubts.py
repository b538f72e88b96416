"""Names what is worth testing, METHOD E10: the doubtful cells of the matrix, most worth first; before it is weighed,
what somebody called not sure.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from actvo_kit.exercises.matrix_material import Material
from actvo_kit.method.scoring import Matrix, doubts, rank_acceptability
from actvo_kit.model.answers.scoring import Cell, ScoringAnswer
from actvo_kit.words import N_, _, ngettext

__all__ = ["MOST", "cards", "title_of"]

MOST = 5
"""The most doubts to choose from."""
SURE = {
    "high": N_("You were sure of your number."),
    "medium": N_("You were fairly sure of your number."),
    "low": N_("You called your number a guess."),
}


class _Doubt(NamedTuple):
    option: str
    criterion: str | None
    text: str


def cards(record: ScoringAnswer, material: Material) -> list[dict[str, Any]]:
    """Returns the doubts as `{"id", "option", "criterion", "title", "text"}`; `criterion` is None where it is about an
    option as a whole.
    """
    return [
        {
            "id": f"{doubt.option}/{doubt.criterion or 'gut'}",
            "option": doubt.option,
            "criterion": doubt.criterion,
            "title": title_of(doubt.option, doubt.criterion, material),
            "text": doubt.text,
        }
        for doubt in list(_doubts(record, material))[:MOST]
    ]


def title_of(option_id: str, criterion_id: str | None, material: Material) -> str:
    """Returns what a doubt is about, such as “Growth: Data detective”."""
    option = material.titles.get(option_id, option_id)
    if criterion_id is None:
        return option
    criterion = material.criterion_titles.get(criterion_id, criterion_id)
    return _("{criterion}: {option}", criterion=criterion, option=option)


def _doubts(record: ScoringAnswer, material: Material) -> Iterator[_Doubt]:
    matrix = Matrix.when_ready(record, material.settings, [option.id for option in material.weighed])
    yield from _of_matrix(matrix) if matrix else _of_cells(record, material)
    for option in material.weighed:
        if material.gut(option.id) == "maybe":
            yield _Doubt(option.id, None, _("You said “maybe” to this option when you first saw it."))


def _of_matrix(matrix: Matrix) -> Iterator[_Doubt]:
    for doubt in doubts(matrix, rank_acceptability(matrix)):
        points = max(1, int(doubt.worth + 0.5))
        worth = ngettext(
            "Another number here could move the whole by about {count} point of 100.",
            "Another number here could move the whole by about {count} points of 100.",
            points,
        )
        cell = matrix.cells[doubt.option][doubt.criterion]
        yield _Doubt(doubt.option, doubt.criterion, _("{sentence} {more}", sentence=_sure(cell), more=worth))


def _of_cells(record: ScoringAnswer, material: Material) -> Iterator[_Doubt]:
    """Yields the cells that are open or a guess, while there is no order yet."""
    for option in material.weighed:
        for criterion, cell in record.cell.get(option.id, {}).items():
            if cell.x is None or cell.conf == "low":
                yield _Doubt(option.id, criterion, _sure(cell))


def _sure(cell: Cell) -> str:
    return _("You left this number open.") if cell.x is None else _(SURE[cell.conf])
