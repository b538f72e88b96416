"""METHOD §14.12 for every text of the product: no types, no verdicts, no promises, whoever wrote the line."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FORBIDDEN = (
    "learning style", "personality type", "talent pool", "potential rating", "you are a ", "you are an ", "best fit",
    "guarantee", "kinaesthetic", "auditory", "type of learner",
)  # fmt: skip
ALLOWED = ("not guaranteed",)
LISTS_OF_FORBIDDEN_WORDS = {ROOT / "actvo_kit/drafting/banned.py", ROOT / "actvo_kit/evaluate/people/attacks.py"}


def python_texts(path: Path) -> Iterator[str]:
    """Every string of a module but its docstrings and the strings below an assignment."""
    tree = ast.parse(path.read_text("utf-8"))
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes:
            yield node.value


def texts() -> Iterator[tuple[Path, str]]:
    for path in sorted((ROOT / "actvo_kit").rglob("*.py")):
        if path not in LISTS_OF_FORBIDDEN_WORDS:
            yield from ((path, text) for text in python_texts(path))
    sources = [path for path in (ROOT / "widgets").rglob("*.js") if "node_modules" not in path.parts]
    pages = [*(ROOT / "actvo_kit").rglob("*.j2"), *(ROOT / "facilitator_guide").glob("*.md"), ROOT / "README.md"]
    packs = [*(ROOT / "workshops").rglob("*.yaml"), *(ROOT / "workshops").rglob("*.ipynb")]
    for path in sorted([*sources, *pages, *packs]):
        yield path, path.read_text("utf-8")


@pytest.mark.parametrize("words", FORBIDDEN)
def test_no_text_types_judges_or_promises(words: str) -> None:
    found = []
    for path, text in texts():
        plain = re.sub(r"\s+", " ", text).casefold()
        for allowed in ALLOWED:
            plain = plain.replace(allowed, "")
        if words in plain:
            found.append(path.relative_to(ROOT).as_posix())
    assert found == []


def test_the_lint_reads_what_people_read() -> None:
    read = {path.suffix for path, _ in texts()}
    assert read == {".py", ".js", ".j2", ".md", ".yaml", ".ipynb"}
    assert any("The picture is on the projector now." in text for _, text in texts())
