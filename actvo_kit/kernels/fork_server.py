"""The standard library's fork server, started with nothing but an allowlisted environment."""

import multiprocessing
import os
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
"""A process with threads may not be forked."""
FIRST = ("actvo_kit.kernels.no_debugger", "actvo_kit.kernels.preload")
LAST = ("actvo_kit.kernels.profile", "actvo_kit.kernels.frozen")

_needed: list[str] = []
"""What a kernel looks for in vain when the fork server's imports failed."""
_starting = Lock()


def can_fork() -> bool:
    """Whether this system has what kernels are forked with; elsewhere they are ordinary ones."""
    return "forkserver" in multiprocessing.get_all_start_methods()


def start(modules: tuple[str, ...], environment: Mapping[str, str]) -> None:
    """Starts the fork server with `modules` imported, which may read `environment`: nothing secret, whatever a module
    reads when it is imported, and `IPYTHONDIR`, the folder that all kernels will have as theirs.

    Call it before anything listens: it takes a second or two.
    """
    _needed[:] = [*FIRST, *modules, *LAST]
    _context().set_forkserver_preload(_needed)
    with _only(_environment() | dict(environment)):
        forkserver.ensure_running()


def fork(arguments: list[str], environment: Mapping[str, str], folder: str) -> process.BaseProcess:
    """A new kernel with these arguments of `ipykernel_launcher`, environment and working folder."""
    made = _context().Process(target=run, args=(arguments, dict(environment), folder, tuple(_needed)), daemon=True)
    with _starting, _main_out_of_sight():
        made.start()
    return made


def _context() -> ForkServerContext:
    return multiprocessing.get_context("forkserver")


def _environment() -> dict[str, str]:
    return {name: os.environ[name] for name in KEPT if name in os.environ} | ONE_THREAD


@contextmanager
def _only(environment: Mapping[str, str]) -> Iterator[None]:
    """Nothing else stands in the environment meanwhile: no secret is in /proc/<fork server>/environ."""
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
    """A child would import the server's `__main__` again, unless it looks like that of an interactive session."""
    main: Any = sys.modules["__main__"]
    spec, file = getattr(main, "__spec__", None), main.__dict__.pop("__file__", None)
    main.__spec__ = None
    try:
        yield
    finally:
        main.__spec__ = spec
        if file is not None:
            main.__file__ = file
