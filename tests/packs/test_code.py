"""The notebooks of a pack are code: whoever opens one from somebody else sees what runs, and what is not the kit's."""

import json
from datetime import date

import pytest

from actvo_kit.packs import look_over
from actvo_kit.packs.code import Cell
from tests.packs.conftest import Desk

NOTEBOOK = "1_know_yourself.ipynb"


def add_cell(desk: Desk, source: list[str]) -> None:
    path = desk.folder / NOTEBOOK
    found = json.loads(path.read_text("utf-8"))
    cell = {"cell_type": "code", "source": source, "metadata": {}, "outputs": [], "execution_count": None}
    path.write_text(json.dumps(found | {"cells": [*found["cells"], cell]}), "utf-8")


def notes(desk: Desk) -> list[str]:
    return [line for line in look_over(desk.folder, date(2026, 11, 28))[1] if "not the kit's" in line]


@pytest.mark.parametrize(
    "source",
    [
        "from actvo_kit.notebook import workshop\n\nkit = workshop()",
        'kit.page("1_know_yourself")',
        "kit.values()",
        "# a note\nkit.page(page_id='one', more=3)",
        "",
    ],
)
def test_what_a_page_needs_is_the_kits(source: str) -> None:
    assert Cell(1, source).is_the_kits


@pytest.mark.parametrize(
    "source",
    [
        "import os",
        "kit.values(); print(1)",
        "kit.values(open('/etc/passwd').read())",
        "kit.page(*[1])",
        "kit.page(**{'a': print()})",
        "kit.values().close()",
        "kit = workshop('elsewhere')",
        "from actvo_kit.notebook import workshop as kit",
        "%load_ext something",
        "!ls",
        "kit.values(",
        "(" * 5000,
        "\x00",
    ],
)
def test_everything_else_is_not(source: str) -> None:
    assert not Cell(1, source).is_the_kits


def test_the_check_shows_a_cell_of_somebody_else(desk: Desk) -> None:
    assert notes(desk) == []
    add_cell(desk, ["import os\n", "os.listdir()"])
    (said,) = notes(desk)
    number = len(json.loads((desk.folder / NOTEBOOK).read_text("utf-8"))["cells"])
    assert f"Cell {number} of 1_know_yourself.ipynb runs code that is not the kit's" in said
    assert said.endswith("import os · os.listdir()")


def test_a_notebook_that_is_a_link_is_refused(desk: Desk) -> None:
    path = desk.folder / NOTEBOOK
    path.symlink_to(path.rename(desk.folder.parent / "elsewhere.ipynb"))
    assert any(f"{NOTEBOOK} is a link to another file" in line for line in desk.problems())
