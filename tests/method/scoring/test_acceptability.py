from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings

from actvo_kit.method.scoring import rank_acceptability, roc_weights, sureness
from actvo_kit.method.scoring.acceptability import DRAWS, SEED, ordered_weights
from actvo_kit.model.answers.scoring import Cell
from tests.factories import ORACLE
from tests.method.scoring.examples import METHOD, SCORES, SURE, matrices, matrix, mine_only

# ── METHOD's numbers, and what can be worked out by hand


@pytest.mark.parametrize("option", SCORES)
def test_oracle(option):
    assert rank_acceptability(METHOD)[option] == pytest.approx(ORACLE["smaa"][option], abs=0.02)


def test_other_seeds_say_the_same():
    for seed in (1, 2, 3):
        found = rank_acceptability(METHOD, seed=seed)
        assert [shares[0] for shares in found.values()] == pytest.approx([0.832, 0, 0.168, 0], abs=0.02)


@pytest.mark.parametrize("n", [1, 2, 3, 4, 8])
def test_the_mean_of_sorted_weights_is_roc(n):
    weights = ordered_weights(n, DRAWS, np.random.default_rng(SEED))
    assert weights.shape == (n, DRAWS)
    assert weights.mean(axis=1) == pytest.approx(roc_weights(n), abs=0.005)
    assert weights.sum(axis=0) == pytest.approx(np.ones(DRAWS))
    assert all((a >= b).all() for a, b in pairwise(weights))
    assert n != 4 or weights.mean(axis=1) == pytest.approx(ORACLE["smaa_mean_personal_w"], abs=0.005)


def test_two_criteria_in_closed_form():
    # X wins iff w1 < .75, and w1 is uniform on .5 to 1
    x, y = rank_acceptability(mine_only(X=[3, 5], Y=[4, 2])).values()
    assert x[0] == pytest.approx(ORACLE["smaa_analytic"]["exact"], abs=0.01)
    assert y == pytest.approx((1 - x[0], x[0]))


@pytest.mark.parametrize(("alpha", "expected"), [(0.5, 0.5), (0.55, 0.75), (0.4, 0), (0.65, 1), (0.3, 0)])
def test_the_share_in_closed_form(alpha, expected):
    # X wins iff the share is above .5; it is uniform on alpha ± .1, within .3 and .7
    table = matrix({"X": (5, 1), "Y": (1, 5)}, personal=("KP1",), commercial=("KC1",), alpha=alpha)
    assert rank_acceptability(table)["X"][0] == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize(
    ("x", "conf", "rival", "expected"),
    [
        (3, "high", 2.5, 1),
        (3, "medium", 2.5, 1),
        (3, "low", 3, 0.5),  # triangular on 2, 3, 4
        (3, "low", 3.5, 1 / 8),
        (3, "medium", 3, 0.5),
        (3, "medium", 3.5, 0),
        (5, "low", 4.5, 3 / 4),  # cut at 5: its mode is its upper end
        (1, "low", 1.5, 1 / 4),
        (None, "high", 4, 1 / 4),  # uniform on 1 to 5
        (None, "low", 2, 3 / 4),
    ],
)
def test_one_cell_in_closed_form(x, conf, rival, expected):
    table = mine_only(X=[x, 3], Y=[rival, 3])
    table = table.model_copy(update={"cells": table.cells | {"X": table.cells["X"] | {"KP1": Cell(x=x, conf=conf)}}})
    assert rank_acceptability(table)["X"][0] == pytest.approx(expected, abs=0.015)


@pytest.mark.parametrize(
    ("first", "said"),
    [(1, "clearly"), (0.9, "clearly"), (0.899, "usually"), (0.6, "usually"), (0.599, "too_close"), (0, "too_close")],
)
def test_sureness(first, said):
    assert sureness(first) == said


# ── who is ranked


