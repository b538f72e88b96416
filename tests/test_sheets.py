"""A part's looks stand in one sheet, `widgets/shared/<part>.css`; a slice's sheet says only how parts stand."""

import re

import pytest

from tests.running import ROOT

WIDGETS = ROOT / "widgets"
CLASS = re.compile(r"\.([a-z][a-z-]*)")

PARTS = (
    "button", "quiet", "field", "choice", "rank", "notice", "question", "foot", "heading", "figure", "chip", "chips",
    "pick", "picks", "check-mark", "tickbox",
)  # fmt: skip
ARRANGES = re.compile(
    r"grid(-.+)?|flex(-.+)?|(justify|align|place)-.+|(row-|column-)?gap|margin(-.+)?|((min|max)-)?(width|height)"
    r"|display|order|white-space|overflow-wrap|text-align|resize|field-sizing|list-style"
)
"""Where a part stands and how large it is may differ from place to place; what it looks like may not."""


def rules(sheet: str) -> list[tuple[str, list[str]]]:
    """Returns each selector of a sheet with the properties that it sets."""
    bare = re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", bare)
    return [(selector.strip(), re.findall(r"([a-z-]+)\s*:\s", body)) for selector, body in found]


def restyled(sheet: str, part: str) -> list[str]:
    """Returns what a sheet says of the part's looks, or of what stands in it."""
    return [
        f"{selector} {{ {name} }}"
        for selector, properties in rules(sheet)
        if part in CLASS.findall(selector)
        for name in properties
        if not ARRANGES.fullmatch(name)
    ]


@pytest.mark.parametrize("part", PARTS)
def test_no_slice_restyles_a_part(part: str) -> None:
    sheets = {path.parent.name: path.read_text("utf-8") for path in WIDGETS.glob("*/style.css")}
    assert {name: looks for name, sheet in sheets.items() if (looks := restyled(sheet, part))} == {}


def test_a_restyled_part_is_seen() -> None:
    sheet = "@media print { .actvo .one .quiet { justify-self: start; color: red; } .actvo .quieter { color: red; } }"
    assert restyled(sheet, "quiet") == [".actvo .one .quiet { color }"]


@pytest.mark.parametrize("part", PARTS)
def test_a_part_has_one_sheet(part: str) -> None:
    """Other parts may say how it stands in them."""
    alone = re.compile(rf"^\.actvo \.{part} \{{", re.M)
    sheets = [path.name for path in (WIDGETS / "shared").glob("*.css") if alone.search(path.read_text("utf-8"))]
    assert len(sheets) == 1


def test_every_shared_sheet_is_built() -> None:
    built = (ROOT / "actvo_kit" / "static" / "actvo.css").read_text("utf-8")
    for path in (WIDGETS / "shared").glob("*.css"):
        assert path.read_text("utf-8").strip() in built, path.name
