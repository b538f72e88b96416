"""`python -m actvo_kit.locale.extract` collects what the kit says in Python, templates and the front end (Babel)."""

import io
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

__all__ = ["Collected", "collected", "write"]

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
CALL = re.compile(r'\b(_|inPieces|ngettext)\(\s*("(?:[^"\\]|\\.)*")(?:\s*,\s*("(?:[^"\\]|\\.)*"))?')
KEYWORDS = {"_": None, "N_": None, "inPieces": None, "ngettext": (1, 2)}
FRONT_END = "widgets"


def in_templates(file: BinaryIO, *_: Any, **__: Any) -> Iterator[tuple[int, str, Any, list[str]]]:
    """Finds sentences of the front end, where templates stand in templates: Babel's own lexer loses its way in them."""
    text = file.read().decode()
    for call in CALL.finditer(text):
        line = text.count("\n", 0, call.start()) + 1
        messages = [json.loads(literal) for literal in call.group(2, 3) if literal]
        yield line, call.group(1), tuple(messages) if call.group(1) == "ngettext" else messages[0], []


SOURCES: dict[str, list[tuple[str, Any]]] = {
    "actvo_kit": [("**.py", "python"), ("**.html", "jinja2"), ("**.j2", "jinja2")],
    "facilitator_guide": [("**.py", "python")],
    FRONT_END: [
        ("vendor/**", "ignore"),
        ("node_modules/**", "ignore"),
        ("**.test.js", "ignore"),
        ("**.js", in_templates),
    ],
}
NEVER = datetime(2026, 1, 1, tzinfo=UTC)
"""A template that says when it was made would change at each run."""


class Collected(NamedTuple):
    """`pot` is gettext's template; `browser` names what of it the front end says."""

    pot: str
    browser: str


def collected(root: Path = ROOT) -> Collected:
    """Reads the sources below a checkout."""
    catalogue = Catalog(domain="actvo", project="actvo_kit", creation_date=NEVER, charset="utf-8")
    sentences: set[str] = set()
    counted: set[tuple[str, ...]] = set()
    for folder, file, message in _messages(root):
        catalogue.add(message, locations=[(f"{folder}/{file}", 1)])
        if folder == FRONT_END:
            counted.add(message) if isinstance(message, tuple) else sentences.add(message)
    text = io.BytesIO()
    write_po(text, catalogue, width=0, sort_by_file=True, include_lineno=False)
    browser = {"sentences": sorted(sentences), "counted": sorted(counted)}
    return Collected(text.getvalue().decode(), json.dumps(browser, indent=1, ensure_ascii=False) + "\n")


def write(root: Path = ROOT) -> None:
    """Writes both files beside this one."""
    catalogues = collected(root)
    (HERE / "actvo.pot").write_text(catalogues.pot, encoding="utf-8")
    (HERE / "browser.json").write_text(catalogues.browser, encoding="utf-8")


def _messages(root: Path) -> Iterator[tuple[str, str, str | tuple[str, ...]]]:
    for folder, methods in SOURCES.items():
        extracted = extract_from_dir(root / folder, methods, keywords=KEYWORDS)
        for file, _line, message, _comments, _context in extracted:
            yield folder, file, message


if __name__ == "__main__":
    write()