def test_an_option_with_more_than_half_of_a_side_unknown_stays_out():
    table = matrix({"X": (None, None, 3, 3, 4, 4, 4, 4), "Y": (None, None, None, 3, 4, 4, 4, 4), "Z": (3,) * 8})
    found = rank_acceptability(table)
    assert list(found) == ["X", "Z"]
    assert {len(shares) for shares in found.values()} == {2}


def test_a_criterion_that_nobody_knows():
    ahead = rank_acceptability(mine_only(X=[4, 4, None], Y=[4, 4, None]))
    assert ahead["X"][0] == pytest.approx(0.5, abs=0.015)


def test_nobody_and_somebody_alone():
    assert rank_acceptability(SURE.only([])) == {}
    assert rank_acceptability(mine_only(X=[None, None, 5])) == {}
    assert rank_acceptability(METHOD.only(["OPT-D"])) == {"OPT-D": (1,)}


@pytest.mark.parametrize("draws", [0, -1])
def test_no_draws(draws):
    with pytest.raises(ValueError, match="at least one draw"):
        rank_acceptability(METHOD, draws=draws)


def test_one_draw_is_a_ranking():
    assert sorted(rank_acceptability(METHOD, draws=1).values(), reverse=True) == [
        (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1)
    ]  # fmt: skip


# ── level options share their ranks


@pytest.mark.parametrize("count", [2, 3, 4])
def test_identical_options_share_their_ranks(count):
    table = mine_only(**{f"X{number}": [3, 4] for number in range(count)})
    assert list(rank_acceptability(table).values()) == [pytest.approx((1 / count,) * count)] * count


def test_level_options_share_only_the_ranks_they_stand_on():
    found = rank_acceptability(mine_only(A=[5, 5], B=[3, 4], C=[3, 4], D=[1, 1]))
    assert found == {"A": (1, 0, 0, 0), "B": (0, 0.5, 0.5, 0), "C": (0, 0.5, 0.5, 0), "D": (0, 0, 0, 1)}


def test_identical_doubtful_options_come_near():
    table = matrix({"X": SCORES["OPT-A"], "Y": SCORES["OPT-A"]}, {option: {"KP1": "low"} for option in "XY"})
    assert rank_acceptability(table)["X"] == pytest.approx((0.5, 0.5), abs=0.015)


# ── what hypothesis finds

quick = settings(deadline=None, max_examples=60)


@quick
@given(matrices(least=0, most=5))
def test_shares_add_up_by_option_and_by_rank(table):
    found = rank_acceptability(table, draws=64)
    for shares in (*found.values(), *zip(*found.values(), strict=True)):
        assert sum(shares) == pytest.approx(1)
        assert all(0 <= share <= 1 for share in shares)


@quick
@given(matrices(least=2))
def test_the_same_seed_says_the_same_in_any_order(table):
    found = rank_acceptability(table, draws=64, seed=7)
    assert rank_acceptability(table, draws=64, seed=7) == found
    backwards = {option: dict(reversed(mine.items())) for option, mine in reversed(table.cells.items())}
    again = rank_acceptability(table.model_copy(update={"cells": backwards}), draws=64, seed=7)
    assert again == {option: pytest.approx(shares) for option, shares in found.items()}


@quick
@given(matrices(least=2, unknown=False))
def test_an_option_that_is_always_last_changes_nothing_for_the_others(table):
    last = {"OPT-LAST": {one: Cell(x=1, conf="low") for one in table.weights}}
    raised = {
        option: {one: cell.model_copy(update={"x": max(3.0, cell.x)}) for one, cell in mine.items()}
        for option, mine in table.cells.items()
    }
    found = rank_acceptability(table.model_copy(update={"cells": last | raised}), draws=64)
    assert found.pop("OPT-LAST")[-1] == 1
    alone = rank_acceptability(table.model_copy(update={"cells": raised}), draws=64)
    assert {option: shares[:-1] for option, shares in found.items()} == alone
