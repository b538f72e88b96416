"""The numbers that the first lines of each file promise."""

import re

import pytest

from tests.packs.conftest import Desk

VALUES, STRENGTHS, CATALOGUE = "decks/values.yaml", "decks/strengths.yaml", "catalogue.yaml"


def keep(desk: Desk, file: str, items: str, count: int) -> None:
    """Leaves the first `count` items, whose first lines start with `items`."""
    path = desk.folder / file
    text = path.read_text("utf-8")
    starts = [found.start() for found in re.finditer(f"^{items}", text, re.MULTILINE)]
    path.write_text(text[: starts[count]], "utf-8")


def unmark(desk: Desk, left: int) -> None:
    path = desk.folder / VALUES
    head, *parts = path.read_text("utf-8").split("    short: true\n")
    path.write_text("    short: true\n".join([head, *parts[:left]]) + "".join(parts[left:]), "utf-8")


def test_a_quick_deck_of_nineteen(desk: Desk) -> None:
    unmark(desk, 19)
    assert desk.problems()[0].endswith(": The quick deck (`short: true`) has 19 cards; it needs at least 20.")


def test_a_quick_deck_that_nobody_is_offered_may_be_small(desk: Desk) -> None:
    unmark(desk, 3)
    desk.change("workshop.yaml", "decks: [full60, short30]", "decks: [full60]")
    assert desk.problems() == []


def test_a_direction_without_cards(desk: Desk) -> None:
    unmark(desk, 22)
    (said,) = desk.problems()
    assert said.endswith("The quick deck (`short: true`) has no card of the direction `TRANS`; it needs at least one.")


def ask_little(desk: Desk) -> None:
    """Lets every option ask for the first two strengths only."""
    path = desk.folder / CATALOGUE
    needs = "requires: [{strength: ST1, level: 3, weight: must}, {strength: ST2, level: 3, weight: useful}]\n"
    path.write_text(re.sub(r"requires:\n(?: +- \{.*\}\n)+", needs, path.read_text("utf-8")), "utf-8")


def test_a_family_with_one_strength(desk: Desk) -> None:
    ask_little(desk)
    keep(desk, STRENGTHS, "  - id: S", 21)
    assert any(line.endswith("The family `SC` has too few strengths: 1; it needs 2.") for line in desk.problems())


def test_nine_strengths_and_ten_to_pick(desk: Desk) -> None:
    ask_little(desk)
    keep(desk, STRENGTHS, "  - id: S", 9)
    said = "\n".join(desk.problems())
    assert ": The deck has 9 strengths; it needs at least 12." in said
    assert ": People pick 10 strengths here, and the deck has 9." in said


def few_options(desk: Desk, count: int, blank: int = 2) -> None:
    """Leaves the first `count` options and the last `blank` of the two blank ones."""
    path = desk.folder / CATALOGUE
    head, *rows = re.split(r"(?=^  - id: OPT-)", path.read_text("utf-8"), flags=re.MULTILINE)
    rows = [row.partition("  # Two blank ones")[0] for row in rows]
    path.write_text(head + "".join([*rows[:count], *rows[24 + 2 - blank :]]), "utf-8")


@pytest.mark.parametrize(("count", "good"), [(11, False), (13, True)])
def test_twelve_options(desk: Desk, count: int, good: bool) -> None:
    few_options(desk, count)
    said = [line for line in desk.problems() if "/catalogue.yaml:" in line]
    assert bool(said) is not good
    assert good or said[0].endswith(f": The catalogue has {count} options; it needs at least 12.")


def test_two_blank_reshapes(desk: Desk) -> None:
    few_options(desk, 24, blank=1)
    said = [line for line in desk.problems() if "/catalogue.yaml:" in line]
    assert "The catalogue has 1 blank reshapes, which ask for nothing (`requires: []`); it needs 2" in said[0]


def test_no_reshape(desk: Desk) -> None:
    path = desk.folder / CATALOGUE
    offered, blank = path.read_text("utf-8").split("  # Two blank ones")
    path.write_text(f"{offered.replace('type: reshape', 'type: project')}  # Two blank ones{blank}", "utf-8")
    assert any(": A shortlist mixes types: at least one option is a `reshape`" in line for line in desk.problems())
