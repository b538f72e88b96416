"""Green or red: the limits are SECURITY's, and a red line always says what to do, in one sentence."""

import pytest

from actvo_kit.rehearse import judge
from actvo_kit.rehearse.judge import Line
from actvo_kit.rehearse.ledger import Found

GOOD, LOST = Found(10, 10), Found(10, 9, ("Ada, values: pile.V01",))

PAIRS: list[tuple[Line, Line]] = [
    (judge.opened(3.0), judge.opened(31.0)),
    (judge.joined(30, 30, 2.1), judge.joined(29, 30, 2.1)),
    (judge.first_page(9.9, 30), judge.first_page(10.1, 30)),
    (judge.first_page(19.0, 100), judge.first_page(21.0, 100)),
    (judge.next_step([0.1, 2.9]), judge.next_step([0.1, 3.1])),
    (judge.finished(25, 25, 5, 5), judge.finished(24, 25, 5, 5)),
    (judge.counted(4, [4, 4]), judge.counted(4, [4, 5])),
    (judge.saved_within([0.1] * 99 + [9.0]), judge.saved_within([0.1] * 90 + [1.1] * 10)),
    (judge.came_again([GOOD]), judge.came_again([GOOD, LOST])),
    (judge.two_pages([0.2]), judge.two_pages([3.2])),
    (judge.picture(ready=True, revealed=True, reason=""), judge.picture(ready=True, revealed=False, reason="No")),
    (judge.flooded(6, 6, [0.5], [0.55]), judge.flooded(6, 6, [0.5], [0.65])),
    (judge.flooded(6, 6, [0.01], [0.29]), judge.flooded(6, 5, [0.01], [0.01])),
    (judge.doors({"read": True}), judge.doors({"read": True, "end another person's page": False})),
    (judge.came_back("cut", "Cut", [1.0, 29.0]), judge.came_back("cut", "Cut", [1.0, 31.0])),
    (judge.came_back("cut", "Cut", [1.0]), judge.came_back("cut", "Cut", [])),
    (judge.stood_still(4.0, 1.0), judge.stood_still(4.0, 11.0)),
    (judge.locked(4.0, 1.0, 0), judge.locked(4.0, 11.0, 0)),
    (judge.locked(4.0, 1.0, 0), judge.locked(4.0, 1.0, 3)),
    (judge.full_disk(3, 0, after=True), judge.full_disk(3, 1, after=True)),
    (judge.full_disk(3, 0, after=True), judge.full_disk(0, 0, after=True)),
    (judge.full_disk(3, 0, after=True), judge.full_disk(3, 0, after=False)),
    (judge.console_back(5, 5), judge.console_back(5, 1)),
    (judge.all_there(GOOD), judge.all_there(LOST)),
    (judge.all_there(GOOD), judge.all_there(Found())),
    (judge.sound("ok"), judge.sound("row 3 missing from index")),
    (judge.trouble([]), judge.trouble(["Ada: the page was cut off."])),
]


@pytest.mark.parametrize(("good", "bad"), PAIRS, ids=[f"{number}_{good.key}" for number, (good, _) in enumerate(PAIRS)])
def test_each_thing_can_be_green_and_red(good: Line, bad: Line) -> None:
    assert (good.verdict, good.todo) == ("green", "")
    assert bad.verdict == "red"
    assert good.key == bad.key
    assert good.text != bad.text
    assert bad.todo[0].isupper()
    assert bad.todo.endswith(".")


def test_the_words_of_the_promise() -> None:
    assert judge.all_there(Found(4212, 4212)).text == "Every saved answer is there: 4,212 of 4,212"
    assert judge.all_there(Found(4212, 4210)).text == "Saved answers are missing: 2 of 4,212"


def test_what_cannot_be_tried_is_neither_green_nor_red() -> None:
    line = judge.not_tried("full_disk", "a disk that fills up", "no")
    assert (line.verdict, line.text) == ("not tried", "Not tried here: a disk that fills up (no)")


@pytest.mark.parametrize(
    ("figures", "expected"), [([], 0.0), ([2.0], 2.0), (list(range(1, 101)), 95), (list(range(1, 21)), 19)]
)
def test_95_of_100(figures: list[float], expected: float) -> None:
    assert judge.at_95(figures) == expected


@pytest.mark.parametrize(("figure", "said"), [(0.04, "0.04 s"), (1.84, "1.8 s"), (9.97, "10 s"), (12.4, "12 s")])
def test_seconds(figure: float, said: str) -> None:
    assert judge.seconds(figure) == said
