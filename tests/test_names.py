"""A typed value has the noun of its type: no parameter, variable or loop target of these folders is called `one`,
`found` or `said`. A field of a record or of a widget may be: it is a format, which browsers and databases read.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "actvo_kit"
RIDDLES = {
    "asked", "found", "given", "gone", "here", "kept", "left", "made", "mine", "one", "said", "seen", "there", "told",
    "what", "whose",
}  # fmt: skip
FOLDERS = (
    "boards", "charts", "cli", "desk", "drafting", "evaluate", "exercises", "kernels", "locale", "method", "model",
    "packs", "rehearse", "room", "server/desk", "server/entry", "server/guard", "server/host", "server/kernels",
    "server/pages", "store",
)  # fmt: skip


def files() -> list[Path]:
    inside = (path for folder in FOLDERS for path in (PACKAGE / folder).rglob("*.py"))
    guide = (PACKAGE.parent / "facilitator_guide").glob("*.py")
    return sorted({*PACKAGE.glob("*.py"), *(PACKAGE / "server").glob("*.py"), *inside, *guide})


def bound(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The names that a file gives to values, with their lines; fields of classes are left out."""
    fields = {
        target
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for line in node.body
        if isinstance(line, ast.Assign | ast.AnnAssign)
        for target in (line.targets if isinstance(line, ast.Assign) else [line.target])
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            yield node.lineno, node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node not in fields:
            yield node.lineno, node.id
        elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
            yield node.lineno, node.name


def test_values_have_nouns() -> None:
    """A riddle is named after what it is: person, problem, option, answer."""
    riddles = [
        f"{path.relative_to(PACKAGE.parent)}:{line} {name}"
        for path in files()
        for line, name in bound(ast.parse(path.read_text(encoding="utf-8")))
        if name in RIDDLES
    ]
    assert riddles == []


@pytest.mark.parametrize(
    "code",
    [
        "def f(one): ...",
        "def f(*, said=1): ...",
        "found = 1",
        "found: int = 1",
        "for one in (): ...",
        "[one for one in ()]",
        "lambda one: one",
        "if mine := 1: ...",
        "with open('x') as kept: ...",
        "class A:\n    def f(self):\n        told = 1",
        "match 1:\n    case [what, *_]: ...",
    ],
)
def test_a_riddle_is_noticed(code: str) -> None:
    assert any(name in RIDDLES for _line, name in bound(ast.parse(code)))


def test_a_field_is_a_format() -> None:
    assert not list(bound(ast.parse("class A:\n    kept: int = 1\n    told = Dict()")))
