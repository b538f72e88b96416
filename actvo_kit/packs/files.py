"""The files of a pack, in the order in which their problems are said: each is one record, and a field of `Pack`."""

from typing import Any, get_args

from actvo_kit.model.decks import Deck
from actvo_kit.model.pack_file import CardFile, PackFile
from actvo_kit.model.workshop import Pack
from actvo_kit.packs.source import Source

__all__ = ["FILES", "PERSONA", "WORDED", "WORKSHOP", "Sources", "file_of", "may_be_absent"]


def _name(field: str, kind: type[PackFile]) -> str:
    return f"decks/{field}.yaml" if issubclass(kind, Deck) else f"{field}.yaml"


def _kind(field: str) -> type[PackFile]:
    kind: Any = Pack.model_fields[field].annotation
    return kind  # type: ignore[no-any-return]


FILES: dict[str, tuple[str, type[PackFile]]] = {
    _name(field, _kind(field)): (field, _kind(field)) for field in Pack.model_fields
}
"""File → its field in `Pack`, and the record of it."""
_FILE_OF = {field: file for file, (field, _) in FILES.items()}


def file_of(field: str) -> str:
    """Returns the file that is this field of `Pack`. Raises KeyError."""
    return _FILE_OF[field]


WORKSHOP, PERSONA = file_of("workshop"), file_of("persona")


def may_be_absent(file: str) -> bool:
    """Returns whether a pack may do without this file while no step needs it."""
    return issubclass(FILES[file][1], CardFile)


def _worded(kind: type[PackFile]) -> tuple[str, ...]:
    items = {name: get_args(field.annotation)[:1] for name, field in kind.model_fields.items()}
    return tuple(name for name, of in items.items() if any("words" in getattr(item, "model_fields", {}) for item in of))


WORDED: dict[str, tuple[str, ...]] = {file: _worded(kind) for file, (_, kind) in FILES.items()}
"""The lists whose items carry language keys."""

Sources = dict[str, Source]
"""By file, those that the pack has or should have."""
