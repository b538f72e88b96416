"""Applies the one aggregation rule, METHOD 11.3: whatever a room sees of people's answers goes through here.

A picture is final: an item is drawn once in a room's life (rule 7), so nothing here compares two pictures. Every number
shown, and every difference of two of them, refers to nobody or to at least three people.
"""

from collections.abc import Collection, Mapping
from math import floor as floor_of
from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from actvo_kit.model.record import Record

__all__ = [
    "FLOOR",
    "POSTS_FROM",
    "Chosen",
    "Floor",
    "Item",
    "Level",
    "MeanSnapshot",
    "Refusal",
    "Row",
    "RowKind",
    "Snapshot",
    "TotalSnapshot",
    "gallery",
    "reveal",
    "reveal_means",
    "reveal_total",
]

Level = Literal["coarse", "fine"]
RowKind = Literal["share", "present", "few", "almost_all", "hidden"]
NUMBERS_FROM = 10
FINE_FROM = 20
POSTS_FROM = 8


class Floor(Record):
    """The fewest people: k before anything is shown, t before a category is. An organisation may raise both, never
    lower them.
    """

    k: Annotated[int, Field(ge=5)] = 5
    t: Annotated[int, Field(ge=3)] = 3

    @property
    def numbers_from(self) -> int:
        """Returns the people needed before a share is shown, and before anything of class 2 is."""
        return max(NUMBERS_FROM, self.k)


FLOOR = Floor()


class Item(Record):
    """A thing that a room may see together. `coarse` and `fine` map category ids to titles, in display order.

    `sensitivity` is the class of METHOD 11.2. Without `fine` the item has one level. `exclusive`: one person stands in
    at most one category. `least`: people it takes at least, where that is more than the rule asks.
    """

    id: str
    title: str
    caption: str
    sensitivity: Literal[0, 1, 2, 3]
    coarse: dict[str, str]
    fine: dict[str, str] = {}
    exclusive: bool = False
    least: int = 0

    def needed(self, floor: Floor) -> int:
        """Returns the people needed before anything of the item is shown."""
        return max(floor.numbers_from if self.sensitivity == 2 else floor.k, self.least)

    def categories(self, level: Level) -> dict[str, str]:
        """Returns category ids and titles of a level."""
        return self.fine if level == "fine" else self.coarse


class Chosen(NamedTuple):
    """The categories one respondent stands in, at each level."""

    coarse: frozenset[str]
    fine: frozenset[str] = frozenset()


class Row(Record):
    """The part of a category that may be shown; `share` is a percentage rounded to 5, only for the kind of that
    name.
    """

    id: str
    kind: RowKind
    share: int | None = None


class Snapshot(Record):
    """The part of an item that may be shown."""

    item: str
    level: Level
    rows: tuple[Row, ...]


class MeanSnapshot(Record):
    """Means that may be shown, one decimal each."""

    item: str
    means: tuple[float, ...]


class TotalSnapshot(Record):
    """A number of things that people plan, all together, which may be shown."""

    item: str
    total: int


class Refusal(Record):
    """A refusal to show anything; `needed` is the number of people it takes."""

    item: str
    why: Literal["private", "too_few"]
    needed: int = 0


def reveal(item: Item, answers: Mapping[str, Chosen], floor: Floor = FLOOR) -> Snapshot | Refusal:
    """Returns what the room may see of `item`, drawn from `answers`: person id to what the person chose."""
    n, refusal = len(answers), _refusal(item, len(answers), floor)
    if refusal:
        return refusal
    level = _level(item, n)
    chosen = [getattr(answer, level) for answer in answers.values()]
    counts = {category: sum(category in categories for categories in chosen) for category in item.categories(level)}
    few = n < floor.numbers_from  # so few people see no finer level
    rows = _names(item.coarse, counts, floor) if few else _shares(item, counts, n, floor)
    return Snapshot(item=item.id, level=level, rows=rows)


