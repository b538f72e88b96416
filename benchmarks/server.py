"""Starts a server as people do, waits for its first page, and ends it by its own process."""

import http.client
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent
LOOK_S = 0.05
PATIENCE_S = 60


@dataclass
class Server:
    """A process that answers on `port`; `seconds` and `cpu_s` from the command to its first page."""

    process: subprocess.Popen[bytes]
    port: int
    seconds: float
    cpu_s: float


@contextmanager
def running(command: list[str], port: int, first_page: str, env: dict[str, str]) -> Iterator[Server]:
    """`python -m <command>`, from its start until the block ends."""
    began = time.perf_counter()
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        [sys.executable, "-m", *command], cwd=ROOT, env=os.environ | env, stdout=quiet, stderr=quiet
    )
    try:
        while not _answers(port, first_page):
            if process.poll() is not None or time.perf_counter() - began > PATIENCE_S:
                raise SystemExit(f"{command[0]} did not start.")
            time.sleep(LOOK_S)
        seconds = round(time.perf_counter() - began, 2)
        yield Server(process, port, seconds, sum(psutil.Process(process.pid).cpu_times()[:2]))
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()


def is_kernel(process: psutil.Process) -> bool:
    """An ordinary kernel, or a child of the fork server."""
    said, parent = " ".join(process.cmdline()), process.parent()
    if "ipykernel_launcher" in said:
        return True
    forked = "multiprocessing.forkserver"
    return parent is not None and forked in said and forked in " ".join(parent.cmdline())


def kernel_mb(server: Server) -> float | str:
    """Proportional memory of the newest kernel in MB, where the system says."""
    children = psutil.Process(server.process.pid).children(recursive=True)
    kernels = [one for one in children if is_kernel(one)]
    try:
        return round(max(kernels, key=psutil.Process.create_time).memory_full_info().pss / 1e6)
    except (AttributeError, ValueError, psutil.Error):
        return "not readable"


def _answers(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == http.client.OK
    except OSError:
        return False
    finally:
        connection.close()
