"""Runs the jobs behind what was promised about keeping and deleting: ends the pages of people who left, deletes old
rooms.
"""

from concurrent.futures import Executor
from typing import Any

from tornado.ioloop import IOLoop, PeriodicCallback

from actvo_kit.room.room import Room
from actvo_kit.server.kernels.room_kernels import Kernels

__all__ = ["keep_promises"]

HOUR_MS = 3_600_000
TIDY_MS = 300_000
"""Milliseconds that text somebody replaced or removed stays, at most, in the database's free space or its log."""


def keep_promises(room: Room, kernels: Kernels, pool: Executor) -> None:
    """Starts the jobs, which run as long as this thread's loop does. The room's date is looked at now and every
    hour.
    """
    loop = IOLoop.current()

    def settle() -> None:
        pool.submit(room.keeping.settle)

    def tidy() -> None:
        pool.submit(room.keeping.tidy)

    def hear(news: dict[str, Any]) -> None:
        if news["kind"] in ("gone", "signed_out"):
            loop.add_callback(kernels.end_of, news)
        elif news["kind"] == "flow":
            settle()

    room.bus.listen(hear)
    settle()
    tidy()
    PeriodicCallback(settle, HOUR_MS).start()
    PeriodicCallback(tidy, TIDY_MS).start()
