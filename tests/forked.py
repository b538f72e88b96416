"""A process of this kit that `tests/fork_server.py` forked: what a test needs of `subprocess.Popen`."""

import json
import os
import signal
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any

__all__ = ["Forked", "run"]

ROOT = Path(__file__).parent.parent
STEP_S = 0.02
_asking = Lock()


@cache
def _server() -> "subprocess.Popen[str]":
    """This worker's fork server; it ends with its standard input."""
    one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}  # a process with threads may not be forked
    return subprocess.Popen(
        [sys.executable, "-m", "tests.fork_server"], cwd=ROOT, env=os.environ | one_thread, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip


def _ask(**job: Any) -> int | None:
    server = _server()
    assert server.stdin
    assert server.stdout
    with _asking:
        server.stdin.write(json.dumps(job) + "\n")
        server.stdin.flush()
        code: int | None = json.loads(server.stdout.readline())
    return code


class Forked:
    """A running `python -m module words…`; `out` and `err` are written on."""

    returncode: int | None = None

    def __init__(self, module: str, words: list[str], env: dict[str, str], out: Path, err: Path) -> None:
        pid = _ask(module=module, words=words, env=env, cwd=str(ROOT), out=str(out), err=str(err))
        assert pid
        self.pid = pid

    def poll(self) -> int | None:
        """Returns its exit code, None while it runs."""
        if self.returncode is None:
            self.returncode = _ask(ended=self.pid)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Waits for its end. Raises subprocess.TimeoutExpired after `timeout` seconds."""
        until = None if timeout is None else time.monotonic() + timeout
        while (code := self.poll()) is None:
            if until is not None and time.monotonic() > until:
                raise subprocess.TimeoutExpired("actvo", timeout or 0)
            time.sleep(STEP_S)
        return code

    def send_signal(self, number: int) -> None:
        """Signals it, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Asks it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """Ends it."""
        self.send_signal(signal.SIGKILL)


def run(module: str, words: list[str], env: dict[str, str], most_s: float) -> "subprocess.CompletedProcess[str]":
    """Runs it to its end. Raises subprocess.TimeoutExpired after `most_s` seconds, and ends it then."""
    with TemporaryDirectory() as folder:
        out, err = Path(folder, "out"), Path(folder, "err")
        process = Forked(module, words, env, out, err)
        try:
            code = process.wait(most_s)
        finally:
            process.kill()
        return subprocess.CompletedProcess(words, code, out.read_text("utf-8"), err.read_text("utf-8"))
