"""Forked kernels are kernels of their own: nothing of the server in them, and none left when it is gone."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from actvo_kit.kernels import fork_server
from actvo_kit.kernels.child import run
from actvo_kit.kernels.spec import ForkedKernelSpecs

ROOT = Path(__file__).parents[2]
GONE_S = 30

pytestmark = pytest.mark.skipif(not fork_server.can_fork(), reason="this system does not fork")


class Forking:
    """The process, and what it said."""

    def __init__(self, count: int, home: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.kernels.forking", str(count)],
            cwd=ROOT, env=os.environ | {"SECRET": "CANARY", "HOME": str(home)}, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert self.process.stdout
        said: dict[str, Any] = json.loads(self.process.stdout.readline())
        self.kernel, self.pids = said["kernel"], said["pids"]

    def left(self) -> int:
        return sum(psutil.pid_exists(pid) for pid in self.pids)


@pytest.fixture(scope="module")
def forking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forking]:
    found = Forking(3, tmp_path_factory.mktemp("home"))
    yield found
    found.process.kill()
    found.process.wait()


def test_a_kernel_is_whole(forking: Forking) -> None:
    kernel = forking.kernel
    assert kernel["comm"], "widgets can be asked for"
    assert kernel["leader"], "a session of its own"
    assert kernel["shared"], "what the fork server imported is there"
    assert kernel["history"] is False
    assert kernel["debugger"] is None
    assert len(set(forking.pids)) == 3


def test_nothing_of_the_server_is_in_it(forking: Forking) -> None:
    assert forking.kernel["seen"] == []
    assert {"HOME", "ONE", "PATH"} <= set(forking.kernel["environment"])
    assert "SECRET" not in forking.kernel["environment"]
    assert forking.kernel["main"] is None, "the server's own script was not imported again"


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_none_is_left_when_the_server_is_gone(number: signal.Signals, tmp_path: Path) -> None:
    forking = Forking(3, tmp_path)
    assert forking.left() == 3
    forking.process.send_signal(number)
    forking.process.wait()
    until = time.monotonic() + GONE_S
    while forking.left() and time.monotonic() < until:
        time.sleep(0.1)
    assert forking.left() == 0


def test_what_the_fork_server_could_not_import_is_said() -> None:
    with pytest.raises(ImportError, match="did not import not_there"):
        run([], {}, ".", ("sys", "not_there"), socket.socket())


def test_one_spec_for_every_notebook() -> None:
    specs = ForkedKernelSpecs()
    assert list(specs.get_all_specs()) == ["python3"]
    for name in ("python3", "ir", "../../etc"):
        spec = specs.get_kernel_spec(name)
        assert spec.metadata["kernel_provisioner"]["provisioner_name"] == "actvo-fork"
        assert "--HistoryManager.enabled=False" in spec.argv
