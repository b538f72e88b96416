"""The persona's answers keep the rules of a real person's."""

import pytest

from tests.packs.conftest import Desk

PERSONA = "persona.yaml"


@pytest.mark.parametrize(
    ("old", "new", "at", "sentence"),
    [
        ("      V60: some", "      V61: some", "V61", "This workshop has no `V61`. Did you mean `V6"),
        ("top10: [V02,", "top10: [V99,", "V99", "This workshop has no `V99`. Did you mean `V"),
        ("winner: V14}", "winner: V77}", "V77", "This workshop has no `V77`. Did you mean `V"),
        ("picked: [ST1,", "picked: [st1,", "st1", "This workshop has no `st1`. Did you mean `ST1`?"),
        ("      SC2: {", "      SC9: {", "SC9", "This workshop has no `SC9`. Did you mean `SC"),
        ("      OPT-024: {", "      OPT-042: {", "OPT-042", "This workshop has no `OPT-042`. Did you mean `OPT-0"),
        (
            "shortlist: [OPT-007,",
            "shortlist: [OPT-700,",
            "OPT-700",
            "This workshop has no `OPT-700`. Did you mean `OPT-0",
        ),
    ],
)
def test_an_id_that_the_pack_does_not_know(desk: Desk, old: str, new: str, at: str, sentence: str) -> None:
    place = desk.change(PERSONA, old, new, at)
    (said,) = desk.problems()
    assert said.startswith(f"{place}: {sentence}")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("      V60: some", "     ", "Cards not sorted yet: 1."),
        ("a: V02, b: V14, winner: V02", "a: V02, b: V14, winner: V55", "One of the two cards is kept, not a third."),
        ("picked: [ST1, SC1,", "picked: [ST1, ST1,", "A strength is picked twice."),
        ("[OPT-007, OPT-001, OPT-013]", "[OPT-001]", "Keep two to six options; three are better."),
        ("[OPT-007, OPT-001, OPT-013]", "[OPT-007, OPT-013]", "Add a version where you stay and change the job"),
    ],
)
def test_an_answer_that_is_not_complete(desk: Desk, old: str, new: str, sentence: str) -> None:
    desk.change(PERSONA, old, new)
    (said,) = desk.problems()
    assert said.startswith(f"career_design/{PERSONA}:")
    assert f": Rowan's answer is not complete: {sentence}" in said


def test_an_answer_that_was_not_given(desk: Desk) -> None:
    text = (desk.folder / PERSONA).read_text("utf-8")
    start, end = text.index("  options:\n"), text.index("  pathways:")
    (desk.folder / PERSONA).write_text(text[:start] + "  options: {}\n" + text[end:], "utf-8")
    assert desk.problems() == []


def test_an_option_taken_out_of_the_catalogue_is_missed_by_the_persona(desk: Desk) -> None:
    text = (desk.folder / "catalogue.yaml").read_text("utf-8")
    start, end = text.index("  - id: OPT-007\n"), text.index("  - id: OPT-008\n")
    (desk.folder / "catalogue.yaml").write_text(text[:start] + text[end:], "utf-8")
    said = desk.problems()
    assert len(said) == 4
    assert all("This workshop has no `OPT-007`." in line for line in said)
