"""Which built file is a widget's front end, and how a browser gets it: by a cached URL, or by value."""

import json
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["STATIC", "content", "css", "esm", "url"]

STATIC = Path(__file__).parent / "static"
_LOADER = (
    "export default async () =>\n"
    "  (await import(new URL(document.body.dataset.base + {path!r}, location.origin))).default;\n"
)


@cache
def _build() -> dict[str, Any]:
    return dict(json.loads((STATIC / "build.json").read_text(encoding="utf-8")))


def content(name: str) -> str:
    """The text of a built file such as `values.js`."""
    return (STATIC / name).read_text(encoding="utf-8")


def url(name: str) -> str:
    """Where the server has a built file, below its base URL; the hash in it lets browsers keep it for ever."""
    build = _build()
    # Fonts are named in the sheet, relative to it: their version is the sheet's.
    version = build["files"].get(name) or build["files"]["actvo.css"]
    return f"kit/{version}/{name}"


def esm(name: str, served: bool) -> str:
    """The module of a widget: a loader of a few lines where a server has the file, else the file itself."""
    return _LOADER.format(path=url(f"{name}.js")) if served else content(f"{name}.js")


def css(served: bool) -> str:
    """The styles a widget brings along: none where the page already has them."""
    return "" if served else content("actvo.css")
