"""Tells listeners that something changed, and never what. A listener that fails harms no other."""

import logging
import threading
from collections.abc import Callable

from actvo_kit.model.room_views import News

__all__ = ["Bus"]

log = logging.getLogger("actvo.room")


class Bus:
    """A bus for the news of one room, announced after COMMIT, from any thread and in that thread.

    Kinds: `flow`, `triads`, `people`, `progress` (with slug), `reveal`, `alarm`; `note` (with person, None for
    everybody); `saved` (with person, slug, page and version) for the other pages of the same person; `gone` (of a
    person, of everybody) and `signed_out` (of a role; of a person's one session, or of all `but` one) end pages.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: dict[object, Callable[[News], object]] = {}

    def listen(self, callback: Callable[[News], object]) -> Callable[[], None]:
        """Calls `callback` with every news from now on; returns a function that ends that."""
        listener = object()
        with self._lock:
            self._listeners[listener] = callback

        def stop() -> None:
            with self._lock:
                self._listeners.pop(listener, None)

        return stop

    def announce(self, news: News) -> None:
        """Calls every listener with `news`."""
        with self._lock:
            listeners = list(self._listeners.values())
        for callback in listeners:
            try:
                callback(dict(news))
            except Exception:
                log.exception("A listener failed at %s.", news.get("kind"))
