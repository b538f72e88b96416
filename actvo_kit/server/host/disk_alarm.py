"""Tells the facilitator before the room's disk is full, while there is still time to do something (SECURITY §5)."""

from collections.abc import Callable

from tornado.ioloop import PeriodicCallback

from actvo_kit.room.alarms import Alarms
from actvo_kit.words import N_, _

__all__ = ["watch_disk"]

LOOK_MS = 10_000
SHORT_MB = 500
SHORT = N_(
    "Only {size} MB are left on the disk of the room’s machine. Delete something large there now, "
    "or answers can soon not be saved any more."
)


def watch_disk(alarms: Alarms, disk_mb: Callable[[], float]) -> None:
    """Looks every ten seconds while this thread's loop runs, and rings when little space is left."""

    def look() -> None:
        free_mb = disk_mb()
        if free_mb < SHORT_MB:
            alarms.ring("disk", _(SHORT, size=f"{free_mb // 10 * 10:,.0f}"))
        else:
            alarms.over("disk")

    look()
    PeriodicCallback(look, LOOK_MS).start()
