"""The sheets of two human raters: the drafts as text beside empty cells, and the filled ones read back."""

import csv
from collections.abc import Iterable
from pathlib import Path

from actvo_kit.drafting.checks import texts_of
from actvo_kit.errors import ActvoError
from actvo_kit.evaluate.agreement import Agreement, agreement
from actvo_kit.evaluate.report import Tried
from actvo_kit.evaluate.rubric.rows import ROWS
from actvo_kit.model.pathway import Draft, Drafts

__all__ = ["RATERS", "as_text", "compare", "export"]

RATERS = ("rater_a.csv", "rater_b.csv")
SCORES = ("0", "1", "2")
HEAD = ("case", "about", "drafts", *ROWS)


def export(tried: Iterable[Tried], folder: Path) -> tuple[Path, ...]:
    """Writes one sheet for each rater, without the machine's scores. One that is there is left as it is: ActvoError."""
    folder.mkdir(parents=True, exist_ok=True)
    cases, made = list(tried), tuple(folder / name for name in RATERS)
    if there := next((path for path in made if path.exists()), None):
        raise ActvoError(f"{there} is there already; name another folder, so that no rating is lost.")
    for path in made:
        with path.open("w", encoding="utf-8-sig", newline="") as file:  # spreadsheets know UTF-8 by its mark
            sheet = csv.writer(file)
            sheet.writerow(HEAD)
            for one in cases:
                text = as_text(one.written.drafts)
                sheet.writerow([_cell(one.case.id), _cell(one.case.about), _cell(text), *[""] * len(ROWS)])
    return made


def _cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text


def as_text(drafts: Drafts) -> str:
    """Drafts as a rater reads them, every claim with what it cites and the lines behind it."""
    parts = [_draft(draft) for draft in drafts.pathways]
    lines = {source.id: " / ".join(source.lines) for source in drafts.sources}
    behind = "\n".join(f"  [{one}] {text}" for one, text in lines.items())
    out = "\n".join(f"  {one.title}: {one.why}" for one in drafts.blocked)
    extra = [*drafts.not_enough, *([drafts.note] if drafts.note else [])]
    sections = [*parts, f"Sources:\n{behind}" if behind else "", f"Kept out:\n{out}" if out else "", *extra]
    return "\n\n".join(section for section in sections if section)


def _draft(draft: Draft) -> str:
    claims = [f"  {one.text} [{', '.join(one.evidence)}]" for one in draft.sentences]
    others = [f"  {text}" for text in texts_of(draft)[len(draft.sentences) + 2 :]]
    about = f"{draft.title} ({', '.join(draft.option_ids)}; {draft.confidence.level})"
    return "\n".join([about, draft.destination, *claims, "Trials, questions, what would change it:", *others])


def compare(one: Path, other: Path) -> dict[str, Agreement]:
    """How far two filled sheets agree, by row, over the cases that both have rated. Raises ActvoError."""
    first, second = _read(one), _read(other)
    found = {}
    for row in ROWS:
        both = [case for case in first if first[case].get(row) and second.get(case, {}).get(row)]
        scores = ([int(sheet[case][row]) for case in both] for sheet in (first, second))
        found[row] = agreement(*scores)
    return found


def _read(path: Path) -> dict[str, dict[str, str]]:
    """The scores of a sheet by case; an empty cell is not rated."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            sheet = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ActvoError(f"{path} cannot be read as a sheet: {error}.") from error
    if not sheet or not {"case", *ROWS} <= set(sheet[0]):
        raise ActvoError(f"{path} is not a sheet of this kit: it needs the columns case, {', '.join(ROWS)}.")
    for line, cells in enumerate(sheet, 2):
        for row in ROWS:
            cells[row] = (cells[row] or "").strip()
            if cells[row] not in ("", *SCORES):
                raise ActvoError(f"{path}, line {line}: {row} is “{cells[row]}”; it takes 0, 1, 2 or nothing.")
    return {cells["case"]: cells for cells in sheet}
