"""Fences a process in with Landlock: it opens what it was allowed, and nothing else of this machine.

It needs no other account and no administrator, holds for everything the process starts, and cannot be taken off. Linux
has it since 5.13; the network and other processes are outside of it since 6.7 and 6.12.
"""

import ctypes
import os
import sys
from collections.abc import Iterable
from pathlib import Path

__all__ = ["can_fence", "fence"]

CREATE, ADD_RULE, RESTRICT = 444, 445, 446
"""The numbers of Landlock's system calls, the same on every architecture that Python runs on."""
VERSION = 1
BENEATH = 1
NO_NEW_PRIVILEGES = 38
WRITE, READ, READ_FOLDER, MAKE_SOCKET = 1 << 1, 1 << 2, 1 << 3, 1 << 9
FILES = ((1, 13), (2, 14), (3, 15), (5, 16))
"""Pairs of a Landlock version and the number of rights to files it has; every right is taken that is not given
below.
"""
TCP, SCOPES = 0b11, 0b11
TCP_SINCE, SCOPES_SINCE = 4, 6


class Rules(ctypes.Structure):
    """The C structure `landlock_ruleset_attr`: what is forbidden."""

    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


class Below(ctypes.Structure):
    """The C structure `landlock_path_beneath_attr`: what is allowed all the same, below an open file or folder."""

    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def can_fence() -> bool:
    """Returns whether this system has Landlock."""
    return _version() > 0


def fence(readable: Iterable[Path], writable: Iterable[Path], sockets: Iterable[Path]) -> bool:
    """Restricts this thread and what it starts to reading below `readable`, also writing the files of `writable`, and
    making sockets in `sockets`: no other file, no program, no TCP, no signal to a process outside.

    Call it before there is a second thread. Returns False, and does nothing, where the system has no such fence. Raises
    OSError when it has one and refuses.
    """
    version = _version()
    if version < 1:
        return False
    every = (1 << max(bits for since, bits in FILES if version >= since)) - 1
    rules = Rules(every, TCP if version >= TCP_SINCE else 0, SCOPES if version >= SCOPES_SINCE else 0)
    size = 8 if version < TCP_SINCE else 16 if version < SCOPES_SINCE else 24
    ruleset = _call(CREATE, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    try:
        for paths, allowed in ((readable, READ | READ_FOLDER), (writable, READ | WRITE), (sockets, MAKE_SOCKET)):
            for path in paths:
                _allow(ruleset, path, allowed)
        _checked(_libc().prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0))
        _call(RESTRICT, ruleset, 0)
    finally:
        os.close(ruleset)
    return True


def _allow(rules: int, path: Path, allowed: int) -> None:
    """Adds a rule for a path; one that does not exist needs none."""
    if not path.exists():
        return
    if not path.is_dir():
        allowed &= ~READ_FOLDER
    at = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        _call(ADD_RULE, rules, BENEATH, ctypes.byref(Below(allowed, at)), 0)
    finally:
        os.close(at)


def _version() -> int:
    """Returns Landlock's version in this system; 0 without it."""
    return max(0, int(_libc().syscall(CREATE, None, ctypes.c_size_t(0), VERSION))) if sys.platform == "linux" else 0


def _call(number: int, *arguments: object) -> int:
    return _checked(_libc().syscall(number, *arguments))


def _checked(answer: int) -> int:
    if answer < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return answer


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
