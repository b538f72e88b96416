"""Event streams that are open, by whoever has them: a browser that opens more and more loses its oldest ones."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from tornado.iostream import IOStream

__all__ = ["MOST", "EventStreams"]

MOST = 16
"""Of one person or role, in all their tabs and devices; a browser itself opens six at once to one address."""


class EventStreams:
    """Belongs to one event loop."""

    def __init__(self) -> None:
        self._open: defaultdict[str, list[IOStream]] = defaultdict(list)

    @contextmanager
    def held(self, whose: str, stream: IOStream) -> Iterator[None]:
        """While it is open. The newest stay: a phone that comes back is never turned away by its own old ones."""
        mine = self._open[whose]
        mine.append(stream)
        for old in mine[:-MOST]:
            old.close()
        try:
            yield
        finally:
            mine.remove(stream)
            if not mine:
                self._open.pop(whose, None)
