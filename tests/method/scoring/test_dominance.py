from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.scoring import always_behind, dominates, rank_acceptability
from tests.factories import ORACLE
from tests.method.scoring.examples import METHOD, SCORES, SURE, matrices, matrix, mine_only


@pytest.mark.parametrize("pair", ORACLE["dominance"])
def test_oracle(pair):
    a, b = pair.split(">")
    expected = ORACLE["dominance"][pair]
    assert dominates(METHOD, a, b) == expected["overall"]
    assert dominates(METHOD, a, b, "personal") == expected["personal"]
    assert dominates(METHOD, a, b, "commercial") == expected["commercial"]


def test_d_stays_behind_whatever_the_weights():
    assert always_behind(METHOD, SCORES) == ("OPT-D",)
    assert always_behind(METHOD, ["OPT-A", "OPT-C"]) == ()
    assert always_behind(METHOD.only(["OPT-D"]), ["OPT-D"]) == ()


@pytest.mark.parametrize(
    ("x", "y", "ahead"),
    [
        ([4, 2], [3, 3], True),  # more on the first makes up for less on the second
        ([3, 3], [4, 2], False),
        ([4, 2], [3, 3.5], False),
        ([3, 3], [3, 3], False),  # level is not ahead
        ([3, 3.5], [3, 3], True),
        ([5, 1, 1], [3, 3, 1], True),
        ([5, 1, 1], [3, 3, 1.5], False),
    ],
)
def test_cumulative_sums(x, y, ahead):
    table = mine_only(X=x, Y=y)
    assert dominates(table, "X", "Y", "personal") == dominates(table, "X", "Y") == ahead


def test_a_side_without_criteria_puts_nobody_ahead():
    assert not dominates(mine_only(X=[5], Y=[1]), "X", "Y", "commercial")


def test_unknown_is_worst_for_the_one_and_best_for_the_other():
    assert dominates(mine_only(X=[5, None], Y=[4, 2]), "X", "Y")
    assert not dominates(mine_only(X=[4, None], Y=[4, 2]), "X", "Y")
    assert not dominates(mine_only(X=[5, 4], Y=[None, 4]), "X", "Y")
    assert dominates(mine_only(X=[5, 4], Y=[None, 3]), "X", "Y")


def test_the_band_of_shares_decides_between_the_sides():
    # X is 2 points ahead for me and 3 behind for the organisation: level at a share of .6
    scores = {"X": (5, 1), "Y": (3, 4)}
    for alpha, ahead in ((0.6, False), (0.69, False), (0.7, True)):
        table = matrix(scores, personal=("KP1",), commercial=("KC1",), alpha=alpha)
        assert dominates(table, "X", "Y") == ahead, alpha


def test_unknown_options():
    for a, b in (("OPT-A", "OPT-X"), ("OPT-X", "OPT-A")):
        with pytest.raises(KeyError, match="OPT-X"):
            dominates(METHOD, a, b)
    with pytest.raises(KeyError, match="OPT-X"):
        always_behind(METHOD, ["OPT-X"])


# ── what hypothesis finds


@given(matrices(least=3))
def test_irreflexive_asymmetric_and_transitive(table):
    pairs = {(a, b) for a in table.cells for b in table.cells if dominates(table, a, b)}
    assert not {(a, b) for a, b in pairs if a == b or (b, a) in pairs}
    assert {(a, d) for a, b in pairs for c, d in pairs if b == c} <= pairs
    assert set(always_behind(table, table.cells)) == {b for _, b in pairs}


@given(matrices(least=2, most=2, unknown=False), st.data())
def test_it_holds_for_every_weighting_in_the_order(table, data):
    a, b = table.cells

    def drawn(order):
        parts = sorted((data.draw(st.integers(1, 9)) for _ in order), reverse=True)
        return [Fraction(part, sum(parts)) for part in parts]

    def ahead(weights, order):
        return sum(weight * Fraction(table.cells[a][one].x - table.cells[b][one].x)
                   for weight, one in zip(weights, order, strict=True))  # fmt: skip

    mine, ours = ahead(drawn(table.personal), table.personal), ahead(drawn(table.commercial), table.commercial)
    low, high = table.band
    share = low + (high - low) * data.draw(st.fractions(0, 1))
    if dominates(table, a, b):
        assert share * mine + (1 - share) * ours >= 0
    if dominates(table, a, b, "personal"):
        assert mine >= 0


@given(matrices(least=2, most=2, unknown=False))
def test_where_it_does_not_hold_some_weighting_says_otherwise(table):
    a, b = table.cells

    def ends(order):
        steps = [Fraction(table.cells[a][one].x - table.cells[b][one].x) for one in order]
        return [sum(steps[:count]) / count for count in range(1, len(steps) + 1)] or [Fraction(0)]

    found = [share * p + (1 - share) * c for p in ends(table.personal) for c in ends(table.commercial)
             for share in table.band]  # fmt: skip
    assert dominates(table, a, b) == (min(found) >= 0 and max(found) > 0)


@given(matrices(least=2, unknown=False, sure=True))
def test_who_is_ahead_always_is_first_at_least_as_often(table):
    first = rank_acceptability(table, draws=50)
    for a, b in permutations(table.cells, 2):
        if dominates(table, a, b):
            assert first[a][0] >= first[b][0]


@given(matrices(least=2, unknown=False))
def test_better_in_every_cell_is_ahead_always(table):
    a, b = list(table.cells)[:2]
    better = {one: cell.model_copy(update={"x": min(5, cell.x + 0.5)}) for one, cell in table.cells[b].items()}
    higher = table.model_copy(update={"cells": table.cells | {a: better}})
    assert dominates(higher, a, b) or any(cell.x > 4.5 for cell in table.cells[b].values())


def test_confidence_changes_nothing():
    assert all(dominates(METHOD, a, b) == dominates(SURE, a, b) for a, b in permutations(SCORES, 2))


def test_unequal_sides_are_compared_by_their_means():
    # at a share of .6 and both commercial criteria alike: .6 · (-.375) + .4 · (.75 + .125)/2 is below nothing
    scores = {"OPT-A": (1, 4, 1.5), "OPT-B": (2.5, 1, 1)}
    table = matrix(scores, personal=("KP1",), commercial=("KC1", "KC2"))
    assert dominates(table, "OPT-A", "OPT-B", "commercial")
    assert not dominates(table, "OPT-A", "OPT-B")
