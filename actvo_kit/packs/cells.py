"""What the cells of a page's notebook call, against the page's steps: people see what is called, and nothing else."""

import re
from pathlib import Path

from actvo_kit.model.answers import WITH_PAGE
from actvo_kit.packs.code import code_cells
from actvo_kit.packs.paths_in_data import each
from actvo_kit.packs.source import Source, Where

__all__ = ["check_cells"]

CALL = re.compile(rf"^\s*\w+\.({'|'.join(WITH_PAGE)})\(", re.MULTILINE)


def check_cells(workshop: Source, where: Where, notebook: Path) -> None:
    """Notes on `workshop`, whose page stands at `where`, a step that no cell calls, and a call of another's step."""
    page = workshop.at((*where, "id"))
    if notebook.is_symlink():
        workshop.find(page, f"{notebook.name} is a link to another file; put the notebook itself beside workshop.yaml.")
        return
    try:
        called = _called(notebook)
    except (OSError, ValueError, RecursionError):
        workshop.find(page, f"{notebook.name} cannot be read as a notebook; copy it once more.")
        return
    there = {str(slug) for _, slug in each(workshop.data, ("pages", "*", "steps", "*", "slug"))}
    steps = {str(slug): way for way, slug in each(workshop.data, (*where, "steps", "*", "slug"))}
    for slug, way in steps.items():
        if slug in WITH_PAGE and slug not in called:
            sentence = (
                f"No cell of {notebook.name} calls `kit.{slug}()`, so people would not see this step; add a cell."
            )
            workshop.find(workshop.at(way), sentence)
    for slug, cell in called.items():
        if slug not in steps and slug in there:
            sentence = (
                f"Cell {cell} of {notebook.name} calls `kit.{slug}()`, a step of another page; take the cell away."
            )
            workshop.find(page, sentence)


def _called(notebook: Path) -> dict[str, int]:
    """Each exercise that is called, and the cell, counted from 1."""
    found: dict[str, int] = {}
    for cell in code_cells(notebook):
        for slug in CALL.findall(cell.text):
            found.setdefault(slug, cell.number)
    return found
