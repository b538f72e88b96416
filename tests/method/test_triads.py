from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.triads import form, sizes


def never(_one: str, _other: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("people", "groups"),
    [(0, []), (1, []), (2, [2]), (3, [3]), (4, [4]), (5, [3, 2]), (6, [3, 3]), (7, [3, 2, 2]), (8, [3, 3, 2]),
     (9, [3, 3, 3]), (10, [3, 3, 2, 2]), (100, [3] * 32 + [2, 2])],
)  # fmt: skip
def test_sizes(people: int, groups: list[int]) -> None:
    assert sizes(people) == groups


@given(st.integers(0, 40), st.randoms())
def test_everybody_sits_somewhere_once(people: int, chance: Random) -> None:
    names = [f"p{n}" for n in range(people)]
    seated = [one for group in form(names, never, chance) for one in group]
    assert sorted(seated) == (sorted(names) if people > 1 else [])


@given(st.integers(2, 24), st.sets(st.tuples(st.integers(0, 23), st.integers(0, 23)), max_size=12), st.randoms())
def test_nobody_sits_with_whom_they_are_kept_apart_from(
    people: int, pairs: set[tuple[int, int]], chance: Random
) -> None:
    names = [f"p{n}" for n in range(people)]
    lines = {frozenset((f"p{a}", f"p{b}")) for a, b in pairs if a != b}
    groups = form(names, lambda one, other: frozenset((one, other)) in lines, chance)
    for group in groups:
        assert len(group) > 1
        assert not any(frozenset((one, other)) in lines for one in group for other in group if one != other)


@given(st.integers(6, 30), st.integers(1, 4), st.randoms())
def test_whole_groups_stay_and_the_others_are_formed_anew(people: int, gone: int, chance: Random) -> None:
    names = [f"p{n}" for n in range(people)]
    before = form(names, never, chance)
    here = [*names[gone:], "late"]
    after = form(here, never, chance, groups=before)
    whole = [group for group in before if len(group) > 2 and set(group) <= set(here)]
    assert all(set(group) <= set(now) for group, now in zip(whole, after, strict=False))
    assert sorted(one for group in after for one in group) == sorted(here)


def test_one_who_comes_late_makes_a_group_of_four() -> None:
    assert sorted(map(len, form(list("abcdefg"), never, Random(1), groups=[("a", "b", "c"), ("d", "e", "f")]))) == [
        3,
        4,
    ]


def test_one_who_may_sit_with_nobody_has_no_group() -> None:
    groups = form(list("abcm"), lambda one, other: "m" in (one, other), Random(1))
    assert sorted(one for group in groups for one in group) == ["a", "b", "c"]
