"""Reads one YAML file into a Source. It never raises: what cannot be read becomes a finding.

Plain words follow YAML 1.2, so that `no` is the word no. Dates stay text; the records read them.
"""

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from actvo_kit.packs.plain_findings import nearest
from actvo_kit.packs.source import Place, Source, Where
from actvo_kit.packs.syntax import syntax_sentence
from actvo_kit.words import N_, _

__all__ = ["read_source"]

LARGEST = 2_000_000
"""Bytes of the largest file that is read; a pack's own files have about 35 000."""
DEEPEST = 20
"""Levels inside one another; a pack's own files have seven."""
LONGEST_NUMBER = 15
"""Digits of a number; more would be a slip, and floats are exact up to here."""
HALF = N_("Half a character stands here; write it as it is, without \\u.")
TOO_DEEP = N_("Too many lists or brackets stand inside one another.")
EMPTY = N_("A file of a pack starts with `key: value` lines, such as `id: …`; this one is empty.")
NO_KEYS = N_("A file of a pack starts with `key: value` lines, such as `id: …`; this one starts differently.")
MISSING = N_("The file {file} is missing in the folder {folder}.")
NEEDED = N_("The file {file} is missing in the folder {folder}; the step `{step}` needs it.")
TAG = "tag:yaml.org,2002:"
VALUES = {TAG + name for name in ("int", "float", "bool", "null")}
WORDS = {TAG + name for name in ("str", "timestamp", "merge", "value")}


def read_source(file: Path, name: str, needed_by: str = "") -> Source:
    """Reads the file, called `name` in its findings. A file that is missing or unusable is a finding at line 1.

    `needed_by` is the step that cannot be without it.
    """
    source = Source(name)
    try:
        unfit = _unfit(file, needed_by)
        if unfit:
            source.find(Place(1, 1), unfit)
        else:
            _parse(source, file.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8-sig", "replace")
        sentence = _("This file is not saved as UTF-8. Open it in an editor and save it with encoding UTF-8.")
        source.find(_end_of(before), sentence)
    except OSError as error:
        source.find(Place(1, 1), _("This file cannot be opened: {reason}.", reason=error.strerror or error))
    return source


def _unfit(file: Path, needed_by: str) -> str | None:
    if not file.is_file():
        names = [path.name for path in sorted(file.parent.glob("*.y*ml"))]
        missing = _(NEEDED if needed_by else MISSING, file=file.name, folder=file.parent.name, step=needed_by)
        return missing + nearest(file.name, names)
    if file.stat().st_size > LARGEST:
        return _("This file has {size} MB; at most 2 MB are read.", size=f"{file.stat().st_size / 1e6:.1f}")
    return None


def _parse(source: Source, text: str) -> None:
    try:
        root = _composed(text)
    except ReaderError as error:
        letter = text[error.position : error.position + 1]
        sentence = _("The invisible character {letter} cannot stand here.", letter=ascii(letter))
        source.find(_end_of(text[: error.position]), sentence)
    except MarkedYAMLError as error:
        line, column, sentence = syntax_sentence(error, text)
        source.find(Place(line, column), sentence)
    except RecursionError:
        source.find(Place(1, 1), _(TOO_DEEP))
    except Exception:  # broken text can trip the YAML reader itself, and its reader still needs a sentence
        sentence = _("This file cannot be read as YAML; compare it with the pack it was copied from.")
        source.find(Place(1, 1), sentence)
    else:
        _Reading(source).take_root(root)


def _composed(text: str) -> Node | None:
    root: Node | None = YAML(typ="safe", pure=True).compose(text)
    return root


def _end_of(text: str) -> Place:
    return Place(text.count("\n") + 1, len(text) - text.rfind("\n"))


def _halved(text: str) -> bool:
    """Returns whether a lone surrogate stands in it, which no file and no database takes."""
    return any("\ud800" <= letter <= "\udfff" for letter in text)


def _place(node: Node) -> Place:
    return Place(node.start_mark.line + 1, node.start_mark.column + 1)


class _Reading:
    """Walks the nodes of one file once."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._holes = False
        self._constructor = YAML(typ="safe", pure=True).constructor

    def take_root(self, node: Node | None) -> None:
        if not isinstance(node, MappingNode):
            if node is None:
                self._source.find(Place(1, 1), _(EMPTY))
            else:
                self._source.find(_place(node), _(NO_KEYS))
            return
        data = self._mapping(node, ())
        self._source.data = None if self._holes else data

    def _refuse(self, place: Place, sentence: str) -> None:
        """Notes a problem that leaves a hole, so that checking the rest of the file would only breed more."""
        self._holes = True
        self._source.find(place, sentence)

    def _take(self, node: Node, where: Where, key: Place | None) -> Any:
        nothing = node.start_mark.index == node.end_mark.index  # then the mark is that of the next line
        self._source.place(where, key if key and nothing else _place(node), key)
        if node.anchor:
            sentence = _("Marks with & and * are not used here: write it out, or put the text in quotes.")
            self._refuse(_place(node), sentence)
        elif len(where) > DEEPEST:
            self._refuse(_place(node), _(TOO_DEEP))
        elif isinstance(node, MappingNode):
            return self._mapping(node, where)
        elif isinstance(node, SequenceNode):
            return [self._take(item, (*where, position), None) for position, item in enumerate(node.value)]
        elif isinstance(node, ScalarNode):
            return self._scalar(node)
        return None

    def _mapping(self, node: MappingNode, where: Where) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key, place = key_node.value, _place(key_node)
            if not isinstance(key_node, ScalarNode) or key_node.anchor:
                self._refuse(place, _("A key must be a plain word, such as `title`."))
            elif _halved(key):
                self._refuse(place, _(HALF))
            elif key in mapping:
                first = self._source.key_at((*where, key)).line
                sentence = _("`{key}` stands here twice; the first is on line {line}. Keep one.", key=key, line=first)
                self._source.find(place, sentence)
            else:
                mapping[key] = self._take(value_node, (*where, key), place)
        return mapping

    def _scalar(self, node: ScalarNode) -> Any:
        text, tag = str(node.value), str(node.tag)
        if _halved(text):
            self._refuse(_place(node), _(HALF))
        elif tag in VALUES:
            return self._value(node, text)
        elif tag not in WORDS:
            self._refuse(_place(node), _("A text that starts with ! must be in quotes."))
        return text

    def _value(self, node: ScalarNode, text: str) -> Any:
        if len(text) > LONGEST_NUMBER:
            return text
        try:
            return self._constructor.construct_object(node)
        except ValueError:  # looks like a number and is none
            return text
