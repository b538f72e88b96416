"""The one aggregation rule, METHOD 11.3: whatever a room sees of people's answers goes through here.

Every number shown, and every difference of two of them, refers to nobody or to at least three people.
"""

from collections.abc import Iterable, Mapping
from hashlib import blake2b
from math import floor as floor_of
from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from actvo_kit.model.record import Record

__all__ = [
    "FLOOR",
    "Chosen",
    "Floor",
    "Item",
    "Level",
    "Mark",
    "MeanSnapshot",
    "Refusal",
    "Row",
    "RowKind",
    "Snapshot",
    "gallery",
    "reveal",
    "reveal_means",
]

Level = Literal["coarse", "fine"]
RowKind = Literal["share", "present", "few", "almost_all", "hidden"]
NUMBERS_FROM = 10
FINE_FROM = 20
POSTS_FROM = 8


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
    in at most one category. `least`: people it takes at least, where that is more than the rule asks.
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
        """People before anything of the item is shown."""
        return max(floor.numbers_from if self.sensitivity == 2 else floor.k, self.least)

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


class Mark(Record):
    """What later reveals are compared with; it stays with the server, and no answer can be read from it.

    `people` holds a fingerprint of each respondent's answer; `said` holds, for each category that was spoken of in
    numbers, a fingerprint of everybody in it, under a fingerprint of its name.
    """

    people: dict[str, str]
    said: dict[str, tuple[str, ...]] = {}


class Snapshot(Record):
    """A frozen reveal. `rows` may be shown; `marks` stay with the server, one for this reveal and every earlier one."""

    item: str
    level: Level
    respondents: int
    rows: tuple[Row, ...]
    marks: tuple[Mark, ...]


