"""What one person costs a host: the figures of `server/host/host_capacity.py`, measured while bots play the workshop.

Sampled every second at the moment with the most kernels; `--ordinary` is without the fork server, as on Windows.
Run: python benchmarks/bench_carry.py [--people N] [--ordinary] [--json]
"""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import psutil
from report import Row, report
from server import ROOT, Server, is_kernel, running

from actvo_kit.rehearse.server_process import free_port

PEOPLE = int(sys.argv[sys.argv.index("--people") + 1]) if "--people" in sys.argv else 20
ORDINARY = "import actvo_kit.kernels.fork_server as one; one.can_fork = lambda: False"
COMMAND = "from actvo_kit.cli import app; app()"


class Sample(NamedTuple):
    """One look: kernels, MB of everything and of the server, files and threads of the server, and of a kernel."""

    kernels: int
    all_mb: float
    server_mb: float
    server_files: int
    server_threads: int
    kernel_files: int
    kernel_threads: int
    cpu_s: float


def look(server: Server) -> Sample | None:
    """None when something ended while we looked."""
    try:
        top = psutil.Process(server.process.pid)
        below = [one for one in top.children(recursive=True) if "actvo_kit.rehearse" not in one.cmdline()]
        kernels = [one for one in below if is_kernel(one)]
        mb = {one: one.memory_full_info().pss / 1e6 for one in [top, *below]}
        times = [one.cpu_times() for one in [top, *below]]
        return Sample(
            len(kernels), sum(mb.values()), mb[top], top.num_fds(), top.num_threads(),
            max((one.num_fds() for one in kernels), default=0), max((one.num_threads() for one in kernels), default=0),
            sum(one.user + one.system for one in times),
        )  # fmt: skip
    except psutil.Error:
        return None


def measured(folder: Path) -> list[Row]:
    """The rows of the report."""
    port = free_port()
    program = folder / "actvo.py"
    program.write_text(f"{ORDINARY if '--ordinary' in sys.argv else ''}\n{COMMAND}\n")
    options = ["demo", "--check", f"--bots={PEOPLE}", f"--port={port}"]
    environment = {"ACTVO_HOME": str(folder / "home"), "PYTHONPATH": f"{folder}:{ROOT}"}
    with running(["actvo", *options], port, "/health", environment) as server:
        first, samples = look(server), []
        while server.process.poll() is None:
            if (one := look(server)) is not None:
                samples.append(one)
            time.sleep(1)
    assert first is not None
    most = max(samples, key=lambda one: one.kernels)
    more = most.kernels - first.kernels
    database = sum(one.stat().st_size for one in folder.rglob("room.sqlite*"))
    return [
        ("people", "people", PEOPLE),
        ("kernels", "most kernels at one moment", most.kernels),
        ("idle_mb", "everything without people (MB)", round(first.all_mb)),
        ("kernel_mb", "one more kernel, everything counted (MB)", round((most.all_mb - first.all_mb) / more, 1)),
        ("server_files", "files of the server without people", first.server_files),
        ("files_each", "one more kernel's files in the server", round((most.server_files - first.server_files) / more)),
        ("kernel_files", "files of a kernel itself", max(one.kernel_files for one in samples)),
        ("kernel_threads", "threads of a kernel", max(one.kernel_threads for one in samples)),
        ("server_threads", "threads of the server, at most", max(one.server_threads for one in samples)),
        ("database_mb", "database of a person (MB)", round(database / PEOPLE / 1e6, 3)),
    ]  # fmt: skip


if __name__ == "__main__":
    with TemporaryDirectory() as where:
        report("What a person costs", measured(Path(where)))
