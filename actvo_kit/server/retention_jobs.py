"""What was promised about keeping and deleting happens by itself: pages of who is gone end, old rooms are deleted."""

from concurrent.futures import Executor
from typing import Any

from tornado.ioloop import IOLoop, PeriodicCallback

from actvo_kit.room.room import Room
from actvo_kit.server.kernels.kernel_guard import Kernels

__all__ = ["keep_promises"]

HOUR_MS = 3_600_000
TIDY_MS = 300_000
"""So long, at most, text that somebody replaced or removed is still in the database's free space or its log."""


def keep_promises(room: Room, kernels: Kernels, pool: Executor) -> None:
    """From now on, for as long as this thread's loop runs. The room's date is looked at now and every hour."""
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
