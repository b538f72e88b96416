"""The server's own folder beside the room: sockets and connection files, with a short path, which sockets need."""

import errno
import os
import shutil
import socket
import tempfile
import time
from contextlib import suppress
from pathlib import Path

__all__ = ["DESK", "private_folder"]

PREFIX = "actvo_"
DESK = "desk.sock"
STARTING_S = 60.0


def private_folder() -> Path:
    """Returns a new one that only this account reads. What servers left behind that were killed is removed first."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError):
            if _is_left_behind(folder):
                shutil.rmtree(folder)
    return Path(tempfile.mkdtemp(prefix=PREFIX))


def _is_left_behind(folder: Path) -> bool:
    """It is ours, has had a desk for a while, and nobody answers there."""
    desk = folder / DESK
    if folder.is_symlink() or folder.stat().st_uid != os.getuid() or not desk.is_socket():
        return False
    if time.time() - desk.stat().st_mtime < STARTING_S:
        return False
    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(1)
        return door.connect_ex(str(desk)) == errno.ECONNREFUSED
