import pytest

from actvo_kit.model.answers.learning import LearningAnswer
from tests.model.records import problems

TWICE = "Something is ticked twice here."
ALONE = "“None” and “prefer not to say” stand alone."


@pytest.mark.parametrize(
    ("changes", "path", "sentence"),
    [
        ({"LP01": ["tried", "tried"]}, "LP01", TWICE),
        ({"LP09.slots": ["varies", "varies"]}, "LP09.slots", TWICE),
        ({"LP10": ["captions", "captions"]}, "LP10", TWICE),
        ({"LP10": ["captions", "none"]}, "LP10", ALONE),
        ({"LP10": ["undisclosed", "quiet_space"]}, "LP10", ALONE),
        ({"LP10": ["none", "undisclosed"]}, "LP10", ALONE),
    ],
)
def test_a_rule_of_done_learning(changes, path, sentence):
    assert problems("learning", changes) == [(path, sentence)]


@pytest.mark.parametrize("needs", [None, [], ["none"], ["undisclosed"], ["captions", "extra_time"]])
def test_access_needs(needs):
    assert problems("learning", {"LP10": needs}) == []


@pytest.mark.parametrize("hours", [0, 1, 2, 4, None])
def test_hours_to_learn(hours):
    assert LearningAnswer.read({"LP09": {"hours": hours}}).LP09.hours == hours


def test_everything_may_be_left_out():
    assert problems("learning", dict.fromkeys([f"LP0{number}" for number in range(2, 9)])) == []


def test_the_needs_by_dimension():
    answer = LearningAnswer.read({"LP02": 2, "LP03": 0, "LP05": 1})
    assert answer.needs == {"practice": 2, "feedback": 0, "social": None, "structure": 1, "short": None}
