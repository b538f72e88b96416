"""The result in at most four plain sentences: its numbers show where to look, and decide nothing (METHOD E9)."""

from collections.abc import Mapping

from actvo_kit.method.scoring.acceptability import sureness
from actvo_kit.method.scoring.dominance import always_behind
from actvo_kit.method.scoring.doubt import leader
from actvo_kit.method.scoring.matrix import Matrix, Side, totals
from actvo_kit.method.scoring.what_if import CellChange, OrderChange, WhatIf, what_would_lead
from actvo_kit.model.record import Record
from actvo_kit.model.words_in_a_row import listed

__all__ = ["Words", "explanation"]

MOST_NAMED = 2
SMALL_STEP = 1.0
"""Points up to which a change of one cell is said rather than a change of the order."""


class Words(Record):
    """What options and criteria are called."""

    options: dict[str, str]
    criteria: dict[str, str]


def explanation(matrix: Matrix, acceptability: Mapping[str, tuple[float, ...]], words: Words) -> tuple[str, ...]:
    """One to four sentences: who comes first and how surely; both sides of the first two; who stays behind whatever the
    weights; what would have to be true for the second to lead. Names of options stand between asterisks.
    """
    first = leader(acceptability)
    if first is None:
        return ("Too many cells are open to say anything yet.",)
    # those that are never first stand by how often they are second, and so on
    others = sorted((one for one in acceptability if one != first), key=lambda one: [-at for at in acceptability[one]])
    if not others:
        return (f"Only {_name(first, words)} is filled in far enough to be weighed.",)
    second = others[0]
    said = [
        _first(first, second, acceptability, words),
        _sides(first, second, matrix, words),
        _behind(always_behind(matrix, others), words),
        _what_if(what_would_lead(matrix, second), words),
    ]
    return tuple(sentence for sentence in said if sentence)


def _first(first: str, second: str, acceptability: Mapping[str, tuple[float, ...]], words: Words) -> str:
    often, next_often = acceptability[first][0], acceptability[second][0]
    name, tried = _name(first, words), "With your order we tried many weights"
    match sureness(often):
        case "clearly":
            return f"{name} clearly comes first. {tried}; it came first in {_hundred(often)} of 100."
        case "usually":
            return f"{name} usually comes first. {tried}; it came first in {_hundred(often)} of 100."
    rest = f"{_name(second, words)} in {_hundred(next_often)}"
    return f"No option is clearly first. {tried}; {name} came first in {_hundred(often)} of 100, {rest}."


def _hundred(share: float) -> str:
    """Two digits at most, half up."""
    whole = int(100 * share + 0.5)
    if whole >= 100:
        return "more than 99"
    return f"about {whole}" if whole else "fewer than 1"


def _sides(first: str, second: str, matrix: Matrix, words: Words) -> str | None:
    found = totals(matrix)
    if not (matrix.personal and matrix.commercial):
        return None
    mine, theirs = found[first], found[second]
    return (
        f"{_name(first, words)} comes to {_points(mine.personal)} for you and {_points(mine.commercial)} for the "
        f"organisation, {_name(second, words)} to {_points(theirs.personal)} and {_points(theirs.commercial)}."
    )


def _points(side: Side | None) -> str:
    assert side is not None  # noqa: S101  whoever is ranked has both totals
    low, high = (min(99, int(end + 0.5)) for end in (side.low, side.high))
    return f"{low}" if low == high else f"{low} to {high}"


def _behind(options: tuple[str, ...], words: Words) -> str | None:
    if not options:
        return None
    names, come = listed([_name(one, words) for one in options]), "comes" if len(options) == 1 else "come"
    return f"With your order and your numbers, {names} never {come} first."


def _what_if(found: WhatIf | None, words: Words) -> str | None:
    if found is None:
        return None
    name, near = _name(found.option, words), found.cell is not None and _step(found.cell) <= SMALL_STEP
    if found.cell is not None and (near or found.order is None):
        return f"{name} would lead if {_cell(found.cell, words)}."
    if found.order is not None:
        return f"{name} would lead if {_order(found.order, words)}."
    return f"No change of one cell or of the order would let {name} lead."


def _step(change: CellChange) -> float:
    return abs(change.after - change.before) if change.before is not None else 0


def _cell(change: CellChange, words: Words) -> str:
    what = f"{words.criteria[change.criterion]} in {_name(change.option, words)}"
    if change.before is None:
        return f"{what} turned out to be a {change.after:g}"
    return f"{what} were a {change.after:g}, not a {change.before:g}"


def _order(change: OrderChange, words: Words) -> str:
    """The pairs that would have to change places."""
    if len(change.passed) > MOST_NAMED:
        return "what counts stood in quite another order"
    said = [f"{words.criteria[later]} counted before {words.criteria[earlier]}" for later, earlier in change.passed]
    return listed(said)


def _name(option: str, words: Words) -> str:
    return f"*{words.options[option]}*"
