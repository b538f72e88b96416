import pytest
from hypothesis import given

from actvo_kit.method.scoring import Doubt, doubts, leader, rank_acceptability
from actvo_kit.model.answers.scoring import Cell
from tests.factories import ORACLE
from tests.method.scoring.examples import METHOD, SCORES, SURE, UNSURE, matrices, matrix, with_cell

FIRST = {option: tuple(shares) for option, shares in ORACLE["smaa"].items()}
HALF = {"high": 0, "medium": 0.5, "low": 1}


def test_oracle_of_the_leading_option():
    found = doubts(METHOD, {"OPT-A": FIRST["OPT-A"]})
    assert [[one.criterion, round(one.worth, 2)] for one in found] == ORACLE["voi"]


def test_oracle_with_rivals():
    found = doubts(METHOD, FIRST)
    assert [[one.option, one.criterion, round(one.worth, 2)] for one in found] == ORACLE["voi_with_rivals"]
    assert doubts(METHOD, rank_acceptability(METHOD)) == found


def test_exactly_a_tenth_is_looked_at():
    assert {one.option for one in doubts(METHOD, {"OPT-A": (0.9,), "OPT-C": (0.1,)})} == {"OPT-A", "OPT-C"}
    assert {one.option for one in doubts(METHOD, {"OPT-A": (0.9,), "OPT-C": (0.0999,)})} == {"OPT-A"}


def test_the_leader_is_looked_at_however_seldom_it_leads():
    assert {one.option for one in doubts(METHOD, {"OPT-B": (0.05,), "OPT-C": (0.04,)})} == {"OPT-B"}


def test_an_unknown_cell_may_move_by_two_points():
    (doubt,) = doubts(with_cell(SURE, "OPT-A", "KC4", None), {"OPT-A": (1.0,)})
    assert doubt == Doubt(option="OPT-A", criterion="KC4", worth=3 / 48 / 2 * 2 / 4 * 100)


def test_sure_cells_are_no_doubt():
    assert doubts(SURE, FIRST) == ()


def test_nobody_leads_nothing():
    assert leader({}) is None
    assert doubts(METHOD, {}) == ()


def test_the_earlier_one_leads_where_two_are_level():
    assert leader({"OPT-B": (0.5, 0.5), "OPT-A": (0.5, 0.5)}) == "OPT-B"
    assert leader(FIRST) == "OPT-A"


def test_equal_doubts_keep_the_order_of_options_and_criteria():
    same = dict.fromkeys(SCORES, dict.fromkeys(("KC2", "KP1"), "low"))
    found = doubts(matrix(SCORES, same), {"OPT-B": (0.3,), "OPT-A": (0.4,), "OPT-C": (0.3,)})
    assert [(one.option, one.criterion) for one in found] == [
        ("OPT-A", "KP1"), ("OPT-A", "KC2"), ("OPT-B", "KP1"), ("OPT-B", "KC2"), ("OPT-C", "KP1"), ("OPT-C", "KC2")
    ]  # fmt: skip


def test_unknown_options():
    with pytest.raises(KeyError, match="OPT-X"):
        doubts(METHOD, {"OPT-X": (1.0,)})


@given(matrices())
def test_the_most_worth_testing_comes_first(table):
    found = doubts(table, {option: (1 / len(table.cells),) for option in table.cells})
    assert [one.worth for one in found] == sorted((one.worth for one in found), reverse=True)
    for one in found:
        cell: Cell = table.cells[one.option][one.criterion]
        half = 2 if cell.x is None else HALF[cell.conf]
        assert one.worth == pytest.approx(float(table.weights[one.criterion]) * half / 4 * 100)
    asked = {(one.option, one.criterion) for one in found}
    assert asked == {
        (option, one)
        for option, mine in table.cells.items()
        for one, cell in mine.items()
        if cell.x is None or cell.conf != "high"
    }


def test_each_doubt_of_the_worked_matrix_is_one_of_a_cell_that_is_not_sure():
    assert {(one.option, one.criterion) for one in doubts(METHOD, dict.fromkeys(SCORES, (0.25,)))} == {
        (option, one) for option, mine in UNSURE.items() for one in mine
    }


def test_doubts_of_equal_worth_begin_with_the_option_that_is_first_most_often():
    table = matrix({"OPT-A": (3, 3), "OPT-B": (3, 3)}, {"OPT-A": {"KP1": "low"}, "OPT-B": {"KP1": "low"}},
                   personal=("KP1", "KP2"), commercial=())  # fmt: skip
    assert [one.option for one in doubts(table, {"OPT-A": (0.3, 0.7), "OPT-B": (0.7, 0.3)})] == ["OPT-B", "OPT-A"]
