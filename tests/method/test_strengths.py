import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.strengths import asked_for, coverage, family_means, quadrant
from actvo_kit.model.answers.strengths import Rating
from tests.factories import ORACLE, needs, ratings, toy_pack

MINE = ratings(ST1=(4, 2), SC1=(4, 1), SI1=(2, 1), SD2=(3, -1), SR4=(3, 2), SA3=(5, 1))
NEEDS = needs(("ST1", 3, "must"), ("SC1", 4, "must"), ("SI1", 4, "must"), ("SD2", 3, "useful"), ("SR1", 3, "useful"))


def test_oracle():
    found, expected = coverage(NEEDS, MINE), ORACLE["strengths"]
    for name in ("completeness", "coverage", "stretch", "energy"):
        assert getattr(found, name) == pytest.approx(expected[name], abs=1e-4), name
    assert [[gap.strength, gap.short_by, gap.weighted] for gap in found.gaps] == expected["gaps"]
    assert found.band == "stretch"


@pytest.mark.parametrize(
    ("level", "energy", "expected"),
    [
        (4, 1, "play_to"),
        (5, 2, "play_to"),
        (4, 0, "ration"),
        (5, -2, "ration"),
        (3, 1, "grow"),
        (3, 0, "partner_on"),
        (1, -1, "partner_on"),
        (None, 2, None),
        (5, None, None),
    ],
)
def test_quadrant(level, energy, expected):
    assert quadrant(Rating(level=level, energy=energy)) == expected


@given(st.permutations(NEEDS))
def test_order_does_not_matter(order):
    assert coverage(order, MINE).coverage == pytest.approx(coverage(NEEDS, MINE).coverage)
    assert coverage(order, MINE).energy == pytest.approx(1.0)


@given(st.integers(1, 5), st.sampled_from(["must", "useful"]))
def test_an_unrated_strength_changes_completeness_only(level, weight):
    before, after = coverage(NEEDS, MINE), coverage((*NEEDS, *needs(("SR3", level, weight))), MINE)
    assert after.completeness < before.completeness
    assert (after.coverage, after.stretch, after.energy) == (before.coverage, before.stretch, before.energy)


def test_an_unknown_energy_is_not_a_zero():
    found = coverage(needs(("ST1", 3, "must"), ("SC1", 3, "must")), ratings(ST1=(3, 2), SC1=(3, None)))
    assert (found.energy, found.coverage) == (2, 1)


def test_nothing_rated():
    found = coverage(NEEDS, {})
    assert (found.coverage, found.stretch, found.energy, found.band, found.gaps) == (None, None, None, None, ())
    assert found.completeness == 0


def test_nothing_asked():
    assert coverage((), MINE).completeness == 0


@pytest.mark.parametrize(
    ("levels", "band"),
    [([5, 5, 5, 5, 5], "ready_now"), ([5, 5, 5, 3, 5], "stretch"), ([3, 3, 5, 5, 3], "stretch"),
     ([3, 3, 5, 4, 3], "long_reach")],
)  # fmt: skip
def test_bands_at_their_edges(levels, band):
    # five musts at 5: a stretch of .4 and of 1.2 is still a stretch
    asked = needs(*((f"SX{index}", 5, "must") for index in range(5)))
    mine = {f"SX{index}": Rating(level=level, energy=0) for index, level in enumerate(levels)}
    assert coverage(asked, mine).band == band


def test_too_little_rated_has_no_band():
    asked = needs(("ST1", 3, "must"), ("SC1", 4, "must"))
    assert coverage(asked, ratings(ST1=(5, 1))).band is None


def test_gaps_come_largest_first():
    asked = needs(("ST1", 4, "useful"), ("SC1", 4, "must"))
    found = coverage(asked, ratings(ST1=(1, 0), SC1=(2, 0)))
    assert [gap.strength for gap in found.gaps] == ["SC1", "ST1"]


def test_family_mean_needs_two():
    means = family_means(ratings(ST1=(4, 0), ST2=(3, None), SD1=(5, 1), SI1=(None, 1)), toy_pack().strengths)
    assert means == {"TH": 3.5, "DE": None, "RE": None, "IN": None, "AD": None, "CR": None}
    assert list(means) == ["TH", "DE", "RE", "IN", "AD", "CR"]


def test_asked_for_counts_useful_too():
    assert asked_for("SR1", toy_pack().catalogue) == 4
    assert asked_for("ST1", toy_pack().catalogue) == 3
    assert asked_for("SZ9", toy_pack().catalogue) == 0
