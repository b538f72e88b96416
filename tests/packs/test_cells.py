"""Steps that move between pages take their cells along, or the check says so; breaks stand between steps."""

import json
import re

import pytest

from tests.packs.conftest import Desk

WORKSHOP = "workshop.yaml"


def moved(desk: Desk) -> None:
    """Puts the step `strengths` on the first page, at its end."""
    path = desk.folder / WORKSHOP
    text = path.read_text("utf-8")
    (step,) = re.findall(r"      - slug: strengths\n.*?(?=\n  - id: |\Z)", text, re.DOTALL)
    text = text.replace(step, "").replace("\n  - id: 2_what_you_bring", f"{step}\n  - id: 2_what_you_bring", 1)
    options = re.findall(r"      - slug: options\n.*?(?=      - slug: )", text, re.DOTALL)[0]
    path.write_text(text.replace(options, "").replace("    steps:\n\n", f"    steps:\n{options}\n"), "utf-8")


def test_a_step_on_another_page_than_its_cell(desk: Desk) -> None:
    moved(desk)
    said = [line.partition(": ")[2] for line in desk.problems()]
    assert (
        "No cell of 1_know_yourself.ipynb calls `kit.strengths()`, so people would not see this step; add a cell."
        in said
    )
    assert (
        "No cell of 2_what_you_bring.ipynb calls `kit.options()`, so people would not see this step; add a cell."
        in said
    )
    assert any(one.startswith("Cell 3 of 2_what_you_bring.ipynb calls `kit.strengths()`") for one in said)


def test_a_cell_that_is_gone_or_only_text(desk: Desk) -> None:
    path = desk.folder / "1_know_yourself.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    (cell,) = (one for one in notebook["cells"] if "kit.values()" in "".join(one["source"]))
    cell["source"] = "# kit.values()"
    path.write_text(json.dumps(notebook), "utf-8")
    (said,) = desk.problems()
    assert "No cell of 1_know_yourself.ipynb calls `kit.values()`" in said


@pytest.mark.parametrize("content", ["", "{", "[]", '{"cells": 3}', "[" * 5000])
def test_a_notebook_that_is_none(desk: Desk, content: str) -> None:
    (desk.folder / "1_know_yourself.ipynb").write_text(content, "utf-8")
    (said,) = desk.problems()
    assert said.endswith("1_know_yourself.ipynb cannot be read as a notebook; copy it once more.")


def test_the_problems_of_all_files_come_in_one_run(desk: Desk) -> None:
    desk.change("decks/strengths.yaml", "family: ST", "family: XX")
    desk.change("decks/questions.yaml", '?"', '."')
    desk.change(WORKSHOP, "pick: 10", "pick: eleven")
    said = "\n".join(desk.problems())
    assert "There is no family `XX`" in said
    assert "A question ends with a question mark." in said
    assert "`pick` must be a whole number" in said


@pytest.mark.parametrize(
    ("new", "at", "sentence"),
    [
        ("title: {en: Own: mind}", ": mind", 'There is a second colon here. Put the text in quotes: "…".'),
        ("title: Own: mind", ": mind", 'There is a second colon here. Put the text in quotes: "…".'),
    ],
)
def test_a_colon_in_a_text_without_quotes(desk: Desk, new: str, at: str, sentence: str) -> None:
    place = desk.change(WORKSHOP, "title: Career design", new, at)
    (said,) = desk.problems()
    assert said == f"{place}: {sentence}"


def test_a_colon_in_a_line_of_a_list(desk: Desk) -> None:
    desk.change("catalogue.yaml", "approval_route: [line manager]", "approval_route:\n      - first: line manager")
    (said,) = desk.problems()
    assert said.endswith("Put it in quotes.")
