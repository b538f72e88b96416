"""Names of fields as words, for a person who takes everything along; whoever adds a field names it in one place."""

import ast
from collections.abc import Iterator
from pathlib import Path

__all__ = ["as_words", "field_names"]

FILES = (
    "model/answers/*.py",
    "model/drafting_offer.py",
    "model/pathway.py",
    "room/retention/personal_record.py",
    "store/tables.py",
)
"""Where the fields stand that a room keeps of a person."""


def as_words(name: str) -> str:
    """Returns `own_option` as `Own option`: English, and the source for a translation."""
    return name.replace("_", " ").capitalize()


def field_names(package: Path) -> Iterator[tuple[str, str]]:
    """Yields each file of the package with fields, and each of their names."""
    for pattern in FILES:
        for file in sorted(package.glob(pattern)):
            names = dict.fromkeys(_names(ast.parse(file.read_text("utf-8"))))
            yield from ((file.relative_to(package).as_posix(), name) for name in names)


def _names(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        match node:
            case ast.ClassDef():
                yield from (field.target.id for field in node.body
                            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name))  # fmt: skip
            case ast.Call(func=ast.Name(id="Column" | "_person"), args=[ast.Constant(value=str(name)), *_]):
                yield name
            case ast.Dict(keys=keys):
                names = [key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
                yield from filter(str.isidentifier, names)
