import pytest

from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.ids import CONSTRAINTS
from tests.factories import real_pack
from tests.model.records import problems, sentences

NEEDS = "What is fixed needs its limit, so that options can be checked against it."
TWICE = "Something is listed twice here."
BROKEN = [
    ({"CN03.limit": None}, "CN03.limit", NEEDS),
    ({"CN05.limit.contracts": ["same", "same"]}, "CN05.limit.contracts", TWICE),
    (
        {"CN09.limit.latest": "2026-03-01"},
        "CN09.limit.latest",
        "The last day to start comes before the first.",
    ),
    ({"bends": ["CN04"]}, "bends", "Only what is fixed can turn out to bend."),
    ({"bends": ["CN03", "CN03"]}, "bends", "A limit is named twice among those that would bend."),
]
EMPTY = {
    "CN01": {"patterns": [], "max_hours_week": None},
    "CN02": {},
    "CN03": {"max_days_month": None},
    "CN04": {},
    "CN05": {"contracts": [], "needs_return_right": False},
    "CN06": {},
    "CN07": {"features": []},
    "CN09": {"earliest": None},
    "CN10": {"units": [], "roles": []},
}
SET = {
    "CN01": {"max_hours_week": 0},
    "CN02": {"max_onsite_days": 0},
    "CN03": {"max_days_month": 0},
    "CN04": {"min_change_pct": 0},
    "CN05": {"needs_return_right": True},
    "CN06": {"extra_hours_week": 0},
    "CN07": {"features": ["captions"]},
    "CN08": {"held": []},
    "CN09": {"latest": "2026-06-01"},
    "CN10": {"roles": ["Head of insight"]},
}


@pytest.mark.parametrize(("changes", "path", "sentence"), BROKEN)
def test_a_rule_of_done_constraints(changes, path, sentence):
    assert problems("constraints", changes) == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


@pytest.mark.parametrize("one", CONSTRAINTS)
def test_what_is_fixed_needs_a_limit_of_its_kind(one):
    row = {"status": "fixed", "limit": None}
    assert problems("constraints", {one: row, "bends": []}) == [(f"{one}.limit", NEEDS)]


@pytest.mark.parametrize(("one", "limit"), EMPTY.items())
def test_an_empty_limit_limits_nothing(one, limit):
    assert problems("constraints", {one: {"status": "fixed", "limit": limit}, "bends": []}) == [(f"{one}.limit", NEEDS)]
    assert problems("constraints", {one: {"status": "flexible", "limit": limit}, "bends": []}) == []


@pytest.mark.parametrize(("one", "limit"), SET.items())
def test_zero_is_a_limit_and_so_is_holding_nothing(one, limit):
    row = ConstraintsAnswer.read({one: {"status": "fixed", "limit": limit}}).rows[one]
    assert row.counts == row.limit
    assert problems("constraints", {one: {"status": "fixed", "limit": limit}, "bends": []}) == []


@pytest.mark.parametrize("status", [None, "none", "undisclosed"])
@pytest.mark.parametrize(("one", "limit"), SET.items())
def test_a_limit_counts_only_while_fixed_or_flexible(one, limit, status):
    assert ConstraintsAnswer.read({one: {"status": status, "limit": limit}}).rows[one].counts is None


@pytest.mark.parametrize(
    "path", ["CN01.limit.patterns", "CN02.limit.sites", "CN07.limit.features", "CN08.limit.held", "CN10.limit.units"]
)
def test_nothing_is_listed_twice(path):
    name = {"CN01.limit.patterns": "day", "CN07.limit.features": "captions"}.get(path, "Main")
    assert problems("constraints", {path: [name, name]}) == [(path, TWICE)]


def test_a_limit_that_no_longer_counts_keeps_nobody_from_being_done():
    assert problems("constraints", {"CN09.status": "none", "CN09.limit.latest": "2026-03-01"}) == []
    assert problems("constraints", {"CN05.status": "undisclosed", "CN05.limit.contracts": ["same", "same"]}) == []


def test_one_day_to_start_is_a_window():
    assert problems("constraints", {"CN09.limit.latest": "2026-03-02"}) == []


def test_every_row_may_stay_unanswered():
    assert problems("constraints", {one: {} for one in CONSTRAINTS} | {"bends": []}) == []
    assert {row.status for row in ConstraintsAnswer().rows.values()} == {None}


def test_the_rows_stand_in_their_order():
    assert tuple(ConstraintsAnswer().rows) == CONSTRAINTS


@pytest.mark.parametrize("field", ["private_note", "share_text"])
def test_nothing_is_written_for_the_person(field):
    assert {getattr(row, field) for row in ConstraintsAnswer().rows.values()} == {None}


def test_every_choice_of_the_deck_may_be_ticked():
    deck = real_pack().constraints
    patterns, features = [one.id for one in deck.patterns], [one.id for one in deck.features]
    assert problems("constraints", {"CN01.limit.patterns": patterns, "CN07.limit.features": features}) == []
