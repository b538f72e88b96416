"""Queues for one seat what it may hear of the room's bus: never content, and of other people only that somebody
moved.
"""

import asyncio
from typing import Any, Self

from actvo_kit.model.room_views import News
from actvo_kit.room.bus import Bus
from actvo_kit.server.guard.seat_cookie import Seat

__all__ = ["Line"]

MOST_WAITING = 200
FOR_STAFF = ("people", "progress", "reveal", "alarm")
FOR_ALL = ("flow", "triads")
PRIVATE = ("person", "session", "but")


def _is_for(seat: Seat, news: News) -> bool:
    if news["kind"] in ("gone", "signed_out"):
        return seat.ended_by(news)
    if news["kind"] in ("saved", "note"):
        return seat.role == "participant" and news["person"] in (None, seat.person)
    return news["kind"] in FOR_ALL or (seat.role != "participant" and news["kind"] in FOR_STAFF)


class Line:
    """A queue of news on the event loop, fed from the bus's threads. A listener that is too slow loses the
    oldest news.
    """

    def __init__(self, bus: Bus, seat: Seat) -> None:
        self._seat = seat
        self._loop = asyncio.get_running_loop()
        self._queue: asyncio.Queue[News] = asyncio.Queue(MOST_WAITING)
        self._stop = bus.listen(self._hear)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    async def next(self, timeout_s: float) -> News | None:
        """Returns the next news, or None after `timeout_s` seconds of silence."""
        try:
            return await asyncio.wait_for(self._queue.get(), timeout_s)
        except TimeoutError:
            return None

    def _hear(self, news: dict[str, Any]) -> None:
        if _is_for(self._seat, news) and not self._loop.is_closed():
            public = {key: value for key, value in news.items() if key not in PRIVATE}
            self._loop.call_soon_threadsafe(self.put, public)

    def put(self, news: News) -> None:
        """Adds news for this line alone, on the event loop."""
        if self._queue.full():
            self._queue.get_nowait()
        self._queue.put_nowait(news)
