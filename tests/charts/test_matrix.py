"""The map of both sides: points where METHOD puts them, shapes and names, and labels that leave each other alone."""

import pytest

from actvo_kit.charts.matrix import SHAPES, both_sides
from tests.factories import ORACLE
from tests.method.scoring.examples import METHOD, SCORES, SURE, matrix, with_cell

TITLES = {
    "OPT-A": "Repeat-visit detective",
    "OPT-B": "Own the exceptions desk",
    "OPT-C": "Storm-day floor support",
    "OPT-D": "Dashboard in two weeks",
}
SIGNS = dict(zip(SCORES, SHAPES, strict=False))


def points(picture):
    data = picture.figure["data"][0]
    return list(zip(data["x"], data["y"], data["marker"]["symbol"], strict=True))


def labels(picture):
    texts = set(TITLES.values())
    return [one for one in picture.figure["layout"]["annotations"] if one["text"].replace("<br>", " ") in texts]


def test_points_lie_where_the_worked_matrix_puts_them():
    picture = both_sides(METHOD, TITLES, SIGNS)
    for (x, y, _), option in zip(points(picture), SCORES, strict=True):
        assert x == pytest.approx(ORACLE["matrix"][option]["personal"], abs=1e-4)
        assert y == pytest.approx(ORACLE["matrix"][option]["commercial"], abs=1e-4)


def test_shapes_and_names_tell_options_apart_without_colour():
    picture = both_sides(METHOD, TITLES, SIGNS)
    assert len({symbol for _, _, symbol in points(picture)}) == 4
    assert len(labels(picture)) == 4


def test_a_range_is_a_ring_in_its_middle_with_a_dashed_edge():
    picture = both_sides(with_cell(METHOD, "OPT-A", "KC3", None), TITLES, SIGNS)
    _, y, symbol = points(picture)[0]
    assert symbol == "circle-open"
    assert y == pytest.approx((62.5 + 77.0833) / 2, abs=1e-4)
    soft = [one for one in picture.figure["layout"]["shapes"] if one["type"] == "circle"]
    assert [one["line"]["width"] for one in soft] == [1.5, 0, 0, 0]


def test_soft_shapes_reach_as_far_as_cells_are_unsure():
    soft = [one for one in both_sides(METHOD, TITLES, SIGNS).figure["layout"]["shapes"] if one["type"] == "circle"]
    widths = [one["x1"] - one["x0"] for one in soft]
    assert widths[2] > widths[0] > widths[3] == 4, "C is a guess, A fairly sure, D sure"


def test_the_sentence_and_the_table_say_the_same():
    picture = both_sides(METHOD, TITLES, SIGNS)
    assert picture.summary.startswith("Storm-day floor support lies furthest right, Repeat-visit detective highest.")
    assert picture.table.rows[0] == ("Repeat-visit detective", "83.9", "66.1")
    unknown = with_cell(METHOD, "OPT-A", "KC3", None)
    assert both_sides(unknown, TITLES, SIGNS).table.rows[0] == ("Repeat-visit detective", "83.9", "62.5 to 77.1")


def test_what_is_too_open_is_in_the_table_only():
    open_ = METHOD
    for one in ("KP1", "KP2", "KP3"):
        open_ = with_cell(open_, "OPT-A", one, None)
    picture = both_sides(open_, TITLES, SIGNS)
    assert len(points(picture)) == 3
    assert picture.table.rows[0] == ("Repeat-visit detective", "too open to say", "66.1")


def test_nothing_on_the_map_yet():
    empty = SURE
    for option in SCORES:
        for one in ("KP1", "KP2", "KP3"):
            empty = with_cell(empty, option, one, None)
    assert both_sides(empty, TITLES, SIGNS).summary == "No option is filled in far enough for the map yet."


def test_one_that_is_both_is_said_once():
    table = matrix({"OPT-A": (5, 5), "OPT-B": (1, 1)}, personal=("KP1",), commercial=("KC1",))
    assert both_sides(table, TITLES, SIGNS).summary.startswith(
        "Repeat-visit detective lies furthest right and highest."
    )


def test_text_is_data():
    picture = both_sides(SURE, TITLES | {"OPT-A": "<img src=x onerror=alert(1)>"}, SIGNS)
    assert "<img" not in str(picture.figure)
