import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.pathways import close_cousins, distinctness, features, is_worth_a_test
from actvo_kit.model.answers.pathways import Gauges
from tests.factories import ORACLE, toy_pack

A = {"reshape", "ST1", "SC1", "unit:ops"}
B = {"project", "ST1", "SI1", "unit:data"}
C = {"secondment", "SR4", "SI1", "unit:customer"}


@pytest.mark.parametrize(("pair", "a", "b"), [("AB", A, B), ("AC", A, C), ("BC", B, C)])
def test_oracle(pair, a, b):
    assert distinctness(a, b) == pytest.approx(ORACLE["distinct"][pair], abs=1e-4)
    assert distinctness(a, b) == distinctness(b, a)


def test_the_same_has_no_distance():
    assert distinctness(A, set(A)) == 0
    assert distinctness(set(), set()) == 0


def test_close_cousins_are_below_a_half():
    near, half = A - {"SC1"}, {"reshape", "ST1"}
    assert close_cousins({"A": A, "B": B, "C": near}) == (("A", "C"),)
    assert distinctness(A, half) == 0.5
    assert close_cousins({"A": A, "B": half}) == ()


def test_features_of_an_option():
    seven = toy_pack().catalogue.option("OPT-007")
    assert features([seven], ["ST1"]) == {"project", "unit:Data & Insight", "ST1"}


sets = st.frozensets(st.sampled_from(["project", "gig", "ST1", "SI1", "unit:ops", "unit:data"]))


@given(sets, sets)
def test_a_distance_is_symmetric_and_lies_between_0_and_1(a, b):
    found = distinctness(a, b)
    assert found == distinctness(b, a)
    assert 0 <= found <= 1
    assert (found == 0) == (a == b)
    assert (found == 1) == (bool(a | b) and not a & b)


@given(sets, sets, sets)
def test_a_detour_is_never_shorter(a, b, c):
    assert distinctness(a, c) <= distinctness(a, b) + distinctness(b, c) + 1e-9


@given(st.dictionaries(st.sampled_from(["PW-A", "PW-B", "PW-C"]), sets))
def test_cousins_are_pairs_in_their_order(pathways):
    found = close_cousins(pathways)
    names = list(pathways)
    assert all(names.index(a) < names.index(b) for a, b in found)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("liking", "confidence", "expected"),
    [(70, 40, True), (100, 0, True), (60, 40, False), (70, 50, False), (None, 10, False), (90, None, False)],
)
def test_what_is_liked_and_doubted_is_worth_a_test(liking, confidence, expected):
    assert is_worth_a_test(Gauges(liking=liking, confidence=confidence, resources=0, coherence=100)) is expected
