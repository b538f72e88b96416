from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from actvo_kit.method.constraints import Finding, check, feasibility, is_blocked
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.options import BARE
from actvo_kit.model.catalogue import Option
from actvo_kit.model.ids import CONSTRAINTS
from tests.factories import ORACLE, real_pack

PACK = real_pack()
SEVEN, THIRTEEN, TWENTY_TWO = (PACK.catalogue.option(one) for one in ("OPT-007", "OPT-013", "OPT-022"))
ROWAN = ConstraintsAnswer.read(PACK.persona.answers["constraints"])
TRAVEL = {"status": "fixed", "limit": {"max_days_month": 2}}


def option(**changes):
    """The repeat visits with parts of it changed: `option(conditions={"site": "North"}, unit="Digital")`."""
    plain = SEVEN.plain()
    for name, change in changes.items():
        plain[name] = plain[name] | change if isinstance(change, dict) else change
    return Option.read(plain)


def standing(one, limit, found, status="fixed"):
    """How one constraint stands against an option; None when it is left out."""
    findings = check(ConstraintsAnswer.read({one: {"status": status, "limit": limit}}), found)
    return findings[0].standing if findings else None


def findings(*standings):
    return [Finding(constraint=one, standing=how) for one, how in zip(CONSTRAINTS, standings, strict=False)]


# ── METHOD's numbers


@pytest.mark.parametrize(
    ("name", "standings"),
    [("3ok", ["ok", "ok", "ok"]), ("1strained1check", ["ok", "strained", "check"]), ("blocked", ["ok", "blocked"])],
)
def test_oracle(name, standings):
    assert feasibility(findings(*standings)) == ORACLE["feasibility"][name]


def test_rowan_cannot_travel_more_than_two_days_a_month():
    mine = ConstraintsAnswer.read({"CN03": TRAVEL, "CN08": {"status": "fixed", "limit": {"held": []}}})
    travel = {found.id: check(mine, found)[0].standing for found in (SEVEN, THIRTEEN, TWENTY_TWO)}
    assert travel == {"OPT-007": "ok", "OPT-013": "ok", "OPT-022": "blocked"}
    # the basics of the control room are missing, and are to be had in one morning
    assert [found.standing for found in check(mine, THIRTEEN)] == ["ok", "check"]
    assert feasibility(check(mine, THIRTEEN)) == 4.5
    assert feasibility(check(mine, TWENTY_TWO)) is None
    assert [is_blocked(mine, found) for found in (SEVEN, THIRTEEN, TWENTY_TWO)] == [False, False, True]


def test_rowan_as_shipped():
    assert {found.constraint: found.standing for found in check(ROWAN, SEVEN)} == dict.fromkeys(
        ("CN03", "CN04", "CN05", "CN06", "CN07"), "ok"
    )
    assert feasibility(check(ROWAN, SEVEN)) == 5
    blocked = {found.id for found in PACK.catalogue.offered if is_blocked(ROWAN, found)}
    assert blocked == {
        found.id for found in PACK.catalogue.offered if (found.conditions.travel_days_month or 0) > 2
    }  # fmt: skip
    assert {"OPT-010", "OPT-021", "OPT-022"} <= blocked


# ── the ten rules of §6.3: within, unknown, beyond

