"""What every request meets first: a name that is ours, and nothing sent by another site's page (SECURITY 33).

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
    """A closed list of routes that answers to the names in its settings, and to itself only."""

    def find_handler(self, request: HTTPServerRequest, **kwargs: Any) -> Any:
        """The route's handler, or the sentence for a stranger."""
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
        """A browser names the origin of every form and beacon; who names none is no browser, so no stranger's page."""
        origin = request.headers.get("Origin")
        return origin is None or is_ours(origin, request.host, self.settings)


class Stranger(Door):
    """Whoever asks under a name that is not ours, or sends what another site's page made."""

    def initialize(self, status: int) -> None:
        """With the status that says which."""
        self.status = status

    def prepare(self) -> None:
        """Refuses whatever was asked."""
        raise web.HTTPError(self.status)


def _is_address(name: str) -> bool:
    """A bare address: it cannot be pointed elsewhere, as a name can."""
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
