"""What is outside a fence cannot be opened, changed, started, reached or ended; what a kernel needs can."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from actvo_kit.kernels import fence as module
from actvo_kit.kernels.fence import can_fence, fence

ROOT = Path(__file__).parents[2]
FENCED = """
import errno, json, os, socket, subprocess, sys, threading
from pathlib import Path
from actvo_kit.kernels.fence import fence
home, port, parent = Path(sys.argv[1]), int(sys.argv[2]), os.getppid()
inside = [Path(sys.prefix), Path(sys.base_prefix), Path("/usr"), home / "mine", home / "not there"]
assert fence(inside, [Path(os.devnull)], [home / "sockets"])

def make(): socket.socket(socket.AF_UNIX).bind(str(home / "sockets" / "one"))
def elsewhere(): socket.socket(socket.AF_UNIX).bind(str(home / "two"))
TRIED = {
    "read": lambda: (home / "theirs").read_text(),
    "list": lambda: list(home.iterdir()),
    "write": lambda: (home / "new").write_text("x"),
    "change": lambda: (home / "mine").write_text("x"),
    "remove": lambda: (home / "mine").unlink(),
    "link": lambda: (home / "sockets" / "link").symlink_to(home / "theirs"),
    "processes": lambda: list(Path("/proc").iterdir()),
    "memory": lambda: Path(f"/proc/{parent}/environ").read_bytes(),
    "start": lambda: subprocess.run([sys.executable, "-c", ""]),
    "connect": lambda: socket.create_connection(("127.0.0.1", port)),
    "listen": lambda: socket.create_server(("127.0.0.1", 0)),
    "end": lambda: os.kill(parent, 0),
    "socket elsewhere": elsewhere,
    "read mine": lambda: (home / "mine").read_text(),
    "socket": make,
    "import": lambda: __import__("wave"),
    "nothing": lambda: open(os.devnull, "w").write("x"),
}
def outcomes():
    found = {}
    for what, act in TRIED.items():
        try:
            act()
            found[what] = "done"
        except OSError as error:
            found[what] = errno.errorcode[error.errno]
    return found
first, other = outcomes(), {}
thread = threading.Thread(target=lambda: other.update(outcomes()))
thread.start()
thread.join()
print(json.dumps([first, other]))
"""
OPEN = ("read mine", "socket", "import", "nothing")

linux = pytest.mark.skipif(not can_fence(), reason="this system has no Landlock")


@linux
def test_inside_a_fence(tmp_path: Path) -> None:
    (tmp_path / "sockets").mkdir()
    for name in ("mine", "theirs"):
        (tmp_path / name).write_text("text")
    found = subprocess.run(
        [sys.executable, "-c", FENCED, str(tmp_path), "9"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    first, other = json.loads(found.stdout)
    assert {what for what, came in first.items() if came == "done"} == set(OPEN)
    assert {came for what, came in first.items() if what not in OPEN} <= {"EACCES", "EPERM"}
    assert {what for what, came in other.items() if came == "done"} == set(OPEN) - {"socket"}, "a thread is inside too"
    assert (tmp_path / "mine").read_text() == "text"


@linux
def test_an_older_system_gets_the_fence_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    for version in range(1, module._version() + 1):
        pid = os.fork()
        if not pid:
            monkeypatch.setattr(module, "_version", lambda version=version: version)
            held = fence([], [], [])
            try:
                (ROOT / "README.md").read_text()
            except PermissionError:
                os._exit(0 if held else 1)
            os._exit(2)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0, version


def test_where_there_is_none_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not can_fence()
    assert not fence([], [], [])
    assert (ROOT / "README.md").read_text()
