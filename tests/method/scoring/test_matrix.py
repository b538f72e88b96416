from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from actvo_kit.method.scoring import Matrix, totals
from actvo_kit.method.scoring.matrix import Side, has_total, value
from actvo_kit.model.answers.scoring import Cell, ScoringAnswer
from tests.factories import ORACLE
from tests.method.scoring.examples import (
    METHOD,
    MINE,
    OURS,
    SCORES,
    SURE,
    halves,
    matrices,
    matrix,
    mine_only,
    with_cell,
)

# ── METHOD's numbers


@pytest.mark.parametrize("option", SCORES)
def test_oracle(option):
    found = totals(METHOD)[option]
    for name, expected in ORACLE["matrix"][option].items():
        assert getattr(found, name).point == pytest.approx(expected, abs=1e-4), name


def test_equal_weights_tie_where_weights_do_not():
    equal = {option: 100 * float(sum(map(value, mine))) / 8 for option, mine in SCORES.items()}
    assert equal == ORACLE["matrix_equal_weights"]
    found = {option: mine.total.point for option, mine in totals(METHOD).items()}
    assert equal["OPT-A"] == equal["OPT-B"]
    assert found["OPT-A"] - found["OPT-B"] == pytest.approx(18.2292, abs=1e-4)


def test_global_weights():
    assert METHOD.weights == pytest.approx(ORACLE["global_w"], abs=1e-4)
    assert sum(METHOD.weights.values()) == 1


def test_an_unknown_cell_is_a_range():
    found = totals(with_cell(METHOD, "OPT-A", "KC3", None))["OPT-A"]
    assert [found.commercial.low, found.commercial.high] == pytest.approx(ORACLE["null_cell_A_KC3"], abs=1e-4)
    assert (found.commercial.point, found.total.point) == (None, None)
    assert found.personal.point == pytest.approx(ORACLE["matrix"]["OPT-A"]["personal"], abs=1e-4)
    assert (found.total.low, found.total.high) == pytest.approx((73.1771, 80.4688), abs=1e-4)


def test_zones_of_the_worked_matrix():
    zones = {option: mine.zone for option, mine in totals(METHOD).items()}
    assert zones == dict.fromkeys(("OPT-A", "OPT-B", "OPT-C"), "go_and_test") | {"OPT-D": "only_if_it_grows"}


# ── zones and unknown cells


@pytest.mark.parametrize(
    ("mine", "ours", "zone"),
    [
        (3, 3, "go_and_test"),  # exactly on both thresholds
        (3, 2.5, "build_the_case"),
        (2.5, 3, "only_if_it_grows"),
        (2.5, 2.5, "park"),
        (5, 1, "build_the_case"),
    ],
)
def test_zones(mine, ours, zone):
    assert totals(matrix({"X": (mine,) * 4 + (ours,) * 4}))["X"].zone == zone


@pytest.mark.parametrize(("last", "zone"), [((None,), None), ((3,), "go_and_test")])
def test_a_zone_is_named_only_when_the_whole_range_lies_in_it(last, zone):
    # 3, 3, 3 and an unknown last cell come to 46.9 to 53.1
    assert totals(matrix({"X": (3, 3, 3, *last, 3, 3, 3, 3)}))["X"].zone == zone
    assert totals(matrix({"X": (4, 4, 4, None, 3, 3, 3, 3)}))["X"].zone == "go_and_test"


def test_half_of_a_side_unknown_has_a_total_and_more_has_none():
    table = matrix({"X": (None, None, 3, 3, 4, 4, 4, 4), "Y": (None, None, None, 3, 4, 4, 4, 4)})
    found = totals(table)
    assert found["X"].personal is not None
    assert found["X"].total is not None
    assert (found["Y"].personal, found["Y"].total, found["Y"].zone) == (None, None, None)
    assert found["Y"].commercial.point == 75
    assert (has_total(table, "X"), has_total(table, "Y")) == (True, False)


def test_a_criterion_that_nobody_knows():
    found = totals(matrix({"X": (4, 5, 5, None, 4, 4, 2, 3), "Y": (3, 3, 3, None, 3, 3, 5, 5)}))
    assert {mine.personal.high - mine.personal.low for mine in found.values()} == {6.25}


def test_a_side_without_criteria_leaves_the_other_as_the_total():
    found = totals(mine_only(X=[4, 2]))["X"]
    assert (found.personal, found.commercial, found.zone) == (Side(low=62.5, high=62.5), None, None)
    assert found.total == found.personal


@given(matrices())
def test_a_share_of_one_gives_personal_and_of_zero_commercial(table):
    for alpha, name in ((1.0, "personal"), (0.0, "commercial")):
        whole = Matrix(
            cells=table.cells, personal=table.personal, commercial=table.commercial, alpha=alpha, limits=(0, 1)
        )
        for option, found in totals(whole).items():
            if table.order(name) and has_total(table, option):
                assert found.total == getattr(found, name)


def test_the_short_form_weighs_three_quarters_and_one():
    short = matrix({"X": (5, 1, 1, 5)}, personal=("KP3", "KP1"), commercial=("KC1", "KC3"))
    assert (totals(short)["X"].personal.point, totals(short)["X"].commercial.point) == (25, 25)
    assert totals(short)["X"].total.point == 25


# ── shares


