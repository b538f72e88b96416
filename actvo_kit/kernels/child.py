"""What a forked kernel does: it makes itself a process of its own, and becomes a kernel."""

import os
import sys
import threading
from collections.abc import Iterable, Mapping
from multiprocessing import connection, forkserver, parent_process
from pathlib import Path

import actvo_kit
from actvo_kit.kernels.fence import fence

__all__ = ["run"]

SYSTEM = (Path("/usr"), Path("/lib"), Path("/lib64"), Path("/etc/localtime"), Path("/dev/urandom"))
DEVICES = (Path(os.devnull),)


def run(arguments: list[str], environment: Mapping[str, str], folder: str, needed: Iterable[str]) -> None:
    """Runs until the kernel ends. Raises ImportError when the fork server could not import what is `needed`."""
    missing = [name for name in needed if name not in sys.modules]
    if missing:  # the fork server swallows errors of its preload
        raise ImportError(f"the fork server did not import {', '.join(missing)}")
    os.setsid()
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    _let_the_fork_server_go()
    _stay_inside(Path(arguments[arguments.index("-f") + 1]))
    threading.Thread(target=_end_with_the_server, daemon=True).start()
    _become_a_kernel(arguments)


def _let_the_fork_server_go() -> None:
    """Every child is handed a copy of this descriptor; while one is open the fork server stays, and its children."""
    alive: int = forkserver._forkserver._forkserver_alive_fd  # type: ignore[attr-defined]
    os.close(alive)


def _stay_inside(connection_file: Path) -> None:
    """A kernel reads Python and its own connection, and makes its sockets; the room's folder is out of its reach."""
    python = [Path(sys.prefix), Path(sys.base_prefix), *SYSTEM, Path(actvo_kit.__file__).parent]
    fence([*python, connection_file], DEVICES, [connection_file.parent])


def _end_with_the_server() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])  # ready when the server is gone, however it went
        os._exit(0)


def _become_a_kernel(arguments: list[str]) -> None:
    import ipywidgets  # noqa: PLC0415 - the server imports this module too, and needs none of it

    from actvo_kit.kernels.small import SmallKernelApp  # noqa: PLC0415

    sys.argv = ["ipykernel_launcher", *arguments]
    # A parent of 1 is one that nobody polls: the sentinel says at once when the server is gone.
    app = SmallKernelApp.instance(parent_handle=1)
    app.initialize(arguments)
    ipywidgets.register_comm_target()  # done at import only inside IPython, and our import was before it
    app.start()