RULES = [
    ("CN01", {"max_hours_week": 6}, {"time": {"hours_per_week": 6}}, "ok"),
    ("CN01", {"max_hours_week": 6}, {"time": {"hours_per_week": 6.5}}, "blocked"),
    ("CN01", {"max_hours_week": 6}, {"time": {"hours_per_week": None}}, "check"),
    ("CN01", {"patterns": ["day"]}, {}, "ok"),
    ("CN01", {"patterns": ["day"]}, {"conditions": {"pattern": "shifts"}}, "blocked"),
    ("CN01", {"patterns": ["day"]}, {"conditions": {"pattern": "flexible"}}, "ok"),
    ("CN01", {"patterns": ["day"]}, {"conditions": {"pattern": None}}, "check"),
    ("CN01", {"patterns": ["day"], "max_hours_week": 5}, {}, "blocked"),
    ("CN02", {"max_onsite_days": 1}, {}, "ok"),
    ("CN02", {"max_onsite_days": 0}, {}, "blocked"),
    ("CN02", {"max_onsite_days": 1}, {"conditions": {"onsite_days": None}}, "check"),
    ("CN02", {"sites": ["North"]}, {}, "blocked"),
    ("CN02", {"sites": ["North", "Main"]}, {}, "ok"),
    ("CN02", {"sites": ["North"]}, {"conditions": {"site": "any"}}, "ok"),
    ("CN02", {"sites": ["North"], "max_onsite_days": 5}, {"conditions": {"site": None}}, "check"),
    ("CN02", {"sites": ["North"], "max_onsite_days": 0}, {"conditions": {"site": None}}, "blocked"),
    ("CN03", {"max_days_month": 1}, {}, "ok"),
    ("CN03", {"max_days_month": 0}, {}, "blocked"),
    ("CN03", {"max_days_month": 31}, {"conditions": {"travel_days_month": None}}, "check"),
    ("CN04", {"min_change_pct": 0}, {}, "ok"),
    ("CN04", {"min_change_pct": 0.5}, {}, "blocked"),
    ("CN04", {"min_change_pct": -5}, {"conditions": {"pay_change_pct": -5}}, "ok"),
    ("CN04", {"min_change_pct": -5}, {"conditions": {"pay_change_pct": None}}, "check"),
    ("CN05", {"contracts": ["same", "permanent"]}, {}, "ok"),
    ("CN05", {"contracts": ["permanent"]}, {}, "blocked"),
    ("CN05", {"contracts": ["permanent"]}, {"conditions": {"contract": None}}, "check"),
    ("CN05", {"needs_return_right": True}, {}, "ok"),
    ("CN05", {"needs_return_right": True}, {"conditions": {"return_right": False}}, "blocked"),
    ("CN05", {"needs_return_right": True}, {"conditions": {"return_right": None}}, "check"),
    ("CN06", {"extra_hours_week": 3}, {}, "ok"),  # not on top of the job
    ("CN06", {"extra_hours_week": 6}, {"time": {"on_top_of_job": True}}, "ok"),
    ("CN06", {"extra_hours_week": 3}, {"time": {"on_top_of_job": True}}, "blocked"),
    ("CN06", {"extra_hours_week": 3}, {"time": {"on_top_of_job": True, "hours_per_week": None}}, "check"),
    ("CN06", {"extra_hours_week": 3}, {"time": {"on_top_of_job": None}}, "check"),
    ("CN07", {"features": ["quiet place"]}, {}, "ok"),
    ("CN07", {"features": ["quiet place", "captions"]}, {}, "check"),
    ("CN07", {"features": ["quiet place", "captions"]}, {"conditions": {"absent": ["captions"]}}, "blocked"),
    ("CN08", {"held": []}, {"eligibility": {"min_tenure_months": 0}}, "ok"),
    ("CN08", {"held": []}, {}, "check"),  # asks for six months here
    ("CN08", {"held": []}, {"eligibility": {"min_tenure_months": None}}, "check"),
    ("CN08", {"held": ["driving"]}, {"eligibility": {"credentials": ["driving"], "min_tenure_months": 0}}, "ok"),
    ("CN08", {"held": []}, {"eligibility": {"credentials": ["driving"]}}, "blocked"),
    ("CN08", {"held": []}, {"eligibility": {"credentials": ["driving"], "obtainable_days": 9}}, "check"),
    ("CN09", {"latest": "2025-05-19"}, {}, "ok"),  # from 19 May to 30 June
    ("CN09", {"latest": "2025-05-18"}, {}, "blocked"),
    ("CN09", {"earliest": "2025-06-30"}, {}, "ok"),
    ("CN09", {"earliest": "2025-07-01"}, {}, "blocked"),
    ("CN09", {"earliest": "2025-07-01"}, {"time": {"start_window": None}}, "check"),
    ("CN10", {"units": ["Digital"]}, {}, "ok"),
    ("CN10", {"units": ["Data & Insight"]}, {"contact_role": None}, "blocked"),
    ("CN10", {"roles": ["Head of insight"]}, {}, "ok"),
    ("CN10", {"roles": ["Operations improvement lead"]}, {}, "blocked"),
    ("CN10", {"roles": ["Head of insight"], "units": ["Digital"]}, {"contact_role": None}, "check"),
]


