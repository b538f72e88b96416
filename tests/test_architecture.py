"""The house of DESIGN §2 as data: which room may import which, and where each third party lives."""

import ast
import sys
from collections import Counter
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from actvo_kit.model.slugs import SLUGS

PACKAGE = Path(__file__).parent.parent / "actvo_kit"

MAY_IMPORT = {
    "locale": set(),
    "words": {"locale"},
    "errors": set(),
    "settings": {"errors"},
    "bundle": {"words"},
    "widget": {"bundle"},
    "model": {"errors"},
    "method": {"model"},
    "packs": {"model", "errors", "locale"},
    "store": {"model", "errors", "settings"},
    "drafting": {"model", "method", "errors", "settings"},
    "evaluate": {"model", "method", "errors", "packs", "drafting"},
    "room": {"model", "method", "errors", "settings", "packs", "store", "drafting"},
    # local is a room in this very process: it builds what a server would build.
    "desk": {"model", "errors", "settings", "room", "packs", "store", "drafting"},
    "charts": {"model", "method"},
    "export": {"model"},
    "exercises": {"desk", "charts", "method", "model", "errors", "widget"},
    "boards": {"desk", "charts", "method", "model", "errors", "widget"},
    "notebook": {"desk", "exercises", "boards", "model", "settings"},
    "warm_up": {"desk", "exercises", "model", "settings"},
    "kernels": set(),
    # of the exercises what a person takes home alone, which is as light as the records
    "server": {"room", "desk", "kernels", "model", "errors", "settings", "bundle", "exercises", "export"},
    # of the exercises their bots alone, which are as light as the records
    "rehearse": {"model", "bundle", "exercises"},
}
EVERYTHING = {"cli"}
EVERYBODY_MAY = {"words"}

LIVES_IN = {
    "numpy": {"method"},
    "ruamel": {"packs"},
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "openai": {"drafting"},
    "httpx2": {"drafting"},
    "plotly": {"charts"},
    "pandas": {"evaluate"},
    "anywidget": {"widget"},
    "ipywidgets": {"exercises", "boards", "kernels"},
    "traitlets": {"widget", "exercises", "boards", "server", "kernels"},
    "httpx": {"desk", "exercises", "boards", "notebook", "warm_up", "rehearse"},
    "websockets": {"rehearse"},
    "voila": {"server"},
    "tornado": {"server", "cli", "kernels"},
    "jupyter_server": {"server"},
    "jupyter_client": {"kernels"},
    "ipykernel": {"kernels"},
    "typer": {"cli"},
    "rich": {"cli"},
    "segno": {"room", "cli"},
    "icalendar": {"export"},
    "holidays": {"room", "packs"},
    "jinja2": {"server"},
    "babel": {"words", "locale"},
    "pydantic_settings": {"settings"},
    "regex": {"room"},
    "confusable_homoglyphs": {"room"},
    "openpyxl": {"room"},
    "psutil": {"server", "store"},
}

# An exercise's slug names its file in every room; the rest is one thing seen from two rooms.
MEANS_THE_SAME = {f"{slug}.py" for slug in SLUGS} | {
    *("__init__.py", "__main__.py", "base.py", "widget.py", "reading.py", "bot.py", "take_home.py"),
    *("room.py", "projector.py", "matrix.py", "check.py"),
}


def files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


@cache
def imports(path: Path) -> set[str]:
    """Every dotted module name that the file imports, at any depth of the code."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_a_room_imports_only_what_the_table_allows() -> None:
    strangers: dict[str, set[str]] = {}
    for path in files():
        room = room_of(path)
        if room not in EVERYTHING | {"__init__"}:
            inside = {name.split(".")[1] for name in imports(path) if name.startswith("actvo_kit.")}
            strangers[str(path.relative_to(PACKAGE))] = inside - {room} - MAY_IMPORT[room] - EVERYBODY_MAY
    assert {path: rooms for path, rooms in strangers.items() if rooms} == {}


def test_third_parties_live_in_their_rooms() -> None:
    strangers = {
        str(path.relative_to(PACKAGE)): {name for name in outside if room_of(path) not in LIVES_IN[name]}
        for path in files()
        if (outside := {name.split(".")[0] for name in imports(path)} & set(LIVES_IN))
    }
    assert {path: names for path, names in strangers.items() if names} == {}


def test_no_import_goes_in_a_circle() -> None:
    """Neither between modules, nor between a room's sub-rooms and the modules beside them."""
    graph = {module_of(path): imported_modules(path) for path in files()}
    assert not circle(graph)
    between: dict[str, set[str]] = {}
    for module, others in graph.items():
        between.setdefault(folder_of(module), set()).update(folder_of(other) for other in others)
    assert not circle({folder: others - {folder} for folder, others in between.items()})


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")


