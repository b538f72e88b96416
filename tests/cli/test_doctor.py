"""What the doctor says of made-up hosts, and of this one."""

import json
import os
import re
import socket
import time
from collections.abc import Callable
from dataclasses import replace
from math import inf
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner, Result

from actvo_kit.cli import app, checkup
from actvo_kit.server.host import host_resources as reader
from actvo_kit.server.host.host_capacity import Host
from actvo_kit.store import shared_disk
from tests.cli.conftest import Run
from tests.running import two_free_ports

GOOD = Host(memory_mb=12_000, open_files=16_384, tasks=inf, cores=8, disk_mb=90_000)
THINGS = ("Memory", "Open files", "Processes", "Cores", "Disk", "Port", "Clock", "Pages", "Fence", "Browser")
Doctor = Callable[..., Result]


@pytest.fixture
def doctor(home: Path, monkeypatch: pytest.MonkeyPatch) -> Doctor:
    """Runs `actvo doctor` on a host of that kind, in this very process."""
    monkeypatch.setenv("ACTVO_HOME", str(home))
    monkeypatch.setattr(checkup, "can_fence", lambda: True)

    def run(host: Host, *words: str) -> Result:
        monkeypatch.setattr(reader, "read_host", lambda folder: host)
        monkeypatch.setattr(reader, "widen_limits", lambda: None)
        return CliRunner().invoke(app, ["doctor", "--host=127.0.0.1", f"--port={two_free_ports()}", *words])

    return run


def line(result: Result, thing: str) -> tuple[str, str]:
    """The light and the words of one thing."""
    (found,) = [one for one in result.stdout.splitlines() if one[9:].startswith(thing)]
    return found[:9].strip(), found[9:].removeprefix(thing).strip()


def test_a_good_machine(doctor: Doctor) -> None:
    said = doctor(GOOD)
    assert said.exit_code == 0, said.stdout
    assert said.stdout.startswith("This machine carries 200 people, as many as a room holds.\n")
    assert {line(said, thing)[0] for thing in THINGS} == {"green"}
    assert line(said, "Memory")[1] == "12.0 GB free: enough for a full room of 200."
    assert line(said, "Processes")[1] == "no limit: enough for a full room of 200."
    assert said.stdout.splitlines()[-1] == "Language model: none. Drafts are written from templates."


@pytest.mark.parametrize(
    ("host", "thing", "limited_by", "light"),
    [
        (replace(GOOD, memory_mb=1_400), "Memory", "memory", "amber"),
        (replace(GOOD, memory_mb=300), "Memory", "memory", "red"),
        (replace(GOOD, open_files=512), "Open files", "open files", "amber"),
        (replace(GOOD, open_files=128), "Open files", "open files", "red"),
        (replace(GOOD, tasks=400), "Processes", "processes", "amber"),
        (replace(GOOD, tasks=50), "Processes", "processes", "red"),
        (replace(GOOD, disk_mb=112), "Disk", "disk space", "amber"),
        (replace(GOOD, disk_mb=20), "Disk", "disk space", "red"),
    ],
)
def test_what_limits(doctor: Doctor, host: Host, thing: str, limited_by: str, light: str) -> None:
    said = doctor(host)
    assert f"({limited_by})." in said.stdout.splitlines()[0]
    found, words = line(said, thing)
    assert found == light
    assert re.search(r"(Close|Allow|Free) [^.]+\.$", words), "it says what to do"
    assert said.exit_code == (light == "red")
    others = {line(said, other)[0] for other in THINGS if other != thing}
    assert others == {"green"}


def test_little_disk_is_worth_a_look(doctor: Doctor) -> None:
    said = doctor(replace(GOOD, disk_mb=450))
    assert (said.exit_code, line(said, "Disk")[0]) == (0, "amber")


def test_a_network_disk(doctor: Doctor, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nfs = SimpleNamespace(mountpoint=str(home.parent), fstype="nfs4", opts="rw")
    monkeypatch.setattr(shared_disk.psutil, "disk_partitions", lambda **_: [nfs])
    said = doctor(GOOD)
    assert said.exit_code == 1
    assert line(said, "Disk") == (
        "red",
        f"{home} is on a network disk (nfs4), where saves can be lost; set ACTVO_HOME to a folder on this machine's"
        " own disk.",
    )
    monkeypatch.setenv("ACTVO_DB_URL", "postgresql+psycopg://room@db/room")
    assert doctor(GOOD).exit_code == 0, "the database is elsewhere then"


@pytest.mark.parametrize("taken", [0, 1])
def test_a_port_in_use(doctor: Doctor, taken: int) -> None:
    port = two_free_ports()
    with socket.socket() as other:
        other.bind(("127.0.0.1", port + taken))
        other.listen()
        said = doctor(GOOD, f"--port={port}")
    assert said.exit_code == 1
    light, words = line(said, "Port")
    assert light == "red"
    assert words.startswith(f"{port} or {port + 1} is in use") or f"Port {port} or {port + 1} is in use" in words


def test_a_clock_before_the_rooms_last_write(doctor: Doctor, home: Path) -> None:
    home.mkdir()
    written = home / "room.sqlite-wal"
    written.touch()
    assert line(doctor(GOOD), "Clock")[0] == "green"
    tomorrow = time.time() + 86_400
    os.utime(written, (tomorrow, tomorrow))
    said = doctor(GOOD)
    assert (said.exit_code, line(said, "Clock")[0]) == (0, "amber")
    assert "is before the room was last written to" in line(said, "Clock")[1]


def test_a_clock_before_this_kit(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: 86_400.0)
    said = doctor(GOOD)
    assert (said.exit_code, line(said, "Clock")[0]) == (1, "red")
    assert "is before this kit was installed; set the clock." in said.stdout


def test_ordinary_kernels(doctor: Doctor) -> None:
    said = doctor(replace(GOOD, forks=False))
    assert (said.exit_code, line(said, "Pages")[0]) == (0, "amber")
    assert "each page starts a Python of its own" in said.stdout
    assert line(said, "Fence")[0] == "amber", "only forked ones put it around themselves"


def test_a_system_without_a_fence(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "can_fence", lambda: False)
    said = doctor(GOOD)
    assert (said.exit_code, line(said, "Fence")[0], line(said, "Pages")[0]) == (0, "amber", "green")
    assert "pages run with the room's own rights" in said.stdout


def test_json(doctor: Doctor) -> None:
    said = doctor(replace(GOOD, memory_mb=300), "--json")
    assert said.exit_code == 1
    found = json.loads(said.stdout)
    assert (found["people"], found["limited_by"]) == (0, "memory")
    assert {one["thing"]: one["light"] for one in found["findings"]} == {
        **dict.fromkeys(THINGS, "green"),
        "Memory": "red",
        "Language model": "green",
    }


def test_this_machine(actvo: Run, home: Path) -> None:
    done = actvo("doctor", "--host=127.0.0.1", f"--port={two_free_ports()}")
    assert done.stderr == ""
    assert done.stdout.startswith("This machine carries ")
    assert not home.exists(), "it only looks"


@pytest.mark.parametrize("people", ["none", "0", "-3"])
def test_a_number_of_people_that_is_none(actvo: Run, monkeypatch: pytest.MonkeyPatch, people: str) -> None:
    monkeypatch.setenv("ACTVO_PEOPLE", people)
    done = actvo("demo", "--bots=0", f"--port={two_free_ports()}")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"ACTVO_PEOPLE cannot be {people}: ")
    assert len(done.stderr.splitlines()) == 1
