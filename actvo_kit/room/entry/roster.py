"""Reads a roster: a table with a name in each line. Says what it read, or all that is wrong at once, with lines."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from actvo_kit.errors import DoorError, StartError
from actvo_kit.room.entry import text_encoding
from actvo_kit.room.entry.roster_headings import Column, column_of
from actvo_kit.room.entry.spreadsheet import Row, Sheet, sheets
from actvo_kit.room.people import person_names
from actvo_kit.words import N_, _, listed, ngettext

__all__ = ["Expected", "Roster", "read"]

PEOPLE_MOST = 200
FIELD_MOST = 200
HEADER_WITHIN = 20
"""The number of rows with something in them, a title and the like, among which the header is looked for."""

AT_LINE = N_("{where}, line {line}: {problem}")
NO_HEADER = N_(
    "no line names the columns; write “name” above the names, and “manager” above their managers if you like."
)
CANNOT_BE = {
    "name": N_("“{name}” cannot be the name. {error}"),
    "manager": N_("“{name}” cannot be the manager. {error}"),
}
OF_OTHER_LETTERS = frozenset("¹²³£¥¿¡¼½¾ª¯×÷ŸŒœÆæ¬±¶§")
"""Characters that the letters of Central Europe turn into when they are decoded as those of the West."""


class Expected(NamedTuple):
    """A person who is expected, as the room will show them. `manager` is a name, whoever that may be."""

    name: str
    manager: str | None


class Roster(NamedTuple):
    """Everybody who is expected, in the order of the file, and one sentence on what was read."""

    people: tuple[Expected, ...]
    summary: str


class _Table(NamedTuple):
    """A sheet with its header: which column stands where, and the rows below."""

    sheet: Sheet
    header: Row
    columns: dict[int, Column]
    rows: list[Row]


def read(path: Path) -> Roster:
    """Reads everybody in the file. Raises StartError: one line for each problem, `people.csv, line 4: …`."""
    table = _best(path.name, [_table(sheet) for sheet in sheets(path)])
    where = _place(path.name, table.sheet)
    expected: dict[str, tuple[int, Expected]] = {}
    problems = table.sheet.problems + [(table.header.number, problem) for problem in _header(table)]
    for row in table.rows[:PEOPLE_MOST]:
        problems += [(row.number, problem) for problem in _take(row, table, expected)]
    if len(table.rows) > PEOPLE_MOST:
        problems.append(
            (
                table.rows[PEOPLE_MOST].number,
                _("a room holds {people_most} people; split the file.", people_most=PEOPLE_MOST),
            )
        )
    if not expected and not problems:
        problems.append((table.header.number, _("nobody is below the header; write one name in each line.")))
    if problems:
        raise StartError("\n".join(_(AT_LINE, where=where, line=line, problem=text) for line, text in sorted(problems)))
    people = tuple(person for _, person in expected.values())
    return Roster(people, _summary(path.name, table, people))


def _table(sheet: Sheet) -> _Table:
    """Returns the sheet from its header on: the first of the rows that name the most columns."""
    candidates = [(row, _columns(row)) for row in sheet.rows[:HEADER_WITHIN]] or [(Row(1, []), {})]
    header, columns = max(candidates, key=lambda candidate: len(set(candidate[1].values())))
    return _Table(sheet, header, columns, [row for row in sheet.rows if row.number > header.number])


def _place(file: str, sheet: Sheet) -> str:
    return _("{file}, sheet “{sheet}”", file=file, sheet=sheet.name) if sheet.name else file


def _columns(row: Row) -> dict[int, Column]:
    """Returns the columns this row names, or none when it cannot be a header."""
    columns = {
        at: column for at, cell in enumerate(row.cells) if (column := column_of(text_encoding.mended(cell) or cell))
    }
    if "family" not in columns.values() and "first" in columns.values():  # “Name, Vorname” and “Nom, Prénom”
        columns = {at: "family" if column == "name" else column for at, column in columns.items()}
    elif "first" not in columns.values() and "family" in columns.values():  # “Nombre, Apellidos” and “Nome, Cognome”
        columns = {at: "first" if column == "name" else column for at, column in columns.items()}
    return columns if set(columns.values()) & {"name", "first", "family"} else {}


def _best(name: str, tables: list[_Table]) -> _Table:
    """Returns the first table whose header names the most columns. Raises StartError when none names any."""
    best = max(tables, key=lambda table: len(set(table.columns.values())), default=None)
    if best is None or not best.columns:
        where = _place(name, tables[0].sheet) if tables else name
        raise StartError(_(AT_LINE, where=where, line=1, problem=_(NO_HEADER)))
    return best


def _header(table: _Table) -> Iterator[str]:
    headings = [(column, _shown(table.header.cells[at])) for at, column in table.columns.items()]
    for column in dict.fromkeys(column for column, _heading in headings):
        same = [heading for other, heading in headings if other == column]
        if len(same) > 1:
            yield _("there are two columns “{one}” and “{other}”; please remove one.", one=same[0], other=same[1])


def _take(row: Row, table: _Table, expected: dict[str, tuple[int, Expected]]) -> Iterator[str]:
    """Adds one line to `expected`, or yields what is wrong with it."""
    wide = len(table.header.cells)
    if table.sheet.name is None and len(row.cells) > wide:
        yield _(
            "there are {cells} cells and {columns} columns; put a text with the separator in it in quotes.",
            cells=len(row.cells),
            columns=wide,
        )
        return
    cells: dict[Column, str] = {
        column: row.cells[at].strip() if at < len(row.cells) else "" for at, column in table.columns.items()
    }
    spoilt = [why for cell in cells.values() if (why := _spoilt(cell, table.sheet.is_guess))]
    if spoilt:
        yield from spoilt
        return
    whole = cells.get("name") or " ".join(filter(None, (cells.get("first"), cells.get("family"))))
    try:
        name = _name(whole, "name")
        manager = _name(cells["manager"], "manager") if cells.get("manager") else None
    except DoorError as error:
        yield str(error)
        return
    key = person_names.key(name)
    if key in expected:
        yield _("{name} is on line {line} already; add a letter or the family name.", name=name, line=expected[key][0])
    elif manager and person_names.key(manager) == key:
        yield _("{name} is named as their own manager.", name=name)
    else:
        expected[key] = (row.number, Expected(name, manager))


def _spoilt(cell: str, is_guess: bool) -> str | None:
    """Returns why a cell is not what somebody typed into it, or None."""
    if len(cell) > FIELD_MOST:
        return _("a cell is longer than {field_most} letters.", field_most=FIELD_MOST)
    if cell.startswith(("=", "#")):
        return _("“{cell}” is a formula without its result, or an error; type the name there.", cell=_shown(cell))
    if better := text_encoding.mended(cell):
        return _(
            "“{cell}” was spoilt when the file was saved; write “{better}”, or save as “CSV UTF-8”.",
            cell=_shown(cell),
            better=_shown(better),
        )
    if "\ufffd" in cell or (is_guess and OF_OTHER_LETTERS & set(cell)):
        return _(
            "letters of “{cell}” were lost; save the file as “CSV UTF-8” where it was made, or type the name.",
            cell=_shown(cell),
        )
    return None


def _name(raw: str, column: str) -> str:
    if not raw.strip():
        raise DoorError(_("the name is missing."))
    try:
        return person_names.clean(raw, ())
    except DoorError as error:
        raise DoorError(_(CANNOT_BE[column], name=_shown(raw), error=error)) from error


def _summary(name: str, table: _Table, people: tuple[Expected, ...]) -> str:
    """Says what was read: `12 people, 3 managers, from sheet “Team” of people.xlsx, columns Name and Manager.`"""
    managers = len({person_names.key(person.manager) for person in people if person.manager})
    sheet = table.sheet.name
    headings = {at: _shown(cell) for at, cell in enumerate(table.header.cells) if cell.strip()}
    used = [heading for at, heading in headings.items() if at in table.columns]
    others = [f"“{heading}”" for at, heading in headings.items() if at not in table.columns]
    odd = [f"“{person.name}”" for person in people if table.sheet.is_guess and not person.name.isascii()]
    sentences = [
        _(
            "{people}, {managers}, from {where}, {columns}.",
            people=ngettext("{count} person", "{count} people", len(people)),
            managers=ngettext("{count} manager", "{count} managers", managers),
            where=name if sheet is None else _("sheet “{sheet}” of {file}", sheet=sheet, file=name),
            columns=ngettext("column {names}", "columns {names}", len(used), names=listed(used)),
        )
    ]
    if others:
        sentences.append(_("Not read: {names}; a room keeps names and nothing else.", names=_(", ").join(others)))
    if odd:
        sentences.append(_("The file does not say its letters; please look at {names}.", names=_(", ").join(odd)))
    return " ".join(sentences)


def _shown(cell: str) -> str:
    """Returns the beginning of a cell in one line."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in cell).split())[:40]
