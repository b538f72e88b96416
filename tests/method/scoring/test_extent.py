import pytest
from hypothesis import given

from actvo_kit.method.scoring import extents, rank_acceptability, totals
from tests.method.scoring.examples import METHOD, SURE, matrices, matrix, with_cell


def test_the_worked_matrix_moves_by_its_unsure_cells():
    mine, ours = extents(METHOD)["OPT-A"]
    assert mine.high - mine.low == pytest.approx(100 * 25 / 48 / 4)  # KP1 by half a point to each side
    assert ours.low == pytest.approx(66.1458 - 100 * (7 / 48 / 4 + 25 / 48 / 8), abs=1e-4)
    assert extents(SURE)["OPT-A"][0].point == pytest.approx(83.8542, abs=1e-4)


def test_no_cell_moves_beyond_its_ends():
    table = matrix({"OPT-A": (5, 1)}, {"OPT-A": {"KP1": "low", "KC1": "low"}}, personal=("KP1",), commercial=("KC1",))
    mine, ours = extents(table)["OPT-A"]
    assert (mine.low, mine.high, ours.low, ours.high) == (75, 100, 0, 25)


def test_an_unknown_cell_reaches_from_end_to_end():
    unknown = with_cell(METHOD, "OPT-A", "KC3", None)
    total, (_, ours) = totals(unknown)["OPT-A"], extents(unknown)["OPT-A"]
    assert total.commercial.low > ours.low, "KC2 is not sure either"
    assert total.commercial.high < ours.high


def test_an_option_that_is_too_open_has_no_place():
    half = with_cell(with_cell(with_cell(METHOD, "OPT-A", "KP1", None), "OPT-A", "KP2", None), "OPT-A", "KP3", None)
    assert list(extents(half)) == ["OPT-B", "OPT-C", "OPT-D"]


@given(matrices())
def test_a_total_lies_within_its_extent(table):
    found = totals(table)
    for option, sides in extents(table).items():
        for extent, side in zip(sides, (found[option].personal, found[option].commercial), strict=True):
            assert 0 <= extent.low <= side.low <= side.high <= extent.high <= 100
    if table.personal and table.commercial:
        assert set(extents(table)) == set(rank_acceptability(table, 10))
