"""What every answer of the server carries: where a page may load from, and that nobody else may frame or read it.

With `no-referrer` a browser would call our own forms' origin "null", as it does a stranger's hidden frame's.
"""

from tornado import web

__all__ = ["HEADERS", "PAGE_POLICY", "Plain"]

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

STREAM = {"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
"""Of an event stream: nginx and its kin pass it on as it comes, unless somebody told them otherwise."""


class Plain(web.RequestHandler):
    """Base of the handlers that are not Jupyter's."""

    def set_default_headers(self) -> None:
        """Jupyter's handlers take the same from the settings."""
        for name, value in HEADERS.items():
            self.set_header(name, value)

    def begin_stream(self) -> None:
        """What follows are events, one by one."""
        for name, value in STREAM.items():
            self.set_header(name, value)
