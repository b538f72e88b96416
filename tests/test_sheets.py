"""A part's looks stand in one sheet, `widgets/shared/<part>.css`; a slice's sheet has classes of its own."""

import re
from pathlib import Path

import pytest

from tests.running import ROOT

WIDGETS = ROOT / "widgets"
PARTS = ("chip", "pick")
CLASS = re.compile(r"\.([a-z][a-z-]*)")
OF_A_SCREEN = {"actvo", "chosen", "what", "count", "square", "round", "dense"}
"""States and places that many parts have."""


def classes(sheet: Path) -> set[str]:
    rules = re.findall(r"([^{}]+)\{", re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.S))
    return {name for rule in rules if not rule.strip().startswith("@") for name in CLASS.findall(rule)}


@pytest.mark.parametrize("sheet", sorted(WIDGETS.glob("*/style.css")), ids=lambda path: path.parent.name)
@pytest.mark.parametrize("part", PARTS)
def test_no_slice_restyles_a_part(part: str, sheet: Path) -> None:
    """Nor gives a part's class another meaning: its looks would come to all who have it."""
    own = classes(WIDGETS / "shared" / f"{part}.css") - OF_A_SCREEN
    assert own & classes(sheet) == set()
