"""Reads a roster: a CSV file with a name in each line. All that is wrong with it is said at once, with lines."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from actvo_kit.errors import DoorError, StartError
from actvo_kit.room import names

if TYPE_CHECKING:
    from _csv import Reader

__all__ = ["Expected", "read"]

COLUMNS = ("name", "manager")
LINES_MOST = 200
BYTES_MOST = 200_000
FIELD_MOST = 200


class Expected(NamedTuple):
    """Somebody who is expected, as the room will show them. `manager` is a name, whoever that may be."""

    name: str
    manager: str | None


class _Table(NamedTuple):
    """The lines below the header, each with its number in the file, and what is wrong so far."""

    columns: tuple[str, ...]
    lines: list[tuple[int, list[str]]]
    problems: list[str]


def read(path: Path) -> tuple[Expected, ...]:
    """Everybody in the file, in its order. Raises StartError: one line for each problem, `people.csv, line 4: …`."""
    table = _table(path.name, _text(path))
    expected: dict[str, tuple[int, Expected]] = {}
    for number, cells in table.lines:
        for problem in _take(number, dict(zip(table.columns, cells, strict=False)), cells, table.columns, expected):
            table.problems.append(f"line {number}: {problem}")
    if not expected and not table.problems:
        table.problems.append("line 1: nobody is below the header; write one name in each line.")
    if table.problems:
        raise StartError("\n".join(f"{path.name}, {problem}" for problem in table.problems))
    return tuple(one for _, one in expected.values())


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > BYTES_MOST:
            raise StartError(f"{path.name} is larger than {BYTES_MOST // 1000} kB; a roster holds names only.")
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise StartError(f"The roster {path} cannot be read ({reason}).") from error
    except UnicodeDecodeError as error:
        number = path.read_bytes()[: error.start].count(b"\n") + 1
        raise StartError(f"{path.name}, line {number}: these are not UTF-8 letters; save it as “CSV UTF-8”.") from error


def _table(name: str, text: str) -> _Table:
    """The file as lines of cells. Raises StartError when its header or its quotes leave nothing to read."""
    first = text.partition("\n")[0]
    separator = ";" if ";" in first and "," not in first else ","  # many spreadsheets write it so
    rows = _rows(name, csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    found = next(rows, (1, []))[1]
    columns = tuple(cell.strip().casefold() for cell in found)
    problems = [f"line 1: {one}" for one in _header(columns)]
    if problems:
        raise StartError("\n".join(f"{name}, {problem}" for problem in problems))
    lines = [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells)]
    if len(lines) > LINES_MOST:
        problems.append(f"line {lines[LINES_MOST][0]}: a room holds {LINES_MOST} people; split the file.")
    return _Table(columns, lines[:LINES_MOST], problems)


def _rows(name: str, reader: "Reader") -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of the line it begins on."""
    while True:
        number = reader.line_num + 1
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise StartError(f"{name}, line {number}: the quotes or cells cannot be read ({error}).") from error


def _header(columns: tuple[str, ...]) -> Iterator[str]:
    if "name" not in columns:
        yield "the first line names the columns; one of them has to be “name”, the other may be “manager”."
        return
    for column in dict.fromkeys(columns):
        if column not in COLUMNS:
            yield f"the column “{column[:40]}” has no use here; please remove it. A room keeps names and nothing else."
        elif columns.count(column) > 1:
            yield f"there are two columns “{column}”; please remove one."


def _take(
    number: int,
    row: dict[str, str],
    cells: list[str],
    columns: tuple[str, ...],
    expected: dict[str, tuple[int, Expected]],
) -> Iterator[str]:
    """Adds one line to `expected`; what is wrong with it, if anything."""
    if len(cells) > len(columns):
        yield f"there are {len(cells)} cells and {len(columns)} columns; put a text with a comma in quotes."
        return
    if any(len(cell) > FIELD_MOST for cell in cells):
        yield f"a cell is longer than {FIELD_MOST} letters."
        return
    try:
        name = _name(row["name"], "name")
        manager = _name(row.get("manager", ""), "manager") if row.get("manager", "").strip() else None
    except DoorError as error:
        yield str(error)
        return
    key = names.key(name)
    if key in expected:
        yield f"{name} is on line {expected[key][0]} already; add a letter or the family name."
    elif manager and names.key(manager) == key:
        yield f"{name} is named as their own manager."
    else:
        expected[key] = (number, Expected(name, manager))


def _name(raw: str, column: str) -> str:
    if not raw.strip():
        raise DoorError("the name is missing.")
    try:
        return names.clean(raw, ())
    except DoorError as error:
        raise DoorError(f"“{raw.strip()[:40]}” cannot be the {column}. {error}") from error
