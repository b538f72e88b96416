"""What every façade of a room stands on. It knows nothing of roles."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from actvo_kit.drafting.drafter import Writers
from actvo_kit.model.workshop import Pack
from actvo_kit.room.bus import Bus
from actvo_kit.room.keys import Keys
from actvo_kit.store.reveals import Revealed
from actvo_kit.store.store import Store

__all__ = ["Ground", "now_utc"]


def now_utc() -> datetime:
    """The clock of a real room."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Ground:
    """One room's pack, store, keys, writers, clock and bus. `id` is its name in the store.

    `drawn` holds the last picture of each item, with what it was drawn from.
    """

    id: str
    pack: Pack
    store: Store
    keys: Keys
    writers: Writers
    clock: Callable[[], datetime]
    bus: Bus
    drawn: dict[str, tuple[Any, Revealed | str]] = field(default_factory=dict)
