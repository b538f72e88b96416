"""Reads what this host has for a room; the arithmetic is `capacity`'s."""

import os
import sys
from contextlib import suppress
from math import inf
from pathlib import Path

import psutil

from actvo_kit.kernels.fork_server import can_fork
from actvo_kit.server.host.cgroup import own_group
from actvo_kit.server.host.host_capacity import Host

__all__ = ["cores", "free_disk_mb", "free_mb", "read_host", "widen_limits"]

MB = 1e6
WANTED_FILES = 16_384
"""Twice what a full room opens; beyond that a limit only makes programs slow that walk over all of them."""


def read_host(folder: Path) -> Host:
    """Returns what a room that is kept in `folder` may take now."""
    return Host(
        memory_mb=free_mb(),
        open_files=_limit("RLIMIT_NOFILE"),
        tasks=min(_tasks_left(), own_group().tasks),
        cores=cores(),
        disk_mb=free_disk_mb(folder),
        forks=can_fork(),
        counts_threads=sys.platform == "linux",
    )


def free_mb() -> float:
    """Returns the memory (MB) that can be had without swapping, the limit of a container respected."""
    return min(float(psutil.virtual_memory().available) / MB, own_group().memory_mb)


def free_disk_mb(folder: Path) -> float:
    """Returns the space (MB) on the disk that holds `folder`, or will."""
    return float(psutil.disk_usage(str(_existing(folder))).free) / MB


def cores() -> float:
    """Returns how many cores this process may use."""
    usable = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(float(usable), own_group().cores)


def widen_limits() -> None:
    """Raises what a process may open as far as it may raise it itself; kernels inherit it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = WANTED_FILES if hard == resource.RLIM_INFINITY else min(hard, WANTED_FILES)
    if soft != resource.RLIM_INFINITY and soft < most:
        with suppress(OSError, ValueError):  # macOS may know a lower one than it says
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def _limit(name: str) -> float:
    """Returns the soft limit of that name; none is infinite."""
    if sys.platform == "win32":
        return inf
    import resource  # noqa: PLC0415 - there is none on Windows

    soft = resource.getrlimit(getattr(resource, name))[0]
    return inf if soft == resource.RLIM_INFINITY else float(soft)


def _tasks_left() -> float:
    """Returns what this account may still start. Linux does not count root's, and counts threads."""
    most = _limit("RLIMIT_NPROC")
    if most == inf or sys.platform == "win32" or os.geteuid() == 0:
        return inf
    processes = [process.info for process in psutil.process_iter(["uids", "num_threads"]) if process.info["uids"]]
    own = [process for process in processes if process["uids"].real == os.getuid()]
    return most - sum((process["num_threads"] or 1) if sys.platform == "linux" else 1 for process in own)


def _existing(folder: Path) -> Path:
    """Returns the folder, or what is there of the way to it."""
    existing = folder.resolve()
    while not existing.exists():
        existing = existing.parent
    return existing
