import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.motivators import importance, match
from actvo_kit.method.scoring import suggestions
from actvo_kit.method.scoring.suggest import commercial, readiness
from actvo_kit.method.strengths import Coverage, coverage
from actvo_kit.model.answers.motivators import MotivatorsAnswer
from actvo_kit.model.answers.options import BARE
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.ids import CRITERIA
from tests.factories import ORACLE, ratings, real_pack, toy_pack

SEVEN = toy_pack().catalogue.option("OPT-007")
MINE = ratings(ST1=(4, 2), SC1=(4, 1), SI1=(2, 1), SD2=(3, -1))
FOUND = coverage(SEVEN.requires, MINE)
NOTHING = coverage((), {})


def test_oracle_of_energy_and_motivators():
    found = suggestions(SEVEN, FOUND, motivator_match=ORACLE["motivator_match"]["match"])
    assert found["KP2"] == pytest.approx(ORACLE["KP2_suggestion"], abs=5e-4)


def test_oracle_of_readiness():
    assert FOUND.stretch == pytest.approx(ORACLE["strengths"]["stretch"])
    assert suggestions(SEVEN, FOUND)["KC3"] == readiness(ORACLE["strengths"]["stretch"]) == 3


def test_rowan_and_the_repeat_visits():
    pack = real_pack()
    option, mine = pack.catalogue.option("OPT-007"), pack.persona.answers
    found = coverage(option.requires, StrengthsAnswer.read(mine["strengths"]).rating)
    mm = match(importance(MotivatorsAnswer.read(mine["motivators"])), option.supply)
    assert mm == pytest.approx(ORACLE["motivator_match"]["match"], abs=1e-4)
    assert suggestions(option, found, values_fit=ORACLE["values_fit"], motivator_match=mm, feasibility=4.5) == {
        "KP1": pytest.approx(4.16),
        "KP2": pytest.approx(ORACLE["KP2_suggestion"], abs=5e-4),
        "KP4": 4.5,
        "KC1": 5,
        "KC2": 5,
        "KC3": 3,
        "KC4": 4,
    }


@pytest.mark.parametrize(
    ("stretch", "expected"),
    [(0, 5), (0.19, 5), (0.2, 4), (0.39, 4), (0.4, 3), (0.79, 3), (0.8, 2), (1.19, 2), (1.2, 1), (4, 1), (None, None)],
)
def test_readiness(stretch, expected):
    assert readiness(stretch) == expected


@pytest.mark.parametrize(("values_fit", "expected"), [(0, 1), (0.5, 3), (1, 5), (None, None)])
def test_values_fit(values_fit, expected):
    assert suggestions(SEVEN, FOUND, values_fit=values_fit)["KP1"] == expected


def test_unknown_suggests_nothing():
    found = suggestions(BARE, NOTHING)
    assert found == dict.fromkeys(("KP1", "KP2", "KP4", "KC1", "KC2", "KC3", "KC4"))
    assert suggestions(SEVEN, NOTHING, motivator_match=1)["KP2"] is None
    assert suggestions(SEVEN, FOUND)["KP2"] is None


def test_too_little_rated_says_nothing_of_readiness():
    found = coverage(SEVEN.requires, ratings(ST1=(3, 1)))
    assert (found.stretch, commercial(SEVEN, found)["KC3"]) == (0, None)


@pytest.mark.parametrize("disruption", [1, 2, 3, 4, 5])
def test_light_on_cost_is_the_opposite_of_disruption(disruption):
    option = SEVEN.model_copy(update={"cost": SEVEN.cost.model_copy(update={"disruption": disruption})})
    assert commercial(option, FOUND)["KC4"] == 6 - disruption


shares = st.none() | st.floats(0, 1)


@given(shares, shares, st.none() | st.floats(2, 5), st.none() | st.floats(-2, 2))
def test_suggestions_lie_between_1_and_5(values_fit, motivator_match, feasibility, energy):
    found = Coverage(coverage=1, stretch=0, energy=energy, completeness=1, band="ready_now", gaps=())
    given_ = suggestions(SEVEN, found, values_fit, motivator_match, feasibility)
    assert set(given_) == set(CRITERIA) - {"KP3"}
    assert all(score is None or 1 <= score <= 5 + 1e-9 for score in given_.values())
    assert given_["KP4"] == feasibility
