"""One YAML file as plain data that remembers where each value stands. Nothing in a file is ever executed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as File
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from actvo_kit.packs.finding import Finding, Mark, Path, shown

__all__ = ["Document", "read_document"]

MOST_BYTES = 500_000
DEEPEST = 12
TAG = "tag:yaml.org,2002:"
START = Mark(1, 1)
PLAINER = {
    "cannot start any token": "a tab or a sign with a meaning of its own; expected spaces, and quotes around such text",
    "mapping values are not allowed": "a second colon in one entry; expected quotes around text with a colon in it",
    "undefined alias": "text that starts with *; expected quotes around it",
    "expected a single document": "a second document begins here; expected one in each file",
}


@dataclass(frozen=True)
class Document:
    """A file's data, the marks of its keys and values, and what is wrong with it as YAML.

    `data` is None when the file could not be read, and then `findings` says why.
    """

    name: str
    data: Any = None
    values: dict[Path, Mark] = field(default_factory=dict)
    keys: dict[Path, Mark] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def finding(self, path: Path, sentence: str, *, on_key: bool = False) -> Finding:
        """A problem at a value, or at its key; for what is missing, at the nearest thing around it."""
        known = path
        marks = self.keys if on_key and path in self.keys else self.values
        while known and known not in marks:
            known, marks = known[:-1], self.values
        return Finding(self.name, marks.get(known, START), path, sentence)

    def each(self, pattern: str) -> Iterator[tuple[Path, Any]]:
        """Every value that a pattern such as `cards/*/id` leads to, with its path; `pile/@` gives the keys."""
        yield from _each(self.data, (), pattern.split("/"))


def _each(data: Any, path: Path, steps: list[str]) -> Iterator[tuple[Path, Any]]:
    if not steps:
        yield path, data
        return
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inside:
        if steps[0] == "@":
            yield (*path, key), key
        elif steps[0] in ("*", key):
            yield from _each(value, (*path, key), steps[1:])


def read_document(folder: File, name: str) -> Document:
    """The file `name` of a pack. Whatever is wrong with it is in its findings; nothing is raised."""
    text = _text(folder, name)
    if isinstance(text, Finding):
        return Document(name, findings=[text])
    try:
        root = YAML(typ="safe", pure=True).compose(text)
    except Exception as error:  # the parser raises many kinds on broken text
        return Document(name, findings=[_broken(name, text, error)])
    if root is None:
        return Document(name, findings=[Finding(name, START, (), "the file is empty; expected keys and values")])
    document = Document(name)
    data = _Walk(document).value(root, ())
    return Document(name, data, document.values, document.keys, document.findings)


def _text(folder: File, name: str) -> str | Finding:
    """The text of a file, or why there is none."""
    try:
        raw = (folder / name).read_bytes() if (folder / name).is_file() else None
    except (OSError, ValueError):
        return Finding(name, START, (), "this file cannot be opened; expected a file that you may read")
    if raw is None:
        return Finding(name, START, (), "this file is missing; expected it in the pack, as in workshops/career_design")
    if len(raw) > MOST_BYTES:
        return Finding(name, START, (), f"{len(raw) // 1000} kB; expected {MOST_BYTES // 1000} kB at most")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        mark = _mark_in(raw[: error.start].decode("utf-8", "replace"))
        return Finding(name, mark, (), "a letter that is not in UTF-8; save the file as UTF-8")


def _mark_in(before: str) -> Mark:
    return Mark(before.count("\n") + 1, len(before) - before.rfind("\n"))


def _broken(name: str, text: str, error: Exception) -> Finding:
    """What the parser did not like, in plainer words."""
    if isinstance(error, ReaderError):
        return Finding(name, _mark_in(text[: error.position]), (), "a sign that cannot be printed; take it out")
    if isinstance(error, RecursionError):
        return Finding(name, START, (), "nested too deeply; expected a few levels of keys and lists")
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Finding(name, START, (), "this is not YAML; expected keys and values as in workshops/career_design")
    said = str(error.problem)
    mark = Mark(error.problem_mark.line + 1, error.problem_mark.column + 1)
    plain = next((words for part, words in PLAINER.items() if part in said), None)
    return Finding(name, mark, (), plain or f"this is not YAML: {said}; look at indents, colons and quotes just above")


class _Walk:
    """Turns YAML nodes into plain data and notes the marks in its document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def value(self, node: Node, path: Path) -> Any:
        """The data of a node; None for what is refused."""
        self._document.values[path] = _mark(node)
        if node.anchor:
            return self._refuse(path, f"an anchor, {shown(node.anchor)}; expected the text written out each time")
        if len(path) > DEEPEST:
            return self._refuse(path, f"nested too deeply; expected {DEEPEST} levels at most")
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return [self.value(one, (*path, index)) for index, one in enumerate(node.value)]
        return self._scalar(node, path)

    def _mapping(self, node: MappingNode, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode) or not _is_text(key.value):
                self._refuse(path, "a key that is not plain text; expected a word before the colon", _mark(key))
                continue
            at = (*path, key.value)
            if key.value in found:
                first = self._document.keys[at].line
                self._refuse(at, f"{shown(key.value)} stands here twice, first in line {first}; keep one", _mark(key))
                continue
            self._document.keys[at] = _mark(key)
            found[key.value] = self.value(value, at)
        return found

    def _scalar(self, node: Node, path: Path) -> Any:
        kind, text = str(node.tag).removeprefix(TAG), str(node.value)
        if not _is_text(text):
            return self._refuse(path, "a sign that is no letter; take it out")
        if kind not in ("str", "int", "float", "bool", "null", "timestamp"):
            return self._refuse(path, f"a tag, {shown(node.tag)}; expected plain text or a number")
        try:
            return _PLAIN.get(kind, str)(text)
        except ValueError:
            return text

    def _refuse(self, path: Path, sentence: str, mark: Mark | None = None) -> None:
        at = mark or self._document.values[path]
        finding = Finding(self._document.name, at, path, sentence)
        if not any(finding[:2] == one[:2] for one in self._document.findings):
            self._document.findings.append(finding)


_PLAIN: dict[str, Any] = {
    "int": lambda text: int(text.replace("_", "")),
    "float": lambda text: float(text.replace("_", "")),
    "bool": lambda text: text.lower() == "true",
    "null": lambda _: None,
}
"""Dates stay text: the records read them."""


def _mark(node: Node) -> Mark:
    return Mark(node.start_mark.line + 1, node.start_mark.column + 1)


def _is_text(text: Any) -> bool:
    """False for half a sign (a lone surrogate), which no file and no database takes."""
    return isinstance(text, str) and not any("\ud800" <= sign <= "\udfff" for sign in text)
