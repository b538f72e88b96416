"""Sets the headers of every answer: where a page may load from, and that nobody else may frame or read it.

With `no-referrer` a browser would call our own forms' origin "null", as it does a stranger's hidden frame's.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any

from tornado import web

__all__ = ["PAGE_POLICY", "Plain", "headers", "is_ours"]

PAGE_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": PAGE_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Server": "room",
}
ONLY_HTTPS = {"Strict-Transport-Security": "max-age=86400"}
"""The header of rooms on https, valid as long as a seat: nobody's name is held to https after the workshop."""

STREAM = {"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
"""The headers of an event stream: nginx and its kin pass it on as it comes, unless somebody told them otherwise."""


def headers(secure: bool) -> dict[str, str]:
    """Returns the headers of a room that is reached by https, or of one that is not."""
    return HEADERS | ONLY_HTTPS if secure else HEADERS


def is_ours(origin: str, host: str, settings: Mapping[str, Any]) -> bool:
    """Returns whether `origin` is the room's, by name and scheme; a room on https has no page on http.

    A proxy may pass the name on that the browser asked for, or put the room's own address in its place.
    """
    ours = {settings["origin"], f"https://{host}"}
    return origin in ours or (origin == f"http://{host}" and not settings["secure"])


class Plain(web.RequestHandler):
    """The base of the handlers that are not Jupyter's."""

    def set_default_headers(self) -> None:
        """Sets the headers of the settings, which Jupyter's handlers take by themselves."""
        for name, value in self.settings["headers"].items():
            self.set_header(name, value)

    def stream_of(self, holder: str) -> AbstractContextManager[None]:
        """Counts this answer among the event streams of `holder` while the context is entered."""
        connection: Any = self.request.connection
        held: AbstractContextManager[None] = self.settings["streams"].held(holder, connection.stream)
        return held

    def begin_stream(self) -> None:
        """Sets the headers of an event stream."""
        for name, value in STREAM.items():
            self.set_header(name, value)
