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
from actvo_kit.words import N_, _, ngettext

__all__ = ["Finding", "as_json", "checkup"]

Light = Literal["green", "amber", "red"]
LIGHTS: dict[Light, str] = {"green": N_("green"), "amber": N_("amber"), "red": N_("red")}
Thing = Literal[
    "Memory", "Open files", "Processes", "Cores", "Disk", "Port", "Clock", "Pages", "Fence", "Browser", "Language model"
]
THINGS: dict[Thing, str] = {
    "Memory": N_("Memory"),
    "Open files": N_("Open files"),
    "Processes": N_("Processes"),
    "Cores": N_("Cores"),
    "Disk": N_("Disk"),
    "Port": N_("Port"),
    "Clock": N_("Clock"),
    "Pages": N_("Pages"),
    "Fence": N_("Fence"),
    "Browser": N_("Browser"),
    "Language model": N_("Language model"),
}
FEW, COMFORTABLE = 5, 25
"""Under five nobody sees a picture of the room; twenty-five is what the run sheet is for."""
LITTLE_DISK_MB = 500
WAY_ON: dict[Limit, str] = {
    "memory": N_("Close other programs."),
    "open files": N_("Allow more: {command} in this terminal, or in the settings of the container or service."),
    "processes": N_("Allow this account, container or service more of them."),
    "cores": N_("Let people come in over a few minutes."),
}
SLACK_S = 120.0


class Finding(NamedTuple):
    """One line: what was looked at, whether it is good, and what is there."""

    thing: Thing
    light: Light
    said: str


def checkup(host: Host, carried: Carried, home: Path, database: Path | None, listen: tuple[str, int]) -> list[Finding]:
    """Returns all lines. `database` is the room's file, or None where it is kept on a database server."""
    return [
        *_shares(host, carried),
        _disk(home, database, carried.each["disk space"], host.disk_mb),
        _port(*listen),
        _clock(database, time.time()),
        _kernels(host.forks),
        _fence(host.forks and can_fence()),
        Finding("Browser", "green", _("none is needed on this machine; people bring theirs.")),
    ]


def as_json(carried: Carried, findings: list[Finding], model: Finding) -> str:
    """Returns all of it for programs."""
    report = {"people": carried.people, "limited_by": carried.limited_by, "carries": carried.each}
    return json.dumps(report | {"findings": [finding._asdict() for finding in [*findings, model]]}, indent=2)


def _shares(host: Host, carried: Carried) -> Iterator[Finding]:
    """Yields a line for each thing of which a person takes a share."""
    shares: tuple[tuple[Thing, Limit, str], ...] = (
        ("Memory", "memory", _("{size} GB free", size=f"{host.memory_mb / 1000:.1f}")),
        ("Open files", "open files", _limited(host.open_files, N_("a program may open {number}"))),
        ("Processes", "processes", _limited(host.tasks, N_("{number} more may be started"))),
        ("Cores", "cores", f"{host.cores:g}"),
    )
    for thing, limit, share in shares:
        people = carried.each[limit]
        light = _light(people)
        way_on = "" if light == "green" else " " + _(WAY_ON[limit], command="ulimit -n 8192")
        yield Finding(thing, light, f"{share}: {_enough(people, carried.each['room'])}{way_on}")


def _light(people: int) -> Light:
    return "red" if people < FEW else "amber" if people < COMFORTABLE else "green"


def _enough(people: int, full: int) -> str:
    if people >= full:
        return _("enough for a full room of {number}.", number=full)
    return ngettext("enough for {count} people.", "enough for {count} people.", people)


def _limited(number: float, sentence: str) -> str:
    return _("no limit") if number == inf else _(sentence, number=f"{number:.0f}")


def _disk(home: Path, database: Path | None, people: int, free_mb: float) -> Finding:
    """Returns the line of the disk, which is red where SQLite's log would not hold."""
    kind = network_disk(home) if database else None
    if kind:
        sentence = _(
            "{folder} is on a network disk ({kind}), where saves can be lost; set {setting} to a folder on this "
            "machine's own disk.",
            folder=home,
            kind=kind,
            setting="ACTVO_HOME",
        )
        return Finding("Disk", "red", sentence)
    light: Light = "amber" if free_mb < LITTLE_DISK_MB and _light(people) == "green" else _light(people)
    way_on = "" if light == "green" else " " + _("Free some.")
    size = f"{free_mb / 1000:.1f} GB" if free_mb >= 1000 else f"{free_mb:.0f} MB"
    return Finding(
        "Disk", light, _("{size} free where the room is kept, on this machine's own disk.", size=size) + way_on
    )


def _port(host: str, port: int) -> Finding:
    try:
        free_ports(host, port)
    except StartError as error:
        return Finding("Port", "red", str(error))
    free = _("{port} for participants and {staff_port} for staff are free.", port=port, staff_port=port + 1)
    return Finding("Port", "green", free)


def _clock(database: Path | None, now: float) -> Finding:
    """Returns the line of the clock, which cannot be earlier than what it has dated itself."""
    if now + SLACK_S < Path(actvo_kit.__file__).stat().st_mtime:
        return Finding(
            "Clock", "red", _("{moment} is before this kit was installed; set the clock.", moment=_moment(now))
        )
    last = max((file.stat().st_mtime for file in _files(database)), default=0.0)
    if now + SLACK_S < last:
        sentence = _(
            "{moment} is before the room was last written to ({last}); look at the clock. The order of answers "
            "does not depend on it.",
            moment=_moment(now),
            last=_moment(last),
        )
        return Finding("Clock", "amber", sentence)
    return Finding("Clock", "green", f"{_moment(now)}.")


def _files(database: Path | None) -> list[Path]:
    return [file for file in database.parent.glob(f"{database.name}*") if file.is_file()] if database else []


def _moment(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def _kernels(forks: bool) -> Finding:
    if forks:
        return Finding("Pages", "green", _("forked from one process that has everything loaded."))
    sentence = _(
        "{system} cannot fork, so each page starts a Python of its own: slower, and more than twice as big.",
        system=sys.platform,
    )
    return Finding("Pages", "amber", sentence)


def _fence(is_there: bool) -> Finding:
    if is_there:
        sentence = _("each page's process can open Python's own files, and none of the room's.")
        return Finding("Fence", "green", sentence)
    sentence = _(
        "this system has none that a program can put around itself (Linux has, since 5.13): pages run with the room's "
        "own rights; keep the room on an account that has nothing else in it."
    )
    return Finding("Fence", "amber", sentence)
