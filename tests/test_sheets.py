"""A part's looks stand in one sheet, `widgets/shared/<part>.css`; a slice's sheet has classes of its own."""

import re
from pathlib import Path

import pytest

from tests.running import ROOT

WIDGETS = ROOT / "widgets"
CLASS = re.compile(r"\.([a-z][a-z-]*)")

STILL: dict[str, set[str]] = {
    "button": {"door", "options", "pathways", "values"},
    "quiet": {"door", "options", "page", "pathways", "scoring", "strengths"},
    "field": {"options", "strengths"},
    "choice": {"scoring", "strengths"},
    "rank": {"options", "values"},
    "notice": {"door", "options", "strengths"},
    "question": {"options"},
    **{part: set() for part in ("foot", "heading", "figure")},
    **{part: set() for part in ("chip", "chips", "pick", "picks", "check-mark", "tickbox")},
}
"""A part's class, and the older slices that give it looks of their own. It only gets shorter."""


def classes(sheet: Path) -> set[str]:
    rules = re.findall(r"([^{}]+)\{", re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.S))
    return {name for rule in rules if not rule.strip().startswith("@") for name in CLASS.findall(rule)}


@pytest.mark.parametrize("part", STILL)
def test_no_slice_restyles_a_part(part: str) -> None:
    """Nor gives a part's class another meaning: the part's looks would come to all who have it."""
    assert {path.parent.name for path in WIDGETS.glob("*/style.css") if part in classes(path)} == STILL[part]


@pytest.mark.parametrize("part", STILL)
def test_a_part_has_one_sheet(part: str) -> None:
    """Other parts may say how it stands in them."""
    alone = re.compile(rf"^\.actvo \.{part} \{{", re.M)
    sheets = [path.name for path in (WIDGETS / "shared").glob("*.css") if alone.search(path.read_text("utf-8"))]
    assert len(sheets) == 1


def test_every_shared_sheet_is_built() -> None:
    built = (ROOT / "actvo_kit" / "static" / "actvo.css").read_text("utf-8")
    for path in (WIDGETS / "shared").glob("*.css"):
        assert path.read_text("utf-8").strip() in built, path.name
