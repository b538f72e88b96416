"""Green or red: the limits are SECURITY's, and a red line always says what to do, in one sentence."""

import pytest

from actvo_kit.rehearse import fault_verdicts, verdicts
from actvo_kit.rehearse.saved_ledger import Found
from actvo_kit.rehearse.verdicts import Line

GOOD, LOST = Found(10, 10), Found(10, 9, ("Ada, values: pile.V01",))


def pairs() -> list[tuple[Line, Line]]:
    """A green line and a red one of each thing, in the language that is spoken."""
    return [
        (verdicts.opened(3.0), verdicts.opened(31.0)),
        (verdicts.joined(30, 30, 2.1), verdicts.joined(29, 30, 2.1)),
        (verdicts.first_page(9.9, 30), verdicts.first_page(10.1, 30)),
        (verdicts.first_page(19.0, 100), verdicts.first_page(21.0, 100)),
        (verdicts.next_step([0.1, 2.9]), verdicts.next_step([0.1, 3.1])),
        (verdicts.finished(25, 25, 5, 5), verdicts.finished(24, 25, 5, 5)),
        (verdicts.counted(4, [4, 4]), verdicts.counted(4, [4, 5])),
        (verdicts.saved_within([0.1] * 99 + [9.0]), verdicts.saved_within([0.1] * 90 + [1.1] * 10)),
        (verdicts.came_again([GOOD]), verdicts.came_again([GOOD, LOST])),
        (verdicts.two_pages([0.2]), verdicts.two_pages([3.2])),
        (
            verdicts.picture(ready=True, revealed=True, reason=""),
            verdicts.picture(ready=True, revealed=False, reason="No"),
        ),
        (verdicts.flooded(6, 6, [0.5], [0.55]), verdicts.flooded(6, 6, [0.5], [0.65])),
        (verdicts.flooded(6, 6, [0.01], [0.29]), verdicts.flooded(6, 5, [0.01], [0.01])),
        (verdicts.doors({"read": True}), verdicts.doors({"read": True, "end another person's page": False})),
        (fault_verdicts.came_back("cut", "Cut", [1.0, 29.0]), fault_verdicts.came_back("cut", "Cut", [1.0, 31.0])),
        (fault_verdicts.came_back("cut", "Cut", [1.0]), fault_verdicts.came_back("cut", "Cut", [])),
        (fault_verdicts.stood_still(4.0, 1.0), fault_verdicts.stood_still(4.0, 11.0)),
        (fault_verdicts.locked(4.0, 1.0, 0), fault_verdicts.locked(4.0, 11.0, 0)),
        (fault_verdicts.locked(4.0, 1.0, 0), fault_verdicts.locked(4.0, 1.0, 3)),
        (fault_verdicts.full_disk(3, 0, after=True), fault_verdicts.full_disk(3, 1, after=True)),
        (fault_verdicts.full_disk(3, 0, after=True), fault_verdicts.full_disk(0, 0, after=True)),
        (fault_verdicts.full_disk(3, 0, after=True), fault_verdicts.full_disk(3, 0, after=False)),
        (fault_verdicts.console_back(5, 5), fault_verdicts.console_back(5, 1)),
        (verdicts.all_there(GOOD), verdicts.all_there(LOST)),
        (verdicts.all_there(GOOD), verdicts.all_there(Found())),
        (verdicts.sound("ok"), verdicts.sound("row 3 missing from index")),
        (verdicts.trouble([]), verdicts.trouble(["Ada: the page was cut off."])),
    ]


PAIRS = pairs()


@pytest.mark.parametrize(("good", "bad"), PAIRS, ids=[f"{number}_{good.key}" for number, (good, _) in enumerate(PAIRS)])
def test_each_thing_can_be_green_and_red(good: Line, bad: Line) -> None:
    assert (good.verdict, good.todo) == ("green", "")
    assert bad.verdict == "red"
    assert good.key == bad.key
    assert good.text != bad.text
    assert bad.todo[0].isupper()
    assert bad.todo.endswith(".")


def test_the_words_of_the_promise() -> None:
    assert verdicts.all_there(Found(4212, 4212)).text == "Every saved answer is there: 4,212 of 4,212"
    assert verdicts.all_there(Found(4212, 4210)).text == "Saved answers are missing: 2 of 4,212"


def test_what_cannot_be_tried_is_neither_green_nor_red() -> None:
    line = verdicts.not_tried("full_disk", "a disk that fills up", "no")
    assert (line.verdict, line.text) == ("not tried", "Not tried here: a disk that fills up (no)")


@pytest.mark.parametrize(
    ("figures", "expected"), [([], 0.0), ([2.0], 2.0), (list(range(1, 101)), 95), (list(range(1, 21)), 19)]
)
def test_95_of_100(figures: list[float], expected: float) -> None:
    assert verdicts.at_95(figures) == expected


@pytest.mark.parametrize(("figure", "said"), [(0.04, "0.04 s"), (1.84, "1.8 s"), (9.97, "10 s"), (12.4, "12 s")])
def test_seconds(figure: float, said: str) -> None:
    assert verdicts.seconds(figure) == said
