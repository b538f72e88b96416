"""Listening groups of three (METHOD 9.1): small rooms make one group, and nobody sits with their own manager. Pure."""

from collections.abc import Callable, Sequence
from random import Random

__all__ = ["form", "sizes"]

Group = tuple[str, ...]
TRIES = 200


def sizes(people: int) -> list[int]:
    """How large the groups of a room are: 3 or 4 people are one group, else threes and then pairs; one alone has none.

    5 → 3 + 2, 7 → 3 + 2 + 2, 9 → 3 + 3 + 3.
    """
    if people < 2:
        return []
    if people <= 4:
        return [people]
    pairs = {0: 0, 1: 2, 2: 1}[people % 3]
    return [3] * ((people - 2 * pairs) // 3) + [2] * pairs


def form(
    people: Sequence[str], apart: Callable[[str, str], bool], chance: Random, kept: Sequence[Group] = ()
) -> tuple[Group, ...]:
    """Groups of `people`, by chance. Whoever would sit with somebody they are kept `apart` from has no group instead.

    `kept` are groups of before: one of three or more that is whole and still allowed stays, with one more when only
    one person is left over.
    """
    here = set(people)
    stay = [group for group in kept if len(group) > 2 and here.issuperset(group) and _allowed(group, apart)]
    rest = [one for one in people if not any(one in group for group in stay)]
    if len(rest) == 1:
        return tuple(_joined(stay, rest[0], apart))
    return tuple(stay) + tuple(_seated(rest, apart, chance))


def _seated(people: Sequence[str], apart: Callable[[str, str], bool], chance: Random) -> list[Group]:
    """As many people as can be seated; while somebody is over, the one with most to keep apart from steps aside."""
    best: list[Group] = []
    while sum(map(len, best)) < len(people):
        for _ in range(TRIES):
            best = max(best, _once(people, apart, chance), key=lambda groups: sum(map(len, groups)))
            if sum(map(len, best)) == len(people):
                return best
        people = sorted(people, key=lambda one: sum(apart(one, other) for other in people if other != one))[:-1]
    return best


def _joined(groups: list[Group], one: str, apart: Callable[[str, str], bool]) -> list[Group]:
    """The smallest group that may have one more has one more."""
    for group in sorted(groups, key=len):
        if _allowed((*group, one), apart):
            return [(*group, one) if other is group else other for other in groups]
    return groups


def _once(people: Sequence[str], apart: Callable[[str, str], bool], chance: Random) -> list[Group]:
    """One try: those with most people to keep apart from are seated first."""
    order = chance.sample(list(people), len(people))
    order.sort(key=lambda one: -sum(apart(one, other) for other in people if other != one))
    seats = sizes(len(people))
    groups: list[list[str]] = [[] for _ in seats]
    for one in order:
        free = [
            group
            for group, size in zip(groups, seats, strict=True)
            if len(group) < size and not any(apart(one, other) for other in group)
        ]
        if free:
            min(free, key=len).append(one)
    return [tuple(group) for group in groups if len(group) > 1]


def _allowed(group: Group, apart: Callable[[str, str], bool]) -> bool:
    return not any(apart(one, other) for one in group for other in group if one != other)
