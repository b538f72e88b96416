"""Writes the sheets of two human raters, drafts as text beside empty cells, and reads the filled ones back."""

from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from actvo_kit.drafting.checks import texts_of
from actvo_kit.errors import ActvoError
from actvo_kit.evaluate.agreement import SCALE, Agreement, agreement
from actvo_kit.evaluate.report import Tried
from actvo_kit.evaluate.rubric.rows import ROWS
from actvo_kit.model.pathway import Draft, Drafts
from actvo_kit.words import _

__all__ = ["RATERS", "as_text", "compare", "export"]

RATERS = ("rater_a.csv", "rater_b.csv")
SCORES = ("", *map(str, SCALE))
HEAD = ("case", "about", "drafts", *ROWS)
UTF_8 = "utf-8-sig"
"""Spreadsheets know UTF-8 by its mark."""


def export(tried: Iterable[Tried], folder: Path) -> tuple[Path, ...]:
    """Writes one sheet for each rater, without the machine's scores. One that is there is left as it is: ActvoError."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = tuple(folder / name for name in RATERS)
    if taken := next((path for path in paths if path.exists()), None):
        raise ActvoError(_("{file} is there already; name another folder, so that no rating is lost.", file=taken))
    texts = [(case.case.id, case.case.about, as_text(case.written.drafts)) for case in tried]
    sheet = pd.DataFrame([map(_cell, row) for row in texts], columns=HEAD[:3]).reindex(columns=HEAD)
    for path in paths:
        sheet.to_csv(path, index=False, encoding=UTF_8, lineterminator="\r\n")
    return paths


def _cell(text: str) -> str:
    """Returns a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text


def as_text(drafts: Drafts) -> str:
    """Drafts as a rater reads them, every claim with what it cites and the lines behind it."""
    parts = [_draft(draft) for draft in drafts.pathways]
    lines = {source.id: " / ".join(source.lines) for source in drafts.sources}
    behind = "\n".join(f"  [{source_id}] {text}" for source_id, text in lines.items())
    out = "\n".join(f"  {option.title}: {option.why}" for option in drafts.blocked)
    extra = [*drafts.not_enough, *([drafts.note] if drafts.note else [])]
    sections = [*parts, f"Sources:\n{behind}" if behind else "", f"Kept out:\n{out}" if out else "", *extra]
    return "\n\n".join(section for section in sections if section)


def _draft(draft: Draft) -> str:
    claims = [f"  {sentence.text} [{', '.join(sentence.evidence)}]" for sentence in draft.sentences]
    others = [f"  {text}" for text in texts_of(draft)[len(draft.sentences) + 2 :]]
    about = f"{draft.title} ({', '.join(draft.option_ids)}; {draft.confidence.level})"
    return "\n".join([about, draft.destination, *claims, "Trials, questions, what would change it:", *others])


def compare(first: Path, second: Path) -> dict[str, Agreement]:
    """Returns how far two filled sheets agree, by row, over the cases that both have rated. Raises ActvoError."""
    both = _read(first).add_suffix(" of one").join(_read(second).add_suffix(" of other"), how="inner")
    agreements = {}
    for row in ROWS:
        scores = both[[f"{row} of one", f"{row} of other"]]
        rated = scores[(scores != "").all(axis=1)].astype(int)
        agreements[row] = agreement(*(list(rated[rater]) for rater in rated))
    return agreements


def _read(path: Path) -> pd.DataFrame:
    """Returns the scores of a sheet by case, as text; an empty cell is not rated."""
    try:
        sheet = pd.read_csv(path, dtype=str, keep_default_na=False, index_col=False, encoding=UTF_8).fillna("")
    except pd.errors.EmptyDataError:
        sheet = pd.DataFrame()
    except (OSError, UnicodeDecodeError, pd.errors.ParserError) as error:
        raise ActvoError(_("{file} cannot be read as a sheet: {error}.", file=path, error=error)) from error
    if sheet.empty or not {"case", *ROWS} <= set(sheet.columns):
        needed = ", ".join(("case", *ROWS))
        raise ActvoError(
            _("{file} is not a sheet of this kit: it needs the columns {columns}.", file=path, columns=needed)
        )
    scores = sheet.set_index("case")[[*ROWS]].map(str.strip)
    for line, (_case, cells) in enumerate(scores.iterrows(), 2):
        for row, score in cells.items():
            if score not in SCORES:
                place = {"file": path, "line": line, "row": row, "score": score}
                raise ActvoError(_("{file}, line {line}: {row} is “{score}”; it takes 0, 1, 2 or nothing.", **place))
    return scores[~scores.index.duplicated(keep="last")]
