"""A pack names the country whose holidays nobody works on; a slip in it is found where it stands."""

import pytest

from actvo_kit.packs import load_pack
from tests.packs.conftest import Desk

BEFORE = "language: en\n"


def test_a_country_its_part_and_days_of_ones_own(desk: Desk) -> None:
    days = "working_days: {country: GB, part: ENG, free: [2026-12-24]}"
    desk.change("workshop.yaml", BEFORE, f"{BEFORE}{days}\n")
    read = load_pack(desk.folder).workshop.working_days
    assert (read.country, read.part, [day.isoformat() for day in read.free]) == ("GB", "ENG", ["2026-12-24"])


@pytest.mark.parametrize(
    ("days", "at", "sentence"),
    [
        ("{country: XX}", "XX", "No public holidays are known of the country `XX`"),
        (
            "{country: GB, part: EGN}",
            "EGN",
            "`EGN` is no part of `GB` with public holidays of its own.",
        ),
        ("{part: BY}", "{part", "name the country too"),
        ("{country: Germany}", "Germany", "country"),
    ],
)
def test_a_slip_is_found_where_it_stands(desk: Desk, days: str, at: str, sentence: str) -> None:
    place = desk.change("workshop.yaml", BEFORE, f"{BEFORE}working_days: {days}\n", at)
    problems = desk.problems()
    assert any(sentence in problem for problem in problems), problems
    assert any(problem.startswith(place.rpartition(":")[0]) for problem in problems), problems
