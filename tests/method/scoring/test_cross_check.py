"""The same numbers from two libraries for multi-criteria decisions, where they do the same; skipped without them."""

from fractions import Fraction
from itertools import accumulate, permutations, product
from random import Random

import numpy as np
import pytest

from actvo_kit.method.scoring import dominates, totals
from tests.method.scoring.examples import METHOD, SURE, matrix

random = Random(20_240_501)
ALPHAS = (0.3, 0.4, 0.5, 0.62, 0.7)


def some():
    """A matrix of two to six options with known cells, its orders and its share."""
    criteria = (random.sample(side, 4) for side in (SURE.personal, SURE.commercial))
    personal, commercial = map(tuple, criteria)
    count = random.randint(2, 6)
    scores = {f"OPT-{number}": [random.randint(2, 10) / 2 for _ in range(8)] for number in range(count)}
    return matrix(scores, personal=personal, commercial=commercial, alpha=random.choice(ALPHAS))


TABLES = [METHOD, *(some() for _ in range(40))]


def scores(table):
    """options × criteria, in the order of `table.weights`."""
    return np.array([[mine[one].x for one in table.weights] for mine in table.cells.values()])


def weights(table):
    return np.array([float(weight) for weight in table.weights.values()])


def found(table):
    """Totals from 0 to 1."""
    return [mine.total.point / 100 for mine in totals(table).values()]


# ── pymcdm


def test_weighted_sum_of_pymcdm():
    methods = pytest.importorskip("pymcdm.methods")
    fixed = methods.WSM(normalization_function=lambda column, cost: (column - 1) / 4)
    for table in TABLES:
        assert found(table) == pytest.approx(fixed(scores(table), weights(table), np.ones(8)), abs=1e-9)
    assert fixed.rank(found(METHOD)).tolist() == [1, 3, 2, 4]


def test_distance_from_the_ideal_of_pymcdm():
    # SPOTIS: the weighted distance from all fives on fixed scales, which no other option can turn
    body = pytest.importorskip("pymcdm.methods").SPOTIS(np.array([[1.0, 5.0]] * 8))
    for table in TABLES:
        distance = body(scores(table), weights(table), np.ones(8))
        assert found(table) == pytest.approx(1 - distance, abs=1e-9)


# ── scikit-criteria


def theirs_of(table, cells, weights=None):
    mkdm = pytest.importorskip("skcriteria").mkdm
    return mkdm(cells, [max] * cells.shape[1], weights=weights, alternatives=list(table.cells))


def test_weighted_sum_of_scikit_criteria():
    model = pytest.importorskip("skcriteria.agg.simple").WeightedSumModel()
    for table in TABLES:
        theirs = model.evaluate(theirs_of(table, (scores(table) - 1) / 4, weights(table)))
        assert found(table) == pytest.approx(theirs.e_.score, abs=1e-9)
    worked = model.evaluate(theirs_of(METHOD, (scores(METHOD) - 1) / 4, weights(METHOD)))
    assert worked.rank_.tolist() == [1, 3, 2, 4]


@pytest.mark.parametrize("side", ["personal", "commercial"])
def test_dominance_over_cumulative_sums_of_scikit_criteria(side):
    # Kirkwood & Sarin: ahead in every weighting in this order iff ahead in every cumulative sum
    for table in TABLES[:12]:
        sums = np.array([list(accumulate(mine[one].x for one in table.order(side))) for mine in table.cells.values()])
        theirs = theirs_of(table, sums).dominance.dominance()
        for a, b in permutations(table.cells, 2):
            assert dominates(table, a, b, side) == theirs.loc[a, b], (a, b)


def test_dominance_over_all_ends_of_scikit_criteria():
    # one column for each pair of extreme points and each end of the band of shares
    for table in TABLES[:12]:
        columns = [
            [share * sum(Fraction(mine[one].x) for one in table.personal[:p]) / p
             + (1 - share) * sum(Fraction(mine[one].x) for one in table.commercial[:c]) / c
             for mine in table.cells.values()]
            for p, c, share in product(range(1, 5), range(1, 5), table.band)
        ]  # fmt: skip
        theirs = theirs_of(table, np.array(columns, dtype=float).T.round(9)).dominance.dominance()
        for a, b in permutations(table.cells, 2):
            assert dominates(table, a, b) == theirs.loc[a, b], (a, b)


def test_better_in_every_cell_of_scikit_criteria_is_ahead_in_every_weighting():
    for table in TABLES:
        theirs = theirs_of(table, scores(table)).dominance.dominance()
        assert all(dominates(table, a, b) for a, b in permutations(table.cells, 2) if theirs.loc[a, b])
