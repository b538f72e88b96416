"""Finds the built file of a widget's front end, and hands it to a browser by a cached URL, or by value.

All addresses carry the build that they are of. A slice imports the kit beside it, so that the two are always of one.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from actvo_kit.words import browser_catalogue, spoken

__all__ = ["BY_VALUE", "STATIC", "content", "esm", "modules", "url", "version"]

STATIC = Path(__file__).parent / "static"
BY_VALUE = {"kit": ("kit.js", "actvo.css"), "plotly": ("plotly.js",), "dnd-kit": ("dnd-kit.js",)}
"""The files that a browser asks of the kernel, once per page, where no server has them."""
_SERVED = (
    "export default async () =>\n"
    "  (await import(new URL(document.body.dataset.base + {path!r}, location.origin))).default;\n"
)
_BY_VALUE = "globalThis.actvoWords = {words};\n{lab}\nexport default widget({text}, {version});\n"


@cache
def _build() -> dict[str, Any]:
    return dict(json.loads((STATIC / "build.json").read_text(encoding="utf-8")))


def version() -> str:
    """Returns the hash of everything that was built, fonts and plotly.js included."""
    return str(_build()["version"])


def content(name: str) -> str:
    """Returns the text of a built file such as `values.js`."""
    return (STATIC / name).read_text(encoding="utf-8")


def url(name: str) -> str:
    """Returns a built file's address, below the server's base URL; the build in it lets browsers keep it for ever."""
    return f"kit/{version()}/{name}"


def modules(*widgets: str) -> tuple[str, ...]:
    """Returns the addresses of a page's scripts, in the order in which it needs them; a slice would ask for the kit
    late.
    """
    return tuple(url(f"{name}.js") for name in ("live", "notebook", "kit", *widgets))


def esm(name: str, served: bool) -> str:
    """Returns the module of a widget: a short loader where a server has the file, else its slice with what fetches the
    kit.
    """
    if served:
        return _SERVED.format(path=url(f"{name}.js"))
    return _by_value(name, spoken())


@cache
def _by_value(name: str, _language: str) -> str:
    return _BY_VALUE.format(
        words=json.dumps(browser_catalogue()),
        lab=content("lab.js"),
        text=json.dumps(content(f"{name}.js")),
        version=json.dumps(version()),
    )
