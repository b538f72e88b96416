"""What a browser fetches while somebody waits: on a slow line a first page's scripts take half a minute."""

from pathlib import Path

from actvo_kit import bundle
from actvo_kit.model.workshop import Pack
from actvo_kit.server.files import Labextensions, VoilaStatic

__all__ = ["ahead"]

LISTED = Path(__file__).parent / "ahead.txt"
"""Voilà's files that a page asks for, as a browser saw it; a walk compares."""
STATIC, EXTENSIONS = "voila/static/", "voila/labextensions/"


def ahead(pack: Pack) -> tuple[str, ...]:
    """Addresses below the base URL, ours first; what this environment does not have is left out."""
    ours = ["hooks.js", "live.js", "page.js", *(f"{step.slug}.js" for step in pack.workshop.pages[0].steps)]
    listed = LISTED.read_text(encoding="utf-8").split()
    return (*map(bundle.url, ours), *(path for path in listed if _is_here(path.partition("?")[0])))


def _is_here(path: str) -> bool:
    if path.startswith(STATIC):
        return (VoilaStatic.FOLDER / path.removeprefix(STATIC)).is_file()
    return any((place / path.removeprefix(EXTENSIONS)).is_file() for place in Labextensions.PLACES)
