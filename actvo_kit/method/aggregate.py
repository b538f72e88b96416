"""The one aggregation rule, METHOD 11.3: whatever a room sees of people's answers goes through `reveal`.

Every number shown, and every difference of two of them, refers to nobody or to at least three people.
"""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from actvo_kit.model.record import Record

__all__ = ["FLOOR", "Chosen", "Floor", "Item", "Level", "Refusal", "Row", "RowKind", "Snapshot", "reveal"]

Level = Literal["coarse", "fine"]
RowKind = Literal["share", "present", "few", "almost_all", "hidden"]
NUMBERS_FROM = 10
FINE_FROM = 20


class Floor(Record):
    """k people before anything is shown, t before a category is. An organisation may raise both, never lower them."""

    k: Annotated[int, Field(ge=5)] = 5
    t: Annotated[int, Field(ge=3)] = 3

    @property
    def numbers_from(self) -> int:
        """People before a share is shown, and before anything of class 2 is."""
        return max(NUMBERS_FROM, self.k)


FLOOR = Floor()


class Item(Record):
    """Something a room may see together. `coarse` and `fine` map category ids to titles, in display order.

    `sensitivity` is the class of METHOD 11.2. Without `fine` the item has one level. `exclusive`: one person stands
    in at most one category.
    """

    id: str
    title: str
    caption: str
    sensitivity: Literal[0, 1, 2, 3]
    coarse: dict[str, str]
    fine: dict[str, str] = {}
    exclusive: bool = False

    def categories(self, level: Level) -> dict[str, str]:
        """Category ids and titles of a level."""
        return self.fine if level == "fine" else self.coarse


class Chosen(NamedTuple):
    """The categories one respondent stands in, at each level."""

    coarse: frozenset[str]
    fine: frozenset[str] = frozenset()


class Row(Record):
    """What may be shown of a category; `share` is a percentage rounded to 5, only for the kind of that name."""

    id: str
    kind: RowKind
    share: int | None = None


class Snapshot(Record):
    """A frozen reveal. `rows` may be shown; `marks` stay with the server.

    `marks` holds, for this reveal and every earlier one, a fingerprint per respondent: neither a person nor an answer
    can be read from it, only whether somebody changed, came or went.
    """

    item: str
    level: Level
    respondents: int
    rows: tuple[Row, ...]
    marks: tuple[dict[str, str], ...]


class Refusal(Record):
    """Nothing may be shown (now); `needed` is the number of people it takes."""

    item: str
    why: Literal["private", "too_few", "too_few_for_detail", "too_few_changed"]
    respondents: int
    needed: int = 0


def reveal(
    item: Item, answers: Mapping[str, Chosen], floor: Floor = FLOOR, previous: Snapshot | None = None
) -> Snapshot | Refusal:
    """What the room may see of `item` now. `answers` maps an unguessable person id to what the person chose.

    `previous` is the item's last snapshot in this session, whatever was reset or reopened since (rule 7).
    """
    n = len(answers)
    if item.sensitivity == 3:
        return Refusal(item=item.id, why="private", respondents=n)
    needed = floor.numbers_from if item.sensitivity == 2 else floor.k
    if n < needed:
        return Refusal(item=item.id, why="too_few", respondents=n, needed=needed)
    level = previous.level if previous else _level(item, n)
    if level == "fine" and n < FINE_FROM:
        return Refusal(item=item.id, why="too_few_for_detail", respondents=n, needed=FINE_FROM)
    chosen = {person: getattr(one, level) & item.categories(level).keys() for person, one in answers.items()}
    marks, earlier = _marks(chosen), previous.marks if previous else ()
    if not _far_enough(marks, earlier, floor.t):
        return Refusal(item=item.id, why="too_few_changed", respondents=n, needed=floor.t)
    counts = {one: sum(one in mine for mine in chosen.values()) for one in item.categories(level)}
    rows = _shares(item, counts, n, floor) if n >= floor.numbers_from else _names(item.categories(level), counts, floor)
    return Snapshot(item=item.id, level=level, respondents=n, rows=rows, marks=(*earlier, marks))


def _level(item: Item, n: int) -> Level:
    return "fine" if item.fine and n >= FINE_FROM else "coarse"


def _marks(chosen: Mapping[str, frozenset[str]]) -> dict[str, str]:
    return {_digest(person): _digest(person, *sorted(mine)) for person, mine in chosen.items()}


def _digest(*parts: str) -> str:
    return blake2b("\0".join(parts).encode(), digest_size=12).hexdigest()


def _far_enough(marks: Mapping[str, str], earlier: tuple[dict[str, str], ...], t: int) -> bool:
    # every pair of reveals counts, not only neighbours: two people who change and change back would single out a third
    apart = [len({person for person, _ in marks.items() ^ old.items()}) for old in earlier]
    return all(number == 0 or number >= t for number in apart) and (not apart or apart[-1] >= t)


def _names(titles: Mapping[str, str], counts: Mapping[str, int], floor: Floor) -> tuple[Row, ...]:
    found = sorted((one for one in titles if counts[one] >= floor.t), key=lambda one: titles[one].casefold())
    return tuple(Row(id=one, kind="present") for one in found)


def _shares(item: Item, counts: Mapping[str, int], n: int, floor: Floor) -> tuple[Row, ...]:
    kinds = {one: _kind(count, n, floor.t) for one, count in counts.items()}
    if item.exclusive:
        kinds = _complement_hidden(kinds, counts, n, floor.t)
    rows = [Row(id=one, kind=kind, share=_percent(counts[one], n) if kind == "share" else None)
            for one, kind in kinds.items()]  # fmt: skip
    # sorted by what is shown, never by the counts: the order of hidden rows would tell
    return tuple(sorted(rows, key=lambda row: (row.kind != "almost_all", -(row.share or 0), row.share is None)))


def _kind(count: int, n: int, t: int) -> RowKind:
    if count < t:
        return "few"
    return "almost_all" if n - count < t else "share"


def _complement_hidden(kinds: Mapping[str, RowKind], counts: Mapping[str, int], n: int, t: int) -> dict[str, RowKind]:
    """Rule 12, until the people outside the shares are nobody or at least t. Then no hidden row says which it is."""
    shares = sorted((one for one, kind in kinds.items() if kind == "share"), key=lambda one: -counts[one])
    kept = list(shares)
    while kept and (len(kinds) - len(kept) == 1 or 0 < n - sum(counts[one] for one in kept) < t):
        kept.pop()
    if kept == shares:
        return dict(kinds)
    return {one: "share" if one in kept else "hidden" for one in kinds}


def _percent(count: int, n: int) -> int:
    """Share of n in percent, to the nearest 5, half up, in whole numbers throughout."""
    return 5 * ((200 * count + 5 * n) // (10 * n))
