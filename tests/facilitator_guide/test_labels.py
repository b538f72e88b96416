"""What the guide tells people to press stands on a screen: a label in *italics* is one of the product's own words."""

import re
from functools import cache
from pathlib import Path

import pytest

from facilitator_guide import facts
from facilitator_guide.build import pages
from tests.test_wording import python_texts

ROOT = Path(__file__).parent.parent.parent
LABEL = re.compile(r"(?<![*\w])\*(?!\*)([^*\n]+)\*(?!\*)")
HOLE = re.compile(r"…|\d+")
"""Where a label has a name or a number of its own."""
LEAST = 4
QUOTED = re.compile(r"[“\"]([^”\"]+)[”\"]")
WHOLE = "The page says"
SHOWS = (WHOLE, "What people see", "It says")
"""Heads of tables whose first column repeats a screen or a terminal, in quotes where other words are beside."""


@cache
def screens() -> str:
    """Every text that a screen, a terminal or a pack may show, without line breaks."""
    scripts = [path for path in (ROOT / "widgets").rglob("*.js") if "node_modules" not in path.parts]
    templates = [*(ROOT / "actvo_kit/server/template").iterdir()]
    packs = (ROOT / "workshops").rglob("*.yaml")
    read = [path.read_text("utf-8") for path in [*scripts, *templates, *packs] if path.is_file()]
    said = (text for path in (ROOT / "actvo_kit").rglob("*.py") for text in python_texts(path))
    text = " ".join([*read, *said])
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


def shown(page: str) -> list[str]:
    """What the page's tables say that a screen shows."""
    found: list[str] = []
    head = ""
    for line in page.splitlines():
        first = line.split("|")[1].strip() if line.startswith("|") else ""
        head = "" if not first else head or first
        if head in SHOWS and first != head and not first.startswith("--"):
            found += QUOTED.findall(first) or ([first] if head == WHOLE else [])
    return found


@pytest.mark.parametrize("name", pages())
def test_what_a_screen_says_is_what_the_guide_repeats(name: str) -> None:
    assert [one for one in shown(facts.plain(pages()[name].read_text("utf-8"))) if missing(one)] == []


def test_labels_are_found_and_can_be_missing() -> None:
    page = pages()["pacing"].read_text("utf-8")
    assert "Form groups" in LABEL.findall(page)
    assert missing("Promote this person")
    assert not missing("Break, 8 min")
