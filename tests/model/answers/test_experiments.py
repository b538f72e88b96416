import pytest

from actvo_kit.model.answers.experiments import Experiment
from actvo_kit.words import SOURCE, speak
from tests.model.records import EXPERIMENTS, problems, sentences
from tests.plain_words import plain_words

WHEN = "When does it start, and when does it end?"
BACKWARDS = "It ends before it starts, or on the same day; give it a day at least."
BROKEN = [
    ("belief", " ", "Which belief of yours does this test?"),
    ("action", "", "What will you do?"),
    ("signal_yes", "", "What would you see if you are right?"),
    ("signal_no", "", "What would you see if you are wrong?"),
    ("tests", ["KP1", "KP1"], "It tests the same thing twice."),
    ("end", None, WHEN),
    ("end", "2026-03-02", BACKWARDS),
    ("hours", None, "How many hours will it take?"),
    ("reversible", None, "Can it be undone?"),
    ("touches", [], "Say what it touches, or that it touches nothing."),
    ("touches", ["customer", "none"], "“None of these” stands alone."),
    ("touches", ["customer", "customer"], "It touches the same thing twice."),
]


@pytest.mark.parametrize(("field", "value", "sentence"), BROKEN)
def test_a_rule_of_a_planned_experiment(field, value, sentence):
    assert problems("experiments", {f"experiment.EX-1.{field}": value}) == [(f"experiment.EX-1.{field}", sentence)]


@pytest.mark.parametrize(("field", "value", "sentence"), BROKEN)
def test_a_rule_goes_through_gettext(field, value, sentence):
    speak("en-XA")
    try:
        [(_path, strange)] = problems("experiments", {f"experiment.EX-1.{field}": value})
    finally:
        speak(SOURCE)
    assert not list(plain_words(strange)), sentence


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


def test_one_experiment_is_enough_and_none_is_not():
    assert problems("experiments", {"experiment": {}}) == [
        ("experiment", "Plan one experiment, however small, or skip this step.")
    ]


def test_each_experiment_is_looked_at():
    second = EXPERIMENTS["experiment"]["EX-1"] | {"action": ""}
    assert problems("experiments", {"experiment.EX-2": second}) == [("experiment.EX-2.action", "What will you do?")]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"start": None}, [("start", WHEN)]),
        ({"start": None, "end": None}, [("start", WHEN)]),
        ({"end": "2026-03-01"}, [("end", BACKWARDS)]),
        ({"end": "2026-03-03"}, []),
    ],
)
def test_dates(changes, said):
    at = "experiment.EX-1."
    found = problems("experiments", {f"{at}{name}": value for name, value in changes.items()})
    assert found == [(f"{at}{field}", sentence) for field, sentence in said]


@pytest.mark.parametrize(
    ("field", "value"),
    [("end", "2027-03-02"), ("hours", 200), ("cost_eur", 5000), ("reversible", False), ("touches", ["regulated"])],
)
def test_too_long_too_many_hours_or_too_dear_is_for_the_rule_not_the_record(field, value):
    assert problems("experiments", {f"experiment.EX-1.{field}": value}) == []


@pytest.mark.parametrize("field", ["starter", "with_whom", "decision_rule", "woop", "learned", "tests", "updates"])
def test_a_plan_of_less_quality_is_a_plan(field):
    empty = {"starter": None, "learned": None, "tests": [], "updates": [], "woop": {}}.get(field, "")
    assert problems("experiments", {f"experiment.EX-1.{field}": empty}) == []


def test_days():
    assert Experiment.read(EXPERIMENTS["experiment"]["EX-1"]).days == 7
    assert Experiment.read({"start": "2026-03-02"}).days is None
