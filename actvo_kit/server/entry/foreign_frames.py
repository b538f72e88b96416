"""Shows a request from inside another site's frame one sentence and a link to a tab of its own.

Nothing on that page can be pressed for somebody, so anybody may frame it; every other answer may be framed by nobody.
"""

from tornado.httputil import HTTPServerRequest

from actvo_kit.server.entry.entry_pages import Door
from actvo_kit.server.guard.response_headers import PAGE_POLICY

__all__ = ["Framed", "is_framed"]

FRAMES = ("iframe", "frame", "embed", "object")
FRAMED_POLICY = PAGE_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *").replace(
    "form-action 'self'", "form-action 'none'"
)


def is_framed(request: HTTPServerRequest) -> bool:
    """Returns whether a browser asks for the inside of a frame; over plain http browsers do not say."""
    return request.method == "GET" and request.headers.get("Sec-Fetch-Dest") in FRAMES


class Framed(Door):
    """Answers instead of the handler that was asked for; reads no cookie and sets none."""

    def prepare(self) -> None:
        """Shows the same page to everybody."""
        self.set_header("Content-Security-Policy", FRAMED_POLICY)
        self.show("framed.html", place="")
