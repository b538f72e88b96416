import json

import pytest

from actvo_kit.charts.strengths import dots, radar
from actvo_kit.model.answers.strengths import StrengthsAnswer
from tests.charts.judge import takes
from tests.factories import toy_pack

DECK = toy_pack().strengths
ANSWER = StrengthsAnswer.read(
    {
        "picked": ["SC1", "ST1", "SD2", "SA1", "SI1"],
        "rating": {
            "ST1": {"level": 4, "energy": 2, "evidence": "March: the north depot."},
            "SC1": {"level": 4, "energy": 1},
            "SD2": {"level": 3, "energy": -1},
            "SI1": {"level": 2},
            "ST2": {"level": 5, "energy": 2},  # rated once, no longer picked
        },
    }
)
PICTURE = dots(ANSWER, DECK)


def traces(picture, mode):
    return [trace for trace in picture.figure["data"] if trace["mode"] == mode]


def words(picture):
    return [note["text"] for note in picture.figure["layout"]["annotations"]]


def test_rows_are_the_picked_ones_by_family():
    assert [row[0] for row in PICTURE.table.rows] == [
        "Finding causes",
        "Organising work",
        "Explaining clearly",
        "Staying calm",
        "Working with data",
    ]


def test_a_line_to_each_level_and_clay_for_what_drains():
    lines = traces(PICTURE, "lines")
    assert [line["x"] for line in lines] == [[1, 4], [1, 3], [1, 2], [1, 4]]
    assert [line["line"]["color"] for line in lines] == ["var(--pine)", "var(--clay)", "var(--pine)", "var(--pine)"]


def test_a_dot_without_an_example_is_hollow():
    points = next(trace for trace in traces(PICTURE, "markers") if len(trace["x"]) == 4)
    assert points["marker"]["color"] == ["var(--pine)", "var(--clay)", "var(--pine)", "var(--surface)"]
    assert points["marker"]["line"]["color"][-1] == "var(--pine)"


def test_energy_is_a_sign_and_unknown_energy_is_none():
    signs = next(trace for trace in traces(PICTURE, "markers") if "symbol" in trace["marker"])
    assert signs["x"] == [4, 3, 4]  # nothing on Explaining clearly
    plus, minus, again = signs["marker"]["symbol"]
    assert plus == again != minus


def test_an_unknown_level_is_said_and_not_drawn():
    assert "not rated yet" in words(PICTURE)
    assert PICTURE.table.rows[3][1] == "not rated yet"
    assert len(traces(PICTURE, "lines")) == 4


def test_the_table_says_what_the_dots_say():
    assert [row[1] for row in PICTURE.table.rows] == ["4", "3", "2", "not rated yet", "4"]
    assert [row[3] for row in PICTURE.table.rows] == ["yes", "–", "–", "–", "not yet"]
    assert PICTURE.table.rows[1][2] == "a bit flat"
    assert PICTURE.summary.startswith("4 of 5 rated")


def test_by_family_shows_what_is_rated_under_its_family():
    picture = dots(ANSWER, DECK, by_family=True)
    assert len(picture.table.rows) == 4
    assert [one for one in words(picture) if one in ("Think", "Deliver", "Influence", "Adapt", "Craft")] == [
        "Think",
        "Deliver",
        "Influence",
        "Craft",
    ]
    assert picture.summary.startswith("4 of 5 rated")


def test_the_height_follows_the_rows_and_the_width_the_page():
    layout = PICTURE.figure["layout"]
    shorter = dots(ANSWER.model_copy(update={"picked": ("ST1",)}), DECK).figure["layout"]
    assert layout["height"] > shorter["height"]
    assert "width" not in layout


def test_nothing_picked():
    empty = dots(StrengthsAnswer(), DECK)
    assert (empty.summary, empty.table.rows) == ("Nothing is picked yet.", ())


FULL = StrengthsAnswer.read(
    {
        "picked": ["ST1", "ST2", "SD1", "SD2", "SR1"],
        "rating": {"ST1": {"level": 4}, "ST2": {"level": 3}, "SD1": {"level": 2}, "SD2": {"level": 2},
                   "SR1": {"level": 5}},
    }
)  # fmt: skip


def test_radar_has_six_axes_in_order_and_no_area():
    (outline,) = radar(FULL, DECK).figure["data"]
    assert (outline["type"], outline["fill"], outline["connectgaps"]) == ("scatterpolar", "none", False)
    assert outline["r"] == [3.5, 2.0, None, None, None, None, 3.5]
    assert outline["theta"] == [0, 60, 120, 180, 240, 300, 0]


def test_radar_prints_levels_and_where_there_are_none():
    picture = radar(FULL, DECK)
    assert picture.table.rows == (
        ("Think", "3.5"),
        ("Deliver", "2.0"),
        ("Relate", "n/a"),
        ("Influence", "n/a"),
        ("Adapt", "n/a"),
        ("Craft", "n/a"),
    )
    for name, value in picture.table.rows:
        assert f"{name} {value}" in picture.summary
        assert any(name in one and value in one for one in picture.figure["layout"]["polar"]["angularaxis"]["ticktext"])


@pytest.mark.parametrize("picture", [PICTURE, dots(ANSWER, DECK, by_family=True), radar(FULL, DECK)])
def test_figures_are_plain_json_of_light_traces(picture):
    assert "#" not in json.dumps(picture.plain())  # every colour is the page's
    assert {trace["type"] for trace in picture.figure["data"]} <= {"bar", "scatter", "scatterpolar"}
    assert takes(picture.figure)
