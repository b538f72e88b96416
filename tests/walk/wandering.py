"""`actvo` on a machine whose addresses are those in the file of the first word, and which is looked at often."""

import sys
from pathlib import Path
from socket import AF_INET
from types import SimpleNamespace

if __name__ == "__main__":
    told = Path(sys.argv.pop(1))

    import psutil

    from actvo_kit.server.host import changed_address
    from actvo_kit.server.host.listening_address import Address

    changed_address.LOOK_MS = 200
    psutil.net_if_addrs = lambda: {
        "all": [SimpleNamespace(family=AF_INET, address=one) for one in told.read_text().split()]
    }
    Address.is_everywhere = True  # type: ignore[method-assign,assignment]  # it listens at this machine only, for a test

    from actvo_kit.cli import app

    app()
