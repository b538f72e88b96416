"""Limits the open event streams of each person or role: a browser that opens more and more loses its oldest ones."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from tornado.iostream import IOStream

__all__ = ["MOST", "EventStreams"]

MOST = 16
"""The most streams of one person or role, in all their tabs and devices; a browser opens six at once to one address."""


class EventStreams:
    """The open event streams by their holder, on one event loop."""

    def __init__(self) -> None:
        self._open: defaultdict[str, list[IOStream]] = defaultdict(list)

    @contextmanager
    def held(self, holder: str, stream: IOStream) -> Iterator[None]:
        """Counts a stream while the context is entered. The newest stay: a phone that comes back is never turned away
        by its own old ones.
        """
        streams = self._open[holder]
        streams.append(stream)
        for old in streams[:-MOST]:
            old.close()
        try:
            yield
        finally:
            streams.remove(stream)
            if not streams:
                self._open.pop(holder, None)
