"""What the cells of a page's notebook call, against the page's steps: people see what is called, and nothing else."""

import re
from pathlib import Path
from typing import NamedTuple

from actvo_kit.model.answers import WITH_PAGE
from actvo_kit.packs.code import code_cells
from actvo_kit.packs.files import WORKSHOP
from actvo_kit.packs.paths_in_data import each
from actvo_kit.packs.source import Source, Where
from actvo_kit.words import _

__all__ = ["check_cells"]

CALL = re.compile(rf"^\s*\w+\.({'|'.join(WITH_PAGE)})\((?:[\"'](\w+)[\"']\))?", re.MULTILINE)


def check_cells(workshop: Source, where: Where, notebook: Path) -> None:
    """Notes on `workshop`, whose page stands at `where`, a step that no cell calls, and a call of another's step."""
    page = workshop.at((*where, "id"))
    if notebook.is_symlink():
        sentence = _(
            "{file} is a link to another file; put the notebook itself beside {workshop}.",
            file=notebook.name,
            workshop=WORKSHOP,
        )
        workshop.find(page, sentence)
        return
    try:
        called = _called(notebook)
    except (OSError, ValueError, RecursionError):
        workshop.find(page, _("{file} cannot be read as a notebook; copy it once more.", file=notebook.name))
        return
    all_calls = set(_steps(workshop, ("pages", "*")))
    steps = _steps(workshop, where)
    for call, way in steps.items():
        if call.slug in WITH_PAGE and call not in called:
            sentence = _(
                "No cell of {file} calls `{call}`, so people would not see this step; add a cell.",
                file=notebook.name,
                call=call,
            )
            workshop.find(workshop.at(way), sentence)
    for call, cell in called.items():
        if call not in steps and call in all_calls:
            sentence = _(
                "Cell {cell} of {file} calls `{call}`, a step of another page; take the cell away.",
                cell=cell,
                file=notebook.name,
                call=call,
            )
            workshop.find(page, sentence)


class Call(NamedTuple):
    """How a notebook shows a step of an exercise."""

    slug: str
    step: str

    def __str__(self) -> str:
        return f"kit.{self.slug}()" if self.step == self.slug else f'kit.{self.slug}("{self.step}")'


def _steps(workshop: Source, page: Where) -> dict[Call, Where]:
    """Returns the steps of a page that are exercises, as they are called, with their places."""
    return {
        Call(str(step["slug"]), str(step.get("id") or step["slug"])): (*where, "slug")
        for where, step in each(workshop.data, (*page, "steps", "*"))
        if isinstance(step, dict) and step.get("slug")
    }


def _called(notebook: Path) -> dict[Call, int]:
    """Returns each step that is called, and the cell, counted from 1."""
    calls: dict[Call, int] = {}
    for cell in code_cells(notebook):
        for slug, step in CALL.findall(cell.text):
            calls.setdefault(Call(slug, step or slug), cell.number)
    return calls
