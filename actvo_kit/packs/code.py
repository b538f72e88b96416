"""What the cells of a pack's notebooks run. They are code, and run in every page's process: whoever opens a pack from
somebody else has to see them.
"""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from actvo_kit.packs.paths_in_data import each
from actvo_kit.packs.plain_findings import short
from actvo_kit.packs.source import Source
from actvo_kit.words import _

__all__ = ["Cell", "check_code", "code_cells"]

IMPORT, KIT = "from actvo_kit.notebook import workshop", "kit = workshop()"


class Cell(NamedTuple):
    """A cell that runs; counted from 1 over all cells of its notebook."""

    number: int
    text: str

    @property
    def line(self) -> str:
        """Returns all of its text on one line."""
        return " · ".join(line.strip() for line in self.text.splitlines() if line.strip())

    @property
    def is_the_kits(self) -> bool:
        """Returns whether it only asks the kit for a widget, with nothing in the brackets but plain values."""
        try:
            return all(map(_is_the_kits, ast.parse(self.text).body))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False


def code_cells(notebook: Path) -> list[Cell]:
    """Returns the cells that run. Raises OSError and ValueError for what cannot be read as a notebook."""
    notebook_data = json.loads(notebook.read_text("utf-8"))
    if not (isinstance(notebook_data, dict) and isinstance(notebook_data.get("cells"), list)):
        raise ValueError("this is no notebook")
    return [
        Cell(number, _text(cell.get("source", "")))
        for number, cell in enumerate(notebook_data["cells"], 1)
        if isinstance(cell, dict) and cell.get("cell_type") == "code"
    ]


def check_code(workshop: Source, folder: Path) -> None:
    """Notes each cell of a page that runs more than the kit's own calls."""
    for where, page in each(workshop.data, ("pages", "*", "id")):
        for cell in code_cells(folder / f"{page}.ipynb"):
            if not cell.is_the_kits:
                sentence = _(
                    "Cell {cell} of {file} runs code that is not the kit's, in every page's process; read it "
                    "before you open the room: {code}",
                    cell=cell.number,
                    file=f"{page}.ipynb",
                    code=short(cell.line),
                )
                workshop.find(workshop.at(where), sentence)


def _is_the_kits(line: ast.stmt) -> bool:
    if ast.unparse(line) in (IMPORT, KIT):
        return True
    if not (isinstance(line, ast.Expr) and isinstance(line.value, ast.Call)):
        return False
    call = line.value
    ours = (
        isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == "kit"
    )
    return ours and all(isinstance(argument, ast.Constant) for argument in _given(call))


def _given(call: ast.Call) -> Iterator[ast.expr]:
    yield from call.args
    yield from (keyword.value for keyword in call.keywords)


def _text(source: Any) -> str:
    return source if isinstance(source, str) else "".join(map(str, source)) if isinstance(source, list) else ""
