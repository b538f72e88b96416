"""One file of a pack: its plain data, the line and column of everything in it, and what was found wrong there."""

from typing import Any, NamedTuple

__all__ = ["Finding", "Place", "Source", "Where"]

LONGEST = 400
"""Signs of a sentence; only a quoted value can make it longer."""
Where = tuple[str | int, ...]
"""The way to a value: keys and list positions from the top of the file."""


class Place(NamedTuple):
    """Line and column, both counted from 1."""

    line: int
    column: int


class Finding(NamedTuple):
    """One problem: where it stands, and the sentence for whoever edits the file."""

    file: str
    place: Place
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.place.line}:{self.place.column}: {self.sentence}"


class Source:
    """A file as read, called `name` in its findings. `data` is None when it cannot be used; `findings` says why."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.data: dict[str, Any] | None = None
        self.findings: list[Finding] = []
        self._values: dict[Where, Place] = {(): Place(1, 1)}
        self._keys: dict[Where, Place] = {(): Place(1, 1)}

    def place(self, where: Where, value: Place, key: Place | None = None) -> None:
        """Remembers where a value stands, and its key; an item of a list has none."""
        self._values[where] = value
        self._keys[where] = key or value

    def at(self, where: Where) -> Place:
        """Returns where this value stands, or what is nearest around it."""
        return self._values[self._known(where)]

    def key_at(self, where: Where) -> Place:
        """Returns where this value's key stands (for an item of a list: the item), or what is nearest around it."""
        return self._keys[self._known(where)]

    def find(self, place: Place, sentence: str) -> None:
        """Notes a problem, on one line and with nothing that a terminal would act on, whatever the sentence quotes."""
        line = "".join(sign if sign.isprintable() else "·" for sign in sentence)
        self.findings.append(Finding(self.name, place, line if len(line) <= LONGEST else line[:LONGEST] + "…"))

    def _known(self, where: Where) -> Where:
        known: Where = ()
        for part in where:
            if (*known, part) in self._values:
                known = (*known, part)
            elif part != "words":  # these are the record's; in the file, language keys stand directly on a card
                break
        return known