@pytest.mark.parametrize(("one", "limit", "changes", "expected"), RULES)
def test_rules(one, limit, changes, expected):
    found = option(**changes)
    assert standing(one, limit, found) == expected
    assert standing(one, limit, found, "flexible") == ("strained" if expected == "blocked" else expected)
    assert standing(one, limit, found, "none") == "ok"
    assert standing(one, limit, found, "undisclosed") is None
    assert standing(one, limit, found, None) is None


def test_every_constraint_has_a_rule():
    assert {one for one, *_ in RULES} == set(CONSTRAINTS)


@pytest.mark.parametrize("one", [one for one in CONSTRAINTS if one != "CN08"])
@pytest.mark.parametrize("status", ["fixed", "flexible"])
def test_no_limit_limits_nothing(one, status):
    assert standing(one, {}, TWENTY_TWO, status) is None
    assert standing(one, None, TWENTY_TWO, status) is None
    assert standing("CN05", {"needs_return_right": False}, SEVEN, status) is None


def test_of_an_own_idea_little_is_known():
    answer = {one: {"status": "fixed", "limit": limit} for one, limit, *_ in RULES}
    unknown = {found.constraint for found in check(ConstraintsAnswer.read(answer), BARE) if found.standing == "check"}
    assert unknown == set(CONSTRAINTS)


@pytest.mark.parametrize(
    ("standings", "expected"),
    [
        ((), 5),
        (("check",) * 3, 3.5),
        (("strained",) * 3, 2),
        (("strained",) * 9, 2),
        (("strained", "strained", "check"), 2.5),
        (("blocked", *("strained",) * 9), None),
    ],
)
def test_feasibility_has_a_floor(standings, expected):
    assert feasibility(findings(*standings)) == expected


# ── what hypothesis finds

statuses = st.sampled_from(["fixed", "flexible", "none", "undisclosed", None])
rules = st.sampled_from(RULES)
answers = st.lists(st.tuples(rules, statuses), max_size=10).map(
    lambda rows: {one: {"status": status, "limit": limit} for (one, limit, *_), status in rows}
)
options = st.sampled_from([*(option(**changes) for _, _, changes, _ in RULES), *PACK.catalogue.offered, BARE])
LOWEST = 0


@given(answers, rules, statuses, options)
def test_another_constraint_never_raises_feasibility(rows, rule, status, found):
    one, limit, *_ = rule
    fewer = {name: row for name, row in rows.items() if name != one}
    before, after = (
        feasibility(check(ConstraintsAnswer.read(some), found)) or LOWEST
        for some in (fewer, fewer | {one: {"status": status, "limit": limit}})
    )
    assert after <= before


@given(answers, options)
def test_blocked_means_that_a_fixed_limit_is_exceeded(rows, found):
    fixed = {one: row["limit"] for one, row in rows.items() if row["status"] == "fixed"}
    exceeded = [one for one, limit in fixed.items() if standing(one, limit, found, "flexible") == "strained"]
    mine = ConstraintsAnswer.read(rows)
    assert is_blocked(mine, found) == bool(exceeded)
    assert (feasibility(check(mine, found)) is None) == bool(exceeded)
    standings = [one.constraint for one in check(mine, found)]
    assert standings == sorted(standings)


# ── bad input


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ({"CN03": {"status": "fixed", "limit": {"max_days_month": 32}}}, "max_days_month"),
        ({"CN03": {"status": "fixed", "limit": {"max_days_month": float("nan")}}}, "max_days_month"),
        ({"CN03": {"status": "fixed", "limit": {"max_hours_week": 2}}}, "max_hours_week"),
        ({"CN03": {"status": "maybe"}}, "CN03.status"),
        ({"CN11": TRAVEL}, "CN11"),
        ({"CN09": {"limit": {"earliest": "someday"}}}, "earliest"),
    ],
)
def test_no_answer(row, field):
    with pytest.raises(ValidationError, match=field):
        ConstraintsAnswer.read(row)


def test_a_window_of_one_day():
    only = option(time={"start_window": [str(date(2025, 6, 1))] * 2})
    assert standing("CN09", {"earliest": "2025-06-01", "latest": "2025-06-01"}, only) == "ok"
