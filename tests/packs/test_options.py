"""The catalogue that ships against METHOD §6.7: every row of its table, and the six rows it writes out."""

from datetime import date

import pytest

from actvo_kit.model.catalogue import Option
from actvo_kit.model.workshop import Pack

TABLE = """
OPT-001|Reshape: own the exceptions desk|reshape|Scheduling|8|–|1|3|3|2|ST1 3, SD1 3 (SR1 3)
OPT-002|Reshape: two no-meeting mornings for deep work|reshape|any|0|8|9|2|2|1|SD2 3 (SD1 3)
OPT-003|Reshape: training buddy for new starters|reshape|Contact centre|3|–|4|4|3|1|SR4 3, SI1 3 (SR1 3)
OPT-004|Shift lead, evening team|role|Contact centre|37|–|1|4|4|4|SI3 3, SA1 4, SR3 3 (SD2 3)
OPT-005|Data analyst, operations|role|Data & Insight|37|–|1|5|4|4|SC1 4, ST1 3, SI1 3 (SC2 3)
OPT-006|Field service planner, north|role|Field operations|37|–|2|4|4|3|SD2 4, SA2 3 (SC4 3)
OPT-007|Repeat-visit detective|project|Data & Insight|6|8|2|5|5|2|ST1 3, SC1 4, SI1 4 (SD2 3, SR1 3)
OPT-008|Winter readiness plan|project|Field operations|5|10|3|5|4|2|SD2 3, SC4 3 (SI4 2)
OPT-009|Plain-words letters|project|Customer|4|6|4|3|4|1|SI1 3, SC3 3 (SD3 3)
OPT-010|Heat-pump advice pilot|project|Products|8|12|2|4|5|3|SC3 3, SA3 3 (ST3 3, SI2 3)
OPT-011|Accessibility checkers circle|project|Digital|2|12|6|4|3|1|SD3 3 (SC3 2, SI1 2)
OPT-012|Dashboard in two weeks|gig|Data & Insight|6|2|2|4|3|1|SC1 3 (SC2 3)
OPT-013|Storm-day floor support|gig|Control room|8|4|5|5|4|2|SA1 3, SR1 3 (SC4 2)
OPT-014|Stock-count automation|gig|Warehouse|5|4|1|3|4|1|SC2 3 (SD3 3, SD4 3)
OPT-015|Host the monthly safety talk|gig|Safety|2|12|3|3|3|1|SI1 3 (SC4 3, SI3 2)
OPT-016|Bid-team second reader|gig|Commercial|4|3|2|4|5|2|SD3 4 (SI2 3, SC4 3)
OPT-017|With a mentor: from expert to team lead|mentoring|People|1|16|6|3|3|1|SA3 2 (SI3 2)
OPT-018|Both teach: new tools and trade knowledge|mentoring|Field operations|1|12|4|3|3|1|SC2 3, SR1 3 (SR4 2)
OPT-019|With a mentor: reading the numbers of a unit|mentoring|Finance|1|8|3|3|3|1|SC4 2 (SC1 2)
OPT-020|Secondment: regulator liaison|secondment|Compliance|37|26|1|4|4|4|SC4 4, SI1 3, SD3 3 (SI4 3)
OPT-021|Secondment: community energy partner|secondment|Partnerships|30|20|1|3|4|4|SR2 3, SI4 3, SC3 3 (SI2 3)
OPT-022|Secondment: customer research|secondment|Digital|37|13|1|4|4|3|SR1 4, SI1 4 (ST2 3, SR4 3)
OPT-023|Apprentice assessor (internal certificate)|role|People|8|–|2|4|4|2|SR4 3, SC4 3, SD3 3 (SI1 3)
OPT-024|Product owner in training, repairs app|role|Digital|37|–|1|5|5|5|ST4 3, SI2 3, SC3 4 (SD2 3, ST2 3)
"""
ROWS = TABLE.strip().splitlines()


def row(option: Option) -> str:
    """An option as METHOD's table writes it."""
    must = ", ".join(f"{need.strength} {need.level}" for need in option.requires if need.weight == "must")
    useful = ", ".join(f"{need.strength} {need.level}" for need in option.requires if need.weight == "useful")
    weeks = "–" if option.time.duration_weeks is None else option.time.duration_weeks
    facts = (f"{option.time.hours_per_week:g}", weeks, option.openings, option.demand, option.commercial_value)
    names = (option.id, option.title, option.type, option.unit)
    return "|".join(map(str, (*names, *facts, option.cost.disruption, f"{must} ({useful})")))


@pytest.mark.parametrize("expected", ROWS, ids=lambda line: line[:7])
def test_a_row_says_what_the_method_says(pack: Pack, expected: str) -> None:
    assert row(pack.catalogue.option(expected[:7])) == expected


def test_rows_stand_in_the_order_of_the_method(pack: Pack) -> None:
    assert [option.id for option in pack.catalogue.offered] == [line[:7] for line in ROWS]


def test_what_happens_within_the_job_is_not_on_top_of_it(pack: Pack) -> None:
    assert not any(pack.catalogue.option(one).time.on_top_of_job for one in ("OPT-001", "OPT-003"))


def test_the_detective_is_written_out(pack: Pack) -> None:
    option = pack.catalogue.option("OPT-007")
    assert option.supply == {"MC2": 2, "MA3": 1, "MC1": 2, "MA1": 1, "MW2": -1}
    assert option.learning_formats == ("stretch gig", "teach-back")
    assert option.time.start_window == (date(2025, 5, 19), date(2025, 6, 30))
    assert (option.cost.budget_eur, option.cost.backfill_days, option.cost.disruption) == (0, 6, 2)
    assert option.value_note == "each avoided visit saves about 95 EUR (internal estimate)"
    assert (option.conditions.travel_days_month, option.conditions.features) == (1, ("quiet place",))
    assert (option.eligibility.min_tenure_months, option.eligibility.obtainable_days) == (6, None)
    assert option.approval_route == ("line manager", "improvement lead")
    assert (option.risks, option.status, option.last_verified) == (
        "Data quality of job notes",
        "open",
        date(2025, 5, 2),
    )


def test_facts_that_other_worked_examples_rest_on(pack: Pack) -> None:
    storm, research = pack.catalogue.option("OPT-013"), pack.catalogue.option("OPT-022")
    assert (storm.status, storm.conditions.travel_days_month, storm.conditions.pattern) == ("planned", 0, "shifts")
    assert (storm.eligibility.credentials, storm.eligibility.obtainable_days) == (("control room basics",), 1)
    assert (research.conditions.travel_days_month, research.time.duration_weeks) == (4, 13)
    assert pack.catalogue.option("OPT-017").approval_route == ("none; inform line manager",)
    assert pack.catalogue.option("OPT-005").conditions.pay_change_pct == 6


def test_one_option_is_old_enough_to_be_marked(pack: Pack) -> None:
    days = {option.id: (pack.catalogue.as_of - option.last_verified).days for option in pack.catalogue.offered}
    assert [one for one, age in days.items() if age > 90] == ["OPT-015"]
    assert min(days.values()) >= 0
