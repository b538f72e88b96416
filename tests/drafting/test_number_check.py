import pytest

from actvo_kit.drafting.number_check import numbers, private_figure, wrong_figures
from actvo_kit.model.pathway import Sentence

LINES = (
    "Finding causes", "You chose level 4: I find the cause.", "You put it at number 2 of 5.",
    "How much of it today: 3 of 5.", "Need 5 of 5, value 2 of 5", "Asks for: Finding causes 3, Finishing 2",
    "6 hours a week, 8 weeks",
)  # fmt: skip


def wrong(text: str, short_by: int | None = None) -> list[str]:
    said = Sentence(id="s", mark="gap", text=text, shareable="", evidence=("ST1",), short_by=short_by)
    return list(wrong_figures(said, text, LINES, ["Finding causes"]))


@pytest.mark.parametrize(
    ("text", "short_by"),
    [
        ("It uses Finding causes (you: 4, needed: 3).", None),
        ("It is good for that, number 2 of your values.", None),
        ("You rate it 3/5 today.", None),
        ("The organisation rates need 5/5 and value 2/5.", None),
        ("It takes 6 hours a week for 8 weeks.", None),
        ("It is 2 below what it asks.", 2),
        ("It asks for 1 step more of that than you have today.", 1),
        ("It is two levels below.", 2),
        ("Plan three short talks below the stairs.", None),
    ],
)
def test_figures_as_the_sources_have_them(text: str, short_by: int | None) -> None:
    assert wrong(text, short_by) == []


@pytest.mark.parametrize(
    ("text", "short_by"),
    [
        ("It uses Finding causes (you: 3).", None),  # 3 stands in the sources, as what it asks
        ("It uses Finding causes (needed: 2).", None),  # what it asks of another strength
        ("It is good for that, number 4 of your values.", None),
        ("You rate it 4/5 today.", None),
        ("The organisation rates need 2/5.", None),
        ("The organisation rates value 5/5.", None),
        ("It is 3 below what it asks.", 2),
        ("It asks for 3 steps more of that than you have today.", 2),
        ("It is three levels below.", 2),
        ("You are short by 1.", 2),
        ("It is 2 below what it asks.", None),
        ("It takes 7 hours a week.", None),
    ],
)
def test_another_figure_is_wrong_wherever_else_it_stands(text: str, short_by: int | None) -> None:
    assert wrong(text, short_by)


def test_a_scale_is_no_number() -> None:
    assert numbers("need 4/5, 3 of 5, and 5 crews in 1,200 homes") == {"4", "3", "5", "1,200"}


@pytest.mark.parametrize(
    "text",
    [
        "I am at level 4.",
        "my number 1",
        "4 of 5",
        "4/5",
        "2 below",
        "rated 3",
        "83 %",
        "four of five",
        "first of my five",
    ],
)
def test_what_may_not_leave(text: str) -> None:
    assert private_figure(text)


@pytest.mark.parametrize(
    "text", ["It takes 6 hours a week.", "Eleven repeat visits", "I want more of it.", "in 2 weeks"]
)
def test_what_may_leave(text: str) -> None:
    assert not private_figure(text)
