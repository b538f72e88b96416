"""What a browser fetches of the front end for each page: scripts and sheet, compressed as the server sends them.

"alone" is a browser that was never here; "next" one that has the pages before it. Fonts and plotly.js, which comes
when a picture is drawn, are not counted.

Run: python benchmarks/bench_bundles.py [--before COMMIT] [--json]
"""

import gzip
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from report import Row, report
from server import ROOT
from tornado.web import GZipContentEncoding

from actvo_kit import bundle
from actvo_kit.packs import load_pack

Read = Callable[[str], bytes | None]
ALWAYS = ("actvo.css", "hooks.js", "live.js", "notebook.js", "kit.js")
BOARDS = ("console", "projector")


def today(name: str) -> bytes | None:
    """A built file as it stands."""
    path = bundle.STATIC / name
    return path.read_bytes() if path.exists() else None


def of_commit(commit: str) -> Read:
    """The same as `commit` had it; None for what was not there."""

    def read(name: str) -> bytes | None:
        command = ["git", "-C", str(ROOT), "show", f"{commit}:actvo_kit/static/{name}"]
        found = subprocess.run(command, capture_output=True, check=False)
        return found.stdout if found.returncode == 0 else None

    return read


def pages() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each page with the widgets that it shows."""
    for page in load_pack(Path(ROOT) / "workshops" / "career_design").workshop.pages:
        yield page.id, ("page", *(step.slug for step in page.steps))


def weighed(read: Read, names: tuple[str, ...]) -> dict[str, int]:
    """File to bytes on the wire."""
    files = {name: read(name) for name in (*ALWAYS, *(f"{name}.js" for name in names))}
    level = GZipContentEncoding.GZIP_LEVEL
    return {name: len(gzip.compress(text, level)) for name, text in files.items() if text is not None}


def rows(read: Read, when: str) -> Iterator[Row]:
    """One or two for each page."""
    known: dict[str, int] = {}
    for id_, names in pages():
        files = weighed(read, names)
        yield f"{id_}_alone_{when}", f"{id_}, alone, {when}", sum(files.values())
        yield f"{id_}_next_{when}", f"{id_}, next, {when}", sum(files[name] for name in files.keys() - known.keys())
        known |= files
    for name in BOARDS:
        yield f"{name}_{when}", f"{name}, {when}", sum(weighed(read, (name,)).values())


if __name__ == "__main__":
    found = list(rows(today, "now"))
    if "--before" in sys.argv:
        earlier = list(rows(of_commit(sys.argv[sys.argv.index("--before") + 1]), "before"))
        found = [row for pair in zip(earlier, found, strict=True) for row in pair]
    report("Front end, bytes compressed", found)
