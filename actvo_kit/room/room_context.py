"""Holds what every façade of a room uses: its pack, store, keys, clock and bus. It knows nothing of roles."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from actvo_kit.drafting.drafter import Writers
from actvo_kit.model.flow import Flow
from actvo_kit.model.workshop import Pack
from actvo_kit.room import pacing
from actvo_kit.room.alarms import Alarms
from actvo_kit.room.bus import Bus
from actvo_kit.room.room_keys import Keys
from actvo_kit.room.stages import Stages
from actvo_kit.store import rooms
from actvo_kit.store.engine import Connection
from actvo_kit.store.store import Store

__all__ = ["RoomContext", "steady_clock"]

TICKS = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
"""A clock that goes on while a laptop sleeps, and that nobody sets."""


def steady_clock() -> Callable[[], datetime]:
    """Returns a room's clock: this machine's time now, and from here on what has passed, whoever sets the machine's
    clock.
    """
    began, ticks = datetime.now(UTC), _ticks()
    return lambda: began + timedelta(seconds=_ticks() - ticks)


def _ticks() -> float:
    return time.monotonic() if TICKS is None else time.clock_gettime(TICKS)


@dataclass(frozen=True)
class RoomContext:
    """One room's pack, store, keys, writers, clock, bus, alarms and stages. `id` is its name in the store."""

    id: str
    pack: Pack
    store: Store
    keys: Keys
    writers: Writers
    clock: Callable[[], datetime]
    bus: Bus
    alarms: Alarms
    stages: Stages = field(default_factory=Stages)

    def flow(self, connection: Connection) -> Flow:
        """Returns where the room is, as everybody sees it now."""
        return pacing.seen(rooms.flow(connection, self.id), self.pack.workshop, self.clock())
