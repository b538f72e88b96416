"""What every answer of the server carries: where a page may load from, and that nobody else may frame or read it."""

from tornado import web

__all__ = ["HEADERS", "Plain"]

PAGE_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' ws: wss:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": PAGE_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


class Plain(web.RequestHandler):
    """Base of the handlers that are not Jupyter's."""

    def set_default_headers(self) -> None:
        """Jupyter's handlers take the same from the settings."""
        for name, value in HEADERS.items():
            self.set_header(name, value)
