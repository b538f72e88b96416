import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method import learning, motivators
from actvo_kit.method.options import diversify, explore_score, second_look
from actvo_kit.method.strengths import coverage
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.answers.motivators import MotivatorsAnswer
from actvo_kit.model.answers.options import Reaction
from actvo_kit.model.answers.strengths import StrengthsAnswer
from tests.factories import ORACLE, needs, ratings, real_pack, toy_pack

PACK = toy_pack()
OPTIONS = PACK.catalogue.options
SEVEN = PACK.catalogue.option("OPT-007")
MINE = ratings(ST1=(4, 2), SC1=(4, 1), SI1=(2, 1), SD2=(3, -1))


def gut(**marks):
    return {f"OPT-{number[1:]}": Reaction.read({"gut": mark}) for number, mark in marks.items()}


def test_oracle():
    found = coverage(SEVEN.requires, MINE)
    match, learning = ORACLE["motivator_match"]["match"], ORACLE["learning"]["stretch gig"]
    assert explore_score(found, match, learning) == pytest.approx(ORACLE["explore_score"], abs=1e-4)


def test_rowan_and_the_repeat_visits():
    pack = real_pack()
    option, mine = pack.catalogue.option("OPT-007"), pack.persona.answers
    found = coverage(option.requires, StrengthsAnswer.read(mine["strengths"]).rating)
    match = motivators.match(motivators.importance(MotivatorsAnswer.read(mine["motivators"])), option.supply)
    offers = {one.id: one.offers for one in pack.learning.formats}
    format_match = learning.match(LearningAnswer.read(mine["learning"]).needs, offers[option.learning_formats[0]])
    assert (found.coverage, match, format_match) == pytest.approx((0.8571, 0.7014, 0.5625), abs=1e-4)
    assert explore_score(found, match, format_match) == pytest.approx(ORACLE["explore_score"], abs=1e-4)


def test_unknown_counts_as_a_half():
    assert explore_score(coverage(SEVEN.requires, {})) == pytest.approx(0.5)
    assert explore_score(coverage(SEVEN.requires, MINE)) == pytest.approx(0.4 * 6 / 7 + 0.3)
    too_little = coverage(needs(("ST1", 3, "must"), ("SC1", 3, "must")), ratings(ST1=(5, 1)))
    assert explore_score(too_little, 1, 1) == pytest.approx(0.8)


def test_a_zero_match_is_not_unknown():
    assert explore_score(coverage(SEVEN.requires, {}), 0, 0) == pytest.approx(0.2)


def test_diversify_prefers_another_kind():
    twin = SEVEN.model_copy(update={"id": "OPT-008"})
    other = PACK.catalogue.option("OPT-013")
    order = diversify([twin, SEVEN, other], {"OPT-007": 0.8, "OPT-008": 0.8, "OPT-013": 0.5})
    assert [one.id for one in order] == ["OPT-007", "OPT-013", "OPT-008"]
    order = diversify([twin, SEVEN, other], {"OPT-007": 0.8, "OPT-008": 0.8, "OPT-013": 0.3})
    assert [one.id for one in order] == ["OPT-007", "OPT-008", "OPT-013"]


def test_no_but_strong_match():
    (look,) = second_look(gut(o005="no"), OPTIONS, MINE | ratings(SI1=(3, 0)))
    assert (look.kind, look.option, look.strengths) == ("strong_match", "OPT-005", ("SC1", "ST1"))


def test_no_without_something_to_play_to_stays_a_no():
    flat = ratings(ST1=(4, 0), SC1=(4, -1), SI1=(3, 2))
    assert second_look(gut(o005="no"), OPTIONS, flat) == ()


def test_curious_but_long_reach():
    (look,) = second_look(gut(o022="curious"), OPTIONS, ratings(SR1=(2, 1), SI1=(1, 1), ST2=(3, 1)))
    assert (look.kind, look.option, look.strengths) == ("long_reach", "OPT-022", ("SI1", "SR1"))


def test_too_little_rated_says_nothing():
    assert second_look(gut(o022="curious", o005="no"), OPTIONS, ratings(SR1=(1, 1))) == ()


def test_at_most_three_and_both_kinds():
    # five that match and were refused, two that are far and wanted: one of each in turn
    mine = ratings(ST1=(5, 2), SC1=(5, 2), SI1=(5, 2), SD1=(5, 2), SD2=(5, 2), SR1=(1, 0), SA1=(1, 0), ST2=(1, 0))
    marks = gut(o001="no", o002="no", o005="no", o007="no", o013="curious")
    looks = second_look(marks, OPTIONS, mine)
    assert [look.kind for look in looks] == ["strong_match", "long_reach", "strong_match"]
    assert [look.option for look in looks] == ["OPT-002", "OPT-013", "OPT-005"]


shares = st.none() | st.floats(0, 1)


@given(shares, shares)
def test_an_explore_score_lies_between_0_and_1(match, format_match):
    found = explore_score(coverage(SEVEN.requires, MINE), match, format_match)
    assert 0 <= found <= 1
    assert found >= explore_score(coverage(SEVEN.requires, MINE), 0, 0)


@given(st.permutations(OPTIONS), st.fixed_dictionaries({one.id: st.floats(0, 1) for one in OPTIONS}))
def test_a_list_holds_every_option_once_whatever_order_it_came_in(options, score):
    listed = diversify(options, score)
    assert sorted(one.id for one in listed) == sorted(one.id for one in OPTIONS)
    assert listed == diversify(OPTIONS, score)
    assert score[listed[0].id] == max(score.values())


def test_an_option_without_a_score():
    with pytest.raises(KeyError, match="OPT-001"):
        diversify(OPTIONS, {})
    assert diversify([], {}) == ()
