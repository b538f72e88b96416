"""`actvo` on a host whose free memory is what the file of the first word says; a page is unseen after a second."""

import sys
from datetime import timedelta
from pathlib import Path

if __name__ == "__main__":
    told = Path(sys.argv.pop(1))

    from actvo_kit.server.host import host_resources
    from actvo_kit.server.kernels import memory_pressure

    memory_pressure.UNSEEN = timedelta(seconds=1)
    host_resources.free_mb = lambda: float(told.read_text() or "0")

    from actvo_kit.cli import app

    app()
