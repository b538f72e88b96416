"""Forms listening groups of three (METHOD 9.1): small rooms make one group, and nobody sits with their own manager.
Pure.
"""

from collections.abc import Callable, Sequence
from random import Random

__all__ = ["form", "sizes"]

Group = tuple[str, ...]
TRIES = 200


def sizes(people: int) -> list[int]:
    """Returns how large the groups of a room are: 3 or 4 people are one group, else threes and then pairs; one alone
    has none.

    5 → 3 + 2, 7 → 3 + 2 + 2, 9 → 3 + 3 + 3.
    """
    if people < 2:
        return []
    if people <= 4:
        return [people]
    pairs = {0: 0, 1: 2, 2: 1}[people % 3]
    return [3] * ((people - 2 * pairs) // 3) + [2] * pairs


def form(
    people: Sequence[str], apart: Callable[[str, str], bool], chance: Random, groups: Sequence[Group] = ()
) -> tuple[Group, ...]:
    """Returns groups of `people`, by chance. A person who would sit with somebody they are kept `apart` from has no
    group instead.

    `groups` are those of before: one of three or more that is whole and still allowed stays, with one more when only
    one person is left over.
    """
    present = set(people)
    stay = [group for group in groups if len(group) > 2 and present.issuperset(group) and _allowed(group, apart)]
    rest = [person for person in people if not any(person in group for group in stay)]
    if len(rest) == 1:
        return tuple(_joined(stay, rest[0], apart))
    return tuple(stay) + tuple(_seated(rest, apart, chance))


def _seated(people: Sequence[str], apart: Callable[[str, str], bool], chance: Random) -> list[Group]:
    """Seats as many people as can be; while somebody is over, the one with most to keep apart from steps aside."""
    best: list[Group] = []
    while sum(map(len, best)) < len(people):
        for _ in range(TRIES):
            best = max(best, _try_seats(people, apart, chance), key=lambda groups: sum(map(len, groups)))
            if sum(map(len, best)) == len(people):
                return best
        people = sorted(people, key=lambda person: sum(apart(person, other) for other in people if other != person))[
            :-1
        ]
    return best


def _joined(groups: list[Group], person: str, apart: Callable[[str, str], bool]) -> list[Group]:
    """Adds the person to the smallest group that may have one more."""
    for group in sorted(groups, key=len):
        if _allowed((*group, person), apart):
            return [(*group, person) if other is group else other for other in groups]
    return groups


def _try_seats(people: Sequence[str], apart: Callable[[str, str], bool], chance: Random) -> list[Group]:
    """Tries once to seat people: those with most people to keep apart from first."""
    order = chance.sample(list(people), len(people))
    order.sort(key=lambda person: -sum(apart(person, other) for other in people if other != person))
    seats = sizes(len(people))
    groups: list[list[str]] = [[] for _ in seats]
    for person in order:
        free = [
            group
            for group, size in zip(groups, seats, strict=True)
            if len(group) < size and not any(apart(person, other) for other in group)
        ]
        if free:
            min(free, key=len).append(person)
    return [tuple(group) for group in groups if len(group) > 1]


def _allowed(group: Group, apart: Callable[[str, str], bool]) -> bool:
    return not any(apart(person, other) for person in group for other in group if person != other)
