"""Rules 7, 9 and 10 of METHOD 11.3: what may be shown again, means, and texts that people posted themselves."""

import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actvo_kit.method.aggregate import (
    Chosen,
    Floor,
    Item,
    MeanSnapshot,
    Refusal,
    Snapshot,
    gallery,
    reveal,
    reveal_means,
)
from tests.factories import ORACLE
from tests.method.test_aggregate import CATEGORIES, QUADRANTS, item, room, safe, shown

PULSE = Item(id="pulse", title="Clarity", caption="Mean", sensitivity=1, coarse={})
STATED = ("share", "few", "almost_all")


# ── one category at a time


def test_a_category_that_one_person_entered_is_not_shown_again():
    before = room(12, {"OPEN": 6, "ENH": 5})
    first = reveal(item(), before)
    after = before | {"new0": Chosen(frozenset({"OPEN"})), "new1": Chosen(frozenset()), "new2": Chosen(frozenset())}
    second = reveal(item(), after, previous=first)
    assert shown(second) == {"ENH": 35, "OPEN": "hidden", "CONS": "few", "TRANS": "few"}
    assert second.rows[1].share is None


def test_it_is_shown_when_three_people_have_entered_or_left():
    before = room(12, {"OPEN": 6})
    first = reveal(item(), before)
    joined = before | {f"new{index}": Chosen(frozenset({"OPEN"})) for index in range(3)}
    assert shown(reveal(item(), joined, previous=first))["OPEN"] == 60
    left = {person: mine for person, mine in before.items() if person not in ("p0", "p1", "p2")}
    assert isinstance(reveal(item(), left | dict(list(joined.items())[-1:]), previous=first), Snapshot)


def test_one_in_and_one_out_are_two_people():
    before = room(12, {"OPEN": 6})
    first = reveal(item(), before)
    swapped = before | {
        "p0": Chosen(frozenset()),
        "p11": Chosen(frozenset({"OPEN"})),
        "p10": Chosen(frozenset({"ENH"})),
    }
    assert reveal(item(), swapped, previous=first).rows[0].kind != "share"
    assert shown(reveal(item(), swapped, previous=first))["OPEN"] == "hidden"


def test_what_was_hidden_is_compared_with_the_picture_before():
    start = room(12, {"OPEN": 6})
    first = reveal(item(), start)
    one = start | {"a": Chosen(frozenset({"OPEN"})), "b": Chosen(frozenset()), "c": Chosen(frozenset())}
    second = reveal(item(), one, previous=first)
    more = one | {name: Chosen(frozenset({"OPEN"})) for name in ("d", "e", "f")}
    third = reveal(item(), more, previous=second)
    assert [shown(one)["OPEN"] for one in (first, second, third)] == [50, "hidden", 55]


def test_a_hidden_row_said_nothing_that_could_be_compared():
    start = room(12, {"OPEN": 6})
    first = reveal(item(), start)
    one = start | {"a": Chosen(frozenset({"OPEN"})), "b": Chosen(frozenset()), "c": Chosen(frozenset())}
    second = reveal(item(), one, previous=first)
    # two more than in the second picture, which did not speak of it; three more than in the first, which did
    more = one | {"d": Chosen(frozenset({"OPEN"})), "e": Chosen(frozenset({"OPEN"})), "f": Chosen(frozenset())}
    assert shown(reveal(item(), more, previous=second))["OPEN"] == 50


def test_names_are_shown_again_whoever_moved():
    before = room(14, {"OPEN": 5, "ENH": 5, "CONS": 4}, exclusive=True)
    first = reveal(item(exclusive=True), before)
    left = {person: mine for person, mine in before.items() if person not in ("p0", "p1", "p5", "p10", "p11")}
    assert shown(reveal(item(exclusive=True), left, previous=first)) == {"ENH": "present", "OPEN": "present"}


def test_names_are_no_numbers():
    first = reveal(item(), room(9, {"OPEN": 3}))
    grown = room(9, {"OPEN": 3}) | {
        f"new{index}": Chosen(frozenset({"OPEN"} if index == 0 else ())) for index in range(3)
    }
    assert shown(reveal(item(), grown, previous=first))["OPEN"] == 35


def test_a_picture_with_nothing_left_to_show_is_refused():
    whole = item(coarse={"OPEN": "Explore"})
    before = room(12, {"OPEN": 6})
    first = reveal(whole, before)
    after = before | {f"new{index}": Chosen(frozenset({"OPEN"} if index == 0 else ())) for index in range(3)}
    refusal = reveal(whole, after, previous=first)
    assert (refusal.why, refusal.needed) == ("too_few_changed", 3)


def test_what_excludes_one_another_is_shown_whole_or_not():
    before = room(14, {"OPEN": 5, "ENH": 5, "CONS": 4}, exclusive=True)
    first = reveal(item(exclusive=True), before)
    three = before | {
        "p0": Chosen(frozenset({"ENH"})),
        "p1": Chosen(frozenset({"CONS"})),
        "p2": Chosen(frozenset({"ENH"})),
    }
    assert reveal(item(exclusive=True), three, previous=first).why == "too_few_changed"
    moved = before | {f"p{index}": Chosen(frozenset({"ENH"})) for index in range(3)}
    assert isinstance(reveal(item(exclusive=True), moved, previous=first), Snapshot)


def test_an_item_may_ask_for_more_people():
    patient = item(least=20)
    assert reveal(patient, room(19, {"OPEN": 9})).needed == 20
    assert isinstance(reveal(patient, room(20, {"OPEN": 9})), Snapshot)
    assert reveal(item(least=3), room(4, {})).needed == 5, "never fewer than the floor"


