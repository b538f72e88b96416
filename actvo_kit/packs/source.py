"""Reads one YAML file into plain data and remembers on which line and column everything stands. It never raises.

Plain scalars follow YAML 1.2, so that `no` is the word no. Dates stay text; the records read them.
"""

from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from actvo_kit.packs.syntax import syntax_sentence

__all__ = ["Finding", "Place", "Source", "Where", "read_source"]

LARGEST = 2_000_000
"""Bytes of the largest file that is read; a pack's own files have about 35 000."""
DEEPEST = 20
"""Levels inside one another; a pack's own files have seven."""
PLAIN = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp", "merge", "value")}
READ_AS_VALUE = {f"tag:yaml.org,2002:{name}" for name in ("int", "float", "bool", "null")}

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
    """A file as read: `data` is None when it could not be read, and `findings` then says why."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.data: Any = None
        self.findings: list[Finding] = []
        self._values: dict[Where, Place] = {(): Place(1, 1)}
        self._keys: dict[Where, Place] = {(): Place(1, 1)}
        self._usable = True
        self._constructor = YAML(typ="safe", pure=True).constructor

    def at(self, where: Where) -> Place:
        """Where this value stands, or what is nearest around it."""
        return self._values[self._known(where)]

    def key_at(self, where: Where) -> Place:
        """Where this value's key stands (for an item of a list: the item), or what is nearest around it."""
        return self._keys[self._known(where)]

    def holds(self, where: Where) -> bool:
        """Whether something stands exactly there."""
        return where in self._values

    def find(self, place: Place, sentence: str) -> None:
        """Notes a problem."""
        self.findings.append(Finding(self.name, place, sentence))

    def _refuse(self, place: Place, sentence: str) -> None:
        """Notes a problem that leaves a hole in the data, so that it would only breed more."""
        self._usable = False
        self.find(place, sentence)

    def parse(self, text: str) -> None:
        """Reads the text of the file."""
        try:
            node = YAML(typ="safe", pure=True).compose(text)
        except ReaderError as error:
            letter = text[error.position : error.position + 1]
            self.find(_place_in(text, error.position), f"The invisible character {letter!a} cannot stand here.")
        except MarkedYAMLError as error:
            line, column, sentence = syntax_sentence(error, text)
            self.find(Place(line, column), sentence)
        except RecursionError:
            self.find(Place(1, 1), "Too many brackets or lists stand inside one another to be read.")
        except Exception:  # broken input can trip the YAML reader itself; whoever edits the file needs a sentence
            self.find(Place(1, 1), "This file cannot be read as YAML; please compare it with the pack it was copied from.")
        else:
            self._take_root(node)

    def _take_root(self, node: Node | None) -> None:
        if not isinstance(node, MappingNode):
            found = "is empty" if node is None else "does not start like that"
            self.find(Place(1, 1), f"This file has `key: value` lines at the top, such as `id: …`; it {found}.")
            return
        data = self._take(node, ())
        self.data = data if self._usable else None

    def _take(self, node: Node, where: Where) -> Any:
        """Plain data of a node; what cannot be used is noted and left out."""
        place = _place(node)
        self._values[where] = place
        self._keys.setdefault(where, place)
        if node.anchor:
            self._refuse(place, "Repeating with & and * is not used here: write it out, or put the text in quotes.")
        elif len(where) > DEEPEST:
            self._refuse(place, "This is nested too deeply.")
        elif isinstance(node, MappingNode):
            return self._take_mapping(node, where)
        elif isinstance(node, SequenceNode):
            return [self._take(item, (*where, position)) for position, item in enumerate(node.value)]
        elif str(node.tag) not in PLAIN:
            self._refuse(place, "A text that starts with ! must be in quotes.")
        else:
            return self._scalar(node)
        return None

    def _take_mapping(self, node: MappingNode, where: Where) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key, place = key_node.value, _place(key_node)
            if not isinstance(key_node, ScalarNode) or key_node.anchor:
                self._refuse(place, "A key must be a plain word, such as `title`.")
            elif key in found:
                first = self._keys[(*where, key)].line
                self.find(place, f"`{key}` stands here twice; the first is on line {first}. Keep one of them.")
            else:
                self._keys[(*where, key)] = place
                found[key] = self._take(value_node, (*where, key))
        return found

    def _scalar(self, node: ScalarNode) -> Any:
        text = str(node.value)
        if any("\ud800" <= letter <= "\udfff" for letter in text):
            self._refuse(_place(node), "A character of this text cannot be shown; write it as it is, without \\u.")
        elif str(node.tag) in READ_AS_VALUE:
            try:
                return self._constructor.construct_object(node)
            except ValueError:  # looks like a number and is none, or has thousands of digits
                return text
        return text

    def _known(self, where: Where) -> Where:
        # `words` is the record's, not the file's: language keys stand directly on a card.
        known: Where = ()
        for part in where:
            if (*known, part) in self._values:
                known = (*known, part)
            elif part != "words":
                break
        return known


def read_source(file: Path, name: str) -> Source:
    """The file, called `name` in its findings. A file that is missing is a finding too, with line 1."""
    source = Source(name)
    try:
        problem = _unfit(file)
        if problem:
            source.find(Place(1, 1), problem)
        else:
            source.parse(file.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        place = _place_in(error.object[: error.start].decode("utf-8", "replace"), None)
        source.find(place, "This file is not saved as UTF-8. Open it in an editor and save it with encoding UTF-8.")
    except OSError as error:
        source.find(Place(1, 1), f"This file cannot be opened: {error.strerror or error}.")
    return source


def _unfit(file: Path) -> str | None:
    if not file.is_file():
        return f"The file {file.name} is missing in {file.parent.name}; copy it from the pack you started from."
    if file.stat().st_size > LARGEST:
        return f"This file has {file.stat().st_size / 1e6:.1f} MB; 2 MB is the most that is read."
    return None


def _place(node: Node) -> Place:
    return Place(node.start_mark.line + 1, node.start_mark.column + 1)


def _place_in(text: str, position: int | None) -> Place:
    before = text[:position]
    return Place(before.count("\n") + 1, len(before) - before.rfind("\n"))