MODULES = {module_of(path): path for path in files()}


def imported_modules(path: Path) -> set[str]:
    """The modules of the kit that a file imports; a name that is no module counts as the package it comes from."""
    return {
        name if name in MODULES else name.rpartition(".")[0] for name in imports(path) if name.startswith("actvo_kit.")
    } & set(MODULES) - {module_of(path)}


def folder_of(module: str) -> str:
    """A sub-room such as `actvo_kit.room.entry` counts as one; a module beside the sub-rooms counts for itself."""
    folder = module.split(".")[:3]
    return ".".join(folder) if (PACKAGE.parent / Path(*folder)).is_dir() else module


def circle(graph: dict[str, set[str]]) -> list[str]:
    try:
        tuple(TopologicalSorter(graph).static_order())
    except CycleError as error:
        return list(error.args[1])
    return []


def test_two_files_of_one_name_mean_the_same() -> None:
    names = Counter(path.name for path in files())
    assert {name for name, times in names.items() if times > 1} <= MEANS_THE_SAME


def test_a_newcomer_finds_every_folder_named() -> None:
    told = (PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    folders = {path.parent.relative_to(PACKAGE).as_posix() for path in files()} - {"."}
    inside = {f"{base}/{slug}" for base in ("exercises",) for slug in SLUGS} | {
        "store/migrations",
        "store/migrations/versions",
    }
    assert not {folder for folder in folders - inside if f"`{folder}/`" not in told}


def test_a_slice_never_imports_another() -> None:
    for path in (PACKAGE / "exercises").glob("*/*.py"):
        slug = path.parent.name
        others = {name.split(".")[2] for name in imports(path) if name.startswith("actvo_kit.exercises.")}
        assert others <= {
            slug,
            "base",
            "asking",
            "card_order",
            "limit_sentences",
            "matrix_material",
            "option_kinds",
            "player",
            "take_home",
        }, f"{path} imports {others}"


def test_a_server_has_of_the_exercises_what_people_take_home_alone() -> None:
    taken = {name.split(".")[2] for path in (PACKAGE / "server").rglob("*.py") for name in imports(path)
             if name.startswith("actvo_kit.exercises.")}  # fmt: skip
    assert taken == {"take_home"}


def test_every_room_is_in_the_table_and_none_is_empty() -> None:
    rooms = {entry.name for entry in PACKAGE.iterdir() if entry.is_dir() and (entry / "__init__.py").exists()}
    assert rooms <= set(MAY_IMPORT) | EVERYTHING
    for room in rooms:
        assert len(list((PACKAGE / room).rglob("*.py"))) > 1, f"{room} is empty"


def test_the_environment_is_read_in_one_place() -> None:
    readers = {
        path.relative_to(PACKAGE).as_posix()
        for path in files()
        if "os.environ" in path.read_text(encoding="utf-8") or "getenv" in path.read_text(encoding="utf-8")
    }
    # These pass variables on to other processes; they read no setting.
    assert readers <= {
        "server/kernels/room_kernels.py",
        "kernels/fork_server.py",
        "kernels/child.py",
        "rehearse/server_process.py",
    }


def test_importing_the_package_pulls_nothing_heavy() -> None:
    import subprocess

    heavy = sorted(set(LIVES_IN) - {"traitlets"})
    code = f"import sys, actvo_kit; print(sorted(set({heavy!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_packs_hold_no_python() -> None:
    assert not list((PACKAGE.parent / "workshops").rglob("*.py"))


def test_a_file_fits_on_a_few_screens() -> None:
    """What is longer is split by noun."""
    lines = {str(path.relative_to(PACKAGE)): len(path.read_text("utf-8").splitlines()) for path in files()}
    assert {path: number for path, number in lines.items() if number > 300} == {}
