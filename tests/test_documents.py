"""What the documents name is there: a promise without its test, or a file that moved, is noticed."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NAMED = re.compile(r"`([\w.-]+(?:/[\w.*-]+)+/?|test_\w+\.py)`")
HOMES = (ROOT, ROOT / "actvo_kit")
DOCUMENTS = ("README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md")


def is_there(name: str) -> bool:
    if "/" not in name:
        return any((ROOT / "tests").rglob(name))
    return any(any(home.glob(name.rstrip("/"))) for home in HOMES)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_that_a_document_names_is_there(document: str) -> None:
    named = set(NAMED.findall((ROOT / document).read_text(encoding="utf-8")))
    assert {name for name in named if not is_there(name)} == set()


def test_they_are_found() -> None:
    named = NAMED.findall((ROOT / "SECURITY.md").read_text(encoding="utf-8"))
    assert len(named) > 20
    assert not is_there("tests/server/test_nothing.py")
    assert not is_there("test_nothing.py")
