import pytest

from actvo_kit.drafting.phrasing import destination, quote, short, title, verbatim
from tests.factories import toy_pack

OPTION = toy_pack().catalogue.option("OPT-007")


def called(name, **changes):
    return OPTION.model_copy(update={"title": name, **changes})


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        ("across", "Repeat-visit detective", "Sideways: Repeat-visit detective"),
        ("deepen", "Reshape: own the exceptions desk", "Stay: own the exceptions desk"),
        ("deepen", "Reshape: two no-meeting mornings for deep work", "Stay: two no-meeting mornings"),
        ("deepen", "Reshape: training buddy for new starters", "Stay: training buddy for new starters"),
        ("across", "Product owner in training, repairs app", "Sideways: Product owner in training"),
        ("across", "Host the monthly safety talk", "Sideways: Host the monthly safety talk"),
        ("surprise", "Shift lead, evening team", "Something different: Shift lead, evening team"),
        ("deepen", "My job, with one task changed", "Stay: My job"),
        ("across", "With a mentor: from expert to team lead", "Sideways: from expert to team lead"),
        ("across", "one two three four five six seven", "Sideways: one two three four five"),
    ],
)
def test_titles_have_six_words_at_most(kind, name, expected):
    assert title(kind, called(name)) == expected


def test_titles_of_long_words_fit_too():
    assert len(title("across", called("Q" * 28 + " " + "R" * 28))) <= 60


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "A project in Data & Insight: 6 hours a week for 8 weeks."),
        ({"type": "secondment", "unit": "Digital"}, "A secondment to Digital: 6 hours a week for 8 weeks."),
        ({"type": "reshape", "unit": "any"}, "Your job with one change: about 6 of your hours a week for 8 weeks."),
    ],
)
def test_destination(changes, expected):
    assert destination(OPTION.model_copy(update=changes)) == expected


def test_destination_says_only_the_time_that_is_known():
    time = OPTION.time.model_copy(update={"hours_per_week": 1, "duration_weeks": None, "on_top_of_job": True})
    assert destination(OPTION.model_copy(update={"time": time})) == (
        "A project in Data & Insight: 1 hour a week on top of the job."
    )
    time = OPTION.time.model_copy(update={"hours_per_week": 0, "duration_weeks": None})
    assert destination(OPTION.model_copy(update={"time": time})) == "A project in Data & Insight."


def test_quotations():
    assert quote("It says: {words}.", "fine. ") == "It says: “fine”."
    assert quote("It says: {words}.", "one two three four", most=20) == "It says: “one…”."
    assert verbatim(' a “b”\n"c" ') == "a ‘b’ 'c'"
    assert short("short", 5) == "short"
    assert short("one, two", 6) == "one…"
