import pytest

from actvo_kit.method.pathways import close_cousins, distinctness, features
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
