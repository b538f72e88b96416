"""Serves static files from three closed places: our bundles, Voilà's own script, three labextensions."""

import sys
from pathlib import Path
from posixpath import normpath
from typing import Any

from jupyter_server.base.handlers import FileFindHandler
from tornado import web

from actvo_kit.server.guard.response_headers import Plain

__all__ = ["Bundle", "Labextensions", "VoilaStatic"]

SHARE = Path(sys.prefix) / "share" / "jupyter"
YEAR_S = 31_536_000


class _Files(Plain, web.StaticFileHandler):
    def write_error(self, status_code: int, **kwargs: Any) -> None:
        self.finish()


class Bundle(_Files):
    """Serves our built files. Their hash is in the address, so a browser may keep them for ever."""

    def set_extra_headers(self, path: str) -> None:
        """Lets a browser keep the file for a year."""
        self.set_header("Cache-Control", f"public, max-age={YEAR_S}, immutable")


class VoilaStatic(_Files):
    """Serves Voilà's script and its chunks."""

    FOLDER = SHARE / "voila" / "templates" / "base" / "static"

    def set_extra_headers(self, path: str) -> None:
        """Lets a browser keep the file for a day: its name does not change with its content."""
        self.set_header("Cache-Control", "public, max-age=86400")


class Labextensions(FileFindHandler):  # type: ignore[misc]
    """Serves the labextensions on the list, wherever this environment keeps them."""

    SUPPORTED_METHODS = ("GET", "HEAD")
    PLACES = (SHARE / "labextensions", SHARE / "voila" / "labextensions")
    allowed: tuple[str, ...] = ()

    @classmethod
    def route(cls, pattern: str, allowed: tuple[str, ...]) -> tuple[str, type[Any], dict[str, Any]]:
        """Returns the route that serves the `allowed` extensions."""
        return pattern, cls, {"path": [str(place) for place in cls.PLACES], "allowed": allowed}

    def initialize(self, path: list[str], allowed: tuple[str, ...]) -> None:
        """Takes the list of allowed extensions."""
        super().initialize(path)
        self.allowed = allowed

    def set_headers(self) -> None:
        """Lets a browser keep the file for a day: its name carries a hash, all but package.json's."""
        super().set_headers()
        self.set_header("Cache-Control", "public, max-age=86400")

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Answers with the status alone; Jupyter's page of it needs files that we do not have."""
        self.finish()

    async def get(self, path: str, include_body: bool = True) -> None:
        """Sends the file; 404 for every other extension, and for what only an installer reads."""
        if not normpath(path).startswith(tuple(f"{name}/static/" for name in self.allowed)):
            raise web.HTTPError(404)
        await super().get(path, include_body)
