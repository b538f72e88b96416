"""The sheets of two raters: the drafts and no scores on the way out, percent and kappa on the way back."""

import asyncio
import csv
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.errors import ActvoError
from actvo_kit.evaluate.people.usual import usual
from actvo_kit.evaluate.rater_sheets import compare, export
from actvo_kit.evaluate.rubric.rows import ROWS
from actvo_kit.evaluate.run import evaluate
from tests.factories import real_pack


@cache
def tried() -> tuple[Any, ...]:
    """Four people's drafts."""
    return asyncio.run(evaluate(TemplateDrafter(), usual(real_pack())[:4], ())).tried


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def fill(path: Path, scores: list[str]) -> Path:
    sheet = read(path)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(sheet[0]))
        writer.writeheader()
        for cells, score in zip(sheet, scores, strict=True):
            writer.writerow(cells | dict.fromkeys(ROWS, score))
    return path


def test_a_sheet_holds_the_drafts_and_empty_cells(tmp_path: Path) -> None:
    made = export(tried(), tmp_path / "raters")
    assert [path.name for path in made] == ["rater_a.csv", "rater_b.csv"]
    sheet = read(made[0])
    assert [cells["case"] for cells in sheet] == [one.case.id for one in tried()]
    draft = tried()[0].written.drafts.pathways[0]
    for text in (draft.title, draft.sentences[0].text, draft.trials[0].if_then, draft.questions[0].question):
        assert text in sheet[0]["drafts"]
    assert {cells[row] for cells in sheet for row in ROWS} == {""}, "nobody sees the machine's scores first"
    assert made[0].read_bytes() == made[1].read_bytes()


def test_a_sheet_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    export(tried(), tmp_path)
    with pytest.raises(ActvoError, match="another folder"):
        export(tried(), tmp_path)


def test_filled_sheets_are_compared(tmp_path: Path) -> None:
    one, other = export(tried(), tmp_path)
    found = compare(fill(one, ["2", "1", "2", ""]), fill(other, ["2", "1", "1", "2"]))
    assert found.keys() == ROWS.keys()
    assert found["honest"].rated == 3, "only what both have rated"
    assert found["honest"].percent == pytest.approx(200 / 3)
    assert found["honest"].kappa == pytest.approx(0.4)


def test_a_sheet_as_another_program_saves_it(tmp_path: Path) -> None:
    """Without the mark, with spaces, and without the empty cells at the end of a line."""
    one, other = export(tried(), tmp_path)
    fill(one, ["2", " 1 ", "2", ""])
    text = one.read_text("utf-8-sig").rstrip(",\r\n") + "\r\n"
    assert not text.startswith("\ufeff")
    one.write_text(text, "utf-8", newline="")
    found = compare(one, fill(other, ["2", "1", "1", "2"]))
    assert (found["honest"].rated, found["honest"].kappa) == (3, pytest.approx(0.4))


def test_what_is_no_score_is_named_with_its_line(tmp_path: Path) -> None:
    one, other = export(tried(), tmp_path)
    with pytest.raises(ActvoError, match=r"rater_a\.csv, line 3: grounded is “good”"):
        compare(fill(one, ["2", "good", "2", "2"]), other)


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n"])
def test_another_file_is_no_sheet(tmp_path: Path, text: str) -> None:
    other = tmp_path / "other.csv"
    other.write_text(text, "utf-8")
    with pytest.raises(ActvoError, match="not a sheet of this kit"):
        compare(other, other)
    with pytest.raises(ActvoError, match="cannot be read"):
        compare(tmp_path / "none.csv", other)
