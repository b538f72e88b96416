"""Reads the rows of a table that a spreadsheet saved, as text or as a workbook. It computes and follows nothing."""

import csv
import io
import warnings
import zipfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from openpyxl import load_workbook

from actvo_kit.errors import StartError
from actvo_kit.room.entry import text_encoding
from actvo_kit.words import N_, _

__all__ = ["Row", "Sheet", "sheets"]

TEXT_MOST = 200_000
BOOK_MOST = 5_000_000
UNPACKED_MOST = 10_000_000
ROWS_MOST = 1_048_576
CELLS_MOST = 50
SHEETS_MOST = 20
PROBLEMS_MOST = 50
SEPARATORS = (",", ";", "\t")
OTHER_BOOK = b"\xd0\xcf\x11\xe0"  # an old workbook, or one with a password
OTHER_KIND = N_(
    "{file} is a workbook of a kind that cannot be read here; save it as “Excel workbook (.xlsx)” without a password, "
    "or as “CSV UTF-8”."
)
NO_BOOK = N_(
    "{file} is not a workbook that can be read; save it as “Excel workbook (.xlsx)” without a password, "
    "or as “CSV UTF-8”."
)
TOO_LARGE = N_("{file} is larger than {size}; a roster holds names only.")
UNPACKED_TOO_LARGE = N_("{file} holds more than {size}; a roster holds names only.")


class Row(NamedTuple):
    """The cells of a row, to the last that holds something, and the number of its line in the file."""

    number: int
    cells: list[str]


class Sheet(NamedTuple):
    """A reading of the file: its rows that hold something, and the lines that cannot be read.

    `name` is a workbook's sheet; `is_guess` says that the file does not tell its letters.
    """

    name: str | None
    rows: list[Row]
    problems: list[tuple[int, str]]
    is_guess: bool = False


def sheets(path: Path) -> Iterator[Sheet]:
    """Yields each sheet of a workbook; a text file once for each separator. Raises StartError."""
    data = _bytes(path)
    if data.startswith(OTHER_BOOK):
        raise StartError(_(OTHER_KIND, file=path.name))
    if data.startswith(b"PK"):
        yield from _book(path.name, data)
        return
    if len(data) > TEXT_MOST:
        raise StartError(_(TOO_LARGE, file=path.name, size=f"{TEXT_MOST // 1000} kB"))
    try:
        text, is_guess = text_encoding.read(data)
    except UnicodeDecodeError as error:
        number = data[: error.start].count(b"\n") + 1
        sentence = _("{file}, line {line}: these letters cannot be read; save it as “CSV UTF-8”.", file=path.name,
                     line=number)  # fmt: skip
        raise StartError(sentence) from error
    for separator in SEPARATORS:
        yield _text(text, separator, is_guess)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(BOOK_MOST + 1)
    except OSError as error:
        reason = (error.strerror or _("unknown reason")).lower()
        raise StartError(_("The roster {file} cannot be read ({reason}).", file=path.name, reason=reason)) from error
    if len(data) > BOOK_MOST:
        raise StartError(_(TOO_LARGE, file=path.name, size=f"{BOOK_MOST // 1_000_000} MB"))
    return data


def _text(text: str, separator: str, is_guess: bool) -> Sheet:
    """Reads the rows; after quotes that do not close, the next line is read as if nothing had been before it."""
    lines = list(io.StringIO(text, newline=""))
    rows: list[Row] = []
    problems: list[tuple[int, str]] = []
    begin = 0
    while begin < len(lines) and len(problems) < PROBLEMS_MOST:
        reader, number = csv.reader(lines[begin:], delimiter=separator, strict=True), begin + 1
        try:
            for cells in reader:
                rows += _row(number, cells)
                number = begin + reader.line_num + 1
            begin = len(lines)
        except csv.Error:
            problems.append((number, _('the quotes do not fit; put " around a whole cell, or remove it.')))
            begin = number
    return Sheet(None, rows, problems, is_guess)


def _book(name: str, data: bytes) -> Iterator[Sheet]:
    """Reads the visible sheets. Whatever is wrong inside a workbook, its reader says so in errors of many kinds."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size = sum(member.file_size for member in packed.infolist())
        visible = _visible(data) if size <= UNPACKED_MOST else []
    except Exception as error:
        raise StartError(_(NO_BOOK, file=name)) from error
    if size > UNPACKED_MOST:
        raise StartError(_(UNPACKED_TOO_LARGE, file=name, size=f"{UNPACKED_MOST // 1_000_000} MB"))
    yield from visible


def _visible(data: bytes) -> list[Sheet]:
    with warnings.catch_warnings(action="ignore"):  # of charts and the like, which nobody wants here
        values, formulas = (
            load_workbook(io.BytesIO(data), read_only=True, data_only=values_only, keep_links=False)
            for values_only in (True, False)
        )
        titles = [sheet.title for sheet in values.worksheets if sheet.sheet_state == "visible"][:SHEETS_MOST]
        return [Sheet(title, _cells(values[title], formulas[title]), []) for title in titles]


def _cells(values: Any, formulas: Any) -> list[Row]:
    """Returns the rows; of a formula the value that was saved with it, and where there is none its own text."""
    read = {"max_row": ROWS_MOST, "max_col": CELLS_MOST, "values_only": True}
    rows: list[Row] = []
    for number, known, written in zip(count(1), values.iter_rows(**read), formulas.iter_rows(**read), strict=False):
        if any(cell is not None for cell in written):
            cells = zip(known, written, strict=True)
            rows += _row(number, [_text_of(text if value is None else value) for value, text in cells])
    return rows


def _text_of(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)


def _row(number: int, cells: list[str]) -> list[Row]:
    """Returns the row without the empty cells at its end; nothing when it is empty."""
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    return [Row(number, cells)] if cells else []
