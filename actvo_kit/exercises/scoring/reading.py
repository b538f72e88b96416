"""Says back what weighing shows: suggestions after a person's own number, and both sides of every option."""

from collections.abc import Mapping
from typing import Any

from actvo_kit.charts.matrix import SHAPES, both_sides
from actvo_kit.exercises.matrix_material import Material
from actvo_kit.method.experiments import starters_for
from actvo_kit.method.scoring import (
    Doubt,
    Matrix,
    Total,
    Words,
    doubts,
    explanation,
    rank_acceptability,
    removals,
    totals,
)
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.words import N_, _, ngettext

__all__ = ["reading"]

QUICK_DRAWS = 5_000
"""The number of draws for what is asked of every option in turn; METHOD E9 has the same for a phone."""
ZONES = {
    "go_and_test": N_("Go and test"),
    "build_the_case": N_("Build the case"),
    "only_if_it_grows": N_("Good here, less for me"),
    "park": N_("Not now"),
    None: N_("Too open to say"),
}
GUTS = {"curious": N_("Curious"), "maybe": N_("Maybe"), "no": N_("No"), None: N_("Not marked")}


def reading(record: ScoringAnswer, material: Material, quick: bool = False) -> dict[str, Any]:
    """Returns `{"suggestions": {option: {criterion: {"x", "text"}}}, "life_fit": {option: x}, "result": None | {…}}`.

    `life_fit` is what the constraints make of KP4, which may be a point more with a reason (METHOD E6). The result is
    None until both orders are complete and two options can be weighed; `quick` leaves out what a slider need not show
    while it moves.
    """
    matrix = Matrix.when_ready(record, material.settings, [option.id for option in material.weighed])
    return {
        "suggestions": {option.id: material.suggestions(record, option) for option in material.weighed},
        "life_fit": {option.id: material.life_fit(option) for option in material.weighed},
        "result": _result(matrix, material, quick) if matrix else None,
    }


def _result(matrix: Matrix, material: Material, quick: bool) -> dict[str, Any]:
    acceptability, option_totals = rank_acceptability(matrix), totals(matrix)
    words = Words(
        options={option_id: material.titles[option_id] for option_id in matrix.cells},
        criteria=material.criterion_titles,
    )
    shapes = dict(zip(matrix.cells, SHAPES, strict=False))
    in_order = sorted(matrix.cells, key=lambda option_id: -(_middle(option_totals[option_id]) or -1))
    doubtful = doubts(matrix, acceptability)
    return {
        "map": both_sides(matrix, material.titles, shapes).plain(),
        "sentences": list(explanation(matrix, acceptability, words)),
        "bars": [
            _bar(option_id, option_totals[option_id], matrix, material, shapes[option_id]) for option_id in in_order
        ],
        "left_out": [material.titles[option_id] for option_id in matrix.cells if option_id not in acceptability],
        "removal": None if quick else _removal(matrix, words.options),
        "test": _test(doubtful[0], material) if doubtful else None,
        "zones": {option_id: _(ZONES[total.zone]) for option_id, total in option_totals.items()},
    }


def _middle(total: Total) -> float | None:
    return None if total.total is None else (total.total.low + total.total.high) / 2


def _bar(option_id: str, total: Total, matrix: Matrix, material: Material, shape: str) -> dict[str, Any]:
    """Returns both sides as numbers and as lengths that add up to the total in percent."""
    share = float(matrix.share)
    sides = ((total.personal, share), (total.commercial, 1 - share))
    return {
        "id": option_id,
        "title": material.titles[option_id],
        "shape": shape,
        "gut": _(GUTS[material.gut(option_id)]),
        "sides": [_points(side.low, side.high) if side else _("open") for side, _weight in sides],
        "lengths": [weight * (side.low + side.high) / 2 if side else 0 for side, weight in sides],
        "zone": _(ZONES[total.zone]),
    }


def _points(low: float, high: float) -> str:
    first, last = int(low + 0.5), int(high + 0.5)
    return f"{first}" if first == last else _("{low} to {high}", low=first, high=last)


def _removal(matrix: Matrix, titles: Mapping[str, str]) -> str | None:
    if len(matrix.cells) < 3:
        return None
    turned = removals(matrix, QUICK_DRAWS)
    if not turned:
        return _("Taking any one of them away changes nothing in the order of the others.")
    first = turned[0]
    ahead = next(new for new, old in zip(first.after, first.before, strict=True) if new != old)
    return _(
        "Without *{removed}*, *{option}* would come first more often than before.",
        removed=titles[first.removed],
        option=titles[ahead],
    )


def _test(doubt: Doubt, material: Material) -> dict[str, Any]:
    """Returns the cell that is most worth testing, and where to start."""
    starters = starters_for(doubt.criterion, material.pack.starters)  # type: ignore[arg-type]
    start = starters[0].words[material.language] if starters else None
    points = max(1, int(doubt.worth + 0.5))
    return {
        "option": doubt.option,
        "criterion": doubt.criterion,
        "text": ngettext(
            "Most worth testing: *{criterion}* of *{option}*. It could move the whole by about {count} point of 100.",
            "Most worth testing: *{criterion}* of *{option}*. It could move the whole by about {count} points of 100.",
            points,
            criterion=material.criterion_titles[doubt.criterion],
            option=material.titles[doubt.option],
        ),
        "start": ngettext(
            "{title}, about {count} hour.", "{title}, about {count} hours.", starters[0].hours, title=start.title
        )
        if start
        else None,
    }
