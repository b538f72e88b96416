"""Names beside signs: they leave each other and the signs alone wherever there is room."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.charts.labels import Box, lines, placed

FIELD = (560, 500)
NAMES = {
    "A": "Repeat-visit detective",
    "B": "Own the exceptions desk",
    "C": "Storm-day floor support",
    "D": "Dashboard in two weeks",
}
WORKED = {"A": (470, 169), "B": (298, 198), "C": (475, 193), "D": (230, 232)}
"""The four options of METHOD E9 on the map."""


def sign(middle):
    x, y = middle
    return Box(x - 14, y - 14, x + 14, y + 14)


def test_names_of_the_worked_matrix_leave_each_other_and_all_signs_alone():
    boxes = [place.box for place in placed(WORKED, NAMES, FIELD).values()]
    assert all(one.over(other) == 0 for one, other in combinations(boxes, 2))
    assert all(box.over(sign(middle)) < 10 for box in boxes for middle in WORKED.values())


def test_a_name_stands_right_of_its_sign_where_nothing_is_in_the_way():
    place = placed({"A": (100, 100)}, NAMES, FIELD)["A"]
    assert (place.anchor, place.edge) == ("left", 118)


@pytest.mark.parametrize(("middle", "anchor"), [((550, 250), "right"), ((10, 250), "left")])
def test_at_the_edge_it_stands_on_the_other_side(middle, anchor):
    place = placed({"A": middle}, NAMES, FIELD)["A"]
    assert place.anchor == anchor
    assert place.box.outside(*FIELD) == 0


def test_what_is_taken_is_left_free():
    right = Box(110, 80, 560, 120)
    assert placed({"A": (100, 100)}, NAMES, FIELD, [right])["A"].box.over(right) == 0


@given(st.lists(st.tuples(st.floats(0, 560), st.floats(0, 500)), min_size=1, max_size=4))
def test_names_stay_in_the_field(middles):
    for place in placed(dict(zip(NAMES, middles, strict=False)), NAMES, FIELD).values():
        assert place.box.outside(*FIELD) < 1


@given(st.lists(st.tuples(st.floats(0, 560), st.floats(0, 500)), min_size=1, max_size=6))
def test_the_edge_that_stays_put_is_an_edge_or_the_middle(middles):
    names = {str(number): "A name that goes over more than one line" for number in range(len(middles))}
    for place in placed({str(number): middle for number, middle in enumerate(middles)}, names, FIELD).values():
        box = place.box
        assert place.edge == {"left": box.left, "center": (box.left + box.right) / 2, "right": box.right}[place.anchor]


def test_a_long_name_is_broken_and_an_empty_one_is_a_blank():
    assert lines("A name that goes over more than one line") == ["A name that goes over more", "than one line"]
    assert lines("") == [" "]
