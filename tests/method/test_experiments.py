from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from actvo_kit.method.experiments import PARTS, plan_quality, safe_to_try, starters_for
from actvo_kit.model.answers.experiments import Experiment
from actvo_kit.model.ids import CRITERIA
from tests.factories import ORACLE, real_pack

STARTERS = real_pack().starters
START = date(2025, 5, 12)
SAID = {"go": "go", "ask_first": "ask first", "make_it_smaller": "make it smaller"}
WHOLE = {
    "action": "Join job notes and parts data of one depot",
    "with_whom": "Operations improvement lead",
    "signal_yes": "I forget the time",
    "signal_no": "I put it off twice",
    "decision_rule": "Two evenings or more: I ask for the project",
    "woop": {"if_cue": "it is Tuesday, nine o'clock", "then_action": "open the job notes first"},
}


def experiment(days=7, **changes):
    plain = {
        "start": str(START),
        "end": str(START + timedelta(days)),
        "hours": 3,
        "reversible": True,
        "touches": ["none"],
        "needs_ok_from": "none",
    }
    return Experiment.read(WHOLE | plain | changes)


# ── METHOD's numbers


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("7d3h_ok_manager", experiment(needs_ok_from="manager")),
        ("7d3h_none", experiment()),
        ("21d", experiment(days=21)),
    ],
)
def test_oracle(name, found):
    assert SAID[safe_to_try(found)] == ORACLE["safe_to_try"][name]


def test_the_worked_plan_has_six_of_six():
    assert plan_quality(experiment(needs_ok_from="manager")) == dict.fromkeys(PARTS, True)


# ── safe to try


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"days": 1}, "go"),
        ({"days": 14}, "go"),
        ({"days": 15}, "make_it_smaller"),
        ({"days": 0}, "make_it_smaller"),
        ({"days": -3}, "make_it_smaller"),
        ({"hours": 10}, "go"),
        ({"hours": 10.5}, "make_it_smaller"),
        ({"hours": 0.5}, "go"),
        ({"cost_eur": 200}, "go"),
        ({"cost_eur": 200.01}, "make_it_smaller"),
        ({"reversible": False}, "make_it_smaller"),
        ({"touches": ["customer"]}, "ask_first"),
        ({"touches": ["none", "production"]}, "ask_first"),
        ({"touches": ["regulated"], "needs_ok_from": "other"}, "ask_first"),
        ({"needs_ok_from": "option_owner"}, "ask_first"),
        ({"needs_ok_from": "option_owner", "days": 15}, "make_it_smaller"),
        ({"touches": []}, None),  # not said yet what it touches
        ({"touches": [], "needs_ok_from": "manager"}, None),
        ({"touches": [], "hours": 11}, "make_it_smaller"),
        ({"hours": None}, None),
        ({"reversible": None}, None),
        ({"start": None}, None),
        ({"end": None}, None),
    ],
)
def test_safe_to_try(changes, expected):
    assert safe_to_try(experiment(**changes)) == expected


def test_the_limit_of_cost_is_the_organisation_s():
    assert safe_to_try(experiment(cost_eur=500), cost_limit_eur=500) == "go"
    assert safe_to_try(experiment(cost_eur=1), cost_limit_eur=0) == "make_it_smaller"


def test_an_empty_plan_is_not_judged():
    assert safe_to_try(Experiment()) is None
    assert plan_quality(Experiment()) == dict.fromkeys(PARTS, False)


sizes = {
    "days": st.integers(-2, 30),
    "hours": st.integers(1, 40).map(lambda halves: halves / 2),
    "cost_eur": st.integers(0, 400),
    "reversible": st.booleans(),
    "touches": st.lists(st.sampled_from(["customer", "production", "regulated", "none"]), max_size=3, unique=True),
    "needs_ok_from": st.sampled_from(["none", "manager", "option_owner", "other"]),
}
plans = st.fixed_dictionaries(sizes)


@given(plans)
def test_the_rule(plan):
    found = safe_to_try(experiment(**plan))
    small = 0 < plan["days"] <= 14 and plan["hours"] <= 10 and plan["cost_eur"] <= 200 and plan["reversible"]
    assert (found == "make_it_smaller") == (not small)
    assert (found == "go") == (small and plan["touches"] == ["none"] and plan["needs_ok_from"] == "none")


@given(plans, st.integers(1, 14), st.sampled_from([0.5, 1, 5]))
def test_smaller_is_never_less_safe(plan, days, hours):
    order = ["make_it_smaller", "ask_first", "go"]
    before = safe_to_try(experiment(**plan))
    after = safe_to_try(
        experiment(**plan | {"days": min(days, max(plan["days"], 1)), "hours": min(hours, plan["hours"])})
    )
    assert after is None or before is None or order.index(after) >= order.index(before)


# ── a whole plan


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"action": " "}, "action"),
        ({"with_whom": ""}, "counterpart"),
        ({"start": None}, "dates"),
        ({"end": None}, "dates"),
        ({"signal_yes": ""}, "signals"),
        ({"signal_no": "\n"}, "signals"),
        ({"decision_rule": ""}, "decision_rule"),
        ({"woop": {"if_cue": "it is Tuesday"}}, "if_then"),
        ({"woop": {"then_action": "open the notes"}}, "if_then"),
    ],
)
def test_what_is_missing_of_a_plan(changes, missing):
    found = plan_quality(experiment(**changes))
    assert [part for part, there in found.items() if not there] == [missing]
    assert tuple(found) == PARTS


# ── where to start


@pytest.mark.parametrize(
    ("criterion", "first"),
    [("KP1", "TRY03"), ("KP2", "TRY03"), ("KP3", "TRY01"), ("KP4", "TRY09"), ("KC1", "TRY04"), ("KC2", "TRY04"),
     ("KC3", "TRY03"), ("KC4", "TRY04")],
)  # fmt: skip
def test_the_starter_that_is_offered_first(criterion, first):
    assert starters_for(criterion, STARTERS)[0].id == first


@pytest.mark.parametrize("criterion", CRITERIA)
def test_the_suggested_ones_come_first_and_none_twice(criterion):
    found = starters_for(criterion, STARTERS)
    suggested = [criterion in one.suggested_for for one in found]
    assert suggested == sorted(suggested, reverse=True)
    assert len({one.id for one in found}) == len(found)
    assert {one.id for one in found} == {
        one.id for one in STARTERS.starters if criterion in (*one.tests, *one.suggested_for)
    }


def test_the_second_starter_of_the_method():
    # METHOD §13.7 T8: KP1 and KP2 → 3 or 8; KC3 → 3 or 5
    for criterion, second in (("KP1", "TRY08"), ("KP2", "TRY08"), ("KC3", "TRY05")):
        assert second in [one.id for one in starters_for(criterion, STARTERS)]


def test_nothing_is_offered_for_what_nothing_tells_about():
    assert starters_for("KP9", STARTERS) == ()


@pytest.mark.parametrize(
    ("field", "x"),
    [("hours", 0), ("hours", float("nan")), ("cost_eur", -1), ("cost_eur", float("inf")), ("start", "soon"),
     ("touches", ["people"]), ("needs_ok_from", "nobody")],
)  # fmt: skip
def test_no_experiment(field, x):
    with pytest.raises(ValidationError, match=field):
        experiment(**{field: x})
