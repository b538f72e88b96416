"""Explains the result in at most four plain sentences: its numbers show where to look, and decide nothing
(METHOD E9).
"""

from collections.abc import Mapping

from actvo_kit.method.scoring.acceptability import sureness
from actvo_kit.method.scoring.dominance import always_behind
from actvo_kit.method.scoring.doubt import leader
from actvo_kit.method.scoring.matrix import Matrix, Side, totals
from actvo_kit.method.scoring.what_if import CellChange, OrderChange, WhatIf, what_would_lead
from actvo_kit.model.record import Record
from actvo_kit.words import _, listed, ngettext

__all__ = ["Words", "explanation"]

MOST_NAMED = 2
SMALL_STEP = 1.0
"""The points up to which a change of one cell is said rather than a change of the order."""


class Words(Record):
    """The names of options and criteria."""

    options: dict[str, str]
    criteria: dict[str, str]


def explanation(matrix: Matrix, acceptability: Mapping[str, tuple[float, ...]], words: Words) -> tuple[str, ...]:
    """Returns one to four sentences: who comes first and how surely; both sides of the first two; who stays behind
    whatever the weights; what would have to be true for the second to lead. Names of options stand between asterisks.
    """
    first = leader(acceptability)
    if first is None:
        return (_("Too many cells are open to say anything yet."),)
    # those that are never first stand by how often they are second, and so on
    others = sorted(
        (option for option in acceptability if option != first),
        key=lambda option: [-at for at in acceptability[option]],
    )
    if not others:
        return (_("Only {option} is filled in far enough to be weighed.", option=_name(first, words)),)
    second = others[0]
    sentences = [
        _first(first, second, acceptability, words),
        _sides(first, second, matrix, words),
        _behind(always_behind(matrix, others), words),
        _what_if(what_would_lead(matrix, second), words),
    ]
    return tuple(sentence for sentence in sentences if sentence)


def _first(first: str, second: str, acceptability: Mapping[str, tuple[float, ...]], words: Words) -> str:
    share, name = acceptability[first][0], _name(first, words)
    often = _hundred(share)
    match sureness(share):
        case "clearly":
            return _(
                "{option} clearly comes first. With your order we tried many weights; it came first in {often} of 100.",
                option=name,
                often=often,
            )
        case "usually":
            return _(
                "{option} usually comes first. With your order we tried many weights; it came first in {often} of 100.",
                option=name,
                often=often,
            )
    return _(
        "No option is clearly first. With your order we tried many weights; "
        "{option} came first in {often} of 100, {other} in {other_often}.",
        option=name,
        often=often,
        other=_name(second, words),
        other_often=_hundred(acceptability[second][0]),
    )


def _hundred(share: float) -> str:
    """Returns a share in percent, two digits at most, half up."""
    whole = int(100 * share + 0.5)
    if whole >= 100:
        return _("more than 99")
    return _("about {count}", count=whole) if whole else _("fewer than 1")


def _sides(first: str, second: str, matrix: Matrix, words: Words) -> str | None:
    option_totals = totals(matrix)
    if not (matrix.personal and matrix.commercial):
        return None
    first_total, theirs = option_totals[first], option_totals[second]
    return _(
        "{option} comes to {for_you} for you and {for_it} for the organisation, "
        "{other} to {other_for_you} and {other_for_it}.",
        option=_name(first, words),
        for_you=_points(first_total.personal),
        for_it=_points(first_total.commercial),
        other=_name(second, words),
        other_for_you=_points(theirs.personal),
        other_for_it=_points(theirs.commercial),
    )


def _points(side: Side | None) -> str:
    assert side is not None  # noqa: S101  whoever is ranked has both totals
    low, high = (min(99, int(end + 0.5)) for end in (side.low, side.high))
    return f"{low}" if low == high else _("{low} to {high}", low=low, high=high)


def _behind(options: tuple[str, ...], words: Words) -> str | None:
    if not options:
        return None
    return ngettext(
        "With your order and your numbers, {options} never comes first.",
        "With your order and your numbers, {options} never come first.",
        len(options),
        options=listed([_name(option, words) for option in options]),
    )


def _what_if(change: WhatIf | None, words: Words) -> str | None:
    if change is None:
        return None
    name, near = _name(change.option, words), change.cell is not None and _step(change.cell) <= SMALL_STEP
    if change.cell is not None and (near or change.order is None):
        return _by_cell(name, change.cell, words)
    if change.order is not None:
        return _by_order(name, change.order, words)
    return _("No change of one cell or of the order would let {option} lead.", option=name)


def _step(change: CellChange) -> float:
    return abs(change.after - change.before) if change.before is not None else 0


def _by_cell(name: str, change: CellChange, words: Words) -> str:
    criterion, cell = words.criteria[change.criterion], _name(change.option, words)
    if change.before is None:
        return _(
            "{option} would lead if {criterion} in {cell} turned out to be a {after}.",
            option=name,
            criterion=criterion,
            cell=cell,
            after=f"{change.after:g}",
        )
    return _(
        "{option} would lead if {criterion} in {cell} were a {after}, not a {before}.",
        option=name,
        criterion=criterion,
        cell=cell,
        after=f"{change.after:g}",
        before=f"{change.before:g}",
    )


def _by_order(name: str, change: OrderChange, words: Words) -> str:
    """Says the pairs that would have to change places, as far as a reader can follow them."""
    titles = [(words.criteria[first], words.criteria[then]) for first, then in change.passed]
    if len(titles) > MOST_NAMED:
        return _("{option} would lead if what counts stood in quite another order.", option=name)
    (first, then), *more = titles
    if not more:
        return _("{option} would lead if {first} counted before {then}.", option=name, first=first, then=then)
    ((second, after),) = more
    return _(
        "{option} would lead if {first} counted before {then} and {second} counted before {after}.",
        option=name,
        first=first,
        then=then,
        second=second,
        after=after,
    )


def _name(option: str, words: Words) -> str:
    return f"*{words.options[option]}*"
