"""A sentence in Python goes through gettext: one that stands there as it is would be English in every language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_guide.build import STYLE

ROOT = Path(__file__).parents[2]
FOLDERS = (
    *(f"actvo_kit/{folder}" for folder in ("charts", "cli", "desk", "method", "packs", "rehearse")),
    *(f"actvo_kit/{folder}" for folder in ("evaluate/rubric", "room/entry", "server/entry", "server/host", "store")),
    "facilitator_guide",
)
NO_SENTENCES = {"Traceback (most recent call last):", STYLE}
"""What Python writes, and a style sheet."""
GETTEXT = {"_", "N_", "ngettext"}
TWO_WORDS = re.compile(r"[A-Za-z’']{2,},? [A-Za-z’']+")
SENTENCE = re.compile(r"“?[A-Z][a-z’]*(?: \S+){2,}|.*[.?!…;:]", re.DOTALL)
"""Three words with a capital, or what ends with a mark; names of things, formats and SQL are neither."""


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_sentence_passes_gettext_by(folder: str) -> None:
    found = [
        f"{file.relative_to(ROOT)}:{line}: {text}"
        for file in sorted((ROOT / folder).rglob("*.py"))
        for line, text in plain_sentences(ast.parse(file.read_text("utf-8")))
    ]
    assert found == []


def plain_sentences(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Yields the sentences that stand outside of gettext's functions, with their lines. Docstrings are none."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in GETTEXT:
        for value in node.keywords:
            yield from plain_sentences(value)
    elif isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        yield from ((node.lineno, text) for text in [text] if is_sentence(text))
        for part in node.values:
            yield from plain_sentences(part) if isinstance(part, ast.FormattedValue) else ()
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str) and is_sentence(node.value):
            yield node.lineno, node.value
    elif not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
        for child in ast.iter_child_nodes(node):
            yield from plain_sentences(child)


def is_sentence(text: str) -> bool:
    return (
        text not in NO_SENTENCES and TWO_WORDS.search(text) is not None and SENTENCE.fullmatch(text.strip()) is not None
    )


@pytest.mark.parametrize(
    ("code", "number"),
    [
        ('say("This is plain.")', 1),
        ('say(f"{name} is plain.")', 1),
        ('say(_("This is said.", name=f"{name} is plain."))', 1),
        ('say(_("This is said."), "a b")', 0),
        ('"""A docstring is no sentence."""', 0),
        ('NAMES = {"one": N_("This is said.")}', 0),
    ],
)
def test_a_plain_sentence_is_found(code: str, number: int) -> None:
    assert len(list(plain_sentences(ast.parse(code)))) == number