def stated(outcome, answers):
    """Category → who is in it, of those that were spoken of in numbers."""
    kinds = {row.id: row.kind for row in outcome.rows}
    return {
        one: {person for person, mine in answers.items() if one in mine.coarse}
        for one, kind in kinds.items()
        if kind in STATED
    }


def check_session(rooms, exclusive):
    """Every number shown, and every difference of two of them, is about nobody or about three people at least."""
    previous, pictures = None, []
    for answers in rooms:
        outcome = reveal(item(exclusive=exclusive), answers, previous=previous)
        if isinstance(outcome, Refusal):
            continue
        previous = outcome
        spoken = stated(outcome, answers)
        for row in outcome.rows:
            if row.kind == "share":
                assert len(spoken[row.id]) >= 3
                assert len(answers) - len(spoken[row.id]) >= 3
        for old, earlier in pictures:
            assert safe(len({person for person, _ in old.items() ^ answers.items()}))
            for one in spoken.keys() & earlier.keys():
                assert safe(len(spoken[one] ^ earlier[one])), one
        pictures.append((dict(answers), spoken))
    return len(pictures)


STEPS = st.lists(st.dictionaries(st.integers(0, 16), st.one_of(st.none(), CATEGORIES), max_size=9), max_size=8)


@settings(max_examples=200)
@given(STEPS)
def test_no_two_pictures_differ_by_one_or_two_people(steps):
    answers, rooms = room(12, {"OPEN": 6, "ENH": 4}), []
    for step in [{}, *steps]:
        for index, mine in step.items():
            answers.pop(f"p{index}", None)
            if mine is not None:
                answers[f"p{index}"] = Chosen(mine)
        rooms.append(dict(answers))
    check_session(rooms, exclusive=False)


@pytest.mark.parametrize("exclusive", [False, True])
def test_two_thousand_rooms_with_people_coming_and_going(exclusive):
    chance, seen = random.Random(11), 0

    def chosen():
        most = 1 if exclusive else 3
        return Chosen(frozenset(chance.sample(list(QUADRANTS), chance.randint(0, most))))

    for _ in range(2000):
        people = {f"p{index}": chosen() for index in range(chance.randint(3, 26))}
        rooms = [dict(people)]
        for step in range(5):
            for person in chance.sample(sorted(people), min(len(people), chance.choice((0, 1, 2, 3, 4, 8)))):
                people.pop(person) if chance.random() < 0.2 else people.update({person: chosen()})
            for index in range(chance.choice((0, 0, 1, 2, 3, 6))):
                people[f"late{step}-{index}"] = chosen()
            rooms.append(dict(people))
        seen += check_session(rooms, exclusive)
    assert seen > 2000, "most rooms were shown something, and many were shown something new"


# ── means


def pulses(n, after=4.0):
    return {f"p{index}": (2.25, after) for index in range(n)}


def test_means_of_the_same_people_before_and_after():
    outcome = reveal_means(PULSE, pulses(5) | {"p4": (3.0, 3.0)})
    assert (outcome.means, outcome.respondents) == ((2.4, 3.8), 5)
    assert reveal_means(PULSE, pulses(12)).means == (2.3, ORACLE["pulse"]["post"]), "half up"


def test_means_need_five_and_ten_in_class_two():
    assert reveal_means(PULSE, pulses(4)).needed == 5
    assert reveal_means(PULSE, pulses(7), Floor(k=8)).needed == 8
    assert reveal_means(PULSE.model_copy(update={"sensitivity": 2}), pulses(9)).needed == 10
    assert reveal_means(PULSE.model_copy(update={"sensitivity": 3}), pulses(90)).why == "private"


def test_a_mean_is_frozen_until_three_have_changed():
    first = reveal_means(PULSE, pulses(8))
    refusal = reveal_means(PULSE, pulses(8), previous=first)
    assert (refusal.why, refusal.needed) == ("too_few_changed", 3)
    assert len({*first.marks[0].people.values()}) == 8, "equal answers leave unequal marks"
    assert isinstance(reveal_means(PULSE, pulses(8, after=4.5), previous=first), MeanSnapshot)
    assert reveal_means(PULSE, pulses(10), previous=first).why == "too_few_changed"
    second = reveal_means(PULSE, pulses(11), previous=first)
    assert isinstance(second, MeanSnapshot)
    assert reveal_means(PULSE, pulses(9), previous=second).why == "too_few_changed", "one apart from the first"


def test_means_of_unequal_rows_are_refused():
    with pytest.raises(ValueError, match=r"zip\(\) argument"):
        reveal_means(PULSE, pulses(5) | {"p0": (1.0,)})


@given(st.lists(st.dictionaries(st.integers(0, 12), st.integers(1, 5), max_size=13), max_size=6))
def test_no_two_means_differ_by_one_or_two_people(sessions):
    previous, seen = None, []
    for session in sessions:
        values = {f"p{index}": (float(one),) for index, one in session.items()}
        outcome = reveal_means(PULSE, values, previous=previous)
        if isinstance(outcome, MeanSnapshot):
            previous = outcome
            seen.append(values)
    for one, other in combinations(seen, 2):
        assert safe(len({person for person, _ in one.items() ^ other.items()}))


# ── the gallery


def test_a_gallery_opens_at_eight_and_tells_no_order_of_arrival():
    posts = {
        f"p{index}": title
        for index, title in enumerate(["What if", "aha", "Zebra", "Next", "Own", "Desk", "Me", "Aha"])
    }
    assert gallery("titles", posts) == ("Aha", "aha", "Desk", "Me", "Next", "Own", "What if", "Zebra")
    few = gallery("titles", dict(list(posts.items())[:7]))
    assert (few.why, few.needed) == ("too_few", 8)
    assert gallery("titles", posts, Floor(k=9)).needed == 9
