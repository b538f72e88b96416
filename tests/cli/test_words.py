"""What commands say goes through gettext: in a pseudo-language only names are plain, and what Typer says."""

import io
import re
from collections.abc import Callable, Iterator
from math import inf
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner, Result

from actvo_kit.cli import app, checkup, hosting, personal_links
from actvo_kit.drafting.drafter import Writers
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.packs import load_pack
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.host.host_capacity import Host, carries
from actvo_kit.store.store import Store
from actvo_kit.words import SOURCE, _, speak, terminal_language
from tests.cli.conftest import ROOT
from tests.plain_words import plain_words

PACK = ROOT / "workshops" / "career_design"
COMMANDS = ("", "new", "check", "guide", "serve", "demo", "evaluate", "rehearse", "doctor", "erase")
TYPERS = frozenset(
    """Usage Options Arguments Commands Show this message and exit OPTIONS COMMAND ARGS default required range
    root""".split()  # noqa: SIM905
)
NAMES = re.compile(
    r"""\{\w+\} | https?://\S* | /\S+ | \w+(?:\.\w+)+ | `[^`]*` | --\w[\w-]* | <[^>]*> | \[[^\]]*\] | actvo\ \w+
    | \b\w+_\w+ | \b[A-Z]{2}\b | ^│\ +\*?\ +[a-z]+\ | :\ .*\bkit\b.*""",
    re.VERBOSE,
)
"""Addresses, files, options, values, marks, settings, units, arguments, and cells of a notebook."""
SYSTEMS = ("no such file or directory", "File exists", "Not a directory", "Cannot assign requested address")
"""Reasons, as the system says them."""
FOREIGN = ("Career design", "Linux", "linux", "Ctrl+C", "Python", "ulimit -n", *SYSTEMS)
Say = Callable[..., Result]


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Say]:
    """Runs a command in a terminal that speaks a pseudo-language."""
    monkeypatch.setenv("LC_ALL", "en_XA.UTF-8")
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("ACTVO_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    yield lambda *words: CliRunner(env={"COLUMNS": "200"}).invoke(app, [str(word) for word in words])
    speak(SOURCE)


def plain(text: str, *names: str) -> list[str]:
    lines = (NAMES.sub(" ", line) for line in text.splitlines())
    return [word for line in lines for word in plain_words(line, names) if word not in TYPERS]


@pytest.mark.parametrize("command", COMMANDS)
def test_help(say: Say, command: str) -> None:
    text = say(*[command] * bool(command), "--help").output
    assert re.search("[áéíóú]{2}", text)
    assert plain(text, "template", "openai", *COMMANDS[1:]) == []


@pytest.mark.parametrize(
    "words",
    [
        ("check", PACK),
        ("check", "/nowhere"),
        ("new", "Ä"),
        ("new", "a_b/c/d_e"),
        ("new", "a1"),
        ("erase", "--yes"),
        ("serve", PACK, "--public-url", "workshop.example.org"),
        ("serve", PACK, "--public-url", "https://example.org", "--staff-url", "https://example.org"),
        ("serve", PACK, "--host", "127.0.0.1", "--port", "8990", "--closed", "--roster", "/nowhere.csv"),
        ("evaluate", "--drafter", "openai"),
        ("rehearse", PACK, "--page", PACK / "workshop.yaml" / "page.html"),
        ("doctor", "--host", "127.0.0.1"),
        ("doctor", "--host", "192.0.2.1"),
    ],
)
def test_messages(say: Say, words: tuple[object, ...]) -> None:
    text = say(*words).output
    assert re.search("[áéíóú]{2}", text), text
    assert plain(text, *FOREIGN) == []


def test_a_room_that_opens(say: Say, tmp_path: Path) -> None:
    speak("en-XA")
    out, sent = Console(file=io.StringIO(), width=300), personal_links.Sent(3, tmp_path / "links.csv")
    at = hosting.address("127.0.0.1", 8866, "http://example.org")
    room = Room.create(load_pack(PACK), Store("sqlite://"), Keys(bytes(range(32))), Writers(TemplateDrafter()))
    speak("en-XA")
    for closed in (False, True):
        room.door.closed = closed
        hosting.print_links(room, at, out, sent)
    text = out.file.getvalue()  # type: ignore[attr-defined]
    codes = (room.keys.join_code, room.keys.recovery_code, room.pack.workshop.title)
    room.close()
    assert plain(text, *codes) == []


@pytest.mark.parametrize("memory_mb", [100_000.0, 1000.0])
def test_what_the_doctor_looks_at(say: Say, tmp_path: Path, memory_mb: float) -> None:
    speak("en-XA")
    host = Host(memory_mb, inf if memory_mb > 1000 else 600, inf, 2.0, memory_mb, forks=memory_mb > 1000)
    found = checkup.checkup(host, carries(host, 200), tmp_path, tmp_path / "room.sqlite", ("127.0.0.1", 8890))
    assert len(found) == 10
    for one in found:
        assert plain(f"{_(checkup.THINGS[one.thing])} {_(checkup.LIGHTS[one.light])} {one.said}", *FOREIGN) == []


def test_what_people_do_in_a_terminal_of_no_known_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)
    for name in ("xx_YY.UTF-8", "C", "en_US.UTF-8", "nonsense", ""):
        monkeypatch.setenv("LC_ALL", name)
        assert terminal_language() == SOURCE
    monkeypatch.setenv("LC_ALL", "ar_XB.UTF-8")
    assert terminal_language() == "ar-XB"
