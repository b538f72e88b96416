import pytest

from actvo_kit.model.answers.options import OptionsAnswer, OwnIdea
from actvo_kit.model.catalogue import Option
from tests.factories import real_pack
from tests.model.records import OWN_IDEA, problems, sentences

NEED = {"strength": "ST1", "level": 3, "weight": "must"}
BROKEN = [
    ({"own_option.title": " "}, "own_option.title", "Give your idea a title, or take it away."),
    ({"own_option.type": None}, "own_option.type", "Say what kind of option your idea is."),
    ({"own_option.requires": [NEED, NEED]}, "own_option.requires", "Your idea asks for a strength twice."),
    (
        {"own_option.learning_formats": ["course", "course"]},
        "own_option.learning_formats",
        "A way to learn stands twice in your idea.",
    ),
    (
        {"own_option": None, "shortlist": ["OPT-001", "OPT-007", "OPT-OWN"]},
        "shortlist",
        "Your own idea is on the shortlist and not written yet.",
    ),
    (
        {"shortlist": ["OPT-001", "OPT-007", "OPT-001"]},
        "shortlist",
        "An option stands on the shortlist twice.",
    ),
    ({"shortlist": ["OPT-001"]}, "shortlist", "Keep two to six options; three are better."),
    (
        {"shortlist": ["OPT-001", "OPT-003"]},
        "shortlist",
        "Keep at least two kinds of option, so that there is a real choice.",
    ),
    (
        {"shortlist": ["OPT-007", "OPT-013"]},
        "shortlist",
        "Add a version where you stay and change the job, or say you would rather not.",
    ),
]


@pytest.mark.parametrize(("changes", "path", "sentence"), BROKEN)
def test_a_rule_of_a_done_shortlist(changes, path, sentence):
    assert problems("options", changes) == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


@pytest.mark.parametrize(
    ("shortlist", "refusal"),
    [
        (["OPT-001", "OPT-007"], False),
        (["OPT-007", "OPT-013"], True),
        (["OPT-001", "OPT-007", "OPT-013", "OPT-022", "OPT-002", "OPT-005"], False),
        (["OPT-025", "OPT-007"], False),  # a blank reshape counts
        (["OPT-OWN", "OPT-007"], False),  # and so does an own idea that is one
    ],
)
def test_a_shortlist_that_is_enough(shortlist, refusal):
    assert problems("options", {"shortlist": shortlist, "reshape_refused": refusal}) == []


def test_an_own_idea_counts_as_what_it_is():
    both = ["OPT-OWN", "OPT-007"]
    assert [sentence for _, sentence in problems("options", {"shortlist": both, "own_option.type": "project"})] == [
        "Keep at least two kinds of option, so that there is a real choice.",
        "Add a version where you stay and change the job, or say you would rather not.",
    ]


def test_gut_marks_and_reasons_may_be_left_out():
    assert problems("options", {"reaction": {}, "my_unit": None, "own_option": None}) == []


def unknowns(option):
    """What of an option is neither said nor empty, by dotted name."""
    parts = {"time": option.time, "cost": option.cost, "conditions": option.conditions}
    flat = {f"{name}.{field}": value for name, part in parts.items() for field, value in part}
    flat |= {f"eligibility.{field}": value for field, value in option.eligibility}
    flat |= {name: value for name, value in option if name not in {*parts, "eligibility"}}
    return {name for name, value in flat.items() if value is not None and value != ()}


def test_what_nobody_said_of_an_own_idea_is_unknown():
    option = OwnIdea().as_option()
    assert unknowns(option) == {"id", "title", "type", "unit", "summary", "status", "source"}
    assert (option.id, option.source, option.status) == ("OPT-OWN", "participant", "open")
    assert (option.demand, option.commercial_value, option.cost.budget_eur, option.openings) == (None,) * 4


def test_what_was_said_of_an_own_idea_goes_over():
    idea = OwnIdea.read(
        OWN_IDEA
        | {"type": "gig", "unit": "Depot", "summary": " Odd cases ", "contact_role": "Depot lead", "hours_per_week": 3}
        | {"duration_weeks": 8, "learning_formats": ["course"]}
    )
    option = idea.as_option()
    assert (option.title, option.type, option.unit) == ("A desk for odd cases", "gig", "Depot")
    assert (option.summary, option.contact_role) == ("Odd cases", "Depot lead")
    assert (option.time.hours_per_week, option.time.duration_weeks, option.time.on_top_of_job) == (3, 8, None)
    assert (option.requires, option.supply, option.learning_formats) == (idea.requires, {"MC2": 1}, ("course",))
    assert (option.demand, option.commercial_value, option.cost.disruption) == (None, None, None)


@pytest.mark.parametrize("idea", [{}, OWN_IDEA, {"title": "x" * 60, "summary": "y" * 240}])
def test_an_own_idea_is_a_row_like_any_other(idea):
    option = OwnIdea.read(idea).as_option()
    assert Option.read(option.plain()) == option
    assert not option.blank


def test_the_own_idea_is_known_once_it_is_written():
    pack = real_pack()
    assert "OPT-OWN" not in OptionsAnswer().known(pack)
    known = OptionsAnswer.read({"own_option": OWN_IDEA}).known(pack)
    assert known["OPT-OWN"].title == "A desk for odd cases"
    assert len(known) == len(pack.catalogue.options) + 1
