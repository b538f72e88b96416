"""Says what stays of weighing: the sentences, and the person's own numbers in one table."""

from collections.abc import Iterable, Iterator

from actvo_kit.exercises.matrix_material import Material
from actvo_kit.exercises.take_home import Answers, Group, Item, Part, Table, without_stars
from actvo_kit.method.scoring import Matrix, Words, explanation, rank_acceptability
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.scoring import Cell, ScoringAnswer, criteria
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["part"]


def part(answers: Answers, pack: Pack) -> Part | None:
    """Returns the part, or None while no number stands in the matrix."""
    record = answer_of(ScoringAnswer, answers)
    material = Material(pack, answers)
    options = [option.id for option in material.weighed if option.id in record.cell]
    if not options:
        return None
    names = [name for side in criteria(material.settings) for name in side]
    rows = tuple(
        (material.criterion_titles[name], *(_points(record.cell[option].get(name, Cell())) for option in options))
        for name in names
    )
    table = Table(
        _("My numbers, 1 to 5. They show where to look; they do not decide."),
        (_("What counts"), *(material.titles[option] for option in options)),
        rows,
    )
    notes = tuple(_notes(record, material, options))
    return Part(_("How I weighed it"), _sentences(record, material), (Group(notes),) if notes else (), table)


def _notes(record: ScoringAnswer, material: Material, options: Iterable[str]) -> Iterator[Item]:
    for option in options:
        for name, cell in record.cell[option].items():
            if note := (cell.note or "").strip():
                title = _("{criterion}: {option}", criterion=material.criterion_titles[name],
                          option=material.titles[option])  # fmt: skip
                yield Item(title, (note,))


def _sentences(record: ScoringAnswer, material: Material) -> tuple[str, ...]:
    matrix = Matrix.when_ready(record, material.settings, [option.id for option in material.weighed])
    if matrix is None:
        return ()
    words = Words(
        options={option_id: material.titles[option_id] for option_id in matrix.cells},
        criteria=material.criterion_titles,
    )
    return tuple(without_stars(sentence) for sentence in explanation(matrix, rank_acceptability(matrix), words))


def _points(cell: Cell) -> str:
    """Returns a number with its doubt; what is open says so."""
    if cell.x is None:
        return _("not sure")
    return f"{cell.x:g}" if cell.conf == "high" else _("about {x}", x=f"{cell.x:g}")
