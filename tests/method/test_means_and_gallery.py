"""Rules 9 and 10 of METHOD 11.3: means, and texts that people posted themselves; and items that ask for more people."""

import pytest

from actvo_kit.method.aggregate import Floor, Item, Snapshot, gallery, reveal, reveal_means
from tests.factories import ORACLE
from tests.method.test_aggregate import item, room

PULSE = Item(id="pulse", title="Clarity", caption="Mean", sensitivity=1, coarse={})


def test_an_item_may_ask_for_more_people():
    patient = item(least=20)
    assert reveal(patient, room(19, {"OPEN": 9})).needed == 20
    assert isinstance(reveal(patient, room(20, {"OPEN": 9})), Snapshot)
    assert reveal(item(least=3), room(4, {})).needed == 5, "never fewer than the floor"


# ── means


def pulses(n, after=4.0):
    return {f"p{index}": (2.25, after) for index in range(n)}


def test_means_of_the_same_people_before_and_after():
    outcome = reveal_means(PULSE, pulses(5) | {"p4": (3.0, 3.0)})
    assert outcome.means == (2.4, 3.8)
    assert reveal_means(PULSE, pulses(12)).means == (2.3, ORACLE["pulse"]["post"]), "half up"


def test_means_need_five_and_ten_in_class_two():
    assert reveal_means(PULSE, pulses(4)).needed == 5
    assert reveal_means(PULSE, pulses(7), Floor(k=8)).needed == 8
    assert reveal_means(PULSE.model_copy(update={"sensitivity": 2}), pulses(9)).needed == 10
    assert reveal_means(PULSE.model_copy(update={"sensitivity": 3}), pulses(90)).why == "private"


def test_means_of_unequal_rows_are_refused():
    with pytest.raises(ValueError, match=r"zip\(\) argument"):
        reveal_means(PULSE, pulses(5) | {"p0": (1.0,)})


# ── the gallery


def test_a_gallery_opens_at_eight_and_tells_no_order_of_arrival():
    posts = {
        f"p{index}": (title,)
        for index, title in enumerate(["What if", "aha", "Zebra", "Next", "Own", "Desk", "Me", "Aha"])
    }
    assert gallery("titles", posts) == ("Aha", "aha", "Desk", "Me", "Next", "Own", "What if", "Zebra")
    several = posts | {"p0": ("Two", "Three")}
    assert gallery("titles", several) == ("Aha", "aha", "Desk", "Me", "Next", "Own", "Three", "Two", "Zebra")
    assert len(gallery("titles", dict.fromkeys(posts, ("Same",)))) == 1
    assert gallery("titles", posts | {"p0": ()}).why == "too_few", "eight people, not eight texts"
    few = gallery("titles", dict(list(posts.items())[:7]))
    assert (few.why, few.needed) == ("too_few", 8)
    assert gallery("titles", posts, Floor(k=9)).needed == 9
