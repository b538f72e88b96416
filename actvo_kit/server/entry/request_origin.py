"""Refuses requests under a name that is not the room's, and those that another site's page sent (SECURITY 33).

A foreign name that points to this machine (DNS rebinding) would make a stranger's page ours in the browser's eyes.
"""

import ipaddress
from typing import Any

from tornado import web
from tornado.httputil import HTTPServerRequest

from actvo_kit.server.entry.entry_pages import Door
from actvo_kit.server.entry.foreign_frames import Framed, is_framed
from actvo_kit.server.guard.response_headers import is_ours

__all__ = ["Listener"]

READING = ("GET", "HEAD", "OPTIONS")
MISDIRECTED = 421


class Listener(web.Application):
    """Routes requests by a closed list, and only for the names in its settings and from the room's own pages."""

    def find_handler(self, request: HTTPServerRequest, **kwargs: Any) -> Any:
        """Returns the route's handler, or `Stranger` for a foreign name or origin."""
        if not _is_address(request.host_name) and request.host_name not in self.settings["names"]:
            return self.get_handler_delegate(request, Stranger, {"status": MISDIRECTED})
        if request.method not in READING and not self._comes_from_here(request):
            return self.get_handler_delegate(request, Stranger, {"status": 403})
        if is_framed(request):
            return self.get_handler_delegate(request, Framed)
        if "%00" in request.path:  # files would be asked for by a name that no file can have
            return self.get_handler_delegate(request, Stranger, {"status": 404})
        return super().find_handler(request, **kwargs)

    def _comes_from_here(self, request: HTTPServerRequest) -> bool:
        """Returns whether a request was sent by the room's own page. A browser names the origin of every form and
        beacon; a request without one comes from no browser, so from no stranger's page.
        """
        origin = request.headers.get("Origin")
        return origin is None or is_ours(origin, request.host, self.settings)


class Stranger(Door):
    """Refuses a request under a name that is not ours, or one that another site's page made."""

    def initialize(self, status: int) -> None:
        """Takes the status to answer with."""
        self.status = status

    def prepare(self) -> None:
        """Answers with that status."""
        raise web.HTTPError(self.status)


def _is_address(name: str) -> bool:
    """Returns whether `name` is a bare IP address, which cannot be pointed elsewhere, as a name can."""
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