class MeanSnapshot(Record):
    """A frozen reveal of means, one decimal each."""

    item: str
    respondents: int
    means: tuple[float, ...]
    marks: tuple[Mark, ...]


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

    `previous` is the item's last snapshot in this session, whatever was reset or reopened since (rule 7). A category
    that fewer than three people entered or left since a picture that spoke of it is not shown this time.
    """
    n, refusal = len(answers), _refusal(item, len(answers), floor)
    if refusal:
        return refusal
    level = previous.level if previous else _level(item, n)
    if level == "fine" and n < FINE_FROM:
        return Refusal(item=item.id, why="too_few_for_detail", respondents=n, needed=FINE_FROM)
    chosen = {person: getattr(one, level) & item.categories(level).keys() for person, one in answers.items()}
    people, earlier = _people(chosen), previous.marks if previous else ()
    members = {one: [person for person, mine in chosen.items() if one in mine] for one in item.categories(level)}
    unsafe = _moved_by_few(members, earlier, floor.t) if n >= floor.numbers_from else set()
    if not _far_enough(people, earlier, floor.t) or (unsafe and (item.exclusive or len(unsafe) == len(members))):
        return Refusal(item=item.id, why="too_few_changed", respondents=n, needed=floor.t)
    counts = {one: len(there) for one, there in members.items()}
    if n < floor.numbers_from:
        rows, said = _names(item.coarse, counts, floor), {}  # so few people see no finer level
    else:
        rows = _shares(item, counts, n, floor, unsafe)
        said = {_digest(row.id): _fingerprints(row.id, members[row.id]) for row in rows if row.kind != "hidden"}
    marks = (*earlier, Mark(people=people, said=said))
    return Snapshot(item=item.id, level=level, respondents=n, rows=rows, marks=marks)


def reveal_means(
    item: Item,
    values: Mapping[str, tuple[float, ...]],
    floor: Floor = FLOOR,
    previous: MeanSnapshot | None = None,
) -> MeanSnapshot | Refusal:
    """The mean of each position of `values` over the same respondents, one decimal, half up (rules 7 and 9).

    `values` maps an unguessable person id to as many numbers for everybody, such as a pulse before and after. Raises
    ValueError when they are not equally many.
    """
    n, refusal = len(values), _refusal(item, len(values), floor)
    if refusal:
        return refusal
    people = {_digest(person): _digest(person, *(repr(float(one)) for one in mine)) for person, mine in values.items()}
    earlier = previous.marks if previous else ()
    if not _far_enough(people, earlier, floor.t):
        return Refusal(item=item.id, why="too_few_changed", respondents=n, needed=floor.t)
    means = tuple(_one_decimal(sum(column) / n) for column in zip(*values.values(), strict=True))
    return MeanSnapshot(item=item.id, respondents=n, means=means, marks=(*earlier, Mark(people=people)))


def gallery(item: str, posts: Mapping[str, str], floor: Floor = FLOOR) -> tuple[str, ...] | Refusal:
    """Texts that people posted themselves, without names, in alphabetical order; none below eight of them (rule 10)."""
    needed = max(POSTS_FROM, floor.k)
    if len(posts) < needed:
        return Refusal(item=item, why="too_few", respondents=len(posts), needed=needed)
    return tuple(sorted(posts.values(), key=lambda text: (text.casefold(), text)))


def _refusal(item: Item, n: int, floor: Floor) -> Refusal | None:
    if item.sensitivity == 3:
        return Refusal(item=item.id, why="private", respondents=n)
    needed = item.needed(floor)
    return Refusal(item=item.id, why="too_few", respondents=n, needed=needed) if n < needed else None


def _level(item: Item, n: int) -> Level:
    return "fine" if item.fine and n >= FINE_FROM else "coarse"


def _people(chosen: Mapping[str, frozenset[str]]) -> dict[str, str]:
    return {_digest(person): _digest(person, *sorted(mine)) for person, mine in chosen.items()}


def _fingerprints(category: str, people: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(_digest(category, person) for person in people))


def _digest(*parts: str) -> str:
    return blake2b("\0".join(parts).encode(), digest_size=12).hexdigest()


def _far_enough(people: Mapping[str, str], earlier: tuple[Mark, ...], t: int) -> bool:
    # every pair of reveals counts, not only neighbours: two people who change and change back would single out a third
    apart = [len({person for person, _ in people.items() ^ old.people.items()}) for old in earlier]
    return all(number == 0 or number >= t for number in apart) and (not apart or apart[-1] >= t)


def _moved_by_few(members: Mapping[str, list[str]], earlier: tuple[Mark, ...], t: int) -> set[str]:
    """The categories whose number would differ from one shown earlier by somebody, but by fewer than `t` people."""
    found = set()
    for category, people in members.items():
        spoken_of = [set(old.said[_digest(category)]) for old in earlier if _digest(category) in old.said]
        if spoken_of:
            now = set(_fingerprints(category, people))
            if any(0 < len(now ^ then) < t for then in spoken_of):
                found.add(category)
    return found


def _names(titles: Mapping[str, str], counts: Mapping[str, int], floor: Floor) -> tuple[Row, ...]:
    found = sorted((one for one in titles if counts[one] >= floor.t), key=lambda one: titles[one].casefold())
    return tuple(Row(id=one, kind="present") for one in found)


def _shares(item: Item, counts: Mapping[str, int], n: int, floor: Floor, unsafe: set[str]) -> tuple[Row, ...]:
    kinds = {one: "hidden" if one in unsafe else _kind(count, n, floor.t) for one, count in counts.items()}
    if item.exclusive:
        kinds = _complement_hidden(kinds, counts, n, floor.t)
    rows = [Row(id=one, kind=kind, share=_percent(counts[one], n) if kind == "share" else None)
            for one, kind in kinds.items()]  # fmt: skip
    # sorted by what is shown, never by the counts: the order of hidden rows would tell
    return tuple(sorted(rows, key=lambda row: (row.kind != "almost_all", -_shown_share(row))))


def _shown_share(row: Row) -> int:
    return -1 if row.share is None else row.share


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


def _one_decimal(x: float) -> float:
    """Half up; the twelfth decimal is noise of adding."""
    return floor_of(10 * round(x, 12) + 0.5) / 10
