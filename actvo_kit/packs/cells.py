"""What the cells of a page's notebook call, against the page's steps: people see what is called, and nothing else."""

import json
import re
from pathlib import Path
from typing import Any

from actvo_kit.model.workshop import SLUGS
from actvo_kit.packs.each import each
from actvo_kit.packs.source import Source, Where

__all__ = ["check_cells"]

CALL = re.compile(rf"^\s*\w+\.({'|'.join(SLUGS)})\(", re.MULTILINE)


def check_cells(workshop: Source, where: Where, notebook: Path) -> None:
    """Notes on `workshop`, whose page stands at `where`, a step that no cell calls, and a call of another's step."""
    try:
        called = _called(json.loads(notebook.read_text("utf-8")))
    except (OSError, ValueError, RecursionError):
        called = None
    if called is None:
        workshop.find(workshop.at((*where, "id")), f"{notebook.name} cannot be read as a notebook; copy it once more.")
        return
    there = {str(slug) for _, slug in each(workshop.data, ("pages", "*", "steps", "*", "slug"))}
    steps = {str(slug): way for way, slug in each(workshop.data, (*where, "steps", "*", "slug"))}
    for slug, way in steps.items():
        if slug in SLUGS and slug not in called:
            sentence = (
                f"No cell of {notebook.name} calls `kit.{slug}()`, so people would not see this step; add a cell."
            )
            workshop.find(workshop.at(way), sentence)
    for slug, cell in called.items():
        if slug not in steps and slug in there:
            sentence = (
                f"Cell {cell} of {notebook.name} calls `kit.{slug}()`, a step of another page; take the cell away."
            )
            workshop.find(workshop.at((*where, "id")), sentence)


def _called(notebook: Any) -> dict[str, int] | None:
    """Each exercise that is called, and the cell, counted from 1; None for what is no notebook."""
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        return None
    found: dict[str, int] = {}
    for number, cell in enumerate(cells, 1):
        if isinstance(cell, dict) and cell.get("cell_type") == "code":
            source = cell.get("source", "")
            text = source if isinstance(source, str) else "".join(map(str, source))
            for slug in CALL.findall(text):
                found.setdefault(slug, number)
    return found
