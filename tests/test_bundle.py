"""The built front end is the one its sources make; nothing in it comes from anywhere else."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

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


def build() -> Any:
    return json.loads((bundle.STATIC / "build.json").read_text(encoding="utf-8"))


def vendored() -> Any:
    return json.loads((bundle.STATIC / "vendor.json").read_text(encoding="utf-8"))


def test_the_build_is_fresh() -> None:
    joined = "\n".join(
        f"{path.relative_to(WIDGETS).as_posix()}\n{path.read_text(encoding='utf-8')}" for path in sources()
    )
    assert hashlib.sha256(joined.encode()).hexdigest() == build()["sources"], "widgets/ changed: run make widgets"


def test_every_built_file_is_the_one_that_was_built() -> None:
    there = [path for path in bundle.STATIC.rglob("*") if path.suffix in {".js", ".css", ".woff2"}]
    hashes = {
        path.relative_to(bundle.STATIC).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()[:12] for path in there
    }
    assert hashes == build()["files"]


def test_the_version_is_that_of_all_files_together() -> None:
    """So that no address is ever that of two contents, whichever file changed."""
    all_of_them = json.dumps(build()["files"], separators=(",", ":"))
    assert hashlib.sha256(all_of_them.encode()).hexdigest()[:12] == bundle.version()


def test_vendored_files_are_the_recorded_ones() -> None:
    for name, notice in vendored().items():
        assert hashlib.sha256((bundle.STATIC / name).read_bytes()).hexdigest() == notice["sha256"], name


def test_nothing_is_fetched_from_elsewhere() -> None:
    for path in [*bundle.STATIC.glob("*.css"), *bundle.STATIC.glob("*.js")]:
        if path.name in vendored():
            continue
        addresses = set(re.findall(r"https?://[^\s\"'`)]+", path.read_text(encoding="utf-8")))
        assert not {one for one in addresses if "www.w3.org" not in one}, f"{path.name} names {addresses}"


def scripts() -> dict[str, str]:
    """Each built script of ours and its text."""
    paths = sorted(path for path in bundle.STATIC.glob("*.js") if path.name not in vendored())
    return {path.stem: path.read_text(encoding="utf-8") for path in paths}


def test_the_kit_alone_holds_what_draws() -> None:
    """esbuild writes the name of each source above it: two of Preact would draw past each other."""
    assert [name for name, text in scripts().items() if "node_modules/" in text] == ["kit"]
    assert [name for name, text in scripts().items() if "shared/view.js" in text] == ["kit"]


def test_a_script_imports_nothing_but_the_kit_beside_it() -> None:
    found = {name: set(re.findall(r'^import .*? from "(.+?)";', text, re.M | re.S)) for name, text in scripts().items()}
    slices = {path.parent.name for path in WIDGETS.glob("*/widget.js")} - {"door", "hooks", "lab", "live", "notebook"}
    assert {name for name, imports in found.items() if imports} == slices
    assert all(found[name] == {"./kit.js"} for name in slices)


def test_a_slice_imports_its_own_files_and_the_kit() -> None:
    """What else of `shared/` or of another slice it took would come along, and be there twice."""
    alone = {"door", "hooks", "lab", "live", "notebook", "shared"}
    for path in sources():
        if path.match("widgets/*/*.js") and path.parent.name not in alone:
            found = set(re.findall(r'^import .*? from "(.+?)";', path.read_text(encoding="utf-8"), re.M))
            assert {one for one in found if not one.startswith("./")} <= {"../shared/kit.js"}, path


def test_a_served_widget_is_a_short_loader_with_a_versioned_address() -> None:
    esm = bundle.esm("page", served=True)
    assert len(esm) < 200
    assert f"kit/{bundle.version()}/page.js" in esm


def test_a_page_fetches_the_kit_before_what_imports_it() -> None:
    names = [address.rpartition("/")[2] for address in bundle.modules("page", "values")]
    assert names == ["live.js", "notebook.js", "kit.js", "page.js", "values.js"]


def test_without_a_server_the_widget_is_its_slice_and_asks_for_the_kit() -> None:
    esm = bundle.esm("page", served=False)
    assert json.dumps(bundle.content("page.js")) in esm
    assert bundle.content("kit.js") not in esm
    assert esm.endswith(f', "{bundle.version()}");\n')