@pytest.mark.parametrize(
    ("alpha", "limits", "band"),
    [(0.5, (0.3, 0.7), (0.4, 0.6)), (0.3, (0.3, 0.7), (0.3, 0.4)), (0.7, (0.3, 0.7), (0.6, 0.7)),
     (0.45, (0.45, 0.45), (0.45, 0.45)), (1, (0, 1), (0.9, 1))],
)  # fmt: skip
def test_the_band_stays_within_the_limits(alpha, limits, band):
    assert tuple(map(float, matrix(SCORES, alpha=alpha, limits=limits).band)) == pytest.approx(band)


def test_a_side_alone_has_the_whole_share():
    assert (mine_only(X=[3]).share, mine_only(X=[3]).band) == (1, (1, 1))
    ours = matrix({"X": [3]}, personal=(), commercial=("KC1",))
    assert (ours.share, ours.band, ours.weights) == (0, (0, 0), {"KC1": 1})


# ── what hypothesis finds


@given(matrices(), st.data())
def test_raising_a_cell_never_lowers_a_side(table, data):
    option, one = data.draw(st.sampled_from(list(table.cells))), data.draw(st.sampled_from(list(table.weights)))
    before = table.cells[option][one].x
    higher = with_cell(table, option, one, max(before or 1, data.draw(halves)))
    for name in ("personal", "commercial", "total"):
        old, new = getattr(totals(table)[option], name), getattr(totals(higher)[option], name)
        assert old is None or (old.low <= new.low and (before is None or old.high <= new.high))


@given(matrices(), st.randoms(use_true_random=False))
def test_the_order_of_options_and_of_cells_does_not_matter(table, random):
    def shuffled(mapping):
        return dict(random.sample(list(mapping.items()), len(mapping)))

    cells = shuffled({option: shuffled(mine) for option, mine in table.cells.items()})
    assert totals(table.model_copy(update={"cells": cells})) == totals(table)


@given(matrices(least=2))
def test_without_an_option_the_others_keep_their_totals(table):
    removed, *kept = table.cells
    assert totals(table.only(kept)) == {one: mine for one, mine in totals(table).items() if one != removed}


@given(matrices())
def test_totals_lie_between_0_and_100_and_between_the_sides(table):
    for found in totals(table).values():
        sides = [side for side in (found.personal, found.commercial) if side]
        for side in (*sides, *([found.total] if found.total else [])):
            assert 0 <= side.low <= side.high <= 100
        if found.total:
            assert min(side.low for side in sides) - 1e-9 <= found.total.low <= found.total.high
            assert found.total.high <= max(side.high for side in sides) + 1e-9


# ── from an answer, and changes


def test_of_an_answer():
    answer = ScoringAnswer.read(
        {
            "order_personal": ["KP3", "KP1"],
            "order_commercial": ["KC1", "KC3"],
            "alpha": 0.6,
            "cell": {"OPT-001": {"KP1": {"x": 4}, "KP2": {"x": 5}, "KC1": {"x": 3.5, "conf": "low"}}, "OPT-002": {}},
        }
    )
    found = Matrix.of(answer, limits=(0.4, 0.6))
    assert (found.personal, found.commercial, found.alpha, found.limits) == (
        ("KP3", "KP1"), ("KC1", "KC3"), 0.6, (0.4, 0.6)
    )  # fmt: skip
    assert {one: cell.x for one, cell in found.cells["OPT-001"].items()} == {
        "KP3": None,
        "KP1": 4,
        "KC1": 3.5,
        "KC3": None,
    }
    assert found.cells["OPT-002"] == dict.fromkeys(("KP3", "KP1", "KC1", "KC3"), Cell())
    assert Matrix.of(answer).limits == Matrix(cells={}, personal=MINE, commercial=OURS).limits == (0.3, 0.7)
    with pytest.raises(ValidationError, match="a matrix needs a criterion"):
        Matrix.of(ScoringAnswer())


def test_only_some_options():
    assert list(SURE.only(["OPT-D", "OPT-B"]).cells) == ["OPT-B", "OPT-D"]
    assert (totals(SURE.only([])), SURE.only(["OPT-X"]).cells) == ({}, {})


# ── bad input

BAD_SCORES = [nan, inf, -inf, 0.5, 5.5, 3.25, "3", True]


@pytest.mark.parametrize("x", BAD_SCORES)
def test_no_score(x):
    with pytest.raises(ValidationError, match="x\n"):
        Cell(x=x)


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"personal": (), "commercial": ()}, "a matrix needs a criterion"),
        ({"personal": (*MINE[:3], "KP1")}, "a criterion stands in the order twice"),
        ({"commercial": (*OURS, "KP1")}, "a criterion stands in the order twice"),
        ({"personal": MINE[:3]}, "OPT-A needs one cell for each of KP1, KP3, KP2, KC2"),
        ({"personal": (*MINE, "KP5")}, "OPT-A needs one cell for each of"),
        ({"alpha": nan}, "alpha\n"),
        ({"alpha": inf}, "alpha\n"),
        ({"limits": (nan, 0.7)}, "limits"),
        ({"limits": (0.3,)}, "limits"),
        ({"alpha": 0.29}, "the personal share lies within its limits"),
        ({"alpha": 0.71}, "the personal share lies within its limits"),
        ({"limits": (0.7, 0.3)}, "the personal share lies within its limits"),
        ({"limits": (-0.1, 0.7)}, "between 0 and 1"),
        ({"limits": (0.3, 1.1)}, "between 0 and 1"),
        ({"cells": {"OPT-A": {}}}, "OPT-A needs one cell"),
    ],
)
def test_no_matrix(changes, match):
    with pytest.raises(ValidationError, match=match):
        Matrix(**({"cells": METHOD.cells, "personal": MINE, "commercial": OURS} | changes))
