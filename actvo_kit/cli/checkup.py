"""What `actvo doctor` looks at, one line for each thing. It changes nothing and starts nothing."""

import json
import sys
import time
from collections.abc import Iterator
from math import inf
from pathlib import Path
from typing import Literal, NamedTuple

import actvo_kit
from actvo_kit.errors import StartError
from actvo_kit.kernels.fence import can_fence
from actvo_kit.server.host.host_capacity import Carried, Host, Limit
from actvo_kit.server.host.listening_address import free_ports
from actvo_kit.store.shared_disk import network_disk

__all__ = ["Finding", "as_json", "checkup"]

Light = Literal["green", "amber", "red"]
FEW, COMFORTABLE = 5, 25
"""Under five nobody sees a picture of the room; twenty-five is what the run sheet is for."""
LITTLE_DISK_MB = 500
WAY_ON: dict[Limit, str] = {
    "memory": "Close other programs.",
    "open files": "Allow more: ulimit -n 8192 in this terminal, or in the settings of the container or service.",
    "processes": "Allow this account, container or service more of them.",
    "cores": "Let people come in over a few minutes.",
}
SLACK_S = 120.0


class Finding(NamedTuple):
    """One line: what was looked at, whether it is good, and what is there."""

    thing: str
    light: Light
    said: str


def checkup(host: Host, carried: Carried, home: Path, database: Path | None, listen: tuple[str, int]) -> list[Finding]:
    """All lines. `database` is the room's file, or None where it is kept on a database server."""
    return [
        *_shares(host, carried),
        _disk(home, database, carried.each["disk space"], host.disk_mb),
        _port(*listen),
        _clock(database, time.time()),
        _kernels(host.forks),
        _fence(host.forks and can_fence()),
        Finding("Browser", "green", "none is needed on this machine; people bring theirs."),
    ]


def as_json(carried: Carried, findings: list[Finding], model: Finding) -> str:
    """All of it, for programs."""
    found = {"people": carried.people, "limited_by": carried.limited_by, "carries": carried.each}
    return json.dumps(found | {"findings": [one._asdict() for one in [*findings, model]]}, indent=2)


def _shares(host: Host, carried: Carried) -> Iterator[Finding]:
    """What a share of each person is taken from."""
    there: tuple[tuple[str, Limit, str], ...] = (
        ("Memory", "memory", f"{host.memory_mb / 1000:.1f} GB free"),
        ("Open files", "open files", _count(host.open_files, "a program may open {:.0f}")),
        ("Processes", "processes", _count(host.tasks, "{:.0f} more may be started")),
        ("Cores", "cores", f"{host.cores:g}"),
    )
    for thing, limit, said in there:
        people = carried.each[limit]
        light = _light(people)
        way_on = "" if light == "green" else f" {WAY_ON[limit]}"
        yield Finding(thing, light, f"{said}: {_enough(people, carried.each['room'])}{way_on}")


def _light(people: int) -> Light:
    return "red" if people < FEW else "amber" if people < COMFORTABLE else "green"


def _enough(people: int, full: int) -> str:
    return f"enough for a full room of {full}." if people >= full else f"enough for {people} people."


def _count(number: float, words: str) -> str:
    return "no limit" if number == inf else words.format(number)


def _disk(home: Path, database: Path | None, people: int, free_mb: float) -> Finding:
    """Red where SQLite's log would not hold."""
    kind = network_disk(home) if database else None
    if kind:
        way_on = "set ACTVO_HOME to a folder on this machine's own disk"
        return Finding("Disk", "red", f"{home} is on a network disk ({kind}), where saves can be lost; {way_on}.")
    light: Light = "amber" if free_mb < LITTLE_DISK_MB and _light(people) == "green" else _light(people)
    way_on = "" if light == "green" else " Free some."
    free = f"{free_mb / 1000:.1f} GB free" if free_mb >= 1000 else f"{free_mb:.0f} MB free"
    return Finding("Disk", light, f"{free} where the room is kept, on this machine's own disk.{way_on}")


def _port(host: str, port: int) -> Finding:
    try:
        free_ports(host, port)
    except StartError as error:
        return Finding("Port", "red", str(error))
    return Finding("Port", "green", f"{port} for participants and {port + 1} for staff are free.")


def _clock(database: Path | None, now: float) -> Finding:
    """A clock cannot be earlier than what it has dated itself."""
    if now + SLACK_S < Path(actvo_kit.__file__).stat().st_mtime:
        return Finding("Clock", "red", f"{_moment(now)} is before this kit was installed; set the clock.")
    last = max((one.stat().st_mtime for one in _files(database)), default=0.0)
    if now + SLACK_S < last:
        said = f"{_moment(now)} is before the room was last written to ({_moment(last)}); look at the clock."
        return Finding("Clock", "amber", f"{said} The order of answers does not depend on it.")
    return Finding("Clock", "green", f"{_moment(now)}.")


def _files(database: Path | None) -> list[Path]:
    return [one for one in database.parent.glob(f"{database.name}*") if one.is_file()] if database else []


def _moment(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def _kernels(forks: bool) -> Finding:
    if forks:
        return Finding("Pages", "green", "forked from one process that has everything loaded.")
    said = f"{sys.platform} cannot fork, so each page starts a Python of its own: slower, and more than twice as big."
    return Finding("Pages", "amber", said)


def _fence(is_there: bool) -> Finding:
    if is_there:
        return Finding("Fence", "green", "each page's process can open Python's own files, and none of the room's.")
    said = "this system has none that a program can put around itself (Linux has, since 5.13)"
    way_on = "keep the room on an account that has nothing else in it."
    return Finding("Fence", "amber", f"{said}: pages run with the room's own rights; {way_on}")
