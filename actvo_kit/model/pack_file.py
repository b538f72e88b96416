"""A file of a workshop pack: what stands once in it, and which of its words name something that stands elsewhere."""

from datetime import date
from typing import Annotated, Any, ClassVar, NamedTuple, Self, cast

from pydantic import Field

from actvo_kit.model.record import Record

__all__ = ["CardFile", "PackFile", "Path", "Reference"]

Path = tuple[str, ...]
"""Keys from the top of a file; `*` stands for any item of a list, and for any language."""
NOTHING: dict[Any, Any] = {str: "", int: 1, date: date.min}
"""By the type of a field; every other one is a list."""


class Reference(NamedTuple):
    """What stands at `path` is one of the ids at `ids` in the file that is the field `home` of `Pack`; `sentence` says
    that it is none.

    The text under the key `begins` beside it, if that is given, begins with the id; `otherwise` says that it does not.
    """

    path: Path
    sentence: str
    home: str
    ids: Path
    begins: str = ""
    otherwise: str = ""


class PackFile(Record):
    """Base of the files of a pack."""

    unique: ClassVar[tuple[Path, ...]] = ()
    """Where texts stand that differ from one another."""
    references: ClassVar[tuple[Reference, ...]] = ()


class CardFile(PackFile):
    """A file of cards, versioned: a deck, or the catalogue. A pack has those that its steps need."""

    id: str
    version: Annotated[int, Field(ge=1)]

    @classmethod
    def absent(cls) -> Self:
        """The record that stands for a file which is not there: it holds no cards."""
        required = {name: field.annotation for name, field in cls.model_fields.items() if field.is_required()}
        empty = {name: NOTHING.get(kind, ()) for name, kind in required.items()}
        return cast(Self, cls.model_construct(**empty))

    @property
    def is_there(self) -> bool:
        """Whether the pack has this file."""
        return self.id != ""
