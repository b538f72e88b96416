"""The built front end is the one its sources make; nothing in it comes from anywhere else."""

import hashlib
import json
import re
from pathlib import Path

from actvo_kit import bundle

WIDGETS = Path(__file__).parent.parent / "widgets"


def sources() -> list[Path]:
    left_out = {"node_modules", "vendor", "testing"}
    found = [
        path
        for path in WIDGETS.rglob("*")
        if path.suffix in (".js", ".css")
        and not path.name.endswith(".test.js")
        and path != WIDGETS / "vitest.config.js"
        and not left_out & set(path.relative_to(WIDGETS).parts)
    ]
    return sorted(found, key=str)


def test_the_build_is_fresh() -> None:
    joined = "\n".join(
        f"{path.relative_to(WIDGETS).as_posix()}\n{path.read_text(encoding='utf-8')}" for path in sources()
    )
    build = json.loads((bundle.STATIC / "build.json").read_text(encoding="utf-8"))
    assert hashlib.sha256(joined.encode()).hexdigest() == build["sources"], "widgets/ changed: run make widgets"


def test_every_built_file_is_the_one_that_was_built() -> None:
    build = json.loads((bundle.STATIC / "build.json").read_text(encoding="utf-8"))
    for name, expected in build["files"].items():
        assert hashlib.sha256((bundle.STATIC / name).read_bytes()).hexdigest().startswith(expected), name


def test_vendored_files_are_the_recorded_ones() -> None:
    vendor = json.loads((bundle.STATIC / "vendor.json").read_text(encoding="utf-8"))
    for name, notice in vendor.items():
        assert hashlib.sha256((bundle.STATIC / name).read_bytes()).hexdigest() == notice["sha256"], name


def test_nothing_is_fetched_from_elsewhere() -> None:
    for path in [*bundle.STATIC.glob("*.css"), *bundle.STATIC.glob("*.js")]:
        if path.name == "plotly.js":
            continue
        addresses = set(re.findall(r"https?://[^\s\"'`)]+", path.read_text(encoding="utf-8")))
        assert not {one for one in addresses if "www.w3.org" not in one}, f"{path.name} names {addresses}"


def test_a_served_widget_is_a_short_loader_with_a_versioned_address() -> None:
    esm = bundle.esm("page", served=True)
    assert len(esm) < 200
    assert re.search(r"kit/[0-9a-f]{12}/page\.js", esm)
    assert bundle.css(served=True) == ""


def test_without_a_server_the_widget_is_the_file_itself() -> None:
    assert bundle.esm("page", served=False) == (bundle.STATIC / "page.js").read_text(encoding="utf-8")
    assert ".actvo" in bundle.css(served=False)
