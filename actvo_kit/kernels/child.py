"""Turns a forked child into a process of its own, and then into a kernel."""

import os
import socket
import sys
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from multiprocessing import connection, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import cast

import actvo_kit
from actvo_kit.kernels.fence import fence
from actvo_kit.kernels.seccomp import give_up_calls

__all__ = ["LINE", "run"]

SYSTEM = (Path("/usr"), Path("/lib"), Path("/lib64"), Path("/etc/localtime"), Path("/dev/urandom"))
DEVICES = (Path(os.devnull),)
USUAL = range(3)
"""The descriptors of stdin, stdout and stderr."""
LINE = "ACTVO_DESK_LINE"


def run(
    arguments: list[str], environment: Mapping[str, str], folder: str, needed: Iterable[str], line: socket.socket
) -> None:
    """Runs the kernel until it ends. `line` leads to the server; its number stands in the environment as `LINE`.

    Raises ImportError when the fork server could not import what is `needed`.
    """
    missing = [name for name in needed if name not in sys.modules]
    if missing:  # the fork server swallows errors of its preload
        raise ImportError(f"the fork server did not import {', '.join(missing)}")
    sentinel = cast(BaseProcess, parent_process()).sentinel
    os.setsid()
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    _let_go([sentinel, line.fileno(), sys.stdin.fileno()])
    os.environ[LINE] = str(line.detach())
    connection_file = Path(arguments[arguments.index("-f") + 1])
    _stay_inside(connection_file)
    threading.Thread(target=_end_with, args=(sentinel,), daemon=True).start()
    _become_a_kernel(connection_file)


def _let_go(needed: Iterable[int]) -> None:
    """Closes all inherited descriptors but the `needed` ones: the terminal, the standard library's list of things to
    remove at the end, and what keeps the fork server alive (while one is open it stays, and its children).
    """
    nothing = os.open(os.devnull, os.O_RDWR)
    for usual in USUAL:
        os.dup2(nothing, usual)
    for number in set(map(int, os.listdir("/dev/fd"))) - {*USUAL, *needed}:
        with suppress(OSError):  # it was the list's own
            os.close(number)


def _stay_inside(connection_file: Path) -> None:
    """Fences the process in: a kernel reads Python and its own connection, and makes its sockets; the room's folder is
    out of its reach.
    """
    python = [Path(sys.prefix), Path(sys.base_prefix), *SYSTEM, Path(actvo_kit.__file__).parent]
    fence([*python, connection_file], DEVICES, [connection_file.parent])


def _end_with(sentinel: int) -> None:
    connection.wait([sentinel])  # ready when the server is gone, however it went
    os._exit(0)


def _become_a_kernel(connection_file: Path) -> None:
    import ipywidgets  # noqa: PLC0415 - the server imports this module too, and needs none of it

    from actvo_kit.kernels.ready_kernel import APP  # noqa: PLC0415

    APP.connect(connection_file)
    ipywidgets.register_comm_target()  # done at import only inside IPython, and our import was before it
    give_up_calls()  # all sockets are made by now, and all threads are bound by it
    APP.start()
