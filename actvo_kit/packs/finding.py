"""What is wrong in a pack: one line, with its place, for somebody who edits YAML and does not program."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, NamedTuple

__all__ = ["Finding", "Mark", "Path", "listing", "nearest", "shown"]

Path = tuple[str | int, ...]
"""The way to a value: keys, and positions in lists from 0."""
LONGEST = 60
FEW = 9
NAMES = {dict: "a block of keys", list: "a list", type(None): "nothing"}


class Mark(NamedTuple):
    """A place in a file; lines and columns count from 1."""

    line: int
    column: int


class Finding(NamedTuple):
    """One problem. `path` tells two problems at one place apart."""

    file: str
    mark: Mark
    path: Path
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.mark.line}:{self.mark.column}: {self.sentence}"


def shown(value: Any) -> str:
    """A value as a sentence may quote it: short, on one line."""
    if type(value) in NAMES:
        return NAMES[type(value)]
    if isinstance(value, bool | int | float):
        return str(value).lower()
    text = str(value)
    cut = text if len(text) <= LONGEST else text[:LONGEST] + "…"
    return '"' + "".join(sign if sign.isprintable() else "·" for sign in cut) + '"'


def listing(names: Iterable[str]) -> str:
    """`a, b or c`; of many only the first few."""
    all_names = list(names)
    few = all_names[:FEW]
    if len(all_names) > FEW:
        return ", ".join(few) + " and so on"
    return " or ".join([", ".join(few[:-1]), few[-1]] if few[:-1] else few)


def nearest(value: Any, names: Iterable[str]) -> str:
    """`; did you mean "values"?`, or nothing when no name is near."""
    by_folded = {name.casefold(): name for name in names}
    close = get_close_matches(str(value)[:LONGEST].casefold(), by_folded, n=1)
    return f'; did you mean "{by_folded[close[0]]}"?' if close else ""