def reveal_means(item: Item, values: Mapping[str, tuple[float, ...]], floor: Floor = FLOOR) -> MeanSnapshot | Refusal:
    """Returns the mean of each position of `values` over the same respondents, one decimal, half up (rule 9).

    `values` maps a person id to as many numbers for everybody, such as a pulse before and after. Raises ValueError when
    they are not equally many.
    """
    n, refusal = len(values), _refusal(item, len(values), floor)
    if refusal:
        return refusal
    means = tuple(_one_decimal(sum(column) / n) for column in zip(*values.values(), strict=True))
    return MeanSnapshot(item=item.id, means=means)


def reveal_total(item: str, counts: Mapping[str, int], floor: Floor = FLOOR) -> TotalSnapshot | Refusal:
    """Returns how many things people plan in all: `counts` maps a person id to how many of theirs count.

    A progress count (METHOD 9.5 and 11.3), so rooms under five see it too; it refers to at least t people all the same.
    """
    planning = sum(count > 0 for count in counts.values())
    if planning < floor.t:
        return Refusal(item=item, why="too_few", needed=floor.t)
    return TotalSnapshot(item=item, total=sum(counts.values()))


def gallery(item: str, posts: Mapping[str, Collection[str]], floor: Floor = FLOOR) -> tuple[str, ...] | Refusal:
    """Returns texts that people posted themselves, without names, each once and in alphabetical order; refuses while
    fewer than eight people posted any (rule 10).
    """
    needed = max(POSTS_FROM, floor.k)
    if sum(bool(texts) for texts in posts.values()) < needed:
        return Refusal(item=item, why="too_few", needed=needed)
    return tuple(sorted({text for texts in posts.values() for text in texts}, key=lambda text: (text.casefold(), text)))


def _refusal(item: Item, n: int, floor: Floor) -> Refusal | None:
    if item.sensitivity == 3:
        return Refusal(item=item.id, why="private")
    needed = item.needed(floor)
    return Refusal(item=item.id, why="too_few", needed=needed) if n < needed else None


def _level(item: Item, n: int) -> Level:
    return "fine" if item.fine and n >= FINE_FROM else "coarse"


def _names(titles: Mapping[str, str], counts: Mapping[str, int], floor: Floor) -> tuple[Row, ...]:
    present = sorted(
        (category for category in titles if counts[category] >= floor.t),
        key=lambda category: titles[category].casefold(),
    )
    return tuple(Row(id=category, kind="present") for category in present)


def _shares(item: Item, counts: Mapping[str, int], n: int, floor: Floor) -> tuple[Row, ...]:
    kinds = {category: _kind(count, n, floor.t) for category, count in counts.items()}
    if item.exclusive:
        kinds = _complement_hidden(kinds, counts, n, floor.t)
    rows = [Row(id=category, kind=kind, share=_percent(counts[category], n) if kind == "share" else None)
            for category, kind in kinds.items()]  # fmt: skip
    # sorted by what is shown, never by the counts: the order of hidden rows would tell
    return tuple(sorted(rows, key=lambda row: (row.kind != "almost_all", -_shown_share(row))))


def _shown_share(row: Row) -> int:
    return -1 if row.share is None else row.share


def _kind(count: int, n: int, t: int) -> RowKind:
    if count < t:
        return "few"
    return "almost_all" if n - count < t else "share"


def _complement_hidden(kinds: Mapping[str, RowKind], counts: Mapping[str, int], n: int, t: int) -> dict[str, RowKind]:
    """Hides shares (rule 12) until the people outside them are nobody or at least t. Then no hidden row says which it
    is.
    """
    shares = sorted(
        (category for category, kind in kinds.items() if kind == "share"), key=lambda category: -counts[category]
    )
    shown = list(shares)
    while shown and (len(kinds) - len(shown) == 1 or 0 < n - sum(counts[category] for category in shown) < t):
        shown.pop()
    if shown == shares:
        return dict(kinds)
    return {category: "share" if category in shown else "hidden" for category in kinds}


def _percent(count: int, n: int) -> int:
    """Returns a share of n in percent, to the nearest 5, half up, in whole numbers throughout."""
    return 5 * ((200 * count + 5 * n) // (10 * n))


def _one_decimal(x: float) -> float:
    """Rounds half up to one decimal; the twelfth decimal is noise of adding."""
    return floor_of(10 * round(x, 12) + 0.5) / 10
