"""What the guide tells people to press stands on a screen: a label in *italics* is one of the product's own words."""

import re
from functools import cache
from pathlib import Path

import pytest

from facilitator_guide import facts
from facilitator_guide.build import pages

ROOT = Path(__file__).parent.parent.parent
LABEL = re.compile(r"(?<![*\w])\*(?!\*)([^*\n]+)\*(?!\*)")
HOLE = re.compile(r"…|\d+")
"""Where a label has a name or a number of its own."""
LEAST = 4


@cache
def screens() -> str:
    """Every text that a screen, a terminal or a pack may show, without line breaks."""
    scripts = [path for path in (ROOT / "widgets").rglob("*.js") if "node_modules" not in path.parts]
    templates = [*(ROOT / "actvo_kit/server/template").iterdir()]
    code = [*(ROOT / "actvo_kit").rglob("*.py"), *(ROOT / "workshops").rglob("*.yaml")]
    text = " ".join(path.read_text("utf-8") for path in [*scripts, *templates, *code] if path.is_file())
    return re.sub(r"\s+", " ", re.sub(r"</?\w+[^<>]*>", "", text)).casefold()


def pieces(label: str) -> list[str]:
    """What has to stand on a screen as it is written here."""
    return [
        one.strip(" .,:").casefold() for one in HOLE.split(label.replace("'", "’")) if len(one.strip(" .,:")) >= LEAST
    ]


def missing(label: str) -> bool:
    return any(one not in screens() and one.replace("’", "'") not in screens() for one in pieces(label))


@pytest.mark.parametrize("name", pages())
def test_every_label_is_on_a_screen(name: str) -> None:
    page = facts.plain(pages()[name].read_text("utf-8"))
    assert [label for label in LABEL.findall(page) if missing(label)] == []


def test_labels_are_found_and_can_be_missing() -> None:
    page = pages()["pacing"].read_text("utf-8")
    assert "Form groups" in LABEL.findall(page)
    assert missing("Promote this person")
    assert not missing("Break, 8 min")
