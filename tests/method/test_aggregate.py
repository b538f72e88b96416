import math
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from actvo_kit.method.aggregate import Chosen, Floor, Item, Refusal, Snapshot, _percent, reveal
from tests.factories import ORACLE

QUADRANTS = {"OPEN": "Explore", "ENH": "Achieve", "CONS": "Keep", "TRANS": "Care"}
GROUPS = {"a": "Zeal", "b": "Aim", "c": "Mind", "d": "Roots", "e": "Rest"}


def item(**changes):
    plain = {"id": "values", "title": "What matters", "caption": "Share", "sensitivity": 1, "coarse": QUADRANTS}
    return Item(**(plain | changes))


def room(n, counts, exclusive=False):
    """n people, `counts[category]` of them in each category; one after the other when categories exclude."""
    chosen, start = {f"p{index}": set() for index in range(n)}, 0
    for category, count in counts.items():
        for index in range(start, start + count):
            chosen[f"p{index}"].add(category)
        start += count if exclusive else 0
    return {person: Chosen(frozenset(mine)) for person, mine in chosen.items()}


def shown(outcome):
    return {row.id: row.share if row.kind == "share" else row.kind for row in outcome.rows}


def token(value):
    words = {"few": "fewer than 3", "almost_all": "almost everyone"}
    return f"about {value}%" if isinstance(value, int) else words.get(value, value)


# ── METHOD's numbers


def test_oracle():
    outcome = reveal(item(), room(12, {"OPEN": 9, "TRANS": 7, "CONS": 4, "ENH": 2}))
    assert {one: token(value) for one, value in shown(outcome).items()} == ORACLE["aggregate"]


@pytest.mark.parametrize(("name", "n", "count"), [("N7c3", 7, 3), ("N12c11", 12, 11), ("N40c13", 40, 13)])
def test_oracle_at_the_edges(name, n, count):
    outcome = reveal(item(), room(n, {"OPEN": count}))
    assert token(shown(outcome)["OPEN"]) == ORACLE["aggregate_edge"][name]


def test_oracle_below_five():
    assert ORACLE["aggregate_edge"]["N4"] is None
    refusal = reveal(item(), room(4, {"OPEN": 3}))
    assert (refusal.why, refusal.needed) == ("too_few", 5)


# ── the twelve rules, one by one


def test_from_five_to_nine_only_names_in_the_order_of_the_alphabet():
    outcome = reveal(item(), room(9, {"OPEN": 9, "TRANS": 3, "CONS": 4, "ENH": 2}))
    assert [row.id for row in outcome.rows] == ["TRANS", "OPEN", "CONS"]  # Care, Explore, Keep
    assert {row.kind for row in outcome.rows} == {"present"}
    assert reveal(item(), room(5, {})).rows == ()


@pytest.mark.parametrize(("count", "kind"), [(0, "few"), (2, "few"), (3, 30), (7, 70), (8, "almost_all"),
                                             (10, "almost_all")])  # fmt: skip
def test_ten_people(count, kind):
    assert shown(reveal(item(), room(10, {"OPEN": count})))["OPEN"] == kind


def test_hidden_rows_keep_their_place_whatever_their_count():
    one = reveal(item(), room(12, {"OPEN": 0, "ENH": 2, "CONS": 1, "TRANS": 6}))
    assert [row.id for row in one.rows] == ["TRANS", "OPEN", "ENH", "CONS"]


def test_a_share_below_five_percent_stands_before_what_is_not_shown():
    outcome = reveal(item(), room(130, {"OPEN": 0, "ENH": 3, "CONS": 60, "TRANS": 2}))
    assert [(row.id, row.share) for row in outcome.rows] == [("CONS", 45), ("ENH", 0), ("OPEN", None), ("TRANS", None)]


def test_shares_are_rounded_half_up_to_five():
    for n in range(10, 241):
        for count in range(3, n - 2):
            exact = Fraction(100 * count, n) / 5
            assert _percent(count, n) == 5 * math.floor(exact + Fraction(1, 2)), (count, n)


def test_the_larger_share_comes_first():
    outcome = reveal(item(), room(20, {"OPEN": 5, "ENH": 19, "CONS": 12, "TRANS": 2}))
    assert [row.id for row in outcome.rows] == ["ENH", "CONS", "OPEN", "TRANS"]


def test_class_two_needs_ten_and_class_three_never_comes():
    assert reveal(item(sensitivity=2), room(9, {"OPEN": 9})).why == "too_few"
    assert isinstance(reveal(item(sensitivity=2), room(10, {"OPEN": 5})), Snapshot)
    assert reveal(item(sensitivity=3), room(100, {"OPEN": 50})).why == "private"


def test_the_floor_can_be_raised_but_not_lowered():
    with pytest.raises(ValidationError):
        Floor(k=4)
    with pytest.raises(ValidationError):
        Floor(t=2)
    assert reveal(item(), room(7, {"OPEN": 7}), Floor(k=8)).needed == 8
    assert shown(reveal(item(), room(12, {"OPEN": 4, "ENH": 8}), Floor(t=5))) == {
        "OPEN": "few", "ENH": "almost_all", "CONS": "few", "TRANS": "few"
    }  # fmt: skip
    assert reveal(item(sensitivity=2), room(11, {"OPEN": 5}), Floor(k=12)).needed == 12
    assert reveal(item(), room(12, {"OPEN": 5}), Floor(k=12)).rows[0].kind == "share"


