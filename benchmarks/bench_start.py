"""From `actvo demo` to its first page: the first start after an installation, and later ones.

Run: python benchmarks/bench_start.py [--json]
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from report import report
from server import ROOT, Server, running

from actvo_kit.rehearse.server_process import free_port

LATER = 3
IMPORTS = "import actvo_kit.cli, actvo_kit.cli.hosting, actvo_kit.server.app"


def start(home: Path, resume: bool) -> Server:
    """One start until the door's page is answered. Compiled Python files are kept in `home` as well."""
    port = free_port()
    command = ["actvo_kit.cli", "demo", "--bots=0", f"--port={port}", *(["--resume"] if resume else [])]
    with running(command, port, "/", environment(home)) as server:
        return server


def environment(home: Path) -> dict[str, str]:
    """An empty `home` is a machine on which nothing of this has run before."""
    compiled = {"PYTHONPYCACHEPREFIX": str(home / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    return {"ACTVO_HOME": str(home)} | compiled


def import_s(home: Path) -> float:
    """Seconds that a Python takes for loading alone, its own start included."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", IMPORTS], cwd=ROOT, env=os.environ | environment(home), check=True)
    return time.perf_counter() - began


def main() -> None:
    """Starts on an empty home, then again on the same, between imports alone."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        first = start(home, resume=False)
        pairs = [(start(home, resume=True), import_s(home)) for _ in range(LATER)]
    later = statistics.median(server.seconds for server, _ in pairs)
    imports = statistics.median(seconds for _, seconds in pairs)
    report(
        "Start",
        [
            ("first_s", "First start after installing, to the first page, s", first.seconds),
            ("later_s", f"Later starts, median of {LATER}, s", later),
            ("later_cpu_s", "  of these on the CPU, s", round(statistics.median(one.cpu_s for one, _ in pairs), 2)),
            ("import_s", "  loading Python modules alone, s", round(imports, 2)),
            ("import_share_pct", "  share of a later start, %", round(100 * imports / later)),
        ],
    )


if __name__ == "__main__":
    main()
