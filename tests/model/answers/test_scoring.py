import pytest

from actvo_kit.model.answers.scoring import ScoringAnswer, ScoringSettings, criteria
from actvo_kit.model.ids import COMMERCIAL, CRITERIA, PERSONAL
from actvo_kit.model.workshop import Pack, Step
from tests.factories import real_pack
from tests.model.records import GONE, SCORING, problems, sentences

CELLS = {one: {"x": 3} for one in CRITERIA}
SHORT = ("KP1", "KP3", "KC1", "KC3")
BROKEN = [
    (
        {"order_personal": ["KP1", "KP2", "KP3"]},
        "order_personal",
        "Say for each of your own criteria when you would improve it.",
    ),
    (
        {"order_commercial": ["KC1", "KC2", "KC3", "KC3"]},
        "order_commercial",
        "Say for each of the organisation's criteria when you would improve it.",
    ),
    ({"cell.OPT-007": GONE}, "cell", "Weighing takes two options at least."),
    (
        {f"cell.OPT-00{number}": CELLS for number in (2, 3, 4, 5, 6)},
        "cell",
        "Six options are as many as one can weigh.",
    ),
    (
        {"cell.OPT-001.KP1": GONE, "cell.OPT-001.KC4": GONE},
        "cell.OPT-001",
        "Cells still open: 2; “not sure” is an answer too.",
    ),
]


def set_up(**settings) -> Pack:
    """The real pack with a weighing step that has these settings."""
    pack = real_pack()
    step = Step.model_construct(slug="scoring", settings=settings)
    page = pack.workshop.pages[0].model_copy(update={"steps": (step,)})
    return pack.model_copy(update={"workshop": pack.workshop.model_copy(update={"pages": (page,)})})


def short(more=None):
    """The good record in the short form."""
    cells = {option: {one: cells[one] for one in SHORT} for option, cells in SCORING["cell"].items()}
    return {"order_personal": ["KP3", "KP1"], "order_commercial": ["KC1", "KC3"], "cell": cells} | (more or {})


@pytest.mark.parametrize(("changes", "path", "sentence"), BROKEN)
def test_a_rule_of_a_done_weighing(changes, path, sentence):
    assert problems("scoring", changes) == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


def test_two_to_six_options():
    assert problems("scoring", {f"cell.OPT-00{number}": CELLS for number in (2, 3, 4, 5)}) == []


@pytest.mark.parametrize(
    ("alpha", "said"),
    [
        (0.4, []),
        (0.6, []),
        (0.35, [("alpha", "The personal share stays between 40% and 60% here.")]),
        (0.65, [("alpha", "The personal share stays between 40% and 60% here.")]),
    ],
)
def test_the_organisation_may_narrow_the_share(alpha, said):
    assert problems("scoring", {"alpha": alpha}, set_up(alpha_limits=[0.4, 0.6])) == said


def test_the_short_form():
    pack = set_up(short=True)
    assert problems("scoring", short(), pack) == []
    assert problems("scoring", short({"order_personal": ["KP1", "KP2"]}), pack) == [BROKEN[0][1:]]
    assert problems("scoring", {**short(), "cell.OPT-001.KP2": {"x": 3}}, pack) == [
        ("cell.OPT-001", "A cell is filled that the short form does not ask for.")
    ]


def test_the_share_is_a_half_until_it_is_said():
    assert ScoringAnswer().alpha == 0.5


def test_the_criteria_in_use():
    assert criteria(ScoringSettings()) == (PERSONAL, COMMERCIAL)
    assert criteria(ScoringSettings(short=True)) == (("KP1", "KP3"), ("KC1", "KC3"))


def test_what_the_values_get_is_not_asked_for():
    assert problems("scoring", {"value_ratings": {}}) == []
