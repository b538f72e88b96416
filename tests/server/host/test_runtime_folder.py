import os
import socket
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from actvo_kit.server.host.runtime_folder import DESK, PREFIX, private_folder


@pytest.fixture
def scratch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:  # sockets need a short path
        monkeypatch.setattr(tempfile, "tempdir", folder)
        yield Path(folder)


def with_desk(folder: Path) -> socket.socket:
    folder.mkdir()
    desk = socket.socket(socket.AF_UNIX)
    desk.bind(str(folder / DESK))
    os.utime(folder / DESK, (0, 0))
    return desk


def test_it_is_private_and_new(scratch: Path) -> None:
    one, two = private_folder(), private_folder()
    assert one != two
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (one, two)} == {0o700}
    assert one.exists(), "without a desk it may be of a server that starts just now"


def test_what_a_killed_server_left_is_removed_and_nothing_else(scratch: Path) -> None:
    alive, dead = with_desk(scratch / f"{PREFIX}alive"), with_desk(scratch / f"{PREFIX}dead")
    alive.listen()
    dead.close()
    with_desk(scratch / f"{PREFIX}starting").close()
    os.utime(scratch / f"{PREFIX}starting" / DESK)
    with_desk(scratch / "other").close()
    (scratch / f"{PREFIX}link").symlink_to(scratch / "other")
    (scratch / f"{PREFIX}file").touch()
    (scratch / f"{PREFIX}plain").mkdir()
    private_folder()
    left = {path.name for path in scratch.iterdir()}
    assert left >= {f"{PREFIX}alive", f"{PREFIX}link", f"{PREFIX}file", f"{PREFIX}plain", f"{PREFIX}starting", "other"}
    assert f"{PREFIX}dead" not in left
    alive.close()


def test_another_account_s_folder_is_left_alone(scratch: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_desk(scratch / f"{PREFIX}theirs").close()
    monkeypatch.setattr(os, "getuid", lambda: 4_242)
    private_folder()
    assert (scratch / f"{PREFIX}theirs" / DESK).exists()