def both(n, coarse="OPEN", fine="a"):
    return {f"p{index}": Chosen(frozenset({coarse}), frozenset({fine})) for index in range(n)}


def test_the_level_comes_from_the_number_alone():
    assert {row.id for row in reveal(item(fine=GROUPS), both(19)).rows} == set(QUADRANTS)
    assert {row.id for row in reveal(item(fine=GROUPS), both(20)).rows} == set(GROUPS)
    assert reveal(item(), both(20)).level == "coarse"


def test_the_finer_level_counts_its_own_categories():
    answers = both(25) | {f"p{index}": Chosen(frozenset({"ENH"}), frozenset({"b", "OPEN"})) for index in range(10)}
    assert shown(reveal(item(fine=GROUPS), answers)) == {"a": 60, "b": 40, "c": "few", "d": "few", "e": "few"}


def test_unknown_categories_are_nobody_s():
    outcome = reveal(item(), {f"p{index}": Chosen(frozenset({"LEFT"})) for index in range(12)})
    assert set(shown(outcome).values()) == {"few"}


# ── rule 12: what excludes one another adds up


def test_one_hidden_row_hides_the_next_smallest():
    outcome = reveal(item(exclusive=True), room(14, {"OPEN": 5, "ENH": 4, "CONS": 3, "TRANS": 2}, exclusive=True))
    assert shown(outcome) == {"OPEN": 35, "ENH": 30, "CONS": "hidden", "TRANS": "hidden"}


def test_two_hidden_rows_that_hold_one_person_hide_another():
    outcome = reveal(item(exclusive=True), room(13, {"OPEN": 7, "ENH": 5, "CONS": 1, "TRANS": 0}, exclusive=True))
    assert shown(outcome) == {"OPEN": 55, "ENH": "hidden", "CONS": "hidden", "TRANS": "hidden"}


def test_nothing_hidden_stays_as_it_is():
    outcome = reveal(item(exclusive=True), room(14, {"OPEN": 4, "ENH": 4, "CONS": 3, "TRANS": 3}, exclusive=True))
    assert shown(outcome) == {"OPEN": 30, "ENH": 30, "CONS": 20, "TRANS": 20}


def test_three_people_outside_the_shares_are_enough():
    counts = {"OPEN": 5, "ENH": 5, "CONS": 2, "TRANS": 1}
    assert shown(reveal(item(exclusive=True), room(13, counts, exclusive=True)))["CONS"] == "few"


def test_hidden_rows_that_hold_enough_people_stay_few():
    counts = {"OPEN": 5, "ENH": 5, "CONS": 2, "TRANS": 2}
    assert shown(reveal(item(exclusive=True), room(14, counts, exclusive=True))) == {
        "OPEN": 35, "ENH": 35, "CONS": "few", "TRANS": "few"
    }  # fmt: skip


# ── properties, METHOD §14.6

CATEGORIES = st.frozensets(st.sampled_from(list(QUADRANTS)))
ROOMS = st.dictionaries(st.integers(0, 30), st.builds(Chosen, CATEGORIES), max_size=31).map(
    lambda found: {f"p{index}": one for index, one in found.items()}
)
ONE_EACH = st.dictionaries(
    st.integers(0, 30),
    st.sampled_from(["", "OPEN", "OPEN", "OPEN", "ENH", "ENH", "CONS", "TRANS"]).map(
        lambda one: Chosen(frozenset({one} - {""}))
    ),
    max_size=31,
).map(lambda found: {f"p{index}": one for index, one in found.items()})


def counts_of(answers):
    return Counter(one for mine in answers.values() for one in mine.coarse)


def safe(number):
    return number == 0 or number >= 3


@given(ROOMS)
def test_below_ten_there_is_never_a_number(answers):
    outcome = reveal(item(), answers)
    if len(answers) < 5:
        assert isinstance(outcome, Refusal)
    elif len(answers) < 10:
        assert all(row.kind == "present" and row.share is None for row in outcome.rows)


@given(ROOMS)
def test_no_row_carries_a_count(answers):
    outcome = reveal(item(), answers)
    for row in getattr(outcome, "rows", ()):
        assert (row.share is not None) == (row.kind == "share")
        assert row.share is None or row.share % 5 == 0


@given(ROOMS)
def test_a_shown_share_and_its_rest_are_three_people_or_more(answers):
    outcome, counts = reveal(item(), answers), counts_of(answers)
    for row in getattr(outcome, "rows", ()):
        if row.kind in ("share", "present"):
            assert counts[row.id] >= 3
        if row.kind == "share":
            assert len(answers) - counts[row.id] >= 3


@given(ONE_EACH)
def test_what_exclusive_rows_leave_over_is_nobody_or_three(answers):
    outcome, counts = reveal(item(exclusive=True), answers), counts_of(answers)
    rows = getattr(outcome, "rows", ())
    numbers = [counts[row.id] for row in rows if row.kind == "share"]
    if numbers:
        assert safe(len(answers) - sum(numbers))
        assert sum(row.kind != "share" for row in rows) != 1


@given(ROOMS, st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter(answers, random):
    people = list(answers)
    random.shuffle(people)
    assert reveal(item(), {person: answers[person] for person in people}) == reveal(item(), answers)
