"""METHOD §14.12 for every text of the product: no types, no verdicts, no promises, whoever wrote the line."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FORBIDDEN = (
    "learning style", "personality type", "talent pool", "potential rating", "you are a ", "you are an ", "best fit",
    "guarantee", "kinaesthetic", "auditory", "type of learner",
)  # fmt: skip
ALLOWED = ("not guaranteed",)
LISTS_OF_FORBIDDEN_WORDS = {ROOT / "actvo_kit/drafting/banned.py", ROOT / "actvo_kit/evaluate/people/attacks.py"}


NOT_PLAIN = {
    # idioms and pictures that a reader of English as a second language has to guess
    r"(?:to|at) the door\b|this door\b|doors? (?:open|that must)|two doors|closes the door": "a page, or a way in",
    r"torch": "a number that points is said as: it shows where to look",
    r"next door\b": "sideways",
    r"\b(?:it|they|changes|deliveries) lands?\b": "say what happens: people accept it, it is finished",
    r"seat at the table": "being part of decisions",
    r"calling the shots": "having the final word",
    r"free hand\b": "freedom in how I work",
    r"craft lineage|adding weight": "a picture, not a thing",
    r"play(?:s|ed)? to (?:your|my|a strength|\*|\{)": "you do it well, and it gives you energy",
    r"dumping ground|under your wing": "say what people do",
    r"that’s the point": "sounds like a reproach",
    r"argue with (?:your|a) ": "numbers do not argue",
    r"grows on you": "good here, less for me",
    # a weekday is a day off somewhere
    r"by (?:mon|tues|wednes|thurs|fri|satur|sun)day": "this week",
    # heard as praise, blame, a verdict or a group of people
    r"making (?:new )?things up": "reads as lying",
    r"ordering the work": "reads as buying",
    r"wait for my turn|pressure throws me|stops me for long": "the lowest sentence is one a decent person would choose",
    r"senior crews": "age is not a trade",
    r"least towards": "felt as a verdict",
    r"surviv\w+ a colleague": "sounds like an examination",
    r"good values (?:will )?lose": "nothing of anybody's loses",
    # what the product cannot do, or nobody knows
    r"unless you send": "this product sends nothing",
    r"(?:six|eight|twelve) signs\b": "characters",
    r"practise by teach-back": "explaining it to a colleague",
}
"""What no text says, each with what to say instead, or why."""


def python_texts(path: Path) -> Iterator[str]:
    """Every string of a module but its docstrings and the strings below an assignment."""
    tree = ast.parse(path.read_text("utf-8"))
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes:
            yield node.value


@cache
def texts() -> list[tuple[Path, str]]:
    return list(read())


def read() -> Iterator[tuple[Path, str]]:
    for path in sorted((ROOT / "actvo_kit").rglob("*.py")):
        if path not in LISTS_OF_FORBIDDEN_WORDS:
            yield from ((path, text) for text in python_texts(path))
    sources = [path for path in (ROOT / "widgets").rglob("*.js") if "node_modules" not in path.parts]
    served = [path for kind in ("*.j2", "*.html") for path in (ROOT / "actvo_kit/server/template").glob(kind)]
    pages = [*served, *(ROOT / "facilitator_guide").glob("*.md"), ROOT / "README.md", ROOT / "SECURITY.md"]
    packs = [*(ROOT / "workshops").rglob("*.yaml"), *(ROOT / "workshops").rglob("*.ipynb")]
    for path in sorted([*sources, *pages, *packs]):
        yield path, path.read_text("utf-8")


@cache
def folded() -> list[tuple[Path, str]]:
    """The texts in small letters, on one line each, without what is allowed."""
    return [(path, re.sub("|".join(ALLOWED), "", re.sub(r"\s+", " ", text).casefold())) for path, text in texts()]


@pytest.mark.parametrize("words", FORBIDDEN)
def test_no_text_types_judges_or_promises(words: str) -> None:
    assert [path.relative_to(ROOT).as_posix() for path, text in folded() if words in text] == []


@cache
def readable() -> list[tuple[Path, str]]:
    """The texts for people, without the comments of their sources."""
    return list(without_comments())


def without_comments() -> Iterator[tuple[Path, str]]:
    for path, source in texts():
        text = source
        if path.suffix == ".js" and not path.name.endswith(".test.js"):
            text = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith(("//", "/**", "*")))
        yield path, re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("pattern", NOT_PLAIN)
def test_every_text_is_plain(pattern: str) -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}: {hit.group()} ({NOT_PLAIN[pattern]})"
        for path, text in readable()
        for hit in re.finditer(pattern, text, re.IGNORECASE)
    ]
    assert found == []


def test_the_lint_reads_what_people_read() -> None:
    read = {path.suffix for path, _ in texts()}
    assert read == {".py", ".js", ".j2", ".html", ".md", ".yaml", ".ipynb"}
    assert any("The picture is on the projector now." in text for _, text in texts())
