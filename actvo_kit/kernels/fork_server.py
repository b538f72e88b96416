"""Runs the standard library's fork server, with nothing but an allowlisted environment."""

import multiprocessing
import os
import socket
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from multiprocessing import forkserver, process
from multiprocessing.context import ForkServerContext
from threading import Lock
from typing import Any

from actvo_kit.kernels.child import run

__all__ = ["can_fork", "fork", "start"]

KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR", "PYTHONPATH")
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""The environment that keeps libraries to one thread: a process with threads may not be forked."""
FIRST = ("actvo_kit.kernels.no_debugger", "actvo_kit.kernels.preload")
LAST = ("actvo_kit.kernels.profile", "actvo_kit.kernels.ready_kernel", "actvo_kit.kernels.garbage_freeze")

_needed: list[str] = []
"""The modules that a kernel looks for in vain when the fork server's imports failed."""
_known: dict[str, str] = {}
"""The fork server's environment, now and when it is started again."""
_starting = Lock()


def can_fork() -> bool:
    """Returns whether this system can fork kernels; elsewhere they are ordinary ones."""
    return "forkserver" in multiprocessing.get_all_start_methods()


def start(modules: tuple[str, ...], environment: Mapping[str, str]) -> None:
    """Starts the fork server with `modules` imported, which may read `environment`: nothing secret, whatever a module
    reads when it is imported, and `IPYTHONDIR`, the folder that all kernels will have as theirs.

    Call it before anything listens: it takes a second or two.
    """
    _needed[:] = [*FIRST, *modules, *LAST]
    _known.clear()
    _known.update(_environment() | dict(environment))
    _context().set_forkserver_preload(_needed)
    _ensure_running()


def fork(
    arguments: list[str], environment: Mapping[str, str], folder: str
) -> tuple[process.BaseProcess, socket.socket]:
    """Forks a kernel with these arguments of `ipykernel_launcher`, environment and working folder; returns it, and our
    end of the line it has to us, the only socket that it can ever send through.
    """
    ours, its = socket.socketpair()
    child = _context().Process(
        target=run, args=(arguments, dict(environment), folder, tuple(_needed), its), daemon=True
    )
    with its, _starting:
        _ensure_running()
        with _main_out_of_sight():
            child.start()
    return child, ours


def _context() -> ForkServerContext:
    return multiprocessing.get_context("forkserver")


def _ensure_running() -> None:
    """Starts the fork server, also after it was killed. Whoever reaches its socket has any code run outside of every
    fence, so the socket loses its name: on Linux a descriptor of this process is the one way left to it.
    """
    server: Any = forkserver._forkserver
    if not _is_running(server._forkserver_pid):
        with _only(_known):
            forkserver.ensure_running()
        if sys.platform == "linux":
            held = os.open(server._forkserver_address, os.O_PATH | os.O_CLOEXEC)
            os.unlink(server._forkserver_address)
            server._forkserver_address = f"/proc/self/fd/{held}"


def _is_running(pid: int | None) -> bool:
    """Returns whether the process has not ended; its end is left for the standard library to see."""
    return pid is not None and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None


def _environment() -> dict[str, str]:
    return {name: os.environ[name] for name in KEPT if name in os.environ} | ONE_THREAD


@contextmanager
def _only(environment: Mapping[str, str]) -> Iterator[None]:
    """Replaces the environment while the context is entered, so that no secret is in /proc/<fork server>/environ."""
    saved = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(saved)


@contextmanager
def _main_out_of_sight() -> Iterator[None]:
    """Makes `__main__` look like that of an interactive session, so that a child does not import the server's again."""
    main: Any = sys.modules["__main__"]
    spec, file = getattr(main, "__spec__", None), main.__dict__.pop("__file__", None)
    main.__spec__ = None
    try:
        yield
    finally:
        main.__spec__ = spec
        if file is not None:
            main.__file__ = file
