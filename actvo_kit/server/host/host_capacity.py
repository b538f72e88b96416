"""How many people a host carries, and what limits it. Pure; every cost is a measured one, or is called chosen.

The measured ones come from `python benchmarks/bench_carry.py`: a whole workshop played by bots, with people at once.
"""

from dataclasses import dataclass
from math import inf
from typing import Literal, NamedTuple

from actvo_kit.words import N_, _, ngettext

__all__ = ["LIMITS", "Carried", "Host", "Limit", "carries", "sentence"]

Limit = Literal["memory", "open files", "processes", "cores", "disk space", "room"]
LIMITS: dict[Limit, str] = {
    "memory": N_("memory"),
    "open files": N_("open files"),
    "processes": N_("processes"),
    "cores": N_("cores"),
    "disk space": N_("disk space"),
    "room": N_("room"),
}

KERNELS_EACH = 2
"""At most, at one moment (`guard`). Files and processes are counted twice; memory once: pages wait for it (`waves`)."""
OTHER_KERNELS = 4
"""The console's, the projector's, and two that are ready before anybody asks."""
CONNECTIONS_EACH = 7
"""A browser opens six to one host, and a websocket beside them (Chromium, Firefox)."""
BACK_WITHIN_S = 60.0
"""Everybody is back so long after a restart (SECURITY §5)."""
KEPT_MEMORY_MB = 500.0
"""Chosen: for the browser with the console and the projector on the same laptop."""
KEPT_DISK_MB = 100.0
"""Chosen: for the database's log, the pages and a backup."""
DISK_EACH_MB = 1.0
"""A bot leaves 0.14 MB behind. A person writes more, and every edit leaves a line: seven times as much is chosen."""
SERVER_FILES = 100
"""Without people 18; fifteen connections to the database may take three each, and as many again are chosen."""
SERVER_TASKS = 100
"""Measured at most 73: up to 64 of its threads wait for the database."""


@dataclass(frozen=True)
class Host:
    """What a room may take. `tasks`: threads on Linux, where they are counted so; processes elsewhere."""

    memory_mb: float
    open_files: float = inf
    tasks: float = inf
    cores: float = 1.0
    disk_mb: float = inf
    forks: bool = True
    counts_threads: bool = True


@dataclass(frozen=True)
class Cost:
    """MB of the server without people and of a person with one page; a kernel's files in the server and its threads;
    and CPU seconds until a page stands, everything counted."""

    server_mb: float
    person_mb: float
    kernel_files: int
    kernel_threads: int
    page_cpu_s: float


FORKED = Cost(server_mb=160, person_mb=30, kernel_files=10, kernel_threads=8, page_cpu_s=0.12)
ORDINARY = Cost(server_mb=110, person_mb=62, kernel_files=10, kernel_threads=13, page_cpu_s=0.62)
"""Whole workshops, 40 bots forked and 20 ordinary, per kernel at the moment with the most: 26.5 and 58 MB, and a few
more for what people write. CPU from `join.py`, 60 and 10 people.
"""


class Carried(NamedTuple):
    """How many people, by what it is limited, and how many each thing alone would allow."""

    people: int
    limited_by: Limit
    each: dict[Limit, int]


def carries(host: Host, room_holds: int) -> Carried:
    """Returns what `host` carries of a room that holds `room_holds` people at most. Never less on a greater host."""
    cost = FORKED if host.forks else ORDINARY
    tasks = cost.kernel_threads if host.counts_threads else 1
    memory = host.memory_mb - KEPT_MEMORY_MB - cost.server_mb - OTHER_KERNELS * cost.person_mb
    files = host.open_files - SERVER_FILES - OTHER_KERNELS * cost.kernel_files
    free_tasks = host.tasks - SERVER_TASKS - OTHER_KERNELS * tasks
    shares: dict[Limit, float] = {
        "memory": memory / cost.person_mb,
        "open files": files / (KERNELS_EACH * cost.kernel_files + CONNECTIONS_EACH),
        "processes": free_tasks / (KERNELS_EACH * tasks),
        "cores": host.cores * BACK_WITHIN_S / cost.page_cpu_s,
        "disk space": (host.disk_mb - KEPT_DISK_MB) / DISK_EACH_MB,
        "room": room_holds,
    }
    each = {limit: int(max(0.0, min(share, room_holds))) for limit, share in shares.items()}
    least = min(shares, key=lambda limit: shares[limit])
    return Carried(each[least], least, each)


def sentence(carried: Carried) -> str:
    """Returns how many people the machine carries, for whoever starts the room."""
    if carried.limited_by == "room":
        return ngettext(
            "This machine carries {count} people, as many as a room holds.",
            "This machine carries {count} people, as many as a room holds.",
            carried.people,
        )
    return ngettext(
        "This machine carries about {count} people ({limit}).",
        "This machine carries about {count} people ({limit}).",
        carried.people,
        limit=_(LIMITS[carried.limited_by]),
    )
