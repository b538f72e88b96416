"""What a container or a service may take: the limits of Linux's control groups, of both versions, and all above."""

from collections.abc import Iterator
from math import inf
from pathlib import Path
from typing import NamedTuple

__all__ = ["Group", "own_group"]

MOUNT = Path("/sys/fs/cgroup")
PROCESS = Path("/proc/self/cgroup")
MB = 1e6
NO_LIMIT = 2**60
"""Version 1 says a number near 2^63 where it means none."""


class Group(NamedTuple):
    """What is left of memory (MB) and of tasks, and how many cores; infinite where nothing limits."""

    memory_mb: float = inf
    tasks: float = inf
    cores: float = inf


def own_group(mount: Path = MOUNT, process: Path = PROCESS) -> Group:
    """Returns the narrowest limits of this process's groups; none where there are no such groups."""
    try:
        lines = process.read_text("ascii").splitlines()
    except (OSError, ValueError):
        return Group()
    memory, tasks, cores = inf, inf, inf
    for controllers, path in (line.split(":", 2)[1:] for line in lines if line.count(":") >= 2):
        for name in controllers.split(","):
            for folder in _upwards(mount / name if name else mount, path):
                memory = min(memory, _memory_left(folder))
                tasks = min(tasks, _number(folder / "pids.max") - _number(folder / "pids.current", 0))
                cores = min(cores, _cores(folder))
    return Group(memory, tasks, cores)


def _upwards(root: Path, path: str) -> Iterator[Path]:
    """Yields the group's folder and those above; inside a container only the root may be visible."""
    folder = root / path.lstrip("/")
    while folder != root:
        if folder.is_dir():
            yield folder
        folder = folder.parent
    if root.is_dir():
        yield root


def _memory_left(folder: Path) -> float:
    """Returns what may still be taken; memory that only caches files counts as free."""
    most = min(_number(folder / "memory.max"), _number(folder / "memory.limit_in_bytes"))
    if most == inf:
        return inf
    used = max(_number(folder / "memory.current", 0), _number(folder / "memory.usage_in_bytes", 0))
    return max(0.0, most - used + _cache(folder)) / MB


def _cache(folder: Path) -> float:
    words = _words(folder / "memory.stat")
    named = dict(zip(words[::2], words[1::2], strict=False))
    return float(named.get("total_inactive_file", named.get("inactive_file", 0)))


def _cores(folder: Path) -> float:
    match _words(folder / "cpu.max"):
        case [quota, period] if quota != "max":
            return float(quota) / float(period)
    quota_us = _number(folder / "cpu.cfs_quota_us", -1)
    return quota_us / _number(folder / "cpu.cfs_period_us", 100_000) if 0 < quota_us < inf else inf


def _number(path: Path, otherwise: float = inf) -> float:
    match _words(path):
        case [number] if number.lstrip("-").isdigit():
            return float(number) if float(number) < NO_LIMIT else inf
    return otherwise


def _words(path: Path) -> list[str]:
    try:
        return path.read_text("ascii").split()
    except (OSError, ValueError):
        return []
