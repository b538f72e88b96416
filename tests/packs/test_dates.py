"""Dates of a catalogue: a demonstration's move with the room, a real one's are looked over."""

from datetime import date, timedelta

from actvo_kit.model.workshop import Pack
from actvo_kit.packs import look_over
from tests.packs.conftest import Desk

ZERO = date(2025, 5, 5)
CATALOGUE = "catalogue.yaml"


def notes(desk: Desk, today: date) -> list[str]:
    return [line.partition(": ")[2] for line in look_over(desk.folder, today)[1]]


def real(desk: Desk) -> None:
    desk.change(CATALOGUE, "demonstration: true\n", "")


def test_a_demonstration_moves_with_the_room(pack: Pack) -> None:
    day = ZERO + timedelta(days=573)
    moved, before = pack.catalogue.on(day), pack.catalogue.option("OPT-007")
    assert moved.as_of == day
    after = moved.option("OPT-007")
    assert after.last_verified == day - timedelta(days=3)
    assert after.time.start_window == (day + timedelta(days=14), day + timedelta(days=56))
    assert [one.is_fresh(day) for one in moved.options] == [one.is_fresh(ZERO) for one in pack.catalogue.options]
    assert (before.last_verified, pack.catalogue.on(ZERO)) == (date(2025, 5, 2), pack.catalogue)


def test_a_real_catalogue_stands_still_and_is_seen_on_the_day(pack: Pack) -> None:
    real = pack.catalogue.model_copy(update={"demonstration": False})
    later = real.on(date(2026, 11, 28))
    assert (later.as_of, later.options) == (date(2026, 11, 28), real.options)
    assert not any(one.is_fresh(later.as_of) for one in later.options)


def test_a_demonstration_says_that_it_is_one(desk: Desk) -> None:
    (note,) = notes(desk, date(2031, 1, 1))
    assert note.startswith("The dates of this catalogue move with each room")


def test_a_catalogue_of_today_needs_only_a_look_at_what_is_old(desk: Desk) -> None:
    real(desk)
    (note,) = notes(desk, ZERO)
    assert note.startswith("OPT-015 was last verified")


def test_dates_to_come_and_dates_long_past(desk: Desk) -> None:
    real(desk)
    place = desk.change(CATALOGUE, "last_verified: 2025-04-20", "last_verified: 2035-04-20", "2035")
    said = look_over(desk.folder, date(2026, 11, 28))[1]
    assert f"{place}: `last_verified` of OPT-001 lies in the future: today is 2026-11-28." in said
    assert any(line.endswith("OPT-007 was last verified 575 days ago; ask its owner again.") for line in said)
    assert any(line.endswith("The last day on which OPT-007 can begin has passed.") for line in said)
    assert any("Somebody asked about 1 option in the last 90 days; before a room, ask about 12." in one for one in said)
