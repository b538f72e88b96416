"""Finds out whether a folder is on a disk that other machines share: there SQLite's log (WAL) loses what was saved."""

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
    """A line of the system's list of disks."""

    mountpoint: str
    fstype: str
    opts: str


def network_disk(folder: Path, mounted: Iterable[Mounted] | None = None) -> str | None:
    """Returns the kind of network disk that `folder` is on, such as `nfs4`; None when it is this machine's own."""
    path = folder.resolve()
    disks = psutil.disk_partitions(all=True) if mounted is None else mounted
    holding = [disk for disk in disks if path.is_relative_to(disk.mountpoint)]
    if not holding:
        return None
    # The longest name is the nearest; of two on one place, the later one is on top.
    disk = max(enumerate(holding), key=lambda item: (len(item[1].mountpoint), item[0]))[1]
    shared = disk.fstype.lower().startswith(NETWORK) or "remote" in disk.opts.split(",")
    return (disk.fstype or "remote") if shared else None
