import json

import pytest

from actvo_kit.charts.lean import lean
from actvo_kit.model.answers.values import ValuesAnswer
from tests.charts.judge import takes
from tests.factories import ROWAN, toy_pack

DECK = toy_pack().values
PICTURE = lean(ValuesAnswer.read(ROWAN["values"]), DECK)


def test_bars_stand_in_the_order_of_the_deck():
    (bars,) = PICTURE.figure["data"]
    assert (bars["type"], bars["orientation"]) == ("bar", "h")
    # 26/7 is the mean of Rowan's seven cards; see tests/method/test_values.py
    assert bars["x"] == pytest.approx([5.5 - 26 / 7, 3 - 26 / 7, 3 - 26 / 7, 3 - 26 / 7])
    assert PICTURE.figure["layout"]["yaxis"]["ticktext"] == ["Explore", "Achieve", "Keep", "Care"]
    assert PICTURE.figure["layout"]["yaxis"]["range"] == [3.5, -0.5]  # the first on top


def test_the_sentence_and_the_table_say_the_same():
    assert PICTURE.summary == "Today more of your choices come from Explore, fewer from Achieve, Keep and Care."
    assert PICTURE.table.rows == (
        ("Explore", "1.8 above"),
        ("Achieve", "0.7 below"),
        ("Keep", "0.7 below"),
        ("Care", "0.7 below"),
    )


def test_the_figure_is_plain_and_takes_its_colours_from_the_page():
    assert takes(PICTURE.figure)
    assert "#" not in json.dumps(PICTURE.plain())
    assert PICTURE.figure["data"][0]["marker"]["color"] == ["var(--pine)"] + ["var(--line-strong)"] * 3
    assert "width" not in PICTURE.figure["layout"]


def test_a_level_answer_has_no_side():
    level = lean(ValuesAnswer.read({"pile": {"V02": "some", "V14": "some"}}), DECK)
    assert level.summary == "Today your choices come from all directions alike."
    assert level.table.rows == (("Explore", "in the middle"), ("Achieve", "in the middle"))
    assert level.figure["layout"]["xaxis"]["range"][1] > 0


def test_nothing_sorted():
    empty = lean(ValuesAnswer(), DECK)
    assert (empty.summary, empty.table.rows) == ("Nothing is sorted yet.", ())
