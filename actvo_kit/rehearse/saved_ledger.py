"""What a person was told is saved, against what the room gives back: nothing that said "saved" may be lost. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Entry", "Found", "Ledger"]


@dataclass
class Entry:
    """One change that was sent; `version` is of its acknowledgement, None while there is none."""

    slug: str
    number: int
    fields: dict[str, Any]
    version: int | None = None
    over: bool = False
    """Sent again as another entry, or refused: the page knows that this one counts for nothing."""


@dataclass(frozen=True)
class Found:
    """How many saves were acknowledged, and how many of them are there; `missing` says what is not."""

    acknowledged: int = 0
    there: int = 0
    missing: tuple[str, ...] = ()

    def __add__(self, other: "Found") -> "Found":
        return Found(self.acknowledged + other.acknowledged, self.there + other.there, self.missing + other.missing)


@dataclass
class Ledger:
    """The changes of one person, in the order in which they were sent."""

    name: str
    entries: list[Entry] = field(default_factory=list)

    def sent(self, slug: str, fields: Mapping[str, Any]) -> Entry:
        """Notes a change before it leaves."""
        entry = Entry(slug, len(self.entries), dict(fields))
        self.entries.append(entry)
        return entry

    def acknowledged(self, entry: Entry, ack: Mapping[str, Any]) -> None:
        """Notes what the page may call saved: nothing of it when the room refused."""
        entry.fields = {path: value for path, value in entry.fields.items() if not _refused(path, ack)}
        entry.over = ack["saved_at"] is None
        entry.version = None if entry.over else int(ack["version"])

    def compare(self, slug: str, version: int, record: Mapping[str, Any]) -> Found:
        """Returns the acknowledged saves of one exercise against the `record` that the room gives back.

        Every part of a record must be as its newest acknowledged change left it, or as one left it of which nobody
        knows whether it arrived.
        """
        sent = [entry for entry in self.entries if entry.slug == slug and not entry.over]
        acknowledged = sorted(
            (entry for entry in sent if entry.version is not None), key=lambda entry: (entry.version, entry.number)
        )
        doubtful = [entry for entry in sent if entry.version is None]
        newest = _newest(acknowledged)
        restored = dict(_parts("", record))
        lost = {}
        for part, (entry, value) in newest.items():
            if restored.get(part) != value and not any(
                _may_have_set(entry_in_doubt, part, restored.get(part)) for entry_in_doubt in doubtful
            ):
                lost[entry.number] = f"{self.name}, {slug}: {part}"
        for entry in acknowledged:
            if (entry.version or 0) > version:
                lost.setdefault(entry.number, f"{self.name}, {slug}: version {entry.version} of {version}")
        return Found(len(acknowledged), len(acknowledged) - len(lost), tuple(lost.values()))


def _refused(path: str, ack: Mapping[str, Any]) -> bool:
    return path in ack["errors"] or path in ack["conflicts"]


def _newest(acknowledged: list[Entry]) -> dict[str, tuple[Entry, Any]]:
    """Returns the last change of each part of a record; a field that is set whole ends what stood in it."""
    newest: dict[str, tuple[Entry, Any]] = {}
    for entry in acknowledged:
        for path, value in entry.fields.items():
            for part in [known for known in newest if _within(known, path) or _within(path, known)]:
                if _within(part, path):
                    newest[part] = (entry, None)
                else:
                    del newest[part]
            newest |= {part: (entry, inner) for part, inner in _parts(path, value)}
    return newest


def _may_have_set(entry: Entry, part: str, value: Any) -> bool:
    fields = [(path, dict(_parts(path, inner))) for path, inner in entry.fields.items()]
    return any(_within(part, path) and parts.get(part) == value for path, parts in fields)


def _within(part: str, path: str) -> bool:
    return part == path or part.startswith(f"{path}.")


def _parts(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yields the leaves of a value, by dotted path."""
    if not isinstance(value, Mapping):
        yield path, value
        return
    for name, inner in value.items():
        yield from _parts(f"{path}.{name}" if path else str(name), inner)
