"""A network disk is told from a machine's own, and no database is opened on one."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from actvo_kit.errors import StartError
from actvo_kit.store import shared_disk
from actvo_kit.store.shared_disk import network_disk
from actvo_kit.store.store import Store


def mounted(*lines: tuple[Path | str, str, str]) -> list[Any]:
    return [SimpleNamespace(mountpoint=str(at), fstype=kind, opts=options) for at, kind, options in lines]


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smbfs", "smb3", "fuse.sshfs", "afpfs", "webdav", "ceph"])
def test_network_disks(tmp_path: Path, kind: str) -> None:
    assert network_disk(tmp_path / "room", mounted(("/", "ext4", "rw"), (tmp_path, kind, "rw"))) == kind


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "apfs", "xfs", "overlay", "tmpfs", "NTFS", "9p", "fuseblk"])
def test_a_machines_own(tmp_path: Path, kind: str) -> None:
    assert network_disk(tmp_path, mounted((tmp_path, kind, "rw"), (tmp_path / "share", "nfs", "rw"))) is None
    assert network_disk(tmp_path, []) is None


def test_windows_says_remote(tmp_path: Path) -> None:
    assert network_disk(tmp_path, mounted((tmp_path, "", "rw,remote"))) == "remote"


def test_the_nearest_and_the_last_on_top_counts(tmp_path: Path) -> None:
    below = tmp_path / "below"
    lines = mounted((tmp_path, "nfs4", "rw"), (below, "nfs4", "rw"), (below, "ext4", "rw"))
    assert network_disk(below / "room", lines) is None
    assert network_disk(tmp_path / "belowstairs", lines) == "nfs4"


def test_no_database_on_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_disk.psutil, "disk_partitions", lambda **_: mounted((tmp_path, "nfs4", "rw")))
    with pytest.raises(StartError, match=r"on a network disk \(nfs4\).*choose a folder on this machine's own disk"):
        Store(f"sqlite:///{tmp_path / 'new' / 'room.sqlite'}")
    assert not (tmp_path / "new").exists()
