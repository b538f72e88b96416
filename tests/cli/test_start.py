"""What keeps a room from opening, in one sentence each; and what a start does not load."""

import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from actvo_kit.errors import StartError
from actvo_kit.server.host.listening_address import free_ports, origin
from tests.cli.conftest import ROOT, Run
from tests.running import two_free_ports

PACK = ROOT / "workshops" / "career_design"
NEEDLESS = ("pandas", "plotly", "openai", "IPython", "ipywidgets", "numpy", "anywidget")


def refusal(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence on stderr."""
    assert (done.returncode, done.stdout) == (1, ""), done.stderr
    (line,) = done.stderr.splitlines()
    return line


@pytest.mark.parametrize("taken", [0, 1])
def test_a_port_in_use(actvo: Run, taken: int) -> None:
    port = two_free_ports()
    with socket.socket() as other:
        other.bind(("127.0.0.1", port + taken))
        other.listen()
        said = refusal(actvo("demo", f"--port={port}", "--bots=0"))
        offer = re.fullmatch(
            rf"Port {port} or {port + 1} is in use on this machine\. Port (\d+) is free: add --port (\d+)\.", said
        )
        assert offer is not None, said
        assert offer[1] == offer[2]
        free_ports("127.0.0.1", int(offer[1]))  # raises StartError unless both are free
        with pytest.raises(StartError):
            free_ports("127.0.0.1", port)


@pytest.mark.parametrize(
    ("option", "given", "says"),
    [
        ("--public-url", "https://host.example/workshop/", "at the top of an address"),
        ("--public-url", "https://host.example/?room=1", "at the top of an address"),
        ("--public-url", "https://host.example/#key", "at the top of an address"),
        ("--staff-url", "https://host.example/console", "at the top of an address"),
        ("--public-url", "host.example", "does not begin with https:// or http://"),
        ("--public-url", "host.example:8866", "does not begin with https:// or http://"),
        ("--public-url", "ftp://host.example", "does not begin with https:// or http://"),
        ("--public-url", "https://", "names no machine"),
        ("--public-url", "https://a b.example", "names no machine"),
        ("--public-url", "http://0.0.0.0:8866", "names no machine"),
        ("--public-url", "https://ada:secret@host.example", "holds a name or password"),
        ("--public-url", "https://host.example:88660", "is no address of the web"),
        ("--public-url", "https://[host.example", "is no address of the web"),
        ("--staff-url", "https://Host.example:443/", "give the console a host name or port of its own"),
    ],
)
def test_an_address_that_cannot_be_served(actvo: Run, home: Path, option: str, given: str, says: str) -> None:
    more = [] if option == "--public-url" else ["--public-url=https://host.example"]
    said = refusal(actvo("serve", PACK, f"--port={two_free_ports()}", f"{option}={given}", *more))
    assert says in said
    assert option in said
    assert "secret" not in said
    assert not home.exists() or not any(home.iterdir()), "nothing is created first"


def test_an_address_is_named_as_browsers_name_it() -> None:
    for given in ("HTTPS://Host.example:443/", " https://host.example ", "https://host.example"):
        assert origin(given, "--public-url") == "https://host.example"
    assert origin("http://[2001:DB8::1]:8866", "--public-url") == "http://[2001:db8::1]:8866"


def test_a_port_in_use_leaves_the_last_demo_alone(actvo: Run, home: Path) -> None:
    port = two_free_ports()
    last = home / f"demo-{port}" / "room.sqlite"
    last.parent.mkdir(parents=True)
    last.write_text("the last demo")
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        refusal(actvo("demo", f"--port={port}", "--bots=0"))
    assert last.read_text() == "the last demo"


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_home_that_cannot_be_made(actvo: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "note.txt").write_text("not a folder")
    named = [PACK] if command == "serve" else ["--bots=0"]
    home = tmp_path / "note.txt" / "below"
    said = refusal(actvo(command, *named, "--host=127.0.0.1", f"--port={two_free_ports()}", home=home))
    assert str(home) in said
    assert said.endswith("set ACTVO_HOME to a folder you can write.")


def test_a_folder_where_the_database_should_be(actvo: Run, home: Path) -> None:
    (home / "room.sqlite").mkdir(parents=True)
    said = refusal(actvo("serve", PACK, "--host=127.0.0.1", f"--port={two_free_ports()}"))
    assert said.startswith(f"The database {home / 'room.sqlite'} cannot be written")


@pytest.mark.parametrize("name", ["room.sqlite", "secret"])
def test_a_folder_where_the_last_demo_should_be(actvo: Run, home: Path, name: str) -> None:
    port = two_free_ports()
    (home / f"demo-{port}" / name).mkdir(parents=True)
    said = refusal(actvo("demo", "--bots=0", f"--port={port}"))
    assert said.startswith(f"The room cannot be kept in {home / f'demo-{port}'} (")


def test_a_file_where_the_notebooks_should_be(actvo: Run, home: Path) -> None:
    home.mkdir()
    (home / "pages").write_text("not a folder")
    said = refusal(actvo("serve", PACK, "--host=127.0.0.1", f"--port={two_free_ports()}"))
    assert said.startswith(f"The room cannot be kept in {home} (")


def test_a_text_file_where_the_database_should_be(actvo: Run, home: Path) -> None:
    home.mkdir()
    (home / "room.sqlite").write_text("Minutes of the last meeting. " * 400)
    said = refusal(actvo("serve", PACK, "--host=127.0.0.1", f"--port={two_free_ports()}"))
    where = home / "room.sqlite"
    assert said == f"The database {where} is not a room's database; move it away or choose another folder."
    assert where.read_text().startswith("Minutes"), "somebody else's file stays as it is"


def test_a_database_address_that_means_nothing(actvo: Run) -> None:
    said = refusal(actvo("serve", PACK, "--host=127.0.0.1", f"--port={two_free_ports()}", "--db=somewhere"))
    assert said.startswith("The database address")


def loaded(code: str, names: tuple[str, ...]) -> str:
    code = f"{code}\nimport sys; print([name for name in {names!r} if sys.modules.get(name)])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_a_server_loads_nothing_that_only_pages_need() -> None:
    # The grammar of web addresses in Jupyter's schemas alone takes as long as all of Voilà.
    # Numpy it has: the server weighs a person's options when it drafts.
    code = "import actvo_kit.cli.hosting, actvo_kit.server.app"
    needless = [name for name in NEEDLESS if name != "numpy"]
    assert loaded(code, (*needless, "rfc3987_syntax")) == "[]"


def test_a_page_loads_no_tables_and_no_language_model() -> None:
    """Each kernel has its own memory: what only `actvo evaluate` and a server's drafts need is not in it."""
    code = (
        "import actvo_kit.notebook, actvo_kit.warm_up, actvo_kit.boards.console, actvo_kit.boards.projector\n"
        "from actvo_kit.exercises import widget_of\nfrom actvo_kit.model.answers import WITH_PAGE\n"
        "for slug in WITH_PAGE: widget_of(slug)"
    )
    assert loaded(code, ("pandas", "plotly", "openai", "sqlalchemy", "voila")) == "[]"


def test_checking_a_pack_loads_no_server() -> None:
    assert loaded("import actvo_kit.cli", (*NEEDLESS, "voila", "tornado", "sqlalchemy", "httpx")) == "[]"
