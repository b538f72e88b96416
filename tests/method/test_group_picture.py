import re

import pytest

from actvo_kit.method.aggregate import Chosen, Floor, Item, reveal
from actvo_kit.method.group_picture import picture, too_few_here

VALUES = Item(
    id="values",
    title="What matters most in this room",
    caption="Share of people with at least one in their top five",
    sensitivity=1,
    coarse={"OPEN": "Explore", "ENH": "Achieve", "CONS": "Keep", "TRANS": "Care"},
)


def room(n, **counts):
    return {f"p{index}": Chosen(frozenset(one for one, count in counts.items() if index < count)) for index in range(n)}


def test_twelve_people():
    shown = picture(VALUES, reveal(VALUES, room(12, OPEN=9, TRANS=7, CONS=4, ENH=2)))
    assert [(row.title, row.share, row.words) for row in shown.rows] == [
        ("Explore", 75, "about 75 %"),
        ("Care", 60, "about 60 %"),
        ("Keep", 35, "about 35 %"),
        ("Achieve", None, "fewer than 3"),
    ]
    assert (shown.title, shown.caption) == (VALUES.title, VALUES.caption)
    assert shown.footnote == ("Numbers are rounded and small groups hidden, so that nobody can be picked out.")
    assert shown.reason is None


def test_almost_everyone():
    assert picture(VALUES, reveal(VALUES, room(12, OPEN=11))).rows[0].words == "almost everyone"


def test_seven_people_see_names_and_no_number_about_them():
    shown = picture(VALUES, reveal(VALUES, room(7, OPEN=3, CONS=7, ENH=2)))
    assert [(row.title, row.share, row.words) for row in shown.rows] == [
        ("Explore", None, "chosen by several"),
        ("Keep", None, "chosen by several"),
    ]
    assert "alphabetical" in shown.footnote
    assert not re.search(r"\d", " ".join(row.title + row.words for row in shown.rows))


def test_exclusive_rows_say_not_shown():
    item = VALUES.model_copy(update={"exclusive": True})
    people = ["OPEN"] * 6 + ["CONS"] * 4 + ["ENH"] * 3 + ["TRANS"]
    answers = {f"p{index}": Chosen(frozenset({one})) for index, one in enumerate(people)}
    words = {row.id: row.words for row in picture(item, reveal(item, answers)).rows}
    assert words == {"OPEN": "about 45 %", "CONS": "about 30 %", "ENH": "not shown", "TRANS": "not shown"}


@pytest.mark.parametrize(("n", "words"), [(300, "less than 5 %")])
def test_a_small_share_is_not_called_nothing(n, words):
    assert picture(VALUES, reveal(VALUES, room(n, OPEN=3))).rows[0].words == words
    assert picture(VALUES, reveal(VALUES, room(n, OPEN=n - 3))).rows[0].words == "more than 95 %"


def test_a_raised_floor_is_named():
    floor = Floor(k=14, t=4)
    rows = picture(VALUES, reveal(VALUES, room(14, OPEN=3), floor), floor.t).rows
    assert {row.words for row in rows} == {"fewer than 4"}


def test_nothing_in_common():
    shown = picture(VALUES, reveal(VALUES, room(6, OPEN=2)))
    assert shown.reason == "Nothing here was chosen by three people or more."
    assert shown.footnote == ""


def test_a_small_room_is_told_why():
    assert too_few_here(4) == (
        "With fewer than five people here no picture of the room is shown, so that nobody can be picked out."
    )
    assert too_few_here(5) is None
