"""Whether a folder is on a disk that other machines share: there SQLite's log (WAL) loses what was saved."""

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import psutil

__all__ = ["network_disk"]

NETWORK = (
    "nfs", "cifs", "smb", "afpfs", "webdav", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "ceph", "lustre",
    "gpfs", "afs", "ncpfs", "beegfs",
)  # fmt: skip


class Mounted(Protocol):
    """One line of the system's list."""

    mountpoint: str
    fstype: str
    opts: str


def network_disk(folder: Path, mounted: Iterable[Mounted] | None = None) -> str | None:
    """The kind of network disk that `folder` is on, such as `nfs4`; None when it is this machine's own."""
    there = folder.resolve()
    disks = psutil.disk_partitions(all=True) if mounted is None else mounted
    holding = [disk for disk in disks if there.is_relative_to(disk.mountpoint)]
    if not holding:
        return None
    # The longest name is the nearest; of two on one place, the later one is on top.
    disk = max(enumerate(holding), key=lambda one: (len(one[1].mountpoint), one[0]))[1]
    shared = disk.fstype.lower().startswith(NETWORK) or "remote" in disk.opts.split(",")
    return (disk.fstype or "remote") if shared else None
